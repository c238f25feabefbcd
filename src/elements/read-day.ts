import {parseLocalDate, type LocalDate} from '../dates/local-date.ts';
import type {Place} from '../parsing/place.ts';

/** The day that an attribute names. */
export function readDay(place: Place): LocalDate | undefined {
  return parseLocalDate(place.value) ?? place.refuse('must be a day written YYYY-MM-DD');
}
