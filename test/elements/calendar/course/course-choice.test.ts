import {expect} from '@open-wc/testing';
import {chosenOf, courseChoice, shownCourses, stillPossible} from '../../../../src/elements/calendar/course/course-choice.ts';
import type {Course} from '../../../../src/schedule/course.ts';
import type {Preferences} from '../../../../src/schedule/preferences.ts';
import {aCourse} from '../../../support/a-booking.ts';
import {aNeed} from '../../../support/a-need.ts';
import {march, slotsOnDays} from '../../../support/a-slot.ts';
import {weeksAvailability} from '../../../support/open-weeks.ts';

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
