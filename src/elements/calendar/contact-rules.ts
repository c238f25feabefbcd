import type {ContactRules} from '../../booking/check-contact.ts';
import type {ContactForm} from '../../booking/contact-form.ts';
import {callingCode} from '../../booking/phone-number.ts';
import type {LocalDate} from '../../dates/local-date.ts';

/** What answers are held against. The clinic's own phone number, written with a plus, says how numbers of its country go on. */
export function contactRules(form: ContactForm, clinicPhone: string, today: LocalDate): ContactRules {
  const country = callingCode(clinicPhone);
  return {form, today, ...(country !== undefined && {country})};
}
