import {hasCourse} from './cheapest-course.ts';
import type {Change, KeptPreferences} from './course.ts';
import type {Need} from './need.ts';
import type {OfferedDays} from './offered-days.ts';
import {smallestChanges} from './preference-changes.ts';
import type {Preferences} from './preferences.ts';
import {rulesOf} from './rules.ts';

/**
 * Preferences that have to change together, as for an early end and a single clinician: as few as possible are let go,
 * then as much of each as can be is taken back. For when none is enough by itself; empty when a course does not fit
 * even without all of them.
 */
export function combinedPreferenceChange(days: OfferedDays, need: Need, preferences: Preferences): readonly Change[] {
  const fitsWithout = (names: readonly Name[]) => hasCourse(days, rulesOf(need, without(preferences, names)));
  if (!fitsWithout(allNames)) return [];
  const needed = fewestFirst(allNames.filter((name) => preferences[name] !== undefined)).find(fitsWithout) ?? allNames;
  return [{kind: 'preferences', values: takenBack(needed, days, need, preferences)}];
}

type Name = keyof KeptPreferences;

/** In the order in which they are taken back: what a patient gives up least readily comes first. */
const allNames: readonly Name[] = ['pinned', 'sameResource', 'avoid', 'earliest', 'latest'];

/** All choices of some of the names, those of the fewest first. */
function fewestFirst(names: readonly Name[]): readonly (readonly Name[])[] {
  const choices = names.reduce<readonly (readonly Name[])[]>((before, name) => [...before, ...before.map((choice) => [...choice, name])], [[]]);
  return [...choices].sort((one, other) => one.length - other.length);
}

/** The smallest change of each, while those that come after it are still let go. */
function takenBack(needed: readonly Name[], days: OfferedDays, need: Need, preferences: Preferences): KeptPreferences {
  let values: KeptPreferences = {};
  for (const name of needed) {
    const others = {...without(preferences, needed), ...values, [name]: preferences[name]};
    const smallest = smallestChanges[name](days, need, others);
    if (smallest !== undefined) values = {...values, [name]: smallest.change.value};
  }
  return values;
}

function without(preferences: Preferences, names: readonly Name[]): Preferences {
  return {...preferences, ...Object.fromEntries(names.map((name) => [name, undefined]))};
}
