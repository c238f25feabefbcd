import {epochMinute, offsetMinutes, parseInstant, type Instant} from '../dates/instant.ts';
import type {Issue} from '../parsing/issue.ts';
import {isRecord, isText, type Place} from '../parsing/place.ts';
import type {Named, Slot} from '../schedule/slot.ts';
import {Distinct} from './distinct.ts';
import {Oddness} from './oddness.ts';
import {isAtUtc} from './zones-at-utc.ts';

/**
 * Reads the slots of an availability; what is forbidden becomes an issue of `list`, what is only odd a note:
 * one for each oddness, however many slots have it.
 */
export function readSlots(list: Place, timeZone: string | undefined, notes: Issue[]): readonly Slot[] {
  const reader = new SlotReader(list);
  const slots = reader.read();
  notes.push(...reader.full.note((others) => `should be 1 or more: a slot without places is left out${others}`));
  notes.push(...reader.shortOffsets.note((others) => `should have minutes in its offset, -05:00 and not -05${others}; read as if it had`));
  if (timeZone === undefined || isAtUtc(timeZone)) return slots;
  notes.push(...reader.utcTimes.note((others) => `must carry the clinic's own offset, that of ${timeZone}, but is in UTC${others}; the clock time that it is written with is shown`));
  return slots;
}

type Draft<T> = {-readonly [Key in keyof T]: T[Key]};
type Members = Readonly<Record<string, unknown>>;

/** There may be a hundred thousand slots, so they are read as plain values, and a place is made only of what is wrong. */
class SlotReader {
  readonly shortOffsets = new Oddness();
  readonly full = new Oddness();
  /** Mostly a server that forgot the clinic's zone: the widget would show nine in the morning as four in the afternoon. */
  readonly utcTimes = new Oddness();
  private readonly list: Place;
  private readonly slots: Slot[] = [];
  private readonly ids = new Distinct(() => this.slots.map(({id}) => id));
  /** Clinicians and places are few, so the slots share them. */
  private readonly named = new Map<string, Named>();
  /** Where in the list the slot is that is read right now. */
  private index = 0;

  constructor(list: Place) {
    this.list = list;
  }

  read(): readonly Slot[] {
    const values = this.list.values();
    for (this.index = 0; this.index < values.length; this.index++) {
      const slot = this.readSlot(values[this.index]);
      if (slot !== undefined) this.slots.push(slot);
    }
    return this.slots;
  }

  private get place(): Place {
    return this.list.item(this.index);
  }

  private readSlot(value: unknown): Slot | undefined {
    if (!isRecord(value)) return this.place.refuse('must be an object');
    const id = this.readId(value.id);
    const start = this.readMoment(value.start, 'start');
    const end = this.readMoment(value.end, 'end');
    if (id === undefined || start === undefined || end === undefined) return undefined;
    if (epochMinute(end) <= epochMinute(start)) return this.place.at('end').refuse(`must be after the start ${start}`);
    const slot: Draft<Slot> = {id, start, end};
    this.addExtras(slot, value);
    return slot.remaining === 0 ? this.leaveOut() : slot;
  }

  private readId(value: unknown): string | undefined {
    if (typeof value !== 'string' || value === '' || value.length > 512) return this.place.at('id').refuse('must be a text of 1 to 512 characters');
    return this.ids.add(value) ? value : this.place.at('id').refuse('must not be the id of another slot');
  }

  private readMoment(value: unknown, key: 'start' | 'end'): Instant | undefined {
    const moment = parseInstant(value) ?? this.completed(value, key);
    if (moment === undefined) return this.place.at(key).refuse('must be a time with an offset, such as 2026-12-01T09:00:00-07:00');
    if (offsetMinutes(moment) === 0) this.utcTimes.add(() => this.place.at(key));
    return moment;
  }

  /** Some systems cut the minutes off the offset: `-05` for `-05:00`. */
  private completed(value: unknown, key: 'start' | 'end'): Instant | undefined {
    const moment = typeof value === 'string' ? parseInstant(`${value}:00`) : undefined;
    if (moment !== undefined) this.shortOffsets.add(() => this.place.at(key));
    return moment;
  }

  private addExtras(slot: Draft<Slot>, {service, resource, location, remaining}: Members): void {
    if (isPresent(service)) slot.service = isText(service) ? service : this.place.at('service').text();
    if (isPresent(resource)) slot.resource = this.knownNamed(resource) ?? this.readNamed('resource');
    if (isPresent(location)) slot.location = this.knownNamed(location) ?? this.readNamed('location');
    if (isPresent(remaining)) slot.remaining = isCount(remaining) ? remaining : this.place.at('remaining').integer(0);
  }

  private leaveOut(): undefined {
    this.full.add(() => this.place.at('remaining'));
  }

  /** The one that an earlier slot has had, if it is the same. */
  private knownNamed(value: unknown): Named | undefined {
    const known = isRecord(value) && typeof value.id === 'string' ? this.named.get(value.id) : undefined;
    return known !== undefined && known.name === (value as Members).name ? known : undefined;
  }

  private readNamed(key: 'resource' | 'location'): Named | undefined {
    const place = this.place.at(key);
    if (place.record() === undefined) return undefined;
    const id = place.at('id').text();
    const name = place.at('name').optional((given) => given.text());
    if (id === undefined) return undefined;
    const named = {id, ...(name !== undefined && {name})};
    this.named.set(id, named);
    return named;
  }
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
