import type {Clinic} from './clinic.ts';
import type {Database} from './database.ts';

/** What every part of the endpoint works with. */
export interface FrontDesk {
  readonly clinic: Clinic;
  readonly database: Database;
  readonly now: () => Date;
  /** How many bookings, holds and requests one visitor may send in a minute; any number when absent. */
  readonly postsPerMinute?: number | undefined;
  /** Takes one line for whoever watches the server. Never anything about a person. */
  readonly log: (line: string) => void;
}
