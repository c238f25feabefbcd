import {evidence as words} from '../../../i18n/evidence-words.ts';
import type {Evidence} from '../../../protocol/evidence.ts';
import type {Fact} from './visit-facts.ts';
import {sourceItem, type SourceItem} from './source-item.ts';

/** What one study found. */
export interface EvidenceCard {
  readonly study: SourceItem;
  /** Who, how many, measured by what, compared with what. */
  readonly facts: readonly Fact[];
  readonly results: readonly EvidenceResult[];
  /** How far it can be leaned on, and what is to be corrected. */
  readonly remarks: readonly string[];
}

/** What was found at one time. */
export interface EvidenceResult {
  readonly when: string | undefined;
  readonly shares: readonly Share[];
  readonly texts: readonly string[];
}

/** A share of people, as a number out of a hundred. */
export interface Share {
  /** "With midazolam", where there was a comparison. */
  readonly group: string | undefined;
  readonly of100: number;
  readonly text: string;
}

/** A card for each study, in the order of the evidence, with its results together. */
export function evidenceCards(evidence: readonly Evidence[]): readonly EvidenceCard[] {
  const studies = [...new Set(evidence.map(({source}) => source))];
  return studies.map((id) => card(evidence.filter(({source}) => source === id)));
}

function card(results: readonly Evidence[]): EvidenceCard {
  const [first] = results;
  return {
    study: sourceItem(first?.source ?? ''),
    facts: first === undefined ? [] : studyFacts(first),
    results: results.map(result),
    remarks: [...new Set(results.flatMap(remarks))],
  };
}

function studyFacts({population, measure, sampleSize, startedSize, control}: Evidence): readonly Fact[] {
  return [
    ...fact(words.who, lookUp(words.population, population)),
    ...fact(words.size, sampleSize === undefined ? undefined : sizeText(sampleSize, startedSize)),
    ...fact(words.measured, measure && lookUp(words.measure, measure)),
    ...fact(words.compared, control && words.control[control]),
  ];
}

function sizeText(size: number, began: number | undefined): string {
  return began === undefined ? words.people(size) : words.finished(size, began);
}

function result(evidence: Evidence): EvidenceResult {
  const {timePoint} = evidence;
  return {when: timePoint && lookUp(words.when, timePoint), shares: shares(evidence), texts: [...averages(evidence), ...lasting(evidence), ...finding(evidence)]};
}

/** Of the people treated first, then of the group for comparison. */
function shares({responsePct, controlResponsePct, remissionPct, controlRemissionPct, control}: Evidence): readonly Share[] {
  const isCompared = (controlResponsePct ?? controlRemissionPct) !== undefined;
  const treated = isCompared ? words.withKetamine : undefined;
  const compared = control && words.without[control];
  return [
    ...share(treated, responsePct, words.responded),
    ...share(compared, controlResponsePct, words.responded),
    ...share(treated, remissionPct, words.remitted),
    ...share(compared, controlRemissionPct, words.remitted),
  ];
}

function share(group: string | undefined, percent: number | undefined, text: (of100: number) => string): Share[] {
  if (percent === undefined) return [];
  const of100 = Math.round(percent);
  return [{group, of100, text: text(of100)}];
}

function averages({reductionPct, effectSize, oddsRatio, meanSessions, medianSessionsToResponse, medianSessionsToRemission, fraction}: Evidence): string[] {
  return [
    ...said(reductionPct, words.reduced),
    ...said(effectSize, words.effectSize),
    ...(oddsRatio === undefined ? [] : [words.oddsRatio(oddsRatio.value, oddsRatio.low, oddsRatio.high)]),
    ...said(meanSessions, words.meanSessions),
    ...said(medianSessionsToResponse, words.sessionsToResponse),
    ...said(medianSessionsToRemission, words.sessionsToRemission),
    ...(fraction === undefined ? [] : [fractionText(fraction)]),
  ];
}

function lasting({stillWellPct, relapsedPct, medianDaysWell, followUpPct}: Evidence): string[] {
  return [
    ...said(stillWellPct, words.stillWell),
    ...said(relapsedPct, words.relapsed),
    ...said(medianDaysWell, words.daysWell),
    ...said(followUpPct && Math.round(followUpPct), words.followUp),
  ];
}

function finding({finding: code}: Evidence): string[] {
  return code === undefined ? [] : [words.finding[code]];
}

function remarks({basis, correction, control, grade}: Evidence): string[] {
  return [
    ...(correction === undefined ? [] : [words.correction]),
    ...(basis === undefined ? [] : [words.basis[basis]]),
    ...(basis === undefined && control === undefined && grade === 'B' ? [words.noComparison] : []),
  ];
}

/** "18/20" */
function fractionText(fraction: string): string {
  const [some = 0, all = 0] = fraction.split('/').map(Number);
  return words.fraction(some, all);
}

function said(value: number | undefined, text: (value: number) => string): string[] {
  return value === undefined ? [] : [text(value)];
}

function fact(term: string, text: string | undefined): Fact[] {
  return text === undefined ? [] : [{term, text}];
}

function lookUp(texts: Readonly<Partial<Record<string, string>>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
