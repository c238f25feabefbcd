import {expect} from '@open-wc/testing';
import {adjustmentsFor, sessionsFor} from '../../src/protocol/adjustments.ts';
import {factorIds} from '../../src/protocol/factors.ts';
import {presets} from '../../src/protocol/presets.ts';
import type {Protocol} from '../../src/protocol/protocol.ts';
import {aProtocol} from '../support/a-protocol.ts';

const {'standard-iv': s1, 'mass-mind-iv': s2, 'fmpm-iv': s0, 'composite-iv': composite} = presets;
const sessions = (protocol: Protocol, ...factors: string[]) => sessionsFor(protocol, adjustmentsFor(protocol, factors));

describe('adjustmentsFor', () => {
  it('says what each factor does, who says so and who found otherwise', () => {
    expect(adjustmentsFor(s1, ['severe-or-panic', 'mild-or-secondary', 'oral-or-nasal-route'])).to.deep.equal([
      {factor: 'severe-or-panic', direction: 'up', effect: 'raises-upper-end', reason: 'severe-or-panic', sources: ['S1', 'S2'], counter: ['MCINNES2022']},
      {factor: 'mild-or-secondary', direction: 'down', effect: 'leans-lower', reason: 'mild-or-secondary', sources: ['S1'], counter: []},
      {factor: 'oral-or-nasal-route', direction: 'up', effect: 'direction-only', reason: 'oral-or-nasal-route', sources: ['S1'], counter: []},
    ]);
  });

  it('counts a factor once', () => {
    expect(adjustmentsFor(s2, ['ptsd', 'ptsd'])).to.have.length(1);
  });

  it('has no effect where the source has no say or no direction', () => {
    expect(adjustmentsFor(s0, ['ptsd'])[0]?.effect).to.equal('none');
    expect(adjustmentsFor(s2, ['years-with-symptoms'])[0]?.effect).to.equal('none');
  });

  it('gives only a direction where the series cannot be longer', () => {
    expect(adjustmentsFor(aProtocol({factorStep: 0}), ['ptsd'])[0]?.effect).to.equal('direction-only');
  });
});

describe('sessionsFor', () => {
  it('widens the upper end by a step for each upward factor, as far as the source goes', () => {
    expect(sessions(s2)).to.deep.equal({min: 6, max: 8, planned: 6, couldExtendTo: 12, lean: 'middle'});
    expect(sessions(s2, 'ptsd')).to.deep.equal({min: 6, max: 10, planned: 6, couldExtendTo: 12, lean: 'upper'});
    expect(sessions(s2, 'ptsd', 'depression', 'severe-or-panic')?.max).to.equal(12);
    expect(sessions(s1, 'ptsd', 'depression', 'severe-or-panic')?.max).to.equal(7);
  });

  it('leans neither way for reasons both ways', () => {
    expect(sessions(s1, 'ptsd', 'mild-or-secondary')).to.deep.equal({min: 4, max: 7, planned: 6, couldExtendTo: 7, lean: 'middle'});
    expect(sessions(composite, ...factorIds)).to.deep.equal({min: 4, max: 12, planned: 6, couldExtendTo: 12, lean: 'middle'});
  });

  it('leaves out an extension that the source does not state', () => {
    expect(sessions(s0)).to.deep.equal({min: 6, max: 6, planned: 6, lean: 'middle'});
    expect(sessions(presets['weight-based-iv'])).to.equal(undefined);
  });
});
