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
  /** Response in the group that got no ketamine. */
  readonly controlResponsePct?: number;
  readonly remissionPct?: number;
  /** Fall of the average score. */
  readonly reductionPct?: number;
  /** Of those who had responded. */
  readonly stillWellPct?: number;
  readonly meanSessions?: number;
  readonly medianSessionsToResponse?: number;
  readonly fraction?: string;
  readonly finding?: 'no-significant-difference';
  readonly basis?: 'informal' | 'open-label' | 'open-label-company-run';
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

const cards: readonly Card[] = [
  {...anxiety, evidence: {...oliver, measure: 'GAD-7', reductionPct: 30}},
  {...anxiety, evidence: {source: 'TAYLOR2018', population: 'social anxiety disorder', grade: 'A', sampleSize: 18, measure: 'LSAS', timePoint: 'one infusion', responsePct: 33, controlResponsePct: 0}},
  {...anxiety, evidence: {source: 'GLUE2018', population: 'refractory generalized or social anxiety', grade: 'B', sampleSize: 20, measure: 'functioning', timePoint: 'three months of weekly injections', fraction: '18/20', basis: 'open-label'}},
  {...anxiety, routes: ['sl'], evidence: {source: 'HULL2022', population: 'at-home sublingual', grade: 'B', sampleSize: 1247, measure: 'GAD-7', timePoint: '4 weeks', responsePct: 62.9, remissionPct: 31.3, basis: 'open-label-company-run'}},
  {...depression, evidence: {...oliver, measure: 'PHQ-9', timePoint: 'within 6 weeks', responsePct: 50, remissionPct: 20}},
  {...depression, claimedBy: 'S2', evidence: {...oliver, measure: 'PHQ-9', timePoint: 'after 10 infusions', responsePct: 72, remissionPct: 38, correction: 'measured-depression-not-anxiety'}},
  {...depression, evidence: {...pfeiffer, timePoint: '6 weeks', responsePct: 26, remissionPct: 15}},
  {...depression, evidence: {...pfeiffer, timePoint: '12 months', meanSessions: 18}},
  {...depression, evidence: {...mcInnes, timePoint: '14 to 31 days', responsePct: 53.6, remissionPct: 28.9}},
  {...depression, evidence: {...mcInnes, population: 'depression, responders', timePoint: '4 weeks', stillWellPct: 80}},
  {...depression, evidence: {...mcInnes, population: 'depression, responders', timePoint: '8 weeks', stillWellPct: 60}},
  {...depression, evidence: {source: 'PHILLIPS2019', population: 'treatment-resistant depression', grade: 'A', timePoint: 'after 6 infusions', responsePct: 59, medianSessionsToResponse: 3}},
  {...ptsd, evidence: {source: 'FEDER2021', population: 'ptsd', grade: 'A', sampleSize: 30, timePoint: '2 weeks, six infusions', responsePct: 67, controlResponsePct: 20}},
  {...ptsd, evidence: {source: 'ABDALLAH2022', population: 'veterans with ptsd', grade: 'A', sampleSize: 158, timePoint: 'eight infusions', finding: 'no-significant-difference'}},
  {topics: [], routes: injected, claimedBy: 'S3', evidence: {source: 'S3', population: 'anxiety and/or depression', grade: 'D', fraction: '2/3', basis: 'informal'}},
];

function concerns(card: Card, protocol: Protocol, topic: string): boolean {
  const claimed = card.claimedBy !== undefined && protocol.sources.includes(card.claimedBy);
  return card.routes.includes(protocol.route) && (claimed || card.topics.includes(topic));
}
