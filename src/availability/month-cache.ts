import {addDays} from '../dates/local-date.ts';
import {firstDay, monthOf, monthsBetween, shiftMonth, type Month} from '../dates/month.ts';
import type {AvailabilityResult, AvailabilitySource} from './availability-source.ts';
import type {Availability} from './availability.ts';
import type {DateRange} from './date-range.ts';
import {mergeAvailability} from './merge-availability.ts';
import {sharedRequest, type SharedRequest} from './shared-request.ts';

/** A source that remembers. */
export interface MonthCache extends AvailabilitySource {
  /** Forgets all months, for when a time turned out to be taken. Loads that are under way still give what they find. */
  invalidate(): void;
}

/**
 * Asks `source` for whole months, each once, and after each load for the next month ahead of time.
 * Loads that need the same month share one request, which ends early only when all of them are aborted.
 * A month that failed is asked for again by the next load.
 */
export function monthCache(source: AvailabilitySource): MonthCache {
  const months = new Map<Month, MonthRequest>();
  const request = (month: Month) => months.get(month) ?? startRequest(source, month, months);
  return {
    load: async (range, {signal}) => {
      signal.throwIfAborted();
      const wanted = monthsOf(range);
      const result = mergeResults(await Promise.all(wanted.map((month) => request(month).wait(signal))), range);
      if (result.kind === 'loaded') request(monthAfter(range));
      return result;
    },
    invalidate: () => months.clear(),
  };
}

type MonthRequest = SharedRequest<AvailabilityResult>;

function monthsOf(range: DateRange): readonly Month[] {
  return monthsBetween(monthOf(range.start), lastMonthOf(range));
}

function monthAfter(range: DateRange): Month {
  return shiftMonth(lastMonthOf(range), 1);
}

function lastMonthOf({start, end}: DateRange): Month {
  return monthOf(end > start ? addDays(end, -1) : start);
}

function startRequest(source: AvailabilitySource, month: Month, months: Map<Month, MonthRequest>): MonthRequest {
  const range = {start: firstDay(month), end: firstDay(shiftMonth(month, 1))};
  const forget = () => months.get(month) === request && months.delete(month);
  const request: MonthRequest = sharedRequest((signal) => source.load(range, {signal}), forget);
  months.set(month, request);
  request.result.then(({kind}) => kind === 'failed' && forget(), forget);
  return request;
}

function mergeResults(results: readonly AvailabilityResult[], range: DateRange): AvailabilityResult {
  const failure = results.find((result) => result.kind === 'failed');
  if (failure !== undefined) return failure;
  const loaded = results.filter((result) => result.kind === 'loaded');
  const availabilities = loaded.map((result) => result.availability) as [Availability, ...Availability[]];
  return {kind: 'loaded', availability: mergeAvailability(availabilities, range), notes: loaded.flatMap((result) => result.notes)};
}
