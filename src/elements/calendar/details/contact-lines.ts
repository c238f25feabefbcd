import {readBirthDate} from '../../../booking/birth-date.ts';
import type {ContactRules} from '../../../booking/check-contact.ts';
import {isOwn, type ConsentText, type ContactField} from '../../../booking/contact-form.ts';
import type {Contact} from '../../../booking/contact.ts';
import {contact as words} from '../../../i18n/booking-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {dateWithYear} from '../../../i18n/format-date.ts';

/** What was typed, a line for each answer in the order of the form, as it is read over before booking. */
export function contactLines(contact: Contact, {form, today}: ContactRules): readonly string[] {
  return form.fields.map((field) => lineOf(field, contact, today)).filter((line) => line !== '');
}

/** The same with what was agreed to, for whoever sends it by hand. */
export function contactAndConsents(contact: Contact, rules: ContactRules): readonly string[] {
  const given = rules.form.consents.filter(({id}) => contact.consents.some((consent) => consent.id === id));
  return [...contactLines(contact, rules), ...given.map((consent) => words.agreed(plainText(consent), consent.version))];
}

function plainText({text}: ConsentText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function lineOf(field: ContactField, contact: Contact, today: ContactRules['today']): string {
  if (isOwn(field)) {
    const answer = contact.fields[field.id]?.trim() ?? '';
    return answer === '' ? '' : words.line(field.label, field.kind === 'checkbox' ? words.yes : answer);
  }
  switch (field.kind) {
    case 'name':
      return `${contact.givenName.trim()} ${contact.familyName.trim()}`.trim();
    case 'birth-date': {
      const birth = readBirthDate(contact.birthDate, today);
      return birth.kind === 'day' ? words.line(words.birthDate, dateWithYear(birth.date, calendarWords)) : '';
    }
    default:
      return contact[field.kind].trim();
  }
}
