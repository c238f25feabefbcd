import {epochDayOf} from '../dates/local-date.ts';
import type {Slot} from './slot.ts';

/**
 * Bookable slots by their day, in one pass. It has to stay cheap against reading the slots from JSON, so it reads
 * nothing but the date, moves no slot, and leaves the rest to who looks at a day.
 */
export class SlotsByDay {
  /** Days with a bookable slot, earliest first, counted from 1 January 1970. */
  readonly days: readonly number[];
  private readonly slots: readonly Slot[];
  private readonly firstDay: number;
  /** The last bookable slot of each day from the first on, or -1. */
  private readonly lastOfDay: Int32Array;
  /** For each slot the bookable one before it on the same day, or -1. */
  private readonly before: Int32Array;

  constructor(slots: readonly Slot[]) {
    const dayOfSlot = daysOf(slots);
    const [first, last] = range(dayOfSlot);
    this.slots = slots;
    this.firstDay = first;
    this.before = new Int32Array(slots.length);
    this.lastOfDay = new Int32Array(Math.max(0, last - first + 1)).fill(-1);
    for (let index = 0; index < slots.length; index++) this.link(index, dayOfSlot[index] as number);
    this.days = [...this.lastOfDay.keys()].filter((day) => this.lastOfDay[day] !== -1).map((day) => day + first);
  }

  /** The bookable slots of a day, in any order. */
  on(day: number): readonly Slot[] {
    const slots: Slot[] = [];
    let index = this.lastOfDay[day - this.firstDay] ?? -1;
    for (; index !== -1; index = this.before[index] as number) slots.push(this.slots[index] as Slot);
    return slots;
  }

  private link(index: number, day: number): void {
    if (day === notBookable) return;
    this.before[index] = this.lastOfDay[day - this.firstDay] as number;
    this.lastOfDay[day - this.firstDay] = index;
  }
}

const notBookable = -0x8000_0000;

function daysOf(slots: readonly Slot[]): Int32Array {
  const days = new Int32Array(slots.length);
  for (let index = 0; index < slots.length; index++) days[index] = bookableDay(slots[index] as Slot);
  return days;
}

function bookableDay({start, remaining}: Slot): number {
  return remaining === 0 ? notBookable : epochDayOf(start);
}

function range(days: Int32Array): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day === notBookable) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? [0, -1] : [first, last];
}
