import type {Contact} from './booking-flow.ts';

/** What is wrong with one field of the contact form. */
export interface ContactProblem {
  readonly field: keyof Contact;
  readonly code: 'missing' | 'not-an-email' | 'not-a-phone';
}

/** Checks what the patient typed, field by field in the order of the form; nothing is changed. */
export function checkContact(contact: Contact): readonly ContactProblem[] {
  return fields.flatMap((field) => checkField(field, contact[field].trim()));
}

const fields: readonly (keyof Contact)[] = ['givenName', 'familyName', 'email', 'phone'];

function checkField(field: keyof Contact, value: string): readonly ContactProblem[] {
  if (value === '') return [{field, code: 'missing'}];
  if (field === 'email' && !looksLikeEmail(value)) return [{field, code: 'not-an-email'}];
  if (field === 'phone' && !looksLikePhone(value)) return [{field, code: 'not-a-phone'}];
  return [];
}

/** Only what is certainly not an address is refused: the endpoint and a sent message know better. */
function looksLikeEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
}

/** Seven to fifteen digits (ITU-T E.164 allows no more), with the signs that people write between them. */
function looksLikePhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && /^\+?[\d\s().\-/]+$/.test(value);
}
