import {epochMinute} from '../dates/instant.ts';
import type {Choice} from './choices.ts';
import type {Weights} from './course-cost.ts';
import type {Rules} from './rules.ts';
import {dayStart, type Stretch} from './stretch.ts';

/**
 * What a course costs from each of its sessions on, at least: for every choice for that session and, where sessions
 * of a week are counted, every number of sessions before it in its week. Filled from the last session to the first,
 * since each figure needs only those of the next session: dynamic programming over the days of one stretch.
 *
 * Days are counted from the first session. A state is one choice with one number within the week.
 */
export class CostsToGo {
  private readonly stretch: Stretch;
  private readonly rules: Rules;
  private readonly weights: Weights;
  /** How many numbers within a week have to be told apart. */
  private readonly nths: number;
  /** By session, then by state; only what a course can reach is filled. */
  private readonly costs: Float64Array;
  /** The smallest of `costs` by session, number within the week, and day. */
  private readonly leastCosts: Float64Array;

  constructor(stretch: Stretch, rules: Rules, weights: Weights) {
    this.stretch = stretch;
    this.rules = rules;
    this.weights = weights;
    this.nths = rules.maxPerWeek === Infinity ? 1 : rules.maxPerWeek;
    this.costs = new Float64Array(rules.sessions * this.nths * stretch.choices.length);
    this.leastCosts = new Float64Array(rules.sessions * this.nths * stretch.dayCount).fill(Infinity);
    for (let session = rules.sessions - 1; session >= 0; session--) this.fillSession(session);
  }

  /** What a whole course costs, without its first day; infinite when there is none. */
  get total(): number {
    return this.least(0, 0, 0);
  }

  /** The states in which a cheapest course begins. */
  cheapestStarts(): readonly number[] {
    return this.choicesOn(0).filter((state) => this.cost(0, state) === this.total);
  }

  /** The states of the next session with which the cheapest courses go on from a state of this one. */
  cheapestNext(session: number, state: number): readonly number[] {
    const day = this.dayOf(state);
    const rest = this.cost(session, state) - this.ownCost(session, this.choice(state), day);
    return this.daysAfter(day).flatMap((next) => {
      const nth = this.nextNth(this.nthOf(state), day, next);
      if (this.least(session + 1, nth, next) > rest) return [];
      return this.choicesOn(next)
        .map((index) => this.stateOf(nth, index))
        .filter((after) => this.stepCost(session, this.choice(state), this.choice(after)) + this.cost(session + 1, after) === rest);
    });
  }

  /** The choice that a state stands for. */
  choice(state: number): Choice {
    return this.stretch.choices[state % this.stretch.choices.length] as Choice;
  }

  private fillSession(session: number): void {
    const {sessions, minGap, maxGap, minSpan} = this.rules;
    const after = sessions - 1 - session;
    const from = Math.max(session * minGap, minSpan - after * maxGap);
    const to = Math.min(session * maxGap, this.stretch.dayCount - 1 - after * minGap);
    for (let day = from; day <= to; day++) {
      if (dayStart(this.stretch, day) === dayStart(this.stretch, day + 1)) continue;
      for (let nth = 0; nth < this.nths; nth++) this.fillDay(session, nth, day);
    }
  }

  private fillDay(session: number, nth: number, day: number): void {
    const row = (session * this.nths + nth) * this.stretch.choices.length;
    const end = dayStart(this.stretch, day + 1);
    const inAnyLane = this.restInAnyLane(session, nth, day);
    let least = Infinity;
    for (let index = dayStart(this.stretch, day); index < end; index++) {
      const choice = this.choice(index);
      const cost = this.ownCost(session, choice, day) + this.rest(session, nth, day, choice, inAnyLane);
      this.costs[row + index] = cost;
      if (cost < least) least = cost;
    }
    this.leastCosts[(session * this.nths + nth) * this.stretch.dayCount + day] = least;
  }

  private ownCost(session: number, {cost, offer}: Choice, day: number): number {
    const {offPin, lastDay} = this.weights;
    const isOff = this.rules.pins.get(session)?.some((pin) => pin !== offer.slot.id) ?? false;
    return cost + (isOff ? offPin : 0) + (this.isLast(session) ? lastDay * day : 0);
  }

  private rest(session: number, nth: number, day: number, choice: Choice, inAnyLane: number): number {
    if (this.isLast(session)) return 0;
    const afterChange = inAnyLane + this.weights.change;
    const onLaterDay = this.weights.change === 0 ? afterChange : this.restInLane(session, nth, day, choice.lane, afterChange);
    return this.rules.minGap === 0 ? Math.min(onLaterDay, this.restOnSameDay(session, nth, day, choice)) : onLaterDay;
  }

