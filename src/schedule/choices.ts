import type {OfferCost} from './course-cost.ts';
import {byStartThenId, type LaneOffers, type Offer, type OfferedDays} from './offered-days.ts';
import {isOpen, type Rules} from './rules.ts';

/** An offer that a cheapest course may use, and its cost. */
export interface Choice {
  readonly offer: Offer;
  readonly cost: number;
  /** The offer's lane, or 0 for all where a change of lane costs nothing. */
  readonly lane: number;
}

/** What decides which offers are worth a thought. */
export interface ChoiceSettings {
  readonly days: OfferedDays;
  readonly rules: Rules;
  readonly offerCost: OfferCost;
  /** Whether changing clinician or location costs something. */
  readonly lanesMatter: boolean;
  /** The one clinician that the course must keep to, if any. */
  readonly resource: number | undefined;
}

/**
 * The few offers of each day that a cheapest course can need: the cheapest of each lane,
 * since any other in its place costs as much or more, and of equals the earliest.
 */
export class Choices {
  private readonly byDay = new Map<number, readonly Choice[]>();
  private readonly pinned: ReadonlySet<string>;
  private readonly settings: ChoiceSettings;

  constructor(settings: ChoiceSettings) {
    this.settings = settings;
    this.pinned = new Set([...settings.rules.pins.values()].flat());
  }

  /** How many lanes the choices of the days asked for so far may have. */
  get laneCount(): number {
    return this.settings.lanesMatter ? this.settings.days.laneCount : 1;
  }

  /** The choices of a day, by lane; none on a day that the rules close. */
  on(day: number): readonly Choice[] {
    const known = this.byDay.get(day);
    if (known !== undefined) return known;
    const choices = isOpen(day, this.settings.rules) ? this.choose(day) : [];
    this.byDay.set(day, choices);
    return choices;
  }

  private choose(day: number): readonly Choice[] {
    const {days, resource, lanesMatter, rules} = this.settings;
    const lanes = days.on(day).filter(([{resource: own}]) => resource === undefined || own === resource);
    // Sessions that may share a day can each need another of its offers.
    if (rules.minGap === 0) return lanes.flat().map((offer) => this.price(offer));
    const cheapest = lanes.map((lane) => this.cheapest(lane));
    const chosen = lanesMatter ? cheapest : cheapest.sort(byCost).slice(0, 1);
    return this.pinned.size === 0 ? chosen : this.withPinned(chosen, lanes);
  }

  private cheapest([first, ...others]: LaneOffers): Choice {
    let best = this.price(first);
    for (const offer of others) {
      const cost = this.settings.offerCost(offer);
      if (cost < best.cost) best = this.price(offer);
    }
    return best;
  }

  private price(offer: Offer): Choice {
    return {offer, cost: this.settings.offerCost(offer), lane: this.settings.lanesMatter ? offer.lane : 0};
  }

  private withPinned(chosen: readonly Choice[], lanes: readonly LaneOffers[]): readonly Choice[] {
    const missing = lanes.flat().filter((offer) => this.pinned.has(offer.slot.id) && !chosen.some((choice) => choice.offer === offer));
    return [...chosen, ...missing.map((offer) => this.price(offer))].sort((one, other) => one.lane - other.lane);
  }
}

function byCost(one: Choice, other: Choice): number {
  return one.cost - other.cost || byStartThenId(one.offer, other.offer);
}
