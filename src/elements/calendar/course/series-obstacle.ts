import type {Capabilities} from '../../../availability/availability.ts';
import {calendar} from '../../../i18n/times-words.ts';

/** Why an endpoint cannot take so many sessions in one booking, or `undefined` when it can. */
export function seriesObstacle({series, maxSeries}: Pick<Capabilities, 'series' | 'maxSeries'>, sessions: number): string | undefined {
  if (sessions === 1) return undefined;
  if (series === 'none') return calendar.oneAtATimeText;
  return maxSeries !== undefined && sessions > maxSeries ? calendar.tooMany(maxSeries) : undefined;
}
