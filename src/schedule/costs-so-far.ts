import {isOver} from './breaches.ts';
import type {Choice} from './choices.ts';
import type {OfferCost, Weights} from './course-cost.ts';
import {byStartThenId, type Offer} from './offered-days.ts';
import type {Rules} from './rules.ts';
import {dayStart, type Stretch} from './stretch.ts';

/**
 * The least that a course can have cost up to each of its sessions, for every choice for that session: dynamic
 * programming over the days of one stretch, from the first session to the last. Whatever already costs more than
 * a limit is dropped, so that a search that has found a good course spends little on worse ones.
 *
 * Where sessions of a week are counted, a choice is told apart by how many sessions of its week went before it.
 * A *state* is one choice with one such number. Days are counted from the first session.
 */
export class CostsSoFar {
  private readonly stretch: Stretch;
  private readonly rules: Rules;
  private readonly weights: Weights;
  private readonly choiceCount: number;
  private readonly stateCount: number;
  /** By session, then by state; infinite for what cannot be reached within the limit. */
  private readonly costs: Float64Array;
  /** By session, the states that can be reached within the limit. */
  private reached: (readonly number[])[] = [];
  /** The cheapest offer of each choice, and its cost, once asked for. */
  private readonly offers: (Offer | undefined)[];
  private readonly offerCosts: Float64Array;
  private offerCost: OfferCost = () => 0;
  private limit = Number.MAX_VALUE;

  constructor(stretch: Stretch, rules: Rules, weights: Weights) {
    this.stretch = stretch;
    this.rules = rules;
    this.weights = weights;
    this.choiceCount = stretch.choices.length;
    this.stateCount = this.choiceCount * (rules.maxPerWeek === Infinity ? 1 : rules.maxPerWeek);
    this.costs = new Float64Array(rules.sessions * this.stateCount);
    this.offers = new Array<Offer | undefined>(this.choiceCount);
    this.offerCosts = new Float64Array(this.choiceCount);
  }

  /** What the cheapest course costs, without its first day; infinite when none costs at most `limit`. */
  least(offerCost: OfferCost, limit = Number.MAX_VALUE): number {
    this.offerCost = offerCost;
    this.limit = limit;
    this.offers.fill(undefined);
    this.costs.fill(Infinity);
    this.reached = [];
    for (let session = 0; session < this.rules.sessions; session++) this.reached.push(this.settle(session, this.arrivals(session)));
    return this.leastAtEnd();
  }

  /** The states in which a cheapest course ends. */
  cheapestEnds(): readonly number[] {
    const least = this.leastAtEnd();
    return this.reachedAt(this.rules.sessions - 1).filter((state) => this.cost(this.rules.sessions - 1, state) === least);
  }

  /** The states of the session before, from which the cheapest courses come to a state of this one. */
  cheapestBefore(session: number, state: number): readonly number[] {
    const day = this.day(state);
    const arrival = this.cost(session, state) - this.ownCost(session, state);
    const states: number[] = [];
    for (let from = Math.max(0, day - this.rules.maxGap); from <= day - this.rules.minGap; from++) {
      const rest = arrival - this.gapCost(session, day - from);
      const near = rest < this.weights.change ? this.statesInLane(from, this.choice(state).lane) : this.statesOn(from);
      for (const before of near) {
        if (this.cost(session - 1, before) + this.changeCost(before, state) === rest && this.canFollow(before, state)) states.push(before);
      }
    }
    return states;
  }

  /** The offer that a state stands for: the cheapest of its choice. */
  offer(state: number): Offer {
    const index = state % this.choiceCount;
    return this.offers[index] ?? this.price(index);
  }

  /** Notes what it costs to come to each state of a session, without the session itself, and lists these states. */
  private arrivals(session: number): readonly number[] {
    const arrivals: number[] = [];
    if (session === 0) {
      for (let index = 0; index < dayStart(this.stretch, 1); index++) this.arrive(0, index, 0, arrivals);
      return arrivals;
    }
    const before = this.reachedAt(session - 1);
    for (const state of before) this.goOnInLane(session, state, arrivals);
    if (this.rules.minGap === 0) for (const state of before) this.goOnSameDay(session, state, arrivals);
    if (this.weights.change > 0) for (const state of this.cheapestOfDays(session - 1)) this.goOnInAnyLane(session, state, arrivals);
    return arrivals;
  }

  /** Adds what the session itself costs, and keeps the states within the limit. */
  private settle(session: number, arrivals: readonly number[]): readonly number[] {
    return arrivals.filter((state) => {
      const cost = this.cost(session, state) + this.ownCost(session, state);
      this.costs[session * this.stateCount + state] = cost <= this.limit ? cost : Infinity;
      return cost <= this.limit;
    });
  }

  private goOnInLane(session: number, before: number, arrivals: number[]): void {
    const {starts, laneCount} = this.stretch;
    const {lane} = this.choice(before);
    const day = this.day(before);
    const last = this.lastNext(session, day);
    for (let next = this.firstNext(session, day); next <= last; next++) {
      const cell = next * laneCount + lane;
      this.goOn(session, before, next, starts[cell] as number, starts[cell + 1] as number, 0, arrivals);
    }
  }

  /** Where staying in the lane is possible it costs less, so it does no harm to count a change there too. */
  private goOnInAnyLane(session: number, before: number, arrivals: number[]): void {
    const day = this.day(before);
    const last = this.lastNext(session, day);
    for (let next = this.firstNext(session, day); next <= last; next++) {
      this.goOn(session, before, next, dayStart(this.stretch, next), dayStart(this.stretch, next + 1), this.weights.change, arrivals);
    }
  }

