import {minuteOfDay} from '../dates/instant.ts';
import {epochDayOf} from '../dates/local-date.ts';
import type {Slot} from './slot.ts';

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

/** The offers of one day with one clinician at one location, by their start, then by their id. */
export type LaneOffers = readonly [Offer, ...Offer[]];

/**
 * Slots by their day. The one pass over all slots reads only the ten characters of the date;
 * a day is read further when a search first looks at it, and most searches look at few.
 */
export class OfferedDays {
  /** Days with a bookable slot, earliest first. */
  readonly days: readonly number[];
  private readonly slotsByDay: ReadonlyMap<number, readonly Slot[]>;
  private readonly lanesByDay = new Map<number, readonly LaneOffers[]>();
  private readonly lanes = new Numbering();
  private readonly resources = new Numbering();

  constructor(slots: readonly Slot[]) {
    this.slotsByDay = slotsByDay(slots);
    this.days = [...this.slotsByDay.keys()].sort((one, other) => one - other);
  }

  /** Days from the first to the last. */
  get span(): number {
    return (this.days.at(-1) ?? 0) - (this.days[0] ?? 0);
  }

  /** Lanes seen on the days read so far; every lane of those days is a smaller number. */
  get laneCount(): number {
    return this.lanes.size;
  }

  /** The offers of a day, by lane; none on a day without slots. */
  on(day: number): readonly LaneOffers[] {
    const known = this.lanesByDay.get(day);
    if (known !== undefined) return known;
    const lanes = this.read(day);
    this.lanesByDay.set(day, lanes);
    return lanes;
  }

  private read(day: number): readonly LaneOffers[] {
    const byLane = new Map<number, [Offer, ...Offer[]]>();
    for (const slot of this.slotsByDay.get(day) ?? []) {
      const offer = this.offer(slot, day);
      const lane = byLane.get(offer.lane);
      if (lane === undefined) byLane.set(offer.lane, [offer]);
      else lane.push(offer);
    }
    return [...byLane.values()].map((lane) => lane.sort(byStartThenId)).sort(([one], [other]) => one.lane - other.lane);
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

function slotsByDay(slots: readonly Slot[]): ReadonlyMap<number, readonly Slot[]> {
  const byDay = new Map<number, Slot[]>();
  for (const slot of slots) {
    if (slot.remaining === 0) continue;
    const day = epochDayOf(slot.start);
    const others = byDay.get(day);
    if (others === undefined) byDay.set(day, [slot]);
    else others.push(slot);
  }
  return byDay;
}

/** Numbers names from 0 in the order they come; the same name under another `group` is another. */
class Numbering {
  size = 0;
  private readonly groups = new Map<number, Map<string | undefined, number>>();

  of(name: string | undefined, group = 0): number {
    const known = this.groups.get(group)?.get(name);
    return known ?? this.add(name, group);
  }

  private add(name: string | undefined, group: number): number {
    const names = this.groups.get(group) ?? new Map<string | undefined, number>();
    this.groups.set(group, names.set(name, this.size));
    return this.size++;
  }
}
