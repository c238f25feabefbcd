import {clinician as words} from '../../../i18n/clinician-words.ts';
import {plan as planWords} from '../../../i18n/plan-words.ts';
import {planBy} from '../../../protocol/plan-by.ts';
import {doseFor} from '../../../protocol/dose.ts';
import {inductionOf} from '../../../protocol/phase.ts';
import type {DoseRange, Protocol} from '../../../protocol/protocol.ts';
import {sourceOf, type Source} from '../../../protocol/sources.ts';
import {limit, weightIn, weightKg, type WeightEntry} from './clinician-weight.ts';
import type {Fact} from '../plan/visit-facts.ts';

/** The clinician view, every text of it. */
export interface ClinicianView {
  /** Absent where no dose goes by weight. */
  readonly weight: {readonly hint: string; readonly said: string | undefined; readonly problem: string | undefined} | undefined;
  readonly schedules: readonly DoseView[];
}

/** What one schedule states of its dose. */
export interface DoseView {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceLine[];
  /** Doses by weight; none where they do not go by weight. */
  readonly byWeight: readonly {readonly weight: string; readonly dose: string}[];
}

export interface SourceLine {
  readonly label: string;
  readonly url: string | undefined;
  readonly note: string;
}

const tableWeights = [40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140];

/** Puts the doses of the schedules that a clinic follows into words, for a weight when there is one. */
export function clinicianView(protocols: readonly Protocol[], entry: WeightEntry): ClinicianView {
  const kilograms = weightKg(entry);
  const [lightest, heaviest] = [unitText(entry, limit('min', entry.unit)), unitText(entry, limit('max', entry.unit))];
  const isAsked = protocols.some(({dose}) => dose?.unit === 'mg/kg');
  return {
    weight: isAsked ? {
      hint: words.weightHint(lightest, heaviest),
      said: kilograms === undefined ? undefined : entry.unit === 'kg' ? words.inPounds(weightIn('lb', kilograms)) : words.inKilograms(weightIn('kg', kilograms)),
      problem: entry.text.trim() !== '' && kilograms === undefined ? words.problem(lightest, heaviest) : undefined,
    } : undefined,
    schedules: protocols.map((protocol) => doseView(protocol, kilograms)),
  };
}

function unitText({unit}: WeightEntry, amount: number): string {
  return unit === 'kg' ? words.kilograms(amount) : words.pounds(amount);
}

function doseView(protocol: Protocol, kilograms: number | undefined): DoseView {
  const {dose} = protocol;
  return {
    heading: words.routes[protocol.route],
    facts: [...(dose ? doseFacts(dose, kilograms) : []), ...scheduleFacts(protocol), ...silentFacts(protocol)],
    sources: sourceLines(protocol),
    byWeight: dose?.unit === 'mg/kg' ? tableWeights.map((weight) => ({weight: words.bothUnits(weight, Math.round(weightIn('lb', weight))), dose: amountFor(dose, weight) ?? ''})) : [],
  };
}

function doseFacts(dose: DoseRange, kilograms: number | undefined): Fact[] {
  const {overMinutes, day1, capMg, weightBasis, unit} = dose;
  const amount = unit === 'mg/kg' && kilograms !== undefined ? amountFor(dose, kilograms) : undefined;
  return [
    {term: words.stated, text: statedText(dose)},
    ...(amount === undefined || kilograms === undefined ? [] : [{term: words.forWeight(words.bothUnits(weightIn('kg', kilograms), weightIn('lb', kilograms))), text: amount}]),
    ...(day1 === undefined ? [] : [{term: words.firstSession, text: words.firstAmount(day1, unit)}]),
    ...(overMinutes === undefined ? [] : [{term: words.over, text: words.minutes(overMinutes.min, overMinutes.max)}]),
    ...(weightBasis === undefined ? [] : [{term: words.basis, text: words.bases[weightBasis]}]),
    ...(capMg === undefined ? [] : [{term: words.cap, text: words.capAmount(capMg)}]),
  ];
}

function statedText({unit, min, max, options}: DoseRange): string {
  if (min === undefined || max === undefined) return words.options(options ?? [], unit);
  return unit === 'mg/kg' ? words.perKilogram(min, max) : words.milligrams(min, max);
}

function amountFor(dose: DoseRange, kilograms: number): string | undefined {
  const amount = doseFor(dose, kilograms);
  return amount && words.milligrams(amount.min, amount.max);
}

function scheduleFacts(protocol: Protocol): Fact[] {
  const {sessions, induction} = planBy(protocol, {});
  const watched = protocol.session.observationMinMinutes;
  const weeks = induction && words.weeks(induction.weeks.min, induction.weeks.max);
  return [
    ...(sessions === undefined ? [] : [{term: words.series, text: words.seriesText(words.sessions(sessions.min, sessions.max), weeks)}]),
    ...(watched === undefined ? [] : [{term: words.watched, text: words.watchedMinutes(watched)}]),
  ];
}

/** What the source is silent on is said, and never filled in. */
function silentFacts(protocol: Protocol): Fact[] {
  const {dose} = protocol;
  const {silent} = words;
  const parts = [
    ...(dose ? [] : [silent.dose]),
    ...(dose && dose.overMinutes === undefined && (protocol.route === 'iv' || protocol.route === 'sc') ? [silent.over] : []),
    ...(dose?.unit === 'mg/kg' && dose.weightBasis === undefined ? [silent.basis] : []),
    ...(dose?.unit === 'mg/kg' && dose.capMg === undefined ? [silent.cap] : []),
    ...(inductionOf(protocol)?.count ? [] : [silent.series]),
  ];
  return parts.length === 0 ? [] : [{term: words.notStated, text: words.notStatedText(parts)}];
}

/** The sources of the dose; without a dose those of the schedule. */
function sourceLines({because, sources}: Protocol): SourceLine[] {
  const reasons = Object.entries(because).filter(([path]) => path === 'dose' || path.startsWith('dose.')).map(([, reason]) => reason);
  const named = reasons.length === 0 ? sources : reasons.flatMap(({src}) => src ?? []);
  const known = [...new Set(named.flatMap((src) => sourceOf(src) ?? []))].map(sourceLine);
  return reasons.some(({basis}) => basis === 'clinic') ? [...known, {label: words.ownSetting, url: undefined, note: ''}] : known;
}

function sourceLine({id, label, url, grade}: Source): SourceLine {
  const note = words.grade(grade, planWords.grade[grade]);
  return {label, url, note: id === 'SPRAVATO-US' ? `${note} ${words.label}` : note};
}
