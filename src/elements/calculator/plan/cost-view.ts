import {cost as words} from '../../../i18n/outlook-words.ts';
import {formatMoney} from '../../../i18n/format-money.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol, Range} from '../../../protocol/protocol.ts';
import type {Prices} from '../read-prices.ts';
import {timeText, type Fact} from './visit-facts.ts';

/** The time that a plan takes, and by the clinic's prices the money. */
export interface CostView {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
}

/** Visits, hours and money. Of money there is nothing without the clinic's own prices, and every amount is a range from end to end. */
export function costView(plan: Plan, protocol: Protocol, prices: Prices | undefined): CostView {
  return {
    heading: prices === undefined ? words.heading : words.headingWithPrices,
    facts: [...(plan.direction === undefined ? timeFacts(plan, protocol) : []), ...(prices === undefined ? [] : moneyFacts(plan, prices))],
    notes: prices === undefined ? [] : [words.ownPrices],
  };
}

function timeFacts({sessions, totals, visitMinutes}: Plan, {session}: Protocol): Fact[] {
  const {treatmentMinutesSeries: treatment, visits12m} = totals ?? {};
  return [
    {term: words.visits, text: visitsText(sessions, visits12m)},
    ...(sessions === undefined ? [] : [{term: words.treatment, text: treatment === undefined ? words.treatmentNotStated : words.treatmentText(sessions.planned, timeText(treatment))}]),
    ...(sessions === undefined || visitMinutes === undefined ? [] : [{term: words.onSite, text: onSiteText(sessions.planned, visitMinutes, session)}]),
  ];
}

function visitsText(sessions: Range | undefined, year: Range | undefined): string {
  if (sessions === undefined) return words.visitsNotStated;
  const series = words.range(sessions.min, sessions.max);
  return year === undefined ? words.visitsOfSeries(series) : words.visitsText(series, words.range(year.min, year.max));
}

/** The whole stay is known where the source says how long the effects last, or how long a patient is watched. */
function onSiteText(sessions: number, {min, max}: Range, {effectsWearOffMinutes, observationMinMinutes, recovery}: Protocol['session']): string {
  if (effectsWearOffMinutes !== undefined) return words.onSiteUpTo(sessions, timeText({min: sessions * max, max: sessions * max}));
  if (observationMinMinutes !== undefined || recovery.minutes !== undefined) return words.onSiteAtLeast(sessions, timeText({min: sessions * min, max: sessions * min}));
  return words.onSiteNotStated;
}

function moneyFacts({cost, sessions, totals}: Plan, {session, consult, currency}: Prices): Fact[] {
  const say = ({min, max}: Range): string => words.amounts(formatMoney(min, currency), formatMoney(max, currency));
  const visits = totals?.visits12m;
  return [
    ...(session === undefined ? [] : [{term: words.perSession, text: formatMoney(session, currency)}]),
    ...(cost && sessions ? [{term: words.series, text: words.seriesText(say(cost.sessions), sessions.min, sessions.max)}] : []),
    ...(cost?.year && visits ? [{term: words.year, text: words.yearText(say(cost.year), visits.min, visits.max)}] : []),
    ...(consult === undefined ? [] : [{term: words.consultation, text: words.consultationText(formatMoney(consult, currency))}]),
  ];
}
