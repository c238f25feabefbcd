import {expect} from '@open-wc/testing';
import {chosenCourse, courseChoice, daysToLoad, inOrder, lastStart, monthsToLoad, withinReach} from '../../../src/elements/calendar/course-choice.ts';
import {localDate} from '../../../src/dates/local-date.ts';
import type {Course, CourseSearch} from '../../../src/schedule/course.ts';
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

describe('chosenCourse', () => {
  const soonest = aCourse();
  const regular: Course = {...aCourse(), objective: 'regular'};
  const search: CourseSearch = {kind: 'found', courses: [soonest, regular]};

  it('is the one of the wanted objective', () => {
    expect(chosenCourse(search, 'regular')).to.equal(regular);
  });

  it('is the first when none is wanted, or the wanted one is gone', () => {
    expect([chosenCourse(search, undefined), chosenCourse(search, 'preferred')]).to.deep.equal([soonest, soonest]);
  });

  it('is none when there is no course', () => {
    expect(chosenCourse({kind: 'none', reason: 'no-slots', changes: []}, 'soonest')).to.equal(undefined);
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

describe('inOrder', () => {
  const courses = (['soonest', 'regular', 'preferred'] as const).map((objective) => ({...aCourse(), objective}));

  it('shows what was wished for first, once something was', () => {
    const order = (wishes: Parameters<typeof inOrder>[1]) => inOrder(courses, wishes).map(({objective}) => objective);
    expect([order({}), order({weekdays: ['mon']})]).to.deep.equal([['soonest', 'regular', 'preferred'], ['preferred', 'soonest', 'regular']]);
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
