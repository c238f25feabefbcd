import {clinicDate, minuteOfDay, wallTime} from '../../../dates/instant.ts';
import {daysBetween, epochDayOf, weekdayOf} from '../../../dates/local-date.ts';
import {courseComparison as texts} from '../../../i18n/course-words.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {minutesOutside} from '../../../schedule/day-part.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** For each of several courses what sets it apart from the others, in short sentences. What all have in common is left out. */
export function courseComparison(courses: readonly (readonly Slot[])[], wishes: Preferences): readonly (readonly string[])[] {
  const rows = [ends(courses), courses.map(times), courses.map(gaps), liked(courses, wishes), courses.map(clinicians)];
  const telling = rows.filter((row) => new Set(row).size > 1);
  return courses.map((_, index) => telling.flatMap((row) => row[index] ?? []));
}

function ends(courses: readonly (readonly Slot[])[]): readonly string[] {
  const days = courses.map((slots) => epochDayOf(slots.at(-1)?.start ?? ''));
  const first = Math.min(...days);
  const next = Math.min(...days.filter((day) => day > first));
  const isShared = days.filter((day) => day === first).length > 1;
  return days.map((day) => (day > first ? texts.endsLater(day - first) : isShared ? texts.endsFirstToo : texts.endsFirst(next - first)));
}

function times(slots: readonly Slot[]): string {
  const count = new Set(slots.map(({start}) => wallTime(start))).size;
  return count > 1 || slots[0] === undefined ? texts.severalTimes(count) : texts.oneTime(clockTime(slots[0].start, words));
}

function gaps(slots: readonly Slot[]): string {
  const days = slots.map(({start}) => clinicDate(start));
  const all = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (least === most) return texts.oneGap(least);
  return most - least === 1 ? texts.twoGaps(least, most) : texts.gaps(least, most);
}

function liked(courses: readonly (readonly Slot[])[], {weekdays = [], times: parts = []}: Preferences): readonly string[] {
  if (weekdays.length + parts.length === 0) return [];
  const isLiked = ({start}: Slot) => (weekdays.length === 0 || weekdays.includes(weekdayOf(clinicDate(start)))) && minutesOutside(minuteOfDay(start), parts) === 0;
  return courses.map((slots) => texts.liked(slots.filter(isLiked).length, slots.length));
}

function clinicians(slots: readonly Slot[]): string {
  return texts.clinicians(new Set(slots.map(({resource}) => resource?.id)).size);
}
