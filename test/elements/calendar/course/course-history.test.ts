import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {afterChoice, afterMove, afterPin, afterWish, courseHistory, noDecisions, withoutCourse, type CourseHistory, type Decisions, type HistoryAction} from '../../../../src/elements/calendar/course/course-history.ts';
import type {Course} from '../../../../src/schedule/course.ts';
import {aCourse} from '../../../support/a-booking.ts';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';
import {holdsFor} from '../../../support/holds-for.ts';

const course = aCourse();
const to = aSlot({date: march(4)});
const moved: Course = {...course, slots: course.slots.with(1, to)};

describe('courseHistory', () => {
  it('gives back exactly what was decided before, step by step, and does it again', () => {
    holdsFor(fc.array(anyAct(), {maxLength: 12}), 300, (acts) => {
      const states = [noDecisions];
      for (const act of acts) states.push(courseHistory(states.at(-1)!, act(states.at(-1)!.present.decisions)));
      const end = states.at(-1)!;
      const back = [...Array(end.past.length + 1).keys()].reduce((history) => courseHistory(history, {kind: 'undo'}), end);
      const again = [...Array(end.past.length + 1).keys()].reduce((history) => courseHistory(history, {kind: 'redo'}), back);
      expect([back.present, back.future.length, again.present, again.future]).to.deep.equal([noDecisions.present, end.past.length, end.present, []]);
    });
  });

  it('does nothing when there is nothing to undo or to do again', () => {
    expect([courseHistory(noDecisions, {kind: 'undo'}), courseHistory(noDecisions, {kind: 'redo'})]).to.deep.equal([noDecisions, noDecisions]);
  });

  it('forgets what was undone once something else is decided', () => {
    const undone = courseHistory(act(noDecisions, (decisions) => afterMove(decisions, course, moved, [{session: 1, to}])), {kind: 'undo'});
    expect(act(undone, (decisions) => afterPin(decisions, course, 0)).future).to.deep.equal([]);
  });

  it('counts a date that is being typed, and courses that are looked at in turn, as one change', () => {
    const typed = [march(1), march(12)].reduce((history, earliest) => act(history, (decisions) => afterWish(decisions, {earliest})), noDecisions);
    const looked = (['soonest', 'regular'] as const).reduce((history, id) => act(history, (decisions) => afterChoice(decisions, id)), typed);
    expect([typed.past.length, typed.present.decisions.wishes, looked.past.length]).to.deep.equal([1, {earliest: march(12)}, 2]);
  });

  it('says what happened last, and how', () => {
    const kept = act(noDecisions, (decisions) => afterPin(decisions, course, 0));
    expect([kept.last, courseHistory(kept, {kind: 'undo'}).last?.how]).to.deep.equal([{how: 'done', decision: {kind: 'kept', session: 0, slot: course.slots[0]}}, 'undone']);
  });
});

describe('afterWish', () => {
  it('lets go of what was changed by hand and keeps the sessions that keep their times', () => {
    const pinned = [{session: 0, slotId: course.slots[0]!.id}];
    const decided: Decisions = {wishes: {pinned}, chosen: 'own', own: moved};
    const action = afterWish(decided, {weekdays: ['tue']});
    expect(action).to.deep.equal({kind: 'decide', by: {kind: 'wished', wishes: ['weekdays'], lost: moved}, decisions: {wishes: {pinned, weekdays: ['tue']}, chosen: 'soonest'}});
  });
});

describe('afterMove', () => {
  it('makes the course the visitor’s own, and remembers what it was made from', () => {
    const {decisions} = decide(afterMove({wishes: {}, chosen: 'soonest'}, course, moved, [{session: 1, to}]));
    expect([decisions.chosen, decisions.own, decisions.madeFrom]).to.deep.equal(['own', moved, course.slots]);
    const again = {...moved, slots: moved.slots.with(2, aSlot({date: march(8)}))};
    expect(decide(afterMove(decisions, moved, again, [{session: 2, to: aSlot({date: march(8)})}])).decisions.madeFrom).to.equal(course.slots);
  });

  it('lets a kept session that is moved keep its new time, under the number it then has', () => {
    const late = aSlot({date: march(9)});
    const after: Course = {...course, slots: [course.slots[0]!, course.slots[2]!, late]};
    const pinned = [{session: 1, slotId: course.slots[1]!.id}, {session: 2, slotId: course.slots[2]!.id}];
    const {decisions} = decide(afterMove({wishes: {pinned}}, course, after, [{session: 1, to: late}]));
    expect(decisions.wishes.pinned).to.deep.equal([{session: 1, slotId: course.slots[2]!.id}, {session: 2, slotId: late.id}]);
  });
});

describe('afterPin', () => {
  it('keeps a session, and frees it again', () => {
    const kept = decide(afterPin({wishes: {}}, course, 2));
    const freed = decide(afterPin(kept.decisions, course, 2));
    expect([kept.decisions.wishes.pinned, kept.by.kind, freed.decisions.wishes.pinned, freed.by.kind]).to.deep.equal([[{session: 2, slotId: course.slots[2]!.id}], 'kept', [], 'freed']);
  });
});

describe('withoutCourse', () => {
  it('keeps the wishes for another course, and nothing about sessions', () => {
    const history = act(act(noDecisions, (decisions) => afterWish(decisions, {times: ['morning']})), (decisions) => afterPin(decisions, course, 1));
    expect(withoutCourse(history)).to.deep.equal({past: [], present: {decisions: {wishes: {times: ['morning'], pinned: []}}}, future: []});
  });
});

function act(history: CourseHistory, make: (decisions: Decisions) => HistoryAction): CourseHistory {
  return courseHistory(history, make(history.present.decisions));
}

function decide(action: HistoryAction): Extract<HistoryAction, {kind: 'decide'}> {
  if (action.kind !== 'decide') throw new Error(`This is not a decision, but ${action.kind}.`);
  return action;
}

function anyAct(): fc.Arbitrary<(decisions: Decisions) => HistoryAction> {
  const days = slotsOnDays([4, 5, 6]);
  return fc.oneof(
    fc.constantFrom('soonest' as const, 'regular' as const).map((id) => (decisions: Decisions) => afterChoice(decisions, id)),
    fc.integer({min: 0, max: 2}).map((session) => (decisions: Decisions) => afterPin(decisions, decisions.own ?? course, session)),
    fc.constantFrom(...days).map((slot) => (decisions: Decisions) => afterMove(decisions, course, {...course, slots: course.slots.with(1, slot)}, [{session: 1, to: slot}])),
    fc.constantFrom({weekdays: ['mon' as const]}, {earliest: march(3)}).map((change) => (decisions: Decisions) => afterWish(decisions, change)),
  );
}
