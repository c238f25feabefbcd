import {expect} from '@open-wc/testing';
import {noWishes, setWishes} from '../../../../src/elements/calendar/course/set-wishes.ts';
import type {Preferences} from '../../../../src/schedule/preferences.ts';
import {march} from '../../../support/a-slot.ts';

const all: Preferences = {
  weekdays: ['fri', 'tue'], times: ['morning'], sameTime: true, sameResource: true, earliest: march(0), latest: march(30), avoid: [march(8), march(9)],
  pinned: [{session: 0, slotId: 'any'}],
};

describe('setWishes', () => {
  it('says every wish in a few words, in the order of the week', () => {
    expect(setWishes(all).map(({text}) => text)).to.deep.equal([
      'Tuesdays and Fridays', 'Mornings', 'Same time each visit', 'Same clinician each visit', 'From Monday, March\u00a02', 'Until Wednesday, April\u00a01', 'Not Tuesday, March\u00a010', 'Not Wednesday, March\u00a011',
    ]);
  });

  it('takes each back by itself, and only that', () => {
    for (const {text, change} of setWishes(all)) {
      expect(setWishes({...all, ...change}).map((left) => left.text)).to.deep.equal(setWishes(all).map((wish) => wish.text).filter((other) => other !== text));
    }
  });

  it('takes all back at once, but not the sessions that keep their times', () => {
    const left = {...all, ...noWishes};
    expect([setWishes(left), left.pinned]).to.deep.equal([[], all.pinned]);
  });
});
