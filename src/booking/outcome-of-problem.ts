import type {BookingOutcome, LostSession} from './booking-outcome.ts';
import type {SlotRef} from './booking-request.ts';
import type {Conflict, Problem} from './problem.ts';

/** What a refusal by the endpoint means for a request of these sessions. */
export function outcomeOfProblem(problem: Problem, sessions: readonly SlotRef[]): BookingOutcome {
  const {type, status} = problem;
  if (type === 'idempotency-mismatch' || type === 'spacing-policy') return {kind: 'refused', reason: type, problem};
  if (status === 409) return {kind: 'conflict', lost: lostSessions(problem.conflicts, sessions)};
  if (status === 410) return {kind: 'expired'};
  if (status === 422) return {kind: 'invalid', errors: problem.errors};
  return {kind: 'refused', reason: status === 429 ? 'busy' : 'rejected', problem};
}

/** The sessions of a request that these conflicts are about. When one session was asked for, it is the lost one even if the endpoint does not name it. */
export function lostSessions(conflicts: readonly Conflict[], sessions: readonly SlotRef[]): readonly LostSession[] {
  const lost = conflicts.flatMap((conflict) => lostSession(conflict, sessions));
  const [only, ...others] = sessions;
  if (lost.length > 0 || only === undefined || others.length > 0) return lost;
  return [{index: 0, slotId: only.slotId, reason: 'unknown', alternatives: []}];
}

/** The slot id goes before the index: an endpoint that counts from 1 would name the wrong session. */
function lostSession({index, slotId, reason, alternatives}: Conflict, sessions: readonly SlotRef[]): readonly LostSession[] {
  const named = sessions.findIndex((session) => session.slotId === slotId);
  const at = named === -1 ? index : named;
  const session = sessions[at];
  return session === undefined ? [] : [{index: at, slotId: session.slotId, reason, alternatives}];
}
