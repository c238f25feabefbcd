import {expect} from '@open-wc/testing';
import {courseRhythm} from '../../../../src/elements/calendar/course/course-rhythm.ts';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';

describe('courseRhythm', () => {
  it('says the days and the time of a regular course', () => {
    expect(courseRhythm(slotsOnDays([1, 4, 8, 11, 15, 18], {time: '09:30'}))).to.deep.equal({summary: 'Tuesdays and Fridays at 9:30\u00a0am'});
  });

  it('names each session that is different, where few are', () => {
    const slots = [...slotsOnDays([1, 4]), aSlot({date: march(7), time: '14:00'}), ...slotsOnDays([11, 15, 18])];
    expect(courseRhythm(slots)).to.deep.equal({summary: 'Tuesdays and Fridays at 9:00\u00a0am', exceptions: 'Except session 3 (Mon, Mar\u00a09, 2:00\u00a0pm).'});
  });

  it('gives the range of times that differ, and short names of many days', () => {
    expect(courseRhythm([...slotsOnDays([0, 2]), aSlot({date: march(4), time: '14:30'}), aSlot({date: march(7), time: '16:00'})]).summary).to.equal('Mon, Wed and Fri between 9:00\u00a0am and 4:00\u00a0pm');
  });

  it('orders times by the clinic’s clock, not by the day they are on', () => {
    expect(courseRhythm([aSlot({time: '16:00'}), aSlot({date: march(2), time: '08:30'})]).summary).to.equal('Mondays and Wednesdays between 8:30\u00a0am and 4:00\u00a0pm');
  });
});
