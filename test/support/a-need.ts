import type {Need} from '../../src/schedule/need.ts';

/** Six sessions, twice a week, within three weeks, unless told otherwise. */
export function aNeed({sessions = 6, ...options}: Partial<Need> = {}): Need {
  const targetDays = Array.from({length: Math.max(0, sessions - 1)}, (_, index) => (index % 2 === 0 ? 3 : 4));
  return {sessions, gap: {minDays: 2, maxDays: 5, targetDays}, windowDays: 21, ...options};
}
