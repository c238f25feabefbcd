import {expect} from '@open-wc/testing';
import type {ShownCourse} from '../../../../src/elements/calendar/course/course-choice.ts';
import {clockAtClinic} from '../../../../src/elements/calendar/times/visitor-clock.ts';
import {courseLineView, courseOptionsOf, sessionRows} from '../../../../src/elements/calendar/course/course-view.ts';
import * as start from '../../../../src/i18n/ar/start.ts';
import * as times from '../../../../src/i18n/ar/times.ts';
import {speak} from '../../../../src/i18n/words.ts';
import type {Course} from '../../../../src/schedule/course.ts';
import type {Preferences} from '../../../../src/schedule/preferences.ts';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';
import {speakEnglish} from '../../../support/speak-english.ts';

const slots = slotsOnDays([0, 3, 7]);
const course: Course = {objective: 'soonest', slots, cost: 0};

describe('courseOptionsOf', () => {
  it('says all of a course', () => {
    expect(courseOptionsOf([{id: 'soonest', course}], {})).to.deep.equal([{
      id: 'soonest',
      name: 'Soonest',
      summary: 'Mondays and Thursdays at 9:00\u00a0am',
      differences: [],
      span: 'Mon, Mar\u00a02 to Mon, Mar\u00a09',
      details: ['Mon, Mar\u00a02, 9:00\u00a0am', 'Thu, Mar\u00a05, 9:00\u00a0am', 'Mon, Mar\u00a09, 9:00\u00a0am'],
      line: courseLineView(slots),
    }]);
  });

  it('names a course after the wishes only when there are any, and one’s own after whose it is', () => {
    const nameOf = (id: ShownCourse['id'], wishes: Preferences) => courseOptionsOf([{id, course: {...course, objective: id === 'own' ? 'soonest' : id}}], wishes)[0]?.name;
    expect([nameOf('preferred', {}), nameOf('preferred', {times: ['morning']}), nameOf('soonest', {times: ['morning']}), nameOf('own', {})]).to.deep.equal(['Even gaps', 'Closest to your wishes', 'Soonest', 'Your own']);
  });

  it('says what else a course is best at, under the name that was asked for', () => {
    const both: Course = {...course, also: ['preferred']};
    const told = (wishes: Preferences) => courseOptionsOf([{id: 'soonest', course: both}], wishes).map(({name, differences}) => [name, ...differences]);
    expect([told({}), told({sameTime: true})]).to.deep.equal([[['Soonest', 'Also the one with the most even gaps.']], [['Closest to your wishes', 'Also the soonest.']]]);
  });
});

describe('courseLineView', () => {
  afterEach(speakEnglish);

  it('runs as the words do', () => {
    speak({...times, ...start});
    expect(courseLineView(slots).rtl).to.equal(true);
  });

  it('counts days from the first session, in whole weeks', () => {
    expect(courseLineView(slots, [1])).to.deep.equal({
      label: '3 sessions from Monday, March\u00a02 to Monday, March\u00a09',
      weeks: [{label: 'Mar\u00a02'}, {label: 'Mar\u00a09'}],
      days: 14,
      rtl: false,
      dots: [
        {day: 0, text: '1', title: 'Mon, Mar\u00a02', tone: 'session'},
        {day: 3, text: '2', title: 'Thu, Mar\u00a05', tone: 'changed'},
        {day: 7, text: '3', title: 'Mon, Mar\u00a09', tone: 'session'},
      ],
    });
  });

  it('is one week long for sessions of one week', () => {
    expect(courseLineView(slotsOnDays([0, 6])).days).to.equal(7);
  });
});

describe('sessionRows', () => {
  it('names the clinician where there is a name, and marks what has changed', () => {
    const named = {...aSlot({date: march(3)}), resource: {id: 'r1', name: 'Dr. Okafor'}};
    expect(sessionRows({slots: [aSlot({resource: 'r1'}), named], changed: [1], changedText: 'changed', clock: clockAtClinic})).to.deep.equal([
      {number: 1, day: 'Monday, March\u00a02', time: '9:00\u00a0am'},
      {number: 2, day: 'Thursday, March\u00a05', time: '9:00\u00a0am', note: 'with Dr. Okafor', mark: {text: 'changed'}},
    ]);
  });
});
