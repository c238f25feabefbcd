/** A day of the week, Monday first. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** All weekdays in ISO order: Monday first. */
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Whether `value` is one of the seven names `mon` ... `sun`. */
export function isWeekday(value: unknown): value is Weekday {
  return weekdays.some((weekday) => weekday === value);
}

/** The seven weekdays in calendar order, beginning with `first`. */
export function weekFrom(first: Weekday): readonly Weekday[] {
  const index = weekdays.indexOf(first);
  return [...weekdays.slice(index), ...weekdays.slice(0, index)];
}
