import fc from 'fast-check';
import {weekdays} from '../../src/dates/weekday.ts';
import type {CourseRequest} from '../../src/schedule/find-courses.ts';
import type {Need} from '../../src/schedule/need.ts';
import type {Preferences} from '../../src/schedule/preferences.ts';
import type {Slot} from '../../src/schedule/slot.ts';
import {aSlot, march} from './a-slot.ts';

/**
 * Small requests of every sort: few days, few times and few clinicians, so that equal costs and dead ends are common.
 * `wishes` says how often there is each preference: so many times for every four without it; `pins` whether sessions are fixed.
 */
export function anyCourseRequest({wishes = 1, pins = true}: {readonly wishes?: number; readonly pins?: boolean} = {}): fc.Arbitrary<CourseRequest> {
  return fc
    .tuple(fc.array(anySlot(), {minLength: 6, maxLength: 16}), anyNeed())
    .chain(([slots, need]) => anyPreferences(unique(slots), need, wishes, pins ? 2 : 0).map((preferences) => ({need, slots: unique(slots), preferences})));
}

function anySlot(): fc.Arbitrary<Slot> {
  return fc
    .record({
      day: fc.integer({min: 0, max: 16}),
      time: fc.constantFrom('08:00', '09:00', '09:30', '11:45', '12:00', '16:30', '17:00'),
      minutes: fc.constantFrom(30, 60, 120),
      resource: fc.constantFrom(undefined, 'Ada', 'Ben'),
      location: fc.constantFrom(undefined, undefined, 'North'),
      remaining: fc.constantFrom(undefined, undefined, undefined, 2, 0),
    })
    .map(({day, time, minutes, resource, location, remaining}) =>
      aSlot({date: march(day), time, minutes, ...(resource && {resource}), ...(location && {location}), ...(remaining !== undefined && {remaining})}),
    );
}

function anyNeed(): fc.Arbitrary<Need> {
  return fc.integer({min: 1, max: 4}).chain((sessions) =>
    fc
      .record({
        minDays: fc.integer({min: 0, max: 2}),
        moreDays: fc.integer({min: 0, max: 5}),
        targetDays: rarely(fc.oneof(fc.integer({min: 0, max: 7}), fc.array(fc.integer({min: 0, max: 7}), {minLength: sessions - 1, maxLength: sessions - 1}))),
        windowDays: rarely(fc.integer({min: 3, max: 16})),
        minWindowDays: rarely(fc.integer({min: 1, max: 12})),
        maxPerWeek: rarely(fc.integer({min: 1, max: 3})),
      })
      .map(({minDays, moreDays, targetDays, ...limits}) => ({
        sessions,
        gap: {minDays, maxDays: minDays + moreDays, ...(targetDays !== undefined && {targetDays})},
        ...withoutUndefined(limits),
      })),
  );
}

function anyPreferences(slots: readonly Slot[], {sessions}: Need, wishes: number, mostPins: number): fc.Arbitrary<Preferences> {
  const perhaps = <T>(value: fc.Arbitrary<T>) => rarely(value, wishes);
  const pin = fc.record({session: fc.integer({min: 0, max: sessions - 1}), slotId: fc.constantFrom(...slots.map(({id}) => id), 'gone')});
  return fc
    .record({
      earliest: perhaps(fc.integer({min: -3, max: 8}).map(march)),
      latest: perhaps(fc.integer({min: 6, max: 18}).map(march)),
      weekdays: perhaps(fc.subarray([...weekdays])),
      times: perhaps(fc.subarray(['morning', 'afternoon', 'evening'] as const)),
      sameTime: perhaps(fc.boolean()),
      avoid: perhaps(fc.array(fc.integer({min: 0, max: 16}).map(march), {maxLength: 4})),
      sameResource: perhaps(fc.boolean()),
      pinned: perhaps(fc.array(pin, {maxLength: mostPins})),
    })
    .map(withoutUndefined);
}

function rarely<T>(value: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof({weight: 4, arbitrary: fc.constant(undefined)}, {weight, arbitrary: value});
}

/** Slots with the same words in their id are the same slot. */
function unique(slots: readonly Slot[]): Slot[] {
  return [...new Map(slots.map((slot) => [slot.id, slot])).values()];
}

function withoutUndefined<T extends object>(value: T): {[Key in keyof T]?: Exclude<T[Key], undefined>} {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {[Key in keyof T]?: Exclude<T[Key], undefined>};
}
