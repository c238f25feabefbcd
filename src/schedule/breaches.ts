import {epochMinute} from '../dates/instant.ts';
import {epochDayOf} from '../dates/local-date.ts';
import type {Need} from './need.ts';
import type {Preferences} from './preferences.ts';
import {rulesOf, type Rules} from './rules.ts';
import type {Slot} from './slot.ts';

/** One thing that a row of slots does not keep to. Sessions are indices of the row, days whole days at the clinic. */
export type Breach =
  /** Two sessions share a day, which the shortest gap does not allow. */
  | {readonly kind: 'same-day'; readonly sessions: readonly [number, number]}
  /** One session begins before another of the same day has ended. */
  | {readonly kind: 'overlap'; readonly sessions: readonly [number, number]}
  | {readonly kind: 'gap-too-short' | 'gap-too-long'; readonly sessions: readonly [number, number]; readonly days: number; readonly limit: number}
  /** `days` from the first session to the last, both counted. */
  | {readonly kind: 'too-long' | 'too-short'; readonly days: number; readonly limit: number}
  | {readonly kind: 'per-week'; readonly sessions: number; readonly limit: number}
  /** A wish that is kept to is not met by one session. */
  | {readonly kind: 'before-earliest' | 'after-latest' | 'avoided'; readonly session: number}
  | {readonly kind: 'other-resource'}
  | {readonly kind: 'pinned'; readonly session: number};

/** What a row of as many slots as the need has sessions, in the order of time, does not keep to; empty when it is a legal course. */
export function breachesOf(slots: readonly Slot[], need: Need, preferences: Preferences = {}): readonly Breach[] {
  const rules = rulesOf(need, preferences);
  const days = slots.map(({start}) => epochDayOf(start));
  return [
    ...days.flatMap((day, session) => dayBreach(day, session, rules)),
    ...days.slice(1).flatMap((day, index) => gapBreach(slots, [index, index + 1], day - (days[index] as number), rules)),
    ...lengthBreach((days.at(-1) as number) - (days[0] as number) + 1, need),
    ...weekBreach(days, need),
    ...(rules.sameResource && new Set(slots.map(({resource}) => resource?.id)).size > 1 ? [{kind: 'other-resource'} as const] : []),
    ...[...rules.pins].flatMap(([session, ids]) => (ids.every((id) => slots[session]?.id === id) ? [] : [{kind: 'pinned', session} as const])),
  ];
}

function dayBreach(day: number, session: number, {earliest, latest, avoid}: Rules): readonly Breach[] {
  if (day < earliest) return [{kind: 'before-earliest', session}];
  if (day > latest) return [{kind: 'after-latest', session}];
  return avoid.has(day) ? [{kind: 'avoided', session}] : [];
}

function gapBreach(slots: readonly Slot[], sessions: readonly [number, number], days: number, {minGap, maxGap}: Rules): readonly Breach[] {
  if (days === 0 && minGap > 0) return [{kind: 'same-day', sessions}];
  if (days === 0 && !isOver(slots[sessions[0]] as Slot, slots[sessions[1]] as Slot)) return [{kind: 'overlap', sessions}];
  if (days < minGap) return [{kind: 'gap-too-short', sessions, days, limit: minGap}];
  return days > maxGap ? [{kind: 'gap-too-long', sessions, days, limit: maxGap}] : [];
}

function lengthBreach(days: number, {windowDays = Infinity, minWindowDays = 1}: Need): readonly Breach[] {
  if (days > windowDays) return [{kind: 'too-long', days, limit: windowDays}];
  return days < minWindowDays ? [{kind: 'too-short', days, limit: minWindowDays}] : [];
}

/** The fullest week, counted from the first session. */
function weekBreach(days: readonly number[], {maxPerWeek = Infinity}: Need): readonly Breach[] {
  const weeks = days.map((day) => Math.floor((day - (days[0] as number)) / 7));
  const sessions = Math.max(...weeks.map((week) => weeks.filter((other) => other === week).length));
  return sessions > maxPerWeek ? [{kind: 'per-week', sessions, limit: maxPerWeek}] : [];
}

/** Whether one session has ended when another of the same day begins. */
export function isOver(earlier: Slot, later: Slot): boolean {
  return epochMinute(earlier.start) < epochMinute(later.start) && epochMinute(earlier.end) <= epochMinute(later.start);
}
