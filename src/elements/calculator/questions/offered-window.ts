import type {LocalDate} from '../../../dates/local-date.ts';
import type {Plan} from '../../../protocol/plan.ts';

/** The days on which the next session of someone who comes back may lie, both included; days before `today` are left out. */
export function offeredWindow({next}: Plan, today: LocalDate): {readonly from: LocalDate; readonly to: LocalDate} | undefined {
  if (next?.from === undefined || next.to === undefined || next.to < today) return undefined;
  return {from: next.from < today ? today : next.from, to: next.to};
}
