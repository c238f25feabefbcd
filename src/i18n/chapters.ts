import type * as booking from './en/booking.ts';
import type * as clinician from './en/clinician.ts';
import type * as comparison from './en/comparison.ts';
import type * as course from './en/course.ts';
import type * as evidence from './en/evidence.ts';
import type * as figures from './en/figures.ts';
import type * as outlook from './en/outlook.ts';
import type * as plan from './en/plan.ts';
import type * as questions from './en/questions.ts';
import type * as start from './en/start.ts';
import type * as times from './en/times.ts';
import type {Translation} from './said.ts';

/** The words of one language. A chapter is what some screens say, and is loaded with them. */
export interface Chapters {
  /** What every element says: safety, the crisis line, names of days and months. */
  readonly start: Translation<typeof start>;
  readonly questions: Translation<typeof questions>;
  readonly plan: Translation<typeof plan>;
  readonly outlook: Translation<typeof outlook>;
  readonly figures: Translation<typeof figures>;
  readonly comparison: Translation<typeof comparison>;
  readonly evidence: Translation<typeof evidence>;
  readonly clinician: Translation<typeof clinician>;
  readonly times: Translation<typeof times>;
  readonly course: Translation<typeof course>;
  readonly booking: Translation<typeof booking>;
}

export type ChapterName = keyof Chapters;

/** All words of a language by the names of their parts, whichever chapter they are in. */
export type Words = Chapters['start'] & Chapters['questions'] & Chapters['plan'] & Chapters['outlook'] & Chapters['figures'] & Chapters['comparison']
  & Chapters['evidence'] & Chapters['clinician'] & Chapters['times'] & Chapters['course'] & Chapters['booking'];
