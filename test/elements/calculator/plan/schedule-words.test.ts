import {expect} from '@open-wc/testing';
import {hasOwnNumbers, scheduleName, scheduleWords} from '../../../../src/elements/calculator/plan/schedule-words.ts';
import {plan as words} from '../../../../src/i18n/en/plan.ts';
import {presets} from '../../../../src/protocol/presets.ts';
import {allPresets, aProtocol} from '../../../support/a-protocol.ts';
import {barestProtocol, clinicProtocol, parsed} from '../../../support/clinic-protocol.ts';

describe('Schedule words', () => {
  it('speak of every preset as published', () => {
    expect(allPresets.filter((protocol) => scheduleWords(protocol) !== words.published || hasOwnNumbers(protocol) || scheduleName(protocol) !== words.eyebrow)).to.deep.equal([]);
  });

  it('speak of a preset that the page hands over as published, since each of its numbers has a reason', () => {
    const copies = allPresets.map((protocol) => parsed(JSON.parse(JSON.stringify(protocol))));
    expect(copies.filter((protocol) => scheduleWords(protocol) !== words.published)).to.deep.equal([]);
  });

  it('speak of a clinic’s protocol as its own, by the name it has', () => {
    expect([clinicProtocol, barestProtocol].map(parsed).map((protocol) => [scheduleWords(protocol) === words.own, scheduleName(protocol)])).to.deep.equal([
      [true, 'This clinic’s own schedule: The Northgate plan'],
      [true, 'This clinic’s own schedule'],
    ]);
  });

  it('call nothing published that has a number without a reason, whatever it calls itself', () => {
    const claimed = parsed({...presets['standard-iv'], because: {}});
    expect([claimed.kind, scheduleName(claimed)]).to.deep.equal(['source-preset', 'This clinic’s own schedule']);
  });

  it('speak of a clinic’s protocol as its own even where sources state all its numbers', () => {
    const reasons = Object.fromEntries(Object.keys(parsed(aProtocol()).because).map((path) => [path, {basis: 'source' as const, src: 'S1'}]));
    const protocol = parsed(aProtocol({because: reasons}));
    expect([hasOwnNumbers(protocol), scheduleWords(protocol) === words.own]).to.deep.equal([false, true]);
  });
});
