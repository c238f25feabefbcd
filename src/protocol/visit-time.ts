import type {Range, SessionFacts} from './protocol.ts';

/** Minutes at the clinic for one visit, as far as the source says: at most until the effects have worn off. */
export function visitMinutes(session: SessionFacts): Range | undefined {
  const watched = Math.max(session.observationMinMinutes ?? 0, session.recovery.minutes ?? 0);
  const wornOff = Math.max(watched, session.effectsWearOffMinutes?.max ?? 0);
  if (!session.treatmentMinutes && watched === 0) return undefined;
  return {min: (session.treatmentMinutes?.min ?? 0) + watched, max: (session.treatmentMinutes?.max ?? 0) + wornOff};
}

/** Minutes in treatment, and under observation where that is stated, over `sessions` visits. */
export function seriesMinutes(session: SessionFacts, sessions: number): Range | undefined {
  const watched = session.observationMinMinutes ?? 0;
  if (!session.treatmentMinutes && watched === 0) return undefined;
  const {min, max} = session.treatmentMinutes ?? {min: 0, max: 0};
  return {min: sessions * (min + watched), max: sessions * (max + watched)};
}