  private goOn(session: number, before: number, next: number, from: number, to: number, extra: number, arrivals: number[]): void {
    const cost = this.cost(session - 1, before) + this.gapCost(session, next - this.day(before)) + extra;
    const row = this.nextNth(before, next) * this.choiceCount;
    if (cost > this.limit || row >= this.stateCount) return;
    for (let index = from; index < to; index++) this.arrive(session, row + index, cost, arrivals);
  }

  private goOnSameDay(session: number, before: number, arrivals: number[]): void {
    const day = this.day(before);
    if (day < this.earliestDay(session)) return;
    const cost = this.cost(session - 1, before) + this.gapCost(session, 0);
    for (const state of this.statesOn(day)) {
      if (this.canFollow(before, state)) this.arrive(session, state, cost + this.changeCost(before, state), arrivals);
    }
  }

  private arrive(session: number, state: number, cost: number, arrivals: number[]): void {
    if (cost > this.limit) return;
    const known = this.cost(session, state);
    if (known === Infinity) arrivals.push(state);
    if (cost < known) this.costs[session * this.stateCount + state] = cost;
  }

  /** What one session costs by itself. */
  private ownCost(session: number, state: number): number {
    const {id} = this.offer(state).slot;
    const lastDay = session === this.rules.sessions - 1 ? this.weights.lastDay * this.day(state) : 0;
    return (this.offerCosts[state % this.choiceCount] as number) + lastDay + this.pinCost(session, id);
  }

  private pinCost(session: number, slotId: string): number {
    const broken = this.rules.pins.get(session)?.filter((pin) => pin !== slotId) ?? [];
    return broken.length === 0 ? 0 : broken.length * this.weights.offPin;
  }

  private changeCost(before: number, state: number): number {
    return this.choice(before).lane === this.choice(state).lane ? 0 : this.weights.change;
  }

  /** Whether a state counts its week on from the one before and, on the same day, begins after its end. */
  private canFollow(before: number, state: number): boolean {
    const isCountedOn = this.nextNth(before, this.day(state)) === Math.floor(state / this.choiceCount);
    return isCountedOn && (this.day(before) < this.day(state) || isOver(this.choice(before).offers[0].slot, this.choice(state).offers[0].slot));
  }

  /** What the gap before `session` costs. */
  private gapCost(session: number, gap: number): number {
    return this.weights.gapDay * Math.abs(gap - (this.rules.targetGaps[session - 1] as number));
  }

  /** How many sessions of its week go before a session on day `next`. Weeks are counted from the first session. */
  private nextNth(before: number, next: number): number {
    if (this.rules.maxPerWeek === Infinity) return 0;
    const isSameWeek = Math.floor(this.day(before) / 7) === Math.floor(next / 7);
    return isSameWeek ? Math.floor(before / this.choiceCount) + 1 : 0;
  }

  private firstNext(session: number, day: number): number {
    return Math.max(day + Math.max(1, this.rules.minGap), this.earliestDay(session));
  }

  /** Before this day the sessions to come could not make the course long enough. */
  private earliestDay(session: number): number {
    const {sessions, maxGap, minSpan} = this.rules;
    return minSpan - (sessions - 1 - session) * maxGap;
  }

  private lastNext(session: number, day: number): number {
    const {sessions, minGap, maxGap} = this.rules;
    return Math.min(day + maxGap, this.stretch.dayCount - 1 - (sessions - 1 - session) * minGap);
  }

  private statesOn(day: number): readonly number[] {
    return this.statesOf(dayStart(this.stretch, day), dayStart(this.stretch, day + 1));
  }

  private statesInLane(day: number, lane: number): readonly number[] {
    const cell = day * this.stretch.laneCount + lane;
    return this.statesOf(this.stretch.starts[cell] as number, this.stretch.starts[cell + 1] as number);
  }

  /** The states of a range of choices. */
  private statesOf(from: number, to: number): readonly number[] {
    const states: number[] = [];
    for (let row = 0; row < this.stateCount; row += this.choiceCount) {
      for (let index = from; index < to; index++) states.push(row + index);
    }
    return states;
  }

  /** For each day and number within the week a cheapest state, if a change of lane from there is within the limit. */
  private cheapestOfDays(session: number): readonly number[] {
    const cheapest = new Map<number, number>();
    for (const state of this.reachedAt(session)) {
      const cost = this.cost(session, state);
      const key = Math.floor(state / this.choiceCount) * this.stretch.dayCount + this.day(state);
      const known = cheapest.get(key);
      if (cost + this.weights.change <= this.limit && (known === undefined || cost < this.cost(session, known))) cheapest.set(key, state);
    }
    return [...cheapest.values()];
  }

  private price(index: number): Offer {
    const {offers} = this.choice(index);
    let [best, least] = [offers[0], Infinity];
    for (const offer of offers) {
      const cost = this.offerCost(offer);
      if (cost < least || (cost === least && byStartThenId(offer, best) < 0)) [best, least] = [offer, cost];
    }
    this.offers[index] = best;
    this.offerCosts[index] = least;
    return best;
  }

  private leastAtEnd(): number {
    const last = this.rules.sessions - 1;
    return this.reachedAt(last).reduce((least, state) => Math.min(least, this.cost(last, state)), Infinity);
  }

  private reachedAt(session: number): readonly number[] {
    return this.reached[session] ?? [];
  }

  private cost(session: number, state: number): number {
    return this.costs[session * this.stateCount + state] as number;
  }

  private choice(state: number): Choice {
    return this.stretch.choices[state % this.choiceCount] as Choice;
  }

  private day(state: number): number {
    return this.stretch.days[state % this.choiceCount] as number;
  }
}
