import {hasCourse} from './cheapest-course.ts';
import type {InfeasibleReason} from './course.ts';
import type {Need} from './need.ts';
import type {OfferedDays} from './offered-days.ts';
import type {Preferences} from './preferences.ts';
import {isOpen, rulesOf} from './rules.ts';

/** Why no course fits: the first limit that cannot be kept to when they are asked for one after the other. */
export function infeasibleReason(days: OfferedDays, need: Need, preferences: Preferences): InfeasibleReason {
  const open = countOpen(days, need, preferences);
  if (open === 0) return 'no-slots';
  if (open < need.sessions) return 'too-few-days';
  return gapReason(days, need, datesOf(preferences)) ?? otherReason(days, need, preferences);
}

/** What the gaps alone make impossible, the longest and the shortest apart, then together. */
function gapReason(days: OfferedDays, {sessions, gap: {minDays, maxDays}}: Need, dates: Preferences): InfeasibleReason | undefined {
  const fits = (least: number, most: number) => hasCourse(days, rulesOf({sessions, gap: {minDays: least, maxDays: most}}, dates));
  if (!fits(Math.min(minDays, 1), maxDays)) return 'gap-too-long';
  if (!fits(minDays, Math.max(minDays, days.span))) return 'gap-too-short';
  return fits(minDays, maxDays) ? undefined : 'combination';
}

function otherReason(days: OfferedDays, need: Need, preferences: Preferences): InfeasibleReason {
  const dates = datesOf(preferences);
  const fits = (limits: Need, wishes: Preferences) => hasCourse(days, rulesOf(limits, wishes));
  if (!fits({...need, maxPerWeek: undefined}, dates)) return 'window';
  if (!fits(need, dates)) return 'per-week';
  return fits(need, {...preferences, pinned: []}) ? 'pinned' : 'same-resource';
}

/** The preferences that close days, without those that tie sessions to each other or to a slot. */
function datesOf(preferences: Preferences): Preferences {
  return {...preferences, sameResource: false, pinned: []};
}

/** Days that are left, or times when sessions may share a day. */
function countOpen(days: OfferedDays, need: Need, preferences: Preferences): number {
  const rules = rulesOf(need, preferences);
  const open = days.days.filter((day) => isOpen(day, rules));
  const ids = () => new Set(open.flatMap((day) => days.on(day).flat()).map(({slot}) => slot.id));
  return need.gap.minDays > 0 ? open.length : ids().size;
}
