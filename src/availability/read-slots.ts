import {epochMinute, offsetMinutes, parseInstant, type Instant} from '../dates/instant.ts';
import type {Issue} from '../parsing/issue.ts';
import type {Place} from '../parsing/place.ts';
import type {Named, Slot} from '../schedule/slot.ts';
import {isAtUtc} from './zones-at-utc.ts';

/**
 * Reads the slots of an availability; what is forbidden becomes an issue of `list`, what is only odd a note:
 * one for each oddness, however many slots have it.
 * There may be a hundred thousand, so a place for a member is made only when that member is wrong.
 */
export function readSlots(list: Place, timeZone: string | undefined, notes: Issue[]): readonly Slot[] {
  const seen: Seen = {ids: new Set(), shortOffsets: new Oddness(), utcTimes: new Oddness()};
  const slots: Slot[] = [];
  for (const place of list.items()) {
    const slot = readSlot(place, seen);
    if (slot !== undefined) slots.push(slot);
  }
  notes.push(...seen.shortOffsets.note((others) => `should have minutes in its offset, -05:00 and not -05${others}; read as if it had`));
  if (timeZone === undefined || isAtUtc(timeZone)) return slots;
  notes.push(...seen.utcTimes.note((others) => `must carry the clinic's own offset, that of ${timeZone}, but is in UTC${others}; the clock time that it is written with is shown`));
  return slots;
}

/** What the slots so far have shown. */
interface Seen {
  readonly ids: Set<string>;
  readonly shortOffsets: Oddness;
  /** Mostly a server that forgot the clinic's zone: the widget would show nine in the morning as four in the afternoon. */
  readonly utcTimes: Oddness;
}

/** Where something odd was first, and how often it was. */
class Oddness {
  private count = 0;
  private first = '';

  at(slot: Place, key: string): void {
    if (this.count === 0) this.first = slot.at(key).path;
    this.count += 1;
  }

  /** One note, or none when nothing was odd; `others` says how many more there were. */
  note(message: (others: string) => string): readonly Issue[] {
    return this.count === 0 ? [] : [{path: this.first, message: message(this.count > 1 ? `, as in ${this.count - 1} more` : '')}];
  }
}

type Draft<T> = {-readonly [Key in keyof T]: T[Key]};

function readSlot(place: Place, seen: Seen): Slot | undefined {
  const record = place.record();
  if (record === undefined) return undefined;
  const id = readId(record.id, place, seen.ids);
  const start = readMoment(record.start, place, 'start', seen);
  const end = readMoment(record.end, place, 'end', seen);
  if (id === undefined || start === undefined || end === undefined) return undefined;
  if (epochMinute(end) <= epochMinute(start)) return place.at('end').refuse(`must be after the start ${start}`);
  const slot: Draft<Slot> = {id, start, end};
  addExtras(slot, record, place);
  return slot;
}

function readId(value: unknown, slot: Place, ids: Set<string>): string | undefined {
  if (typeof value !== 'string' || value === '' || value.length > 512) return slot.at('id').refuse('must be a text of 1 to 512 characters');
  if (ids.has(value)) return slot.at('id').refuse('must not be the id of another slot');
  ids.add(value);
  return value;
}

function readMoment(value: unknown, slot: Place, key: 'start' | 'end', seen: Seen): Instant | undefined {
  const moment = parseInstant(value) ?? completed(value, slot, key, seen);
  if (moment === undefined) return slot.at(key).refuse('must be a time with an offset, such as 2026-12-01T09:00:00-07:00');
  if (offsetMinutes(moment) === 0) seen.utcTimes.at(slot, key);
  return moment;
}

/** Some systems cut the minutes off the offset: `-05` for `-05:00`. */
function completed(value: unknown, slot: Place, key: string, seen: Seen): Instant | undefined {
  const moment = typeof value === 'string' ? parseInstant(`${value}:00`) : undefined;
  if (moment !== undefined) seen.shortOffsets.at(slot, key);
  return moment;
}

function addExtras(slot: Draft<Slot>, record: Record<string, unknown>, place: Place): void {
  if (isPresent(record.service)) slot.service = place.at('service').text();
  if (isPresent(record.resource)) slot.resource = readNamed(place.at('resource'));
  if (isPresent(record.location)) slot.location = readNamed(place.at('location'));
  if (isPresent(record.remaining)) slot.remaining = place.at('remaining').integer(1);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function readNamed(place: Place): Named | undefined {
  if (place.record() === undefined) return undefined;
  const id = place.at('id').text();
  const name = place.at('name').optional((given) => given.text());
  return id === undefined ? undefined : {id, ...(name !== undefined && {name})};
}
