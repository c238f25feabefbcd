import type {ContactRules} from '../../../booking/check-contact.ts';
import type {ContactForm, FieldKey} from '../../../booking/contact-form.ts';
import {contactPayload} from '../../../booking/contact-payload.ts';
import type {Contact} from '../../../booking/contact.ts';
import type {FieldError} from '../../../booking/problem.ts';
import type {FieldProblem} from './contact-words.ts';
import type {DetailsScreen} from './details-screen.ts';

/** A form that came back from the clinic. */
interface Refused {
  readonly errors: readonly FieldError[];
  readonly contact: Contact;
}

/** What the clinic refused, at the fields that it names; what is no field of the form stands above it, and `whole` where it names nothing. */
export function refusedFields({errors, contact}: Refused, rules: ContactRules, whole: string): DetailsScreen['refused'] {
  if (errors.length === 0) return {problems: [], others: [whole]};
  const consents = contactPayload({contact, ...rules}).consents?.map(({id}) => id) ?? [];
  const found = errors.map((error) => ({error, field: fieldOf(error, rules.form, consents)}));
  return {
    problems: found.flatMap(({error, field}): FieldProblem[] => (field === undefined ? [] : [{field, text: error.detail}])),
    others: found.filter(({field}) => field === undefined).map(({error}) => error.detail),
  };
}

/** `sent` are the consents of the request, which the endpoint counts from 0. */
function fieldOf({pointer}: FieldError, {fields, consents}: ContactForm, sent: readonly string[]): FieldKey | undefined {
  const [, group, name = ''] = pointer.split('/');
  if (group === 'patient') return patientKeys(fields).find((key) => key === name);
  if (group === 'fields') return fields.some((field) => 'id' in field && field.id === name) ? `fields/${name}` : undefined;
  const consent = group === 'consents' ? (sent[Number(name)] ?? consents[0]?.id) : undefined;
  return consent === undefined ? undefined : `consents/${consent}`;
}

function patientKeys(fields: ContactForm['fields']): readonly FieldKey[] {
  return fields.flatMap((field): FieldKey[] => {
    if (field.kind === 'name') return ['givenName', 'familyName'];
    if (field.kind === 'birth-date') return ['birthDate'];
    return field.kind === 'email' || field.kind === 'phone' ? [field.kind] : [];
  });
}
