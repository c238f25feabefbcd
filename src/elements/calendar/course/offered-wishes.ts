import {clinicDate, minuteOfDay} from '../../../dates/instant.ts';
import {weekdayOf} from '../../../dates/local-date.ts';
import {weekdays, type Weekday} from '../../../dates/weekday.ts';
import {dayPartNames, dayPartOf} from '../../../schedule/day-part.ts';
import type {DayPart} from '../../../schedule/preferences.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** What can be wished for at a clinic with these free times: a day on which it is never open is no choice. */
export interface OfferedWishes {
  readonly weekdays: readonly Weekday[];
  readonly times: readonly DayPart[];
  readonly hasSeveralClinicians: boolean;
}

/** Reads the free times for what there is to choose from. */
export function offeredWishes(slots: readonly Slot[]): OfferedWishes {
  const days = new Set(slots.map(({start}) => clinicDate(start)));
  const open = new Set([...days].map(weekdayOf));
  const parts = new Set([...new Set(slots.map(({start}) => minuteOfDay(start)))].map(dayPartOf));
  return {
    weekdays: weekdays.filter((day) => open.has(day)),
    times: dayPartNames.filter((part) => parts.has(part)),
    hasSeveralClinicians: new Set(slots.map(({resource}) => resource?.id)).size > 1,
  };
}
