import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {followedProtocol, routesOf} from '../../../../src/elements/calculator/protocol/followed-protocol.ts';
import type {Answers} from '../../../../src/elements/calculator/questions/questions.ts';
import {presetIds, presets, type PresetId} from '../../../../src/protocol/presets.ts';

const offered = ([first, ...others]: readonly [PresetId, ...PresetId[]]) => [presets[first], ...others.map((id) => presets[id])] as const;
const followed = (ids: readonly [PresetId, ...PresetId[]], answers: Answers): string => followedProtocol(offered(ids), answers).id;

describe('Followed protocol', () => {
  it('is the only one there is, whatever is answered', () => {
    expect(followed(['fmpm-iv'], {route: ['sl'], topic: ['ptsd']})).to.equal('fmpm-iv');
  });

  it('is by the chosen way of treatment', () => {
    const ids = ['standard-iv', 'weight-based-im', 'spravato-label-trd'] as const;
    expect(['iv', 'im', 'esketamine'].map((route) => followed(ids, {route: [route]}))).to.deep.equal(ids);
  });

  it('is the first of that way which is for the topic, or else its first', () => {
    const ids = ['standard-iv', 'six-infusions-iv', 'weight-based-im', 'esketamine'] as const;
    const topics = ['anxiety', 'depression', 'ptsd', 'unsure'].map((topic) => followed(ids, {topic: [topic]}));
    expect(topics).to.deep.equal(['standard-iv', 'six-infusions-iv', 'standard-iv', 'standard-iv']);
    expect(followed(ids, {route: ['im'], topic: ['depression']})).to.equal('weight-based-im');
  });

  it('is by the way of the clinic’s first where the visitor is not sure, or has not been asked yet', () => {
    expect([{route: ['unsure']}, {}, {route: ['sc']}].map((answers) => followed(['weight-based-im', 'standard-iv'], answers))).to.deep.equal(['weight-based-im', 'weight-based-im', 'weight-based-im']);
  });

  it('never comes by another way of treatment because of a topic: no kind of depression leads to the nasal spray by itself', () => {
    const some = fc.uniqueArray(fc.constantFrom(...presetIds), {minLength: 1}).map((ids) => ids as [PresetId, ...PresetId[]]);
    fc.assert(fc.property(some, fc.constantFrom('anxiety', 'depression', 'ptsd', 'unsure'), fc.constantFrom(undefined, 'unsure'), (ids, topic, route) => {
      expect(presets[ids[0]].route).to.equal(followedProtocol(offered(ids), {topic: [topic], ...(route && {route: [route]})}).route);
    }));
  });

  it('lists the ways of treatment once each, the default first', () => {
    expect(routesOf(offered(['esketamine', 'standard-iv', 'fmpm-iv', 'spravato-label-trd']))).to.deep.equal(['esketamine', 'iv']);
  });
});
