import type {DayPart} from './preferences.ts';

/** First and last minute since midnight of each part of the day. */
export const dayParts: Readonly<Record<DayPart, readonly [first: number, last: number]>> = {
  morning: [0, 719],
  afternoon: [720, 1019],
  evening: [1020, 1439],
};

/** The parts of a day in their order. */
export const dayPartNames: readonly DayPart[] = ['morning', 'afternoon', 'evening'];

/** The part of the day that a minute since midnight lies in. */
export function dayPartOf(minute: number): DayPart | undefined {
  return dayPartNames.find((part) => minutesFrom(minute, part) === 0);
}

/** Minutes from `minute` to the nearest of the liked parts; 0 inside one, or when none is named. */
export function minutesOutside(minute: number, liked: readonly DayPart[]): number {
  return liked.length === 0 ? 0 : Math.min(...liked.map((part) => minutesFrom(minute, part)));
}

function minutesFrom(minute: number, part: DayPart): number {
  const [first, last] = dayParts[part];
  return Math.max(first - minute, minute - last, 0);
}
