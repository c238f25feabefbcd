import {outcome} from '../../../i18n/booking-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';

/** When something can be tried again: "in a moment" within a minute, and otherwise by the clock of this device. */
export function retryWords(moment: number | undefined, now: number): string {
  if (moment === undefined) return outcome.ready;
  if (moment - now < 60_000) return outcome.soon;
  // The next full minute, so that it is true when the clock shows it.
  const date = new Date(Math.ceil(moment / 60_000) * 60_000);
  return outcome.at(calendarWords.clock(date.getHours(), date.getMinutes()));
}
