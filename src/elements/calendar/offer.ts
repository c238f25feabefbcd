import type {Commit} from '../../booking/commit.ts';
import type {Need} from '../../schedule/need.ts';
import {oneAppointment} from '../../schedule/need-from-limits.ts';
import type {CalendarSettings} from './calendar-settings.ts';

/** What the visitor can book, or ask for, right now. */
export interface Offer {
  readonly isConsultation: boolean;
  readonly need: Need;
  /** The endpoint's code for it. */
  readonly service: string;
  /** How much of a course is booked at once. */
  readonly commit: Commit;
  /** A consultation is never booked as a visit, unless the page says that its one service is a consultation. */
  readonly canConsult: boolean;
  /** Whether a consultation is instead of a whole course, to come back to. */
  readonly hasCourse: boolean;
}

/** What an offer depends on beside the settings. */
export interface Offering {
  /** Set by the page or by a plan; it wins over the settings. */
  readonly need: Need | undefined;
  readonly service: string;
  readonly consultationService: string;
}

/** What is on offer: a course, a visit, or a consultation where the page or the visitor wants one. */
export function offerOf(settings: CalendarSettings, {need = settings.need, service, consultationService}: Offering, asksForConsultation: boolean): Offer {
  const isConsultation = asksForConsultation || settings.commit === 'consultation';
  return {
    isConsultation,
    need: isConsultation ? oneAppointment : need,
    service: isConsultation ? consultationService || service : service,
    commit: settings.commit === 'first-two' ? 'first-two' : 'all',
    canConsult: settings.commit === 'consultation' || consultationService !== '',
    hasCourse: need.sessions > 1,
  };
}
