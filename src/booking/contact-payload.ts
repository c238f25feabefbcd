import type {LocalDate} from '../dates/local-date.ts';
import {readBirthDate} from './birth-date.ts';
import type {BookingRequest, Patient} from './booking-request.ts';
import {isOwn, type ContactForm} from './contact-form.ts';
import type {Contact} from './contact.ts';
import {readPhone} from './phone-number.ts';

/** What a contact is sent by. */
export interface ContactDetails {
  readonly contact: Contact;
  /** What the clinic asks for: nothing else is sent. */
  readonly form: ContactForm;
  /** The clinic's day. */
  readonly today: LocalDate;
  /** The calling code of the clinic's country, where it is known. */
  readonly country?: string;
  /** IANA name of the zone that the patient's device shows. */
  readonly timeZone?: string;
}

/** The part of a request that says who comes: the answers to what the clinic asks, without those that were left empty. */
export function contactPayload(details: ContactDetails): Pick<BookingRequest, 'patient' | 'fields' | 'consents'> {
  const fields = ownAnswers(details);
  const consents = givenConsents(details);
  return {
    patient: patientOf(details),
    ...(Object.keys(fields).length > 0 && {fields}),
    ...(consents.length > 0 && {consents}),
  };
}

function patientOf({contact, form, today, country, timeZone}: ContactDetails): Patient {
  const asked = new Set(form.fields.map(({kind}) => kind));
  const email = asked.has('email') ? contact.email.trim() : '';
  const phone = asked.has('phone') ? (readPhone(contact.phone, country) ?? contact.phone.trim()) : '';
  const birth = asked.has('birth-date') ? readBirthDate(contact.birthDate, today) : undefined;
  return {
    givenName: contact.givenName.trim(),
    familyName: contact.familyName.trim(),
    ...(email !== '' && {email}),
    ...(phone !== '' && {phone}),
    ...(birth?.kind === 'day' && {birthDate: birth.date}),
    ...(timeZone !== undefined && {timeZone}),
  };
}

function ownAnswers({contact, form}: ContactDetails): Record<string, string> {
  const answers = form.fields.filter(isOwn).map(({id}) => [id, (contact.fields[id] ?? '').trim()] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== ''));
}

/** In the order of the form. A consent to another version of the text is none. */
function givenConsents({contact, form}: ContactDetails): Contact['consents'] {
  return form.consents.flatMap(({id, version}) => contact.consents.filter((consent) => consent.id === id && consent.version === version));
}
