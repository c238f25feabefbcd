import type {Issue} from '../parsing/issue.ts';
import type {AvailabilitySource} from './availability-source.ts';
import type {Availability} from './availability.ts';
import {mergeAvailability} from './merge-availability.ts';

/** A source that has all its free times already, such as those that a page sets as a property; `notes` say what was odd about them. */
export function fixedSource(availability: Availability, notes: readonly Issue[] = []): AvailabilitySource {
  return {
    load: (range, {signal}) =>
      new Promise((resolve) => {
        signal.throwIfAborted();
        resolve({kind: 'loaded', availability: mergeAvailability([availability], range), notes});
      }),
  };
}
