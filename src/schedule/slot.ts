import type {Instant} from '../dates/instant.ts';

/** A named clinician, chair or place. */
export interface Named {
  readonly id: string;
  readonly name?: string;
}

/** One bookable time at the clinic. `start` and `end` carry the clinic's own offset. */
export interface Slot {
  readonly id: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly service?: string;
  /** The clinician or chair. */
  readonly resource?: Named;
  readonly location?: Named;
  /** Places left; absent means at least one. */
  readonly remaining?: number;
}
