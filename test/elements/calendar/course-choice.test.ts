import {expect} from '@open-wc/testing';
import {chosenOf, courseChoice, daysToLoad, lastStart, monthsToLoad, shownCourses, stillPossible, withinReach} from '../../../src/elements/calendar/course-choice.ts';
import {localDate} from '../../../src/dates/local-date.ts';
import type {Course} from '../../../src/schedule/course.ts';
import type {Preferences} from '../../../src/schedule/preferences.ts';
import {aCourse} from '../../support/a-booking.ts';
import {aNeed} from '../../support/a-need.ts';
import {march, slotsOnDays} from '../../support/a-slot.ts';
import {weeksAvailability} from '../../support/open-weeks.ts';

const pair = aNeed({sessions: 2, gap: {minDays: 2, maxDays: 4}, windowDays: 5});

describe('courseChoice', () => {
  it('finds courses and the days that one could begin on', () => {
    const {search, startable} = courseChoice(pair, weeksAvailability(slotsOnDays([0, 2, 8])), {}, march(0));
    expect([search.kind, [...startable]]).to.deep.equal(['found', [march(0)]]);
  });

  it('offers nothing before today, whatever is wished', () => {
    const {search, startable} = courseChoice(pair, weeksAvailability(slotsOnDays([0, 2, 4])), {earliest: march(0)}, march(1));
    expect(search.kind === 'found' && search.courses[0]?.slots.map(({id}) => id)).to.deep.equal(['2026-03-04 09:00', '2026-03-06 09:00']);
    expect([...startable]).to.deep.equal([march(2)]);
  });

  it('keeps days startable that lie before the wished first day, so that the wish can be changed on the calendar', () => {
    expect([...courseChoice(pair, weeksAvailability(slotsOnDays([0, 2, 4])), {earliest: march(2)}, march(0)).startable]).to.deep.equal([march(0), march(2)]);
  });
});

describe('chosenOf', () => {
  const soonest = aCourse();
  const regular: Course = {...soonest, objective: 'regular', slots: slotsOnDays([0, 4, 8])};
  const own: Course = {...soonest, slots: slotsOnDays([0, 3, 7])};
  const shown = shownCourses({kind: 'found', courses: [soonest, regular]}, {}, own);

  it('is the one that was picked, a proposal or one’s own', () => {
    expect([chosenOf(shown, {wishes: {}, chosen: 'regular'})?.course, chosenOf(shown, {wishes: {}, chosen: 'own', own})?.course]).to.deep.equal([regular, own]);
  });

  it('is the first when none was picked, or the picked one is gone', () => {
    expect([chosenOf(shown, {wishes: {}})?.course, chosenOf(shown, {wishes: {}, chosen: 'preferred'})?.course]).to.deep.equal([soonest, soonest]);
  });

  it('is the proposal that a course of one’s own has become the same as', () => {
    const same = shownCourses({kind: 'found', courses: [soonest, regular]}, {}, {...regular, objective: 'soonest'});
    expect(chosenOf(same, {wishes: {}, chosen: 'own', own: {...regular, objective: 'soonest'}})?.id).to.equal('regular');
  });

  it('is none when there is no course', () => {
    expect(chosenOf(shownCourses({kind: 'none', reason: 'no-slots', changes: []}, {}, undefined), {wishes: {}, chosen: 'soonest'})).to.equal(undefined);
  });
});

describe('stillPossible', () => {
  const own = aCourse();
  const need = aNeed({sessions: 3});

  it('keeps a course of one’s own while all its times are free and legal', () => {
    expect(stillPossible(own, need, own.slots, {})).to.equal(own);
  });

  it('lets go of it when a time is gone, when it breaks a wish, and when another course is asked for', () => {
    const [first, ...others] = own.slots;
    expect([
      stillPossible(own, need, others, {}),
      stillPossible(own, need, [{...first!, remaining: 0}, ...others], {}),
      stillPossible(own, need, own.slots, {avoid: [march(3)]}),
      stillPossible(own, aNeed({sessions: 4}), own.slots, {}),
      stillPossible(undefined, need, own.slots, {}),
    ]).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('daysToLoad', () => {
  const today = localDate('2026-03-20');

  it('covers the months in which a course can lie that begins within four weeks', () => {
    expect(daysToLoad(aNeed({windowDays: 21}), today, {}, 0)).to.deep.equal({start: '2026-03-01', end: '2026-06-01'});
  });

  it('counts the widest gaps when there is no window', () => {
    expect(daysToLoad({sessions: 3, gap: {minDays: 1, maxDays: 40}}, today, {}, 0)).to.deep.equal({start: '2026-03-01', end: '2026-08-01'});
  });

  it('begins the four weeks on the wished first day, and adds the months that were asked for', () => {
    expect(daysToLoad(aNeed({windowDays: 21}), today, {earliest: localDate('2026-05-10')}, 2)).to.deep.equal({start: '2026-04-01', end: '2026-09-01'});
  });

  it('goes by today when the wished first day is past', () => {
    expect(daysToLoad(aNeed({windowDays: 21}), today, {earliest: localDate('2025-05-10')}, 0)).to.deep.equal({start: '2026-03-01', end: '2026-06-01'});
  });
});

describe('shownCourses', () => {
  const courses = (['soonest', 'regular', 'preferred'] as const).map((objective, index) => ({...aCourse(), objective, slots: slotsOnDays([0, 3, 6 + index])}));
  const idsFor = (wishes: Preferences, own?: Course) => shownCourses({kind: 'found', courses}, wishes, own).map(({id}) => id);

  it('shows what was wished for first, once something was', () => {
    expect([idsFor({}), idsFor({weekdays: ['mon']}), idsFor({sameTime: true})]).to.deep.equal([['soonest', 'regular', 'preferred'], ['preferred', 'soonest', 'regular'], ['preferred', 'soonest', 'regular']]);
  });

  it('shows one’s own last, unless it is the same as another', () => {
    expect([idsFor({}, aCourse(2)), idsFor({}, courses[1])]).to.deep.equal([['soonest', 'regular', 'preferred', 'own'], ['soonest', 'regular', 'preferred']]);
  });
});

describe('withinReach', () => {
  const today = localDate('2026-03-02');

  it('brings a first day that is years away back to twelve months', () => {
    expect(withinReach({earliest: localDate('2206-01-01')}, today)).to.deep.equal({earliest: lastStart(today)});
    const near = {earliest: localDate('2026-05-10')};
    expect(withinReach(near, today)).to.equal(near);
  });
});

describe('monthsToLoad', () => {
  it('covers this month and those up to the one on show', () => {
    expect(monthsToLoad(localDate('2026-12-20'), localDate('2027-02-01'))).to.deep.equal({start: '2026-12-01', end: '2027-03-01'});
  });

  it('covers this month when an earlier one is on show', () => {
    expect(monthsToLoad(localDate('2026-12-20'), localDate('2026-11-01'))).to.deep.equal({start: '2026-12-01', end: '2027-01-01'});
  });
});
