import type {Words} from './chapters.ts';

/** The parts of the words by their names. */
const parts: Readonly<Record<keyof Words, true>> = {
  afterBooking: true, booking: true, calculator: true, calendar: true, calendarWords: true, clinician: true, comparison: true,
  contact: true, cost: true, courseChanges: true, courseComparison: true, crisis: true, days: true, entry: true, evidence: true,
  facts: true, figures: true, hold: true, onDemand: true, outcome: true, picture: true, plan: true, planDetails: true, policy: true,
  request: true, returning: true, review: true, safety: true, scheduler: true, shared: true, slots: true, takeAlong: true, tryDays: true,
  visit: true, wishes: true, year: true, zones: true,
};

/** Whether there is a part of the words of that name, in whichever chapter. */
export function isPartOfWords(name: string): boolean {
  return Object.hasOwn(parts, name);
}
