import type {ContactProblem} from '../../../booking/check-contact.ts';
import {isOwn, type ContactForm, type FieldKey, type OwnField} from '../../../booking/contact-form.ts';
import {contact as words} from '../../../i18n/booking-words.ts';

/** What is wrong with one field, in words, and which parts of a date are meant. */
export interface FieldProblem extends Pick<ContactProblem, 'parts'> {
  readonly field: FieldKey;
  readonly text: string;
}

/** Puts a problem into words. */
export function inWords(problem: ContactProblem, form: ContactForm): FieldProblem {
  const {field, parts} = problem;
  return {field, text: problemText(problem, form), ...(parts !== undefined && {parts})};
}

/** What a field is called. */
export function nameOfField(field: FieldKey, form: ContactForm): string {
  switch (field) {
    case 'givenName':
      return words.given;
    case 'familyName':
      return words.family;
    case 'email':
    case 'phone':
    case 'birthDate':
      return words[field];
    default:
      return ownField(field, form)?.label ?? words.consents;
  }
}

function problemText({field, code, parts = []}: ContactProblem, form: ContactForm): string {
  switch (code) {
    case 'missing':
      return field === 'birthDate' ? words.birthDateRequired : words.required;
    case 'birth-date-incomplete':
      return words.birthDateIncomplete[parts.join(' ')] ?? words.birthDateRequired;
    case 'too-long':
      return words.tooLong(ownField(field, form)?.maxLength ?? 0);
    default:
      return words[plainProblems[code]];
  }
}

const plainProblems = {
  'name-missing': 'nameRequired',
  'choice-missing': 'choiceRequired',
  'tick-missing': 'tickRequired',
  'not-an-email': 'notAnEmail',
  'not-a-phone': 'notAPhone',
  'birth-year-short': 'yearShort',
  'no-such-day': 'noSuchDay',
  'not-born-yet': 'notBornYet',
  'born-too-long-ago': 'bornTooLongAgo',
} as const;

function ownField(field: FieldKey, {fields}: ContactForm): OwnField | undefined {
  return fields.filter(isOwn).find(({id}) => field === `fields/${id}`);
}
