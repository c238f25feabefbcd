import type {Issue} from './issue.ts';
import {nearestSpelling} from './nearest-spelling.ts';

/**
 * A place in a value from outside. Each question about it gives the value when it is of the asked kind,
 * and otherwise `undefined` after noting an issue with the path and what would be accepted.
 */
export class Place {
  readonly value: unknown;
  readonly issues: Issue[];
  private readonly parent: Place | undefined;
  private readonly key: string | number;

  constructor(value: unknown, issues: Issue[], parent?: Place, key: string | number = '') {
    this.value = value;
    this.issues = issues;
    this.parent = parent;
    this.key = key;
  }

  /** The way from the whole value to here: `phases[0].count.min`. Built only when asked for. */
  get path(): string {
    if (this.parent === undefined) return '';
    if (typeof this.key === 'number') return `${this.parent.path}[${this.key}]`;
    return this.parent.path === '' ? this.key : `${this.parent.path}.${this.key}`;
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The member `key`, absent when this is not an object. Asks nothing about this place itself. */
  at(key: string): Place {
    const members = isRecord(this.value) ? this.value : {};
    return new Place(Object.hasOwn(members, key) ? members[key] : undefined, this.issues, this, key);
  }

  /** This place with a value that its own has been taken apart into. */
  as(value: unknown): Place {
    return new Place(value, this.issues, this.parent, this.key);
  }

  /** What `read` makes of this place, or `undefined` without an issue when it is absent. */
  optional<T>(read: (place: Place) => T | undefined): T | undefined {
    return this.isAbsent ? undefined : read(this);
  }

  record(): Record<string, unknown> | undefined {
    return isRecord(this.value) ? this.value : this.refuse('must be an object');
  }

  /** The elements, or nothing and an issue when this is not a list. */
  items(): Place[] {
    return this.values().map((value, index) => new Place(value, this.issues, this, index));
  }

  /** The same as plain values, for lists so long that a place for each would cost too much; `item` makes one of what is wrong. */
  values(): readonly unknown[] {
    if (Array.isArray(this.value)) return this.value;
    this.refuse('must be a list');
    return [];
  }

  item(index: number): Place {
    return new Place(Array.isArray(this.value) ? this.value[index] : undefined, this.issues, this, index);
  }

  text(): string | undefined {
    return isText(this.value) ? this.value : this.refuse('must be a text that is not empty');
  }

  boolean(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : this.refuse('must be true or false');
  }

  number(min = -Infinity, max = Infinity): number | undefined {
    const {value} = this;
    return typeof value === 'number' && value >= min && value <= max ? value : this.refuse(`must be a number${between(min, max)}`);
  }

  integer(min = -Infinity, max = Infinity): number | undefined {
    const {value} = this;
    return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : this.refuse(`must be a whole number${between(min, max)}`);
  }

  oneOf<const T extends string>(accepted: readonly T[]): T | undefined {
    const {value} = this;
    const meant = accepted.length > 1 && typeof value === 'string' ? nearestSpelling(value, accepted) : undefined;
    return accepted.find((item) => item === value) ?? this.refuse(`must be ${accepted.length > 1 ? 'one of ' : ''}${accepted.join(', ')}`, meant);
  }

  /** Notes that this place is wrong: "must be ..., but is ...", and what was probably meant. */
  refuse(message: string, meant?: string): undefined {
    this.issues.push({path: this.path, message: `${message}, but is ${describe(this.value)}${didYouMean(meant)}`});
    return undefined;
  }
}

/** A question in brackets about the word that was probably meant, or nothing. */
export function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : ` (did you mean ${word}?)`;
}

/** Whether a value is an object with members; `null` and lists are none. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a text with more than blanks. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function between(min: number, max: number): string {
  if (min === -Infinity && max === Infinity) return '';
  if (max === Infinity) return ` of ${min} or more`;
  return min === -Infinity ? ` of ${max} or less` : ` from ${min} to ${max}`;
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? JSON.stringify(value).slice(0, 60) : `a ${typeof value}`;
}
