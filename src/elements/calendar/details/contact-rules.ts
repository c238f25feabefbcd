import type {ContactRules} from '../../../booking/check-contact.ts';
import {callingCode} from '../../../booking/phone-number.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import type {BookingAttributes} from '../calendar-attributes.ts';
import {readContactForm} from './read-contact-form.ts';

/** What answers are held against. The clinic's own phone number, written with a plus, says how numbers of its country go on. */
export function contactRules(page: Pick<BookingAttributes, 'fields' | 'consent' | 'phone'>, today: LocalDate): ContactRules {
  const country = callingCode(page.phone);
  return {form: readContactForm(page).form, today, ...(country !== undefined && {country})};
}
