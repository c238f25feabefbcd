import {factorIds, factors, isFactorId, type FactorId} from './factors.ts';
import {inductionOf} from './phase.ts';
import type {Adjustment, PlanSessions} from './plan.ts';
import type {InductionPhase, Protocol} from './protocol.ts';
import {withoutAbsent} from './without-absent.ts';

/** What each chosen factor does, once each, in the order chosen. Throws a `RangeError` for an id that is not in the library. */
export function adjustmentsFor(protocol: Protocol, chosen: readonly string[]): Adjustment[] {
  return [...new Set(chosen)].map((id) => adjustment(protocol, factorId(id)));
}

/**
 * The number of sessions. Factors may widen the upper end, as far as the source itself says a series may go;
 * `min` and `planned` never move, so nobody books more for reporting more illness.
 */
export function sessionsFor(protocol: Protocol, adjustments: readonly Adjustment[]): PlanSessions | undefined {
  const count = inductionOf(protocol)?.count;
  if (!count) return undefined;
  const {min, planned, couldExtendTo} = count;
  const raises = adjustments.filter(({effect}) => effect === 'raises-upper-end').length;
  const max = Math.min(count.max + raises * protocol.factorStep, couldExtendTo ?? count.max);
  return withoutAbsent({min, max, planned, couldExtendTo: couldExtendTo ?? undefined, lean: leanOf(adjustments)});
}

function adjustment(protocol: Protocol, id: FactorId): Adjustment {
  const {direction, sources, counter} = factors[id];
  return {factor: id, direction, effect: effectOf(protocol, id), reason: id, sources, counter};
}

function effectOf(protocol: Protocol, id: FactorId): Adjustment['effect'] {
  const {direction, quantified} = factors[id];
  if (!protocol.factors.includes(id) || direction === 'unspecified') return 'none';
  if (direction === 'down') return 'leans-lower';
  return quantified && canExtend(protocol, inductionOf(protocol)?.count) ? 'raises-upper-end' : 'direction-only';
}

function canExtend({factorStep}: Protocol, count: InductionPhase['count']): boolean {
  return count !== undefined && factorStep > 0 && (count.couldExtendTo ?? count.max) > count.max;
}

/** Reasons both ways cancel out: no source weighs one against another. */
function leanOf(adjustments: readonly Adjustment[]): PlanSessions['lean'] {
  const up = adjustments.some(({effect}) => effect === 'raises-upper-end');
  const down = adjustments.some(({effect}) => effect === 'leans-lower');
  if (up === down) return 'middle';
  return up ? 'upper' : 'lower';
}

function factorId(id: string): FactorId {
  if (isFactorId(id)) return id;
  throw new RangeError(`"${id}" is not a factor. Accepted: ${factorIds.join(', ')}.`);
}
