import type {CostsToGo} from './costs-to-go.ts';
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
export function firstOfEquals(costs: CostsToGo, sessions: number, order: TieOrder): readonly Offer[] {
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
  private readonly costs: CostsToGo;
  private readonly layers: (readonly number[])[];

  constructor(costs: CostsToGo, sessions: number) {
    this.costs = costs;
    this.layers = [costs.cheapestStarts()];
    for (let session = 1; session < sessions; session++) this.layers.push(this.after(session - 1));
  }

  /** Session by session from the first, keeps what compares least among what the states kept before lead to. */
  keepFromFirst(compare: Compare): void {
    for (let session = 0; session < this.layers.length; session++) {
      const reached = session === 0 ? undefined : new Set(this.after(session - 1));
      this.keepLeast(session, compare, (state) => reached?.has(state) ?? true);
    }
    this.dropDeadEnds();
  }

  /** Session by session from the last, keeps what compares least among what leads to the states kept before. */
  keepFromLast(compare: Compare): void {
    for (let session = this.layers.length - 1; session >= 0; session--) {
      this.keepLeast(session, compare, (state) => this.leadsOn(session, state));
    }
  }

  offers(): readonly Offer[] {
    return this.layers.map(([state]) => this.offer(state as number));
  }

  private dropDeadEnds(): void {
    this.keepFromLast(() => 0);
  }

  private keepLeast(session: number, compare: Compare, isAlive: (state: number) => boolean): void {
    const alive = this.layer(session).filter(isAlive);
    const least = alive.map((state) => this.offer(state)).reduce((one, other) => (compare(other, one) < 0 ? other : one));
    this.layers[session] = alive.filter((state) => compare(this.offer(state), least) === 0);
  }

  private leadsOn(session: number, state: number): boolean {
    if (session === this.layers.length - 1) return true;
    const next = this.layer(session + 1);
    return this.costs.cheapestNext(session, state).some((after) => next.includes(after));
  }

  private after(session: number): readonly number[] {
    return [...new Set(this.layer(session).flatMap((state) => this.costs.cheapestNext(session, state)))];
  }

  private layer(session: number): readonly number[] {
    return this.layers[session] as readonly number[];
  }

  private offer(state: number): Offer {
    return this.costs.choice(state).offer;
  }
}

function inOrder(offers: readonly Offer[], order: TieOrder): readonly Offer[] {
  return order === 'last-days' ? [...offers].reverse() : offers;
}

function compareBy(ones: readonly Offer[], others: readonly Offer[], compare: Compare): number {
  for (const [session, one] of ones.entries()) {
    const difference = compare(one, others[session] as Offer);
    if (difference !== 0) return difference;
  }
  return 0;
}
