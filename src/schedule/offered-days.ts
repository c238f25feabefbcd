import {minuteOfDay} from '../dates/instant.ts';
import type {Slot} from './slot.ts';
import {SlotsByDay} from './slots-by-day.ts';

/** A bookable slot with what the search asks about it. */
export interface Offer {
  readonly slot: Slot;
  /** The clinic's day, counted from 1 January 1970. */
  readonly day: number;
  /** The start on the clinic's clock, in minutes since midnight. */
  readonly minute: number;
  /** One number for each pair of clinician and location. */
  readonly lane: number;
  /** One number for each clinician. */
  readonly resource: number;
}

/** The offers of one day with one clinician at one location, in any order. */
export type LaneOffers = readonly [Offer, ...Offer[]];

/** Slots by their day. A day is read when a search first looks at it; most searches look at few. */
export class OfferedDays {
  /** Days with a bookable slot, earliest first. */
  readonly days: readonly number[];
  private readonly slots: SlotsByDay;
  private readonly lanesByDay = new Map<number, readonly LaneOffers[]>();
  private readonly minutesByDay = new Map<number, ReadonlySet<number>>();
  private readonly lanes = new Numbering();
  private readonly resources = new Numbering();

  constructor(slots: readonly Slot[]) {
    this.slots = new SlotsByDay(slots);
    this.days = this.slots.days;
  }

  /** Days from the first to the last. */
  get span(): number {
    return (this.days.at(-1) ?? 0) - (this.days[0] ?? 0);
  }

  /** Lanes seen on the days read so far; every lane of those days is a smaller number. */
  get laneCount(): number {
    return this.lanes.size;
  }

  /** The offers of a day by lane, with one clinician or with all; none on a day without slots. */
  on(day: number, resource?: number): readonly LaneOffers[] {
    const lanes = this.lanesByDay.get(day) ?? this.read(day);
    return resource === undefined ? lanes : lanes.filter(([offer]) => offer.resource === resource);
  }

  /** The different times at which offers of a day start, in any order. */
  minutesOn(day: number): ReadonlySet<number> {
    const known = this.minutesByDay.get(day);
    if (known !== undefined) return known;
    const minutes = new Set(this.on(day).flatMap((offers) => offers.map(({minute}) => minute)));
    this.minutesByDay.set(day, minutes);
    return minutes;
  }

  private read(day: number): readonly LaneOffers[] {
    const byLane = new Map<number, [Offer, ...Offer[]]>();
    for (const slot of this.slots.on(day)) {
      const offer = this.offer(slot, day);
      const lane = byLane.get(offer.lane);
      if (lane === undefined) byLane.set(offer.lane, [offer]);
      else lane.push(offer);
    }
    const lanes = [...byLane.values()].sort(([one], [other]) => one.lane - other.lane);
    this.lanesByDay.set(day, lanes);
    return lanes;
  }

  private offer(slot: Slot, day: number): Offer {
    const resource = this.resources.of(slot.resource?.id);
    const lane = this.lanes.of(slot.location?.id, resource);
    return {slot, day, minute: minuteOfDay(slot.start), lane, resource};
  }
}

/** Which of two offers starts earlier on the clock, then which has the smaller id. */
export function byStartThenId(one: Offer, other: Offer): number {
  return one.minute - other.minute || compareIds(one.slot.id, other.slot.id);
}

/** Order of ids: by their UTF-16 code units, the same in every language. */
export function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Numbers names from 0 in the order they come; the same name under another `group` is another. */
class Numbering {
  size = 0;
  private readonly groups: Map<string | undefined, number>[] = [];

  of(name: string | undefined, group = 0): number {
    const names = (this.groups[group] ??= new Map<string | undefined, number>());
    const known = names.get(name);
    if (known === undefined) names.set(name, this.size++);
    return known ?? this.size - 1;
  }
}
