import {Choices} from './choices.ts';
import {CostsToGo} from './costs-to-go.ts';
import {aimFor, withSurcharge, type Aim} from './course-cost.ts';
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
  private readonly choices = new Map<string, Choices>();

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
    return this.resourcesOn(first).some((resource) => this.costsFrom(first, resource).total < Infinity);
  }

  cheapest(): Candidate | undefined {
    let best: Candidate | undefined;
    for (const first of this.firstDays()) {
      if (this.isHopeless(first, this.costOfBeginning(first) + this.aim.weights.lastDay * this.rules.minSpan, best)) break;
      for (const resource of this.resourcesOn(first)) best = this.better(first, resource, best);
    }
    return best;
  }

  private better(first: number, resource: number | undefined, best: Candidate | undefined): Candidate | undefined {
    const costs = this.costsFrom(first, resource);
    const bound = this.costOfBeginning(first) + costs.total;
    if (this.isHopeless(first, bound, best)) return best;
    if (!this.aim.isAnchored) return this.preferred(this.candidate(first, costs), best);
    return this.bestAnchored(first, resource, bound, best);
  }

  /** Tries every time of day that a session may have; `bound` is what a course costs without that. */
  private bestAnchored(first: number, resource: number | undefined, bound: number, before: Candidate | undefined): Candidate | undefined {
    const startsOfFirst = this.startsOn(first, resource);
    let best = before;
    for (const anchor of this.anchorsFrom(first, resource)) {
      const nearest = Math.min(...startsOfFirst.map((minute) => Math.abs(minute - anchor)));
      if (this.isHopeless(first, bound + nearest, best)) continue;
      const costs = this.costsFrom(first, resource, anchor);
      if (!this.isHopeless(first, this.costOfBeginning(first) + costs.total, best)) best = this.preferred(this.candidate(first, costs), best);
    }
    return best;
  }

  private candidate(first: number, costs: CostsToGo): Candidate {
    return {cost: this.costOfBeginning(first) + costs.total, offers: firstOfEquals(costs, this.rules.sessions, this.aim.tieOrder)};
  }

  private preferred(one: Candidate, other: Candidate | undefined): Candidate {
    return other === undefined || compareCandidates(one, other, this.aim.tieOrder) < 0 ? one : other;
  }

  /** Whether no course that begins on `first` and costs at least `bound` can take the place of the best so far. */
  private isHopeless(first: number, bound: number, best: Candidate | undefined): boolean {
    if (bound === Infinity || best === undefined) return bound === Infinity;
    const losesTies = this.aim.tieOrder === 'first-days' && best.offers[0]?.day !== first;
    return losesTies ? bound >= best.cost : bound > best.cost;
  }

  private costOfBeginning(first: number): number {
    const {firstDay, lastDay} = this.aim.weights;
    return (firstDay + lastDay) * (first - this.origin);
  }

  private costsFrom(first: number, resource: number | undefined, anchor?: number): CostsToGo {
    const stretch = stretchFrom(first, this.dayCountFrom(first), this.choicesFor(resource, anchor));
    return new CostsToGo(stretch, this.rules, this.aim.weights);
  }

  private dayCountFrom(first: number): number {
    return Math.min(this.rules.maxSpan, this.lastDay - first) + 1;
  }

  private choicesFor(resource: number | undefined, anchor: number | undefined): Choices {
    const key = `${resource}/${anchor}`;
    const known = this.choices.get(key);
    if (known !== undefined) return known;
    const {days, rules, aim} = this;
    const {offerCost} = anchor === undefined ? aim : withSurcharge(aim, ({minute}) => Math.abs(minute - anchor));
    const choices = new Choices({days, rules, offerCost, lanesMatter: aim.weights.change > 0, resource});
    this.choices.set(key, choices);
    return choices;
  }

  /** The clinicians to try one after the other; only one try, for all of them, when a course may mix them. */
  private resourcesOn(first: number): readonly (number | undefined)[] {
    return this.rules.sameResource ? [...new Set(this.days.on(first).map(([{resource}]) => resource))] : [undefined];
  }

  /** Only a time that the course itself contains can be nearest to all its times: their median is one of them. */
  private anchorsFrom(first: number, resource: number | undefined): readonly number[] {
    const days = Array.from({length: this.dayCountFrom(first)}, (_, day) => first + day).filter((day) => isOpen(day, this.rules));
    return [...new Set(days.flatMap((day) => this.startsOn(day, resource)))].sort((one, other) => one - other);
  }

  private startsOn(day: number, resource: number | undefined): readonly number[] {
    const lanes = this.days.on(day).filter(([{resource: own}]) => resource === undefined || own === resource);
    return [...new Set(lanes.flatMap((lane) => lane.map(({minute}) => minute)))];
  }
}
