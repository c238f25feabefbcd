import {epochDayOf, fromEpochDay, type LocalDate} from '../dates/local-date.ts';
import {cheapestCourse, hasCourse} from './cheapest-course.ts';
import type {Aim, Weights} from './course-cost.ts';
import type {Change, KeptPreferences} from './course.ts';
import type {SizedChange} from './explain-infeasible.ts';
import {leastThat} from './least-that.ts';
import type {Need} from './need.ts';
import type {OfferedDays} from './offered-days.ts';
import type {Preferences} from './preferences.ts';
import {rulesOf} from './rules.ts';

/** For each kept preference the smallest change with which a course fits, if one does. */
export function preferenceChanges(days: OfferedDays, need: Need, preferences: Preferences): readonly SizedChange[] {
  const changes = Object.values(smallestChanges).map((change) => change(days, need, preferences));
  return changes.filter((change) => change !== undefined);
}

type FindChange = (days: OfferedDays, need: Need, preferences: Preferences) => SizedChange<Extract<Change, {kind: 'preference'}>> | undefined;

const laterEnd: FindChange = (days, need, preferences) => {
  const {latest} = preferences;
  if (latest === undefined) return undefined;
  const laterDays = days.days.map(fromEpochDay).filter((day) => day > latest);
  const value = firstThat(laterDays, (day) => hasCourse(days, rulesOf(need, {...preferences, latest: day})));
  return value && {change: {kind: 'preference', preference: 'latest', value}, size: epochDayOf(value) - epochDayOf(latest)};
};

const earlierStart: FindChange = (days, need, preferences) => {
  const {earliest} = preferences;
  if (earliest === undefined) return undefined;
  const earlierDays = days.days.map(fromEpochDay).filter((day) => day < earliest).reverse();
  const value = firstThat(earlierDays, (day) => hasCourse(days, rulesOf(need, {...preferences, earliest: day})));
  return value && {change: {kind: 'preference', preference: 'earliest', value}, size: epochDayOf(earliest) - epochDayOf(value)};
};

/** Opens the avoided dates to the course with the fewest sessions on them, and none of these dates without need. */
const fewerAvoided: FindChange = (days, need, preferences) => {
  const {avoid = []} = preferences;
  const avoided = new Set(avoid.map(epochDayOf));
  const aim: Aim = {...onlyBroken, offerCost: ({day}) => (avoided.has(day) ? 1 : 0)};
  const found = cheapestCourse(days, rulesOf(need, {...preferences, avoid: []}), aim);
  if (found === undefined || avoid.length === 0) return undefined;
  const used = new Set(found.offers.map(({day}) => day));
  const value = avoidedAgain(avoid.filter((date) => !used.has(epochDayOf(date))), avoid, (kept) => hasCourse(days, rulesOf(need, {...preferences, avoid: kept})));
  return {change: {kind: 'preference', preference: 'avoid', value}, size: avoid.length - value.length};
};

/** Where a day may have two sessions, two on one date need fewer dates than one on each of two. */
function avoidedAgain(kept: readonly LocalDate[], avoid: readonly LocalDate[], fits: (kept: readonly LocalDate[]) => boolean): readonly LocalDate[] {
  const again = avoid.filter((date) => !kept.includes(date)).reduce((all, date) => (fits([...all, date]) ? [...all, date] : all), kept);
  return avoid.filter((date) => again.includes(date));
}

/** Lets go of the fewest sessions that are fixed to a slot. */
const fewerPins: FindChange = (days, need, preferences) => {
  const {pinned = []} = preferences;
  if (pinned.length === 0) return undefined;
  const found = cheapestCourse(days, rulesOf(need, preferences), {...onlyBroken, weights: {...noWeights, offPin: 1}});
  if (found === undefined) return undefined;
  const value = pinned.filter(({session, slotId}) => found.offers[session]?.slot.id === slotId);
  return {change: {kind: 'preference', preference: 'pinned', value}, size: found.cost};
};

const anyResource: FindChange = (days, need, preferences) => {
  if (preferences.sameResource !== true || !hasCourse(days, rulesOf(need, {...preferences, sameResource: false}))) return undefined;
  return {change: {kind: 'preference', preference: 'sameResource', value: false}, size: 1};
};

/** For each kept preference what finds its smallest change. */
export const smallestChanges: Readonly<Record<keyof KeptPreferences, FindChange>> = {
  latest: laterEnd,
  earliest: earlierStart,
  avoid: fewerAvoided,
  pinned: fewerPins,
  sameResource: anyResource,
};

const noWeights: Weights = {gapDay: 0, change: 0, firstDay: 0, lastDay: 0, offPin: Infinity};

/** Counts the broken wishes of a course, and nothing else. */
const onlyBroken: Aim = {weights: noWeights, offerCost: () => 0, isAnchored: false, tieOrder: 'first-days'};

/** The first of `days` that works, when all after it work too. */
function firstThat(days: readonly LocalDate[], works: (day: LocalDate) => boolean): LocalDate | undefined {
  const index = leastThat((at) => works(days[at] as LocalDate), 0, days.length - 1);
  return index === undefined ? undefined : days[index];
}
