import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Course} from '../../src/schedule/course.ts';
import {moveSession, type Move, type MoveRequest} from '../../src/schedule/move-session.ts';
import type {Slot} from '../../src/schedule/slot.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyFoundCourse} from '../support/any-course.ts';
import {costOf, everyCourse, inOrder} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const slots = slotsOnDays([0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18]);
const course: Course = {objective: 'regular', slots: slotsOnDays([0, 3, 7, 10, 14, 17]), cost: 0};

describe('moveSession', () => {
  it('moves as few other sessions as any course could, then costs least, and knows when none can', () => {
    holdsFor(anyMove(), 2000, (request) => {
      expect(courseAfter(moveSession(request))).to.deep.equal(bestMove(request));
    });
  });

  it('names exactly the sessions that move, in a course that has all of the others', () => {
    holdsFor(anyMove(), 500, (request) => {
      const move = moveSession(request);
      if (move.kind !== 'repaired') return;
      const moved = new Map(move.moved.map(({session, to}) => [session, to]));
      const described = request.course.slots.map((slot, session) => (session === request.index ? request.to : (moved.get(session) ?? slot)));
      expect(idsOf(described).sort()).to.deep.equal(idsOf(move.course.slots).sort());
      expect(move.breaches).not.to.deep.equal([]);
    });
  });

  it('leaves the others alone where the gaps allow it', () => {
    const to = aSlot({date: march(8)});
    expect(moveSession({need: aNeed(), slots, course, index: 2, to})).to.deep.equal({kind: 'fits', course: {...course, slots: course.slots.with(2, to), cost: 120}});
  });

  it('says which gap breaks, and moves the one session that is in the way', () => {
    const to = aSlot({date: march(9)});
    const move = moveSession({need: aNeed(), slots, course, index: 2, to});
    expect(move.kind === 'repaired' && [move.moved, move.breaches]).to.deep.equal([
      [{session: 1, to: aSlot({date: march(4)})}, {session: 3, to: aSlot({date: march(11)})}],
      [{kind: 'gap-too-long', sessions: [1, 2], days: 6, limit: 5}, {kind: 'gap-too-short', sessions: [2, 3], days: 1, limit: 2}],
    ]);
  });

  it('keeps what is fixed, or says that nothing fits around it', () => {
    const to = aSlot({date: march(9)});
    const request = {need: aNeed(), slots, course, index: 2, to};
    const fixed = (...sessions: number[]) => ({pinned: sessions.map((session) => ({session, slotId: course.slots[session]!.id}))});
    const move = moveSession({...request, preferences: fixed(0, 5)});
    expect(move.kind === 'repaired' && move.moved.map(({session}) => session)).to.deep.equal([1, 3]);
    expect(moveSession({...request, preferences: fixed(3)}).kind).to.equal('impossible');
  });

  it('moves a session that is itself fixed', () => {
    const preferences = {pinned: [{session: 2, slotId: course.slots[2]!.id}]};
    expect(moveSession({need: aNeed(), slots, course, index: 2, to: aSlot({date: march(8)}), preferences}).kind).to.equal('fits');
  });

  it('keeps slots of the course that the clinic no longer lists, since they may be held', () => {
    const to = aSlot({date: march(8)});
    expect(moveSession({need: aNeed(), slots: [to], course, index: 2, to}).kind).to.equal('fits');
  });

  it('pain 3: a moved series has as many sessions as before, each at another time', () => {
    holdsFor(anyMove(), 500, (request) => {
      const move = moveSession(request);
      if (move.kind === 'impossible') return;
      const ids = idsOf(move.course.slots);
      expect([ids.length, new Set(ids).size, ids.includes(request.to.id), ids.includes(request.course.slots[request.index]!.id)]).to.deep.equal([request.need.sessions, request.need.sessions, true, false]);
    });
  });

  it('pain 1: a moved series has no session on a time that is not free or on a day that is avoided', () => {
    holdsFor(anyMove(), 500, (request) => {
      const move = moveSession(request);
      if (move.kind === 'impossible') return;
      const free = [...request.slots.filter(({remaining}) => remaining !== 0), ...request.course.slots].map(({id}) => id);
      expect(move.course.slots.every(({id, start}) => free.includes(id) && !(request.preferences?.avoid ?? []).some((date) => start.startsWith(date)))).to.equal(true);
    });
  });
});

/** A found course, one session of which goes to another free slot while some others are fixed. */
function anyMove(): fc.Arbitrary<MoveRequest> {
  return anyFoundCourse().chain((found) => {
    const free = found.slots.filter((slot) => slot.remaining !== 0 && !found.course.slots.some(({id}) => id === slot.id));
    if (free.length === 0) return fc.constant(undefined);
    const pins = found.course.slots.map(({id}, session) => ({session, slotId: id}));
    return fc.record({to: fc.constantFrom(...free), pinned: fc.oneof({weight: 3, arbitrary: fc.constant([])}, {weight: 1, arbitrary: fc.subarray(pins)})})
      .map(({to, pinned}) => ({...found, to, preferences: {...found.preferences, pinned}}));
  }).filter((move) => move !== undefined);
}

/** What the move should be, from all courses there are. */
function bestMove({need, slots, preferences: {pinned = [], ...preferences} = {}, course, index, to}: MoveRequest): Course | undefined {
  const givenUp = course.slots[index]!.id;
  const others = idsOf(course.slots).filter((id) => id !== givenUp);
  const must = [to.id, ...pinned.map(({slotId}) => slotId).filter((id) => id !== givenUp)];
  const request = {need, preferences, slots: slots.filter(({id}) => id !== givenUp)};
  const all = everyCourse(request).filter((row) => must.every((id) => idsOf(row).includes(id)));
  const moved = (row: readonly Slot[]) => others.filter((id) => !idsOf(row).includes(id)).length;
  const fewest = Math.min(...all.map(moved));
  const [best] = inOrder(all.filter((row) => moved(row) === fewest), course.objective, request);
  return best && {objective: course.objective, slots: best, cost: costOf(best, course.objective, request)};
}

function courseAfter(move: Move): Course | undefined {
  return move.kind === 'impossible' ? undefined : move.course;
}

function idsOf(slots: readonly Slot[]): string[] {
  return slots.map(({id}) => id);
}
