import type {Protocol, Route} from './protocol.ts';
import type {Grade} from './sources.ts';

/** What a group of people experienced: figures with who, what measure and when. Never one person's chance. Codes, not sentences. */
export interface Evidence {
  readonly source: string;
  readonly population: string;
  readonly grade: Grade;
  readonly measure?: string;
  readonly timePoint?: string;
  readonly sampleSize?: number;
  readonly responsePct?: number;
  /** What the group for comparison got. */
  readonly control?: 'midazolam' | 'placebo' | 'ect';
  /** Response in the group for comparison. */
  readonly controlResponsePct?: number;
  readonly remissionPct?: number;
  readonly controlRemissionPct?: number;
  /** Fall of the average score. */
  readonly reductionPct?: number;
  /** Fall of the average score, in standard deviations (Cohen's d). */
  readonly effectSize?: number;
  /** The odds of a response against those of the group for comparison, with the ends of the 95 % confidence interval. */
  readonly oddsRatio?: {readonly value: number; readonly low: number; readonly high: number};
  /** Of those who had responded. */
  readonly stillWellPct?: number;
  /** Of those whose symptoms had gone, within a year. */
  readonly relapsedPct?: number;
  /** Half of those who had responded stayed well at least this long. */
  readonly medianDaysWell?: number;
  /** How many began, where the figures are of those who finished. */
  readonly startedSize?: number;
  /** Of those who finished the series. */
  readonly followUpPct?: number;
  readonly meanSessions?: number;
  readonly medianSessionsToResponse?: number;
  readonly medianSessionsToRemission?: number;
  readonly fraction?: string;
  readonly finding?: 'no-significant-difference' | 'self-rating-no-different' | 'same-at-every-severity' | 'no-link-to-other-diagnoses' | 'relief-up-to-a-week' | 'steady-with-follow-ups' | 'either-pace-alike' | 'no-trial-of-generalized-anxiety' | 'ect-did-better';
  /** How far the figures can be leaned on. `open-label`: everybody knew who got what. */
  readonly basis?: 'informal' | 'open-label' | 'open-label-company-run' | 'records' | 'few-people';
  /** The figures are often quoted for anxiety; the study measured depression. */
  readonly correction?: 'measured-depression-not-anxiety';
}

/** The evidence for a topic (`anxiety`, `depression`, `ptsd`, `unsure`) on the protocol's route, and its own sources' figures. */
export function evidenceFor(protocol: Protocol, topic: string): Evidence[] {
  return cards.filter((card) => concerns(card, protocol, topic)).map((card) => card.evidence);
}

interface Card {
  readonly topics: readonly string[];
  readonly routes: readonly Route[];
  /** Articles whose own claim this card is, or corrects. */
  readonly claimedBy?: string;
  readonly evidence: Evidence;
}

const injected = ['iv', 'im', 'sc'] as const;
const depression = {topics: ['depression', 'unsure'], routes: injected} as const;
const anxiety = {topics: ['anxiety', 'unsure'], routes: injected} as const;
const ptsd = {topics: ['ptsd'], routes: injected} as const;
const oliver = {source: 'OLIVER2022', population: 'treatment-resistant depression', grade: 'B', sampleSize: 424} as const;
const mcInnes = {source: 'MCINNES2022', population: 'depression', grade: 'B', sampleSize: 537} as const;
const pfeiffer = {source: 'PFEIFFER2024', population: 'veterans with depression', grade: 'B', sampleSize: 215} as const;
const glue = {population: 'refractory generalized or social anxiety', grade: 'B'} as const;

