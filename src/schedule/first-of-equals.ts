import type {CostsSoFar} from './costs-so-far.ts';
import {compareIds, type Offer} from './offered-days.ts';

/** A course found, and what it costs. */
export interface Candidate {
  readonly cost: number;
  readonly offers: readonly Offer[];
}

/** Which days decide first among courses of equal cost: those of the first sessions, or of the last. */
export type TieOrder = 'first-days' | 'last-days';

/**
 * Negative when `one` is to be preferred: by cost, then by the days in the order given, then by the starts,
 * then by the slot ids, both from the first session on. Zero only for the same slots.
 */
export function compareCandidates(one: Candidate, other: Candidate, order: TieOrder): number {
  return (
    one.cost - other.cost ||
    compareBy(inOrder(one.offers, order), inOrder(other.offers, order), byDay) ||
    compareBy(one.offers, other.offers, byMinute) ||
    compareBy(one.offers, other.offers, byId)
  );
}

/** Of all cheapest courses the one that comes first, by the same order as `compareCandidates`. */
export function firstOfEquals(costs: CostsSoFar, sessions: number, order: TieOrder): readonly Offer[] {
  const layers = new Layers(costs, sessions);
  if (order === 'last-days') layers.keepFromLast(byDay);
  else layers.keepFromFirst(byDay);
  layers.keepFromFirst(byMinute);
  layers.keepFromFirst(byId);
  return layers.offers();
}

type Compare = (one: Offer, other: Offer) => number;

const byDay: Compare = (one, other) => one.day - other.day;
const byMinute: Compare = (one, other) => one.minute - other.minute;
const byId: Compare = (one, other) => compareIds(one.slot.id, other.slot.id);

/** For each session the states that the cheapest courses pass through, narrowed step by step to those of one course. */
class Layers {
  private readonly costs: CostsSoFar;
  private readonly layers: (readonly number[])[];
  /** By session: from which states of the session before the cheapest courses come to each state. */
  private readonly before: ReadonlyMap<number, readonly number[]>[];

  constructor(costs: CostsSoFar, sessions: number) {
    this.costs = costs;
    this.layers = new Array<readonly number[]>(sessions).fill([]);
    this.before = new Array<ReadonlyMap<number, readonly number[]>>(sessions);
    this.layers[sessions - 1] = costs.cheapestEnds();
    for (let session = sessions - 1; session > 0; session--) {
      this.before[session] = new Map(this.layer(session).map((state) => [state, costs.cheapestBefore(session, state)]));
      this.layers[session - 1] = this.allBefore(session);
    }
  }

  /** Session by session from the first, keeps what compares least among what comes from the states kept before. */
  keepFromFirst(compare: Compare): void {
    for (let session = 0; session < this.layers.length; session++) {
      const kept = new Set(this.layer(session - 1));
      const comesFromKept = (state: number) => this.statesBefore(session, state).some((before) => kept.has(before));
      this.keepLeast(session, compare, session === 0 ? this.layer(0) : this.layer(session).filter(comesFromKept));
    }
    this.dropDeadEnds();
  }

  /** Session by session from the last, keeps what compares least among what leads to the states kept after. */
  keepFromLast(compare: Compare): void {
    for (let session = this.layers.length - 1; session >= 0; session--) {
      const leading = new Set(this.allBefore(session + 1));
      const isLast = session === this.layers.length - 1;
      this.keepLeast(session, compare, isLast ? this.layer(session) : this.layer(session).filter((state) => leading.has(state)));
    }
  }

  offers(): readonly Offer[] {
    return this.layers.map(([state]) => this.costs.offer(state as number));
  }

  private dropDeadEnds(): void {
    this.keepFromLast(() => 0);
  }

  private keepLeast(session: number, compare: Compare, states: readonly number[]): void {
    const least = states.map((state) => this.costs.offer(state)).reduce((one, other) => (compare(other, one) < 0 ? other : one));
    this.layers[session] = states.filter((state) => compare(this.costs.offer(state), least) === 0);
  }

  private allBefore(session: number): readonly number[] {
    return [...new Set(this.layer(session).flatMap((state) => this.statesBefore(session, state)))];
  }

  private statesBefore(session: number, state: number): readonly number[] {
    return this.before[session]?.get(state) ?? [];
  }

  private layer(session: number): readonly number[] {
    return this.layers[session] ?? [];
  }
}

function inOrder(offers: readonly Offer[], order: TieOrder): readonly Offer[] {
  return order === 'last-days' ? [...offers].reverse() : offers;
}

function compareBy(ones: readonly Offer[], others: readonly Offer[], compare: Compare): number {
  const session = ones.findIndex((one, index) => compare(one, others[index] as Offer) !== 0);
  return session < 0 ? 0 : compare(ones[session] as Offer, others[session] as Offer);
}
