import type {LaneOffers, Offer, OfferedDays} from './offered-days.ts';
import {isOpen, type Rules} from './rules.ts';

/** Offers of one day of which a cheapest course needs at most one: the one that costs least. */
export interface Choice {
  /** The offers' lane, or 0 for all where a change of lane costs nothing. */
  readonly lane: number;
  readonly offers: LaneOffers;
}

/** What decides which offers a course may use. */
export interface ChoiceSettings {
  readonly days: OfferedDays;
  readonly rules: Rules;
  /** Whether changing clinician or location costs something. */
  readonly lanesMatter: boolean;
  /** The one clinician that the course must keep to, if any. */
  readonly resource: number | undefined;
}

/**
 * The choices of each day. Offers of one lane are one choice, since a session that takes any but the cheapest
 * of them gains nothing by it; where lanes do not matter, so are all offers of a day.
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
    const lanes = this.settings.days.on(day, this.settings.resource);
    // Sessions that may share a day can each need another of its offers.
    if (this.settings.rules.minGap === 0) return lanes.flat().map((offer) => this.choice([offer]));
    const choices = this.settings.lanesMatter ? lanes.map((offers) => this.choice(offers)) : this.asOne(lanes.flat());
    return this.pinned.size === 0 ? choices : this.withPinned(choices, lanes.flat());
  }

  private choice(offers: LaneOffers): Choice {
    return {lane: this.settings.lanesMatter ? offers[0].lane : 0, offers};
  }

  private asOne([first, ...others]: readonly Offer[]): readonly Choice[] {
    return first === undefined ? [] : [{lane: 0, offers: [first, ...others]}];
  }

  /** A slot that a session is fixed to is a choice of its own, even where another of its lane is cheaper. */
  private withPinned(choices: readonly Choice[], offers: readonly Offer[]): readonly Choice[] {
    const pinned = offers.filter(({slot}) => this.pinned.has(slot.id)).map((offer) => this.choice([offer]));
    return [...choices, ...pinned].sort((one, other) => one.lane - other.lane);
  }
}
