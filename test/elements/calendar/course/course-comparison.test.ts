import {expect} from '@open-wc/testing';
import {courseComparison} from '../../../../src/elements/calendar/course/course-comparison.ts';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';

describe('courseComparison', () => {
  it('says nothing of a course that stands alone, or of what all have in common', () => {
    expect([courseComparison([slotsOnDays([0, 2, 4])], {}), courseComparison([slotsOnDays([0, 2, 4]), slotsOnDays([0, 2, 4])], {})]).to.deep.equal([[[]], [[], []]]);
  });

  it('says which ends first and by how much, and how far apart the visits are', () => {
    expect(courseComparison([slotsOnDays([0, 2, 4]), slotsOnDays([0, 3, 7]), slotsOnDays([0, 2, 7])], {})).to.deep.equal([
      ['Ends first: 3 days before the next.', 'Always 2 days apart.'],
      ['Ends 3 days after the first to end.', '3 or 4 days apart.'],
      ['Ends 3 days after the first to end.', '2 to 5 days apart.'],
    ]);
  });

  it('does not call one the first of two that end together', () => {
    expect(courseComparison([slotsOnDays([0, 4]), slotsOnDays([1, 4]), slotsOnDays([0, 5])], {}).map(([ends]) => ends)).to.deep.equal(['Ends first, like another.', 'Ends first, like another.', 'Ends 1 day after the first to end.']);
  });

  it('tells one time of day from several, and one clinician from two', () => {
    const regular = [aSlot({resource: 'Ada'}), aSlot({date: march(2), resource: 'Ada'})];
    const mixed = [aSlot({resource: 'Ada'}), aSlot({date: march(2), time: '14:00', resource: 'Ben'})];
    expect(courseComparison([regular, mixed], {})).to.deep.equal([['Always at 9:00\u00a0am.', 'One clinician throughout.'], ['At 2 different times of day.', 'With 2 clinicians.']]);
  });

  it('counts the visits that are as wished', () => {
    const wishes = {weekdays: ['mon' as const, 'wed' as const], times: ['morning' as const]};
    const half = [aSlot(), aSlot({date: march(2), time: '14:00'})];
    expect(courseComparison([slotsOnDays([0, 2]), half], wishes).map((texts) => texts.at(-1))).to.deep.equal(['All visits on the days and times you like.', '1 of 2 visits on the days and times you like.']);
  });
});
