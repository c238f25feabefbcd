import {clinicDate, epochMinute, wallTime, type Instant} from '../dates/instant.ts';
import type {BookedSession} from './booking-request.ts';
import type {CalendarEntry} from './calendar-file.ts';

/** What the entries of a booking are made from. */
export interface BookedEntries {
  readonly sessions: readonly BookedSession[];
  readonly clinicName: string;
  /** The clinic's host name, which makes the entries' ids unique in the world. */
  readonly uidHost: string;
  /** The title of each entry; neutral. */
  readonly summary: string;
}

/** An entry for each session, by the offset that the endpoint gave; the clinic's clock is in the description. */
export function appointmentEntries({sessions, clinicName, uidHost, summary}: BookedEntries): readonly CalendarEntry[] {
  return sessions.map(({id, start, end, status}, index) => ({
    uid: `${id}-${index + 1}@${uidHost}`,
    startMinute: epochMinute(start),
    endMinute: epochMinute(end),
    summary,
    description: `${clinicName}: ${clinicDate(start)}, ${wallTime(start)}-${wallTime(end)} (UTC${offset(start)})`,
    isFixed: status === 'confirmed',
  }));
}

/** For whoever takes the patient home: a quarter of an hour from the end of each session. */
export function pickUpEntries({sessions, clinicName, uidHost, summary}: BookedEntries): readonly CalendarEntry[] {
  return sessions.map(({id, end, status}, index) => ({
    uid: `${id}-${index + 1}-home@${uidHost}`,
    startMinute: epochMinute(end),
    endMinute: epochMinute(end) + 15,
    summary,
    description: `${clinicName}: ${clinicDate(end)}, ${wallTime(end)} (UTC${offset(end)})`,
    isFixed: status === 'confirmed',
  }));
}

/** Without words, so that it reads in any language: `UTC-07:00`. */
function offset(moment: Instant): string {
  return moment.endsWith('Z') ? '' : moment.slice(-6);
}
