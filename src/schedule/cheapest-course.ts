import {Choices} from './choices.ts';
import {CostsSoFar} from './costs-so-far.ts';
import {aimFor, withSurcharge, type Aim, type OfferCost} from './course-cost.ts';
import {compareCandidates, firstOfEquals, type Candidate} from './first-of-equals.ts';
import type {OfferedDays} from './offered-days.ts';
import {isOpen, type Rules} from './rules.ts';
import {stretchFrom} from './stretch.ts';

/** The one course that keeps to the rules, costs least and comes first among equals; `undefined` when there is none. */
export function cheapestCourse(days: OfferedDays, rules: Rules, aim: Aim): Candidate | undefined {
  return new CourseSearch(days, rules, aim).cheapest();
}

/** The days, earliest first, on which a course that keeps to the rules can begin. Counted from 1 January 1970. */
export function possibleFirstDays(days: OfferedDays, rules: Rules): readonly number[] {
  const search = new CourseSearch(days, rules, aimFor('soonest'));
  return search.firstDays().filter((first) => search.canBeginOn(first));
}

/** Whether any course keeps to the rules. */
export function hasCourse(days: OfferedDays, rules: Rules): boolean {
  const search = new CourseSearch(days, rules, aimFor('soonest'));
  return search.firstDays().some((first) => search.canBeginOn(first));
}

class CourseSearch {
  private readonly days: OfferedDays;
  private readonly rules: Rules;
  private readonly aim: Aim;
  /** The day from which days count as lost. */
  private readonly origin: number;
  private readonly lastDay: number;
  private readonly choices = new Map<number | undefined, Choices>();

  constructor(days: OfferedDays, rules: Rules, aim: Aim) {
    this.days = days;
    this.rules = rules;
    this.aim = aim;
    this.origin = rules.earliest === -Infinity ? (days.days[0] ?? 0) : rules.earliest;
    this.lastDay = Math.min(rules.latest, days.days.at(-1) ?? -Infinity);
  }

  /** The days on which a course may begin and still end in time. */
  firstDays(): readonly number[] {
    const {minSpan, maxSpan} = this.rules;
    return this.days.days.filter((day) => isOpen(day, this.rules) && minSpan <= maxSpan && day + minSpan <= this.lastDay);
  }

  canBeginOn(first: number): boolean {
    return this.resourcesOn(first).some((resource) => this.costsFrom(first, resource).least(this.aim.offerCost) < Infinity);
  }

  cheapest(): Candidate | undefined {
    let best: Candidate | undefined;
    for (const first of this.firstDays()) {
      if (this.costOfBeginning(first) + this.aim.weights.lastDay * this.rules.minSpan > this.limitFor(first, best)) break;
      for (const resource of this.resourcesOn(first)) best = this.better(first, resource, best);
    }
    return best;
  }

  /** The best so far, or a course that begins on `first` and comes before it. */
  private better(first: number, resource: number | undefined, best: Candidate | undefined): Candidate | undefined {
    const costs = this.costsFrom(first, resource);
    const found = this.candidate(first, costs, this.aim.offerCost, best);
    return found === undefined || !this.aim.isAnchored ? this.preferred(found, best) : this.bestAnchored(first, costs, found, best);
  }

  /** Tries every time of day that a session may have; `ideal` is the best course if the times did not matter. */
  private bestAnchored(first: number, costs: CostsSoFar, ideal: Candidate, before: Candidate | undefined): Candidate | undefined {
    let best = before;
    for (const anchor of this.anchorsFrom(first)) {
      const {offerCost} = withSurcharge(this.aim, ({minute}) => Math.abs(minute - anchor));
      const found = this.candidate(first, costs, offerCost, best);
      best = this.preferred(found, best);
      // All its sessions start at the anchor, so a later anchor could at best give the same days at a later time.
      if (found?.cost === ideal.cost && haveSameDays(found, ideal)) break;
    }
    return best;
  }

  /** The cheapest course that begins on `first`, unless it cannot come before `best`. */
  private candidate(first: number, costs: CostsSoFar, offerCost: OfferCost, best: Candidate | undefined): Candidate | undefined {
    const beginning = this.costOfBeginning(first);
    const least = costs.least(offerCost, this.limitFor(first, best) - beginning);
    if (least === Infinity) return undefined;
    return {cost: beginning + least, offers: firstOfEquals(costs, this.rules.sessions, this.aim.tieOrder)};
  }

  private preferred(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
    if (one === undefined || other === undefined) return one ?? other;
    return compareCandidates(one, other, this.aim.tieOrder) < 0 ? one : other;
  }

  /** The most that a course may cost that begins on `first` and comes before `best`. All costs are whole numbers. */
  private limitFor(first: number, best: Candidate | undefined): number {
    if (best === undefined) return Number.MAX_VALUE;
    const losesTies = this.aim.tieOrder === 'first-days' && best.offers[0]?.day !== first;
    return losesTies ? best.cost - 1 : best.cost;
  }

  private costOfBeginning(first: number): number {
    const {firstDay, lastDay} = this.aim.weights;
    return (firstDay + lastDay) * (first - this.origin);
  }

  private costsFrom(first: number, resource: number | undefined): CostsSoFar {
    const stretch = stretchFrom(first, this.dayCountFrom(first), this.choicesFor(resource));
    return new CostsSoFar(stretch, this.rules, this.aim.weights);
  }

  private dayCountFrom(first: number): number {
    return Math.min(this.rules.maxSpan, this.lastDay - first) + 1;
  }

  private choicesFor(resource: number | undefined): Choices {
    const {days, rules, aim} = this;
    const known = this.choices.get(resource);
    if (known !== undefined) return known;
    const choices = new Choices({days, rules, lanesMatter: aim.weights.change > 0, resource});
    this.choices.set(resource, choices);
    return choices;
  }

  /** The clinicians to try one after the other; only one try, for all of them, when a course may mix them. */
  private resourcesOn(first: number): readonly (number | undefined)[] {
    return this.rules.sameResource ? [...new Set(this.days.on(first).map(([{resource}]) => resource))] : [undefined];
  }

  /** Only a time that the course itself contains can be nearest to all its times: their median is one of them. */
  private anchorsFrom(first: number): readonly number[] {
    const anchors = new Set<number>();
    for (let day = first; day < first + this.dayCountFrom(first); day++) {
      for (const minute of this.days.minutesOn(day)) anchors.add(minute);
    }
    return [...anchors].sort((one, other) => one - other);
  }
}

function haveSameDays(one: Candidate, other: Candidate): boolean {
  return one.offers.every(({day}, session) => day === other.offers[session]?.day);
}
