import type {LocalDate} from '../dates/local-date.ts';
import {readBirthDate, type BirthDateCode} from './birth-date.ts';
import type {ConsentText, ContactField, ContactForm, FieldKey, OwnField} from './contact-form.ts';
import type {Contact, TypedDay} from './contact.ts';
import {readPhone} from './phone-number.ts';

/** What is wrong with one field of the contact form. */
export interface ContactProblem {
  readonly field: FieldKey;
  readonly code: 'missing' | 'name-missing' | 'choice-missing' | 'tick-missing' | 'not-an-email' | 'not-a-phone' | 'too-long' | BirthDateCode;
  /** Which fields of a date of birth are meant. */
  readonly parts?: readonly (keyof TypedDay)[];
}

/** What the answers are held against. */
export interface ContactRules {
  readonly form: ContactForm;
  /** The clinic's day: nobody is born after it. */
  readonly today: LocalDate;
  /** The calling code of the clinic's country, where it is known. */
  readonly country?: string;
}

/** Checks what the patient typed, field by field in the order of the form; nothing is changed. */
export function checkContact(contact: Contact, rules: ContactRules): readonly ContactProblem[] {
  const {fields, consents} = rules.form;
  return [...fields.flatMap((field) => checkField(field, contact, rules)), ...consents.flatMap((consent) => checkConsent(consent, contact))];
}

function checkField(field: ContactField, contact: Contact, rules: ContactRules): readonly ContactProblem[] {
  switch (field.kind) {
    case 'name':
      return [...missing('givenName', contact.givenName), ...missing('familyName', contact.familyName, 'name-missing')];
    case 'email':
      return checkText('email', contact.email, field.required, looksLikeEmail, 'not-an-email');
    case 'phone':
      return checkText('phone', contact.phone, field.required, (value) => readPhone(value, rules.country) !== undefined, 'not-a-phone');
    case 'birth-date':
      return checkBirthDate(contact.birthDate, field.required, rules.today);
    default:
      return checkOwn(field, contact.fields[field.id] ?? '');
  }
}

function checkOwn(field: OwnField, value: string): readonly ContactProblem[] {
  const absent = {text: 'missing', textarea: 'missing', select: 'choice-missing', checkbox: 'tick-missing'} as const;
  const key = `fields/${field.id}` as const;
  if (value.length > field.maxLength) return [{field: key, code: 'too-long'}];
  return field.required ? missing(key, value, absent[field.kind]) : [];
}

function checkConsent({id, version, required}: ConsentText, {consents}: Contact): readonly ContactProblem[] {
  const isGiven = consents.some((consent) => consent.id === id && consent.version === version);
  return required && !isGiven ? [{field: `consents/${id}`, code: 'tick-missing'}] : [];
}

function checkBirthDate(typed: TypedDay, required: boolean, today: LocalDate): readonly ContactProblem[] {
  const reading = readBirthDate(typed, today);
  if (reading.kind === 'wrong') return [{field: 'birthDate', code: reading.code, parts: reading.parts}];
  return required && reading.kind === 'empty' ? [{field: 'birthDate', code: 'missing', parts: ['day', 'month', 'year']}] : [];
}

function checkText(field: FieldKey, value: string, required: boolean, isRight: (text: string) => boolean, code: ContactProblem['code']): readonly ContactProblem[] {
  const text = value.trim();
  if (text === '') return required ? [{field, code: 'missing'}] : [];
  return isRight(text) ? [] : [{field, code}];
}

function missing(field: FieldKey, value: string, code: ContactProblem['code'] = 'missing'): readonly ContactProblem[] {
  return value.trim() === '' ? [{field, code}] : [];
}

/** Only what is certainly not an address is refused: the endpoint and a sent message know better. */
function looksLikeEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
}