const cards: readonly Card[] = [
  {...anxiety, evidence: {...oliver, measure: 'GAD-7', reductionPct: 30}},
  {...anxiety, evidence: {source: 'HIETAMIES2023', population: 'patients of ten clinics', grade: 'B', sampleSize: 714, measure: 'GAD-7', timePoint: 'after the first series', effectSize: 1.17, finding: 'steady-with-follow-ups', basis: 'records'}},
  {...anxiety, evidence: {source: 'TAYLOR2018', population: 'social anxiety disorder', grade: 'A', sampleSize: 18, measure: 'LSAS', timePoint: 'one infusion', responsePct: 33, control: 'placebo', controlResponsePct: 0, finding: 'self-rating-no-different'}},
  {...anxiety, evidence: {source: 'WHITTAKER2021', population: 'social anxiety, two trials together', grade: 'A', oddsRatio: {value: 28.9, low: 3.5, high: 243}, finding: 'no-trial-of-generalized-anxiety', basis: 'few-people'}},
  {...anxiety, evidence: {source: 'GLUE2017', ...glue, sampleSize: 12, timePoint: 'after each of three injections', finding: 'relief-up-to-a-week'}},
  {...anxiety, evidence: {source: 'GLUE2018', ...glue, sampleSize: 20, measure: 'functioning', timePoint: 'three months of weekly injections', fraction: '18/20', basis: 'open-label'}},
  {...anxiety, routes: ['sl'], evidence: {source: 'HULL2022', population: 'at-home sublingual', grade: 'B', sampleSize: 1247, measure: 'GAD-7', timePoint: '4 weeks', responsePct: 62.9, remissionPct: 31.3, basis: 'open-label-company-run'}},
  {...depression, evidence: {...oliver, measure: 'PHQ-9', timePoint: 'within 6 weeks', responsePct: 50, remissionPct: 20}},
  {...depression, claimedBy: 'S2', evidence: {...oliver, measure: 'PHQ-9', timePoint: 'after 10 infusions', responsePct: 72, remissionPct: 38, correction: 'measured-depression-not-anxiety'}},
  {...depression, evidence: {...pfeiffer, timePoint: '6 weeks', responsePct: 26, remissionPct: 15, finding: 'no-link-to-other-diagnoses'}},
  {...depression, evidence: {...pfeiffer, timePoint: '12 months', meanSessions: 18}},
  {...depression, evidence: {...mcInnes, timePoint: '14 to 31 days', responsePct: 53.6, remissionPct: 28.9, finding: 'same-at-every-severity'}},
  {...depression, evidence: {...mcInnes, population: 'depression, responders', timePoint: '4 weeks', stillWellPct: 80}},
  {...depression, evidence: {...mcInnes, population: 'depression, responders', timePoint: '8 weeks', stillWellPct: 60}},
  {...depression, evidence: {source: 'PHILLIPS2019', population: 'treatment-resistant depression', grade: 'A', timePoint: 'after 6 infusions', responsePct: 59, medianSessionsToResponse: 3}},
  {...depression, evidence: {source: 'ANAND2023', population: 'treatment-resistant depression', grade: 'A', sampleSize: 403, timePoint: 'three weeks, twice a week', responsePct: 55.4, control: 'ect', controlResponsePct: 41.2, basis: 'open-label'}},
  {...depression, evidence: {source: 'EKSTRAND2022', population: 'depression, in hospital', grade: 'A', sampleSize: 186, timePoint: 'up to 12 infusions', remissionPct: 46, control: 'ect', controlRemissionPct: 63, medianSessionsToRemission: 6, finding: 'ect-did-better', basis: 'open-label'}},
  {...depression, evidence: {source: 'EKSTRAND2022', population: 'depression, symptoms gone', grade: 'A', timePoint: '12 months', relapsedPct: 70, medianDaysWell: 57}},
  {...depression, evidence: {source: 'JUBY2024', population: 'patients of one clinic', grade: 'B', sampleSize: 67, startedSize: 154, timePoint: 'after 6 infusions', responsePct: 60.6, remissionPct: 32.4, followUpPct: 48.5, basis: 'records'}},
  {...depression, evidence: {source: 'MURROUGH2013', population: 'treatment-resistant depression', grade: 'B', timePoint: 'six infusions in 12 days', responsePct: 70.8, basis: 'open-label'}},
  {...depression, evidence: {source: 'SINGH2016', population: 'treatment-resistant depression', grade: 'A', sampleSize: 67, timePoint: '15 days', control: 'placebo', finding: 'either-pace-alike'}},
  {...ptsd, evidence: {source: 'FEDER2021', population: 'ptsd', grade: 'A', sampleSize: 30, timePoint: '2 weeks, six infusions', responsePct: 67, control: 'midazolam', controlResponsePct: 20, medianDaysWell: 27.5}},
  {...ptsd, evidence: {source: 'ABDALLAH2022', population: 'veterans with ptsd', grade: 'A', sampleSize: 158, timePoint: 'eight infusions', control: 'placebo', finding: 'no-significant-difference'}},
  {topics: [], routes: injected, claimedBy: 'S3', evidence: {source: 'S3', population: 'anxiety and/or depression', grade: 'D', fraction: '2/3', basis: 'informal'}},
];

function concerns(card: Card, protocol: Protocol, topic: string): boolean {
  const claimed = card.claimedBy !== undefined && protocol.sources.includes(card.claimedBy);
  return card.routes.includes(protocol.route) && (claimed || card.topics.includes(topic));
}