  private restInAnyLane(session: number, nth: number, day: number): number {
    const lastNext = this.isLast(session) ? -1 : this.lastNext(day);
    let best = Infinity;
    for (let next = this.firstNext(day); next <= lastNext && this.leastFrom(session, day, next) < best; next++) {
      best = Math.min(best, this.gapCost(session, next - day) + this.least(session + 1, this.nextNth(nth, day, next), next));
    }
    return best;
  }

  /** Looks only where staying in the lane may cost less than `atMost`, the cost of leaving it. */
  private restInLane(session: number, nth: number, day: number, lane: number, atMost: number): number {
    const lastNext = this.lastNext(day);
    let best = atMost;
    for (let next = this.firstNext(day); next <= lastNext && this.leastFrom(session, day, next) < best; next++) {
      const nextNth = this.nextNth(nth, day, next);
      const gapCost = this.gapCost(session, next - day);
      if (gapCost + this.least(session + 1, nextNth, next) >= best) continue;
      best = Math.min(best, gapCost + this.leastInLane(session + 1, nextNth, next, lane));
    }
    return best;
  }

  private leastInLane(session: number, nth: number, day: number, lane: number): number {
    const cell = day * this.stretch.laneCount + lane;
    const end = this.stretch.starts[cell + 1] as number;
    let best = Infinity;
    for (let index = this.stretch.starts[cell] as number; index < end; index++) {
      best = Math.min(best, this.cost(session, this.stateOf(nth, index)));
    }
    return best;
  }

  private restOnSameDay(session: number, nth: number, day: number, choice: Choice): number {
    const nextNth = this.nextNth(nth, day, day);
    if (this.least(session + 1, nextNth, day) === Infinity) return Infinity;
    const states = this.choicesOn(day).map((index) => this.stateOf(nextNth, index));
    return Math.min(...states.map((after) => this.stepCost(session, choice, this.choice(after)) + this.cost(session + 1, after)));
  }

  /** What it costs to go from one choice to the next; infinite when they overlap on one day. */
  private stepCost(session: number, from: Choice, to: Choice): number {
    const gap = to.offer.day - from.offer.day;
    if (gap === 0 && !isOver(from, to)) return Infinity;
    return this.gapCost(session, gap) + (from.lane === to.lane ? 0 : this.weights.change);
  }

  private gapCost(session: number, gap: number): number {
    return this.weights.gapDay * Math.abs(gap - (this.rules.targetGaps[session] as number));
  }

  /** What is certain about the rest of a course when the next session is on `next` or later. */
  private leastFrom(session: number, day: number, next: number): number {
    const beyondTarget = Math.max(0, next - day - (this.rules.targetGaps[session] as number));
    const lastDay = next + (this.rules.sessions - 2 - session) * this.rules.minGap;
    return this.weights.gapDay * beyondTarget + this.weights.lastDay * lastDay;
  }

  private least(session: number, nth: number, day: number): number {
    return nth < this.nths ? (this.leastCosts[(session * this.nths + nth) * this.stretch.dayCount + day] as number) : Infinity;
  }

  private cost(session: number, state: number): number {
    return this.costs[session * this.nths * this.stretch.choices.length + state] as number;
  }

  /** Weeks are counted from the first session. Beyond the most that a week may have, nothing is filled. */
  private nextNth(nth: number, day: number, next: number): number {
    const isSameWeek = Math.floor(day / 7) === Math.floor(next / 7);
    return isSameWeek && this.rules.maxPerWeek !== Infinity ? nth + 1 : 0;
  }

  private firstNext(day: number): number {
    return day + Math.max(1, this.rules.minGap);
  }

  private lastNext(day: number): number {
    return Math.min(day + this.rules.maxGap, this.stretch.dayCount - 1);
  }

  private daysAfter(day: number): readonly number[] {
    const from = day + this.rules.minGap;
    return Array.from({length: this.lastNext(day) - from + 1}, (_, index) => from + index);
  }

  private choicesOn(day: number): readonly number[] {
    const from = dayStart(this.stretch, day);
    return Array.from({length: dayStart(this.stretch, day + 1) - from}, (_, index) => from + index);
  }

  private stateOf(nth: number, index: number): number {
    return nth * this.stretch.choices.length + index;
  }

  private nthOf(state: number): number {
    return Math.floor(state / this.stretch.choices.length);
  }

  private dayOf(state: number): number {
    return this.choice(state).offer.day - this.stretch.firstDay;
  }

  private isLast(session: number): boolean {
    return session === this.rules.sessions - 1;
  }
}

/** Whether one session has ended when another of the same day begins. */
function isOver({offer: {slot: earlier}}: Choice, {offer: {slot: later}}: Choice): boolean {
  return epochMinute(earlier.start) < epochMinute(later.start) && epochMinute(earlier.end) <= epochMinute(later.start);
}
