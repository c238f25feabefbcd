import type {LocalDate} from '../dates/local-date.ts';
import type {Weekday} from '../dates/weekday.ts';

/** Part of a day on the clinic's clock: before 12:00, from 12:00, from 17:00. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** A session fixed to a slot; `session` counts from 0. */
export interface Pin {
  readonly session: number;
  readonly slotId: string;
}

/** What a patient would like. `earliest`, `latest`, `avoid`, `sameResource` and `pinned` are kept to; the rest is weighed. */
export interface Preferences {
  /** No session before this day. */
  readonly earliest?: LocalDate;
  /** No session after this day. */
  readonly latest?: LocalDate;
  /** Liked days of the week; absent or empty means any. */
  readonly weekdays?: readonly Weekday[];
  /** Liked parts of the day; absent or empty means any. */
  readonly times?: readonly DayPart[];
  /** Whether all sessions are liked at one time of day, whichever it is. */
  readonly sameTime?: boolean;
  /** No session on these days. */
  readonly avoid?: readonly LocalDate[];
  /** Whether all sessions must be with the same clinician or chair. */
  readonly sameResource?: boolean;
  /** Sessions that must be at one certain slot. */
  readonly pinned?: readonly Pin[];
}
