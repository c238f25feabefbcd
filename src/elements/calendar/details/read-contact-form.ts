import {usualForm, type ContactForm} from '../../../booking/contact-form.ts';
import type {Issue} from '../../../parsing/issue.ts';
import {Place} from '../../../parsing/place.ts';
import type {BookingAttributes} from '../calendar-attributes.ts';
import {readConsents} from './read-consents.ts';
import {readFields} from './read-fields.ts';

/** Reads what a page asks of whoever books; an issue's path begins with the attribute's name. */
export function readContactForm({fields, consent}: Pick<BookingAttributes, 'fields' | 'consent'>): {readonly form: ContactForm; readonly issues: readonly Issue[]} {
  const issues: Issue[] = [];
  const place = new Place({...(!isEmpty(fields) && {fields}), ...(!isEmpty(consent) && {consent})}, issues);
  const form = {
    fields: place.at('fields').optional(readFields) ?? usualForm.fields,
    consents: place.at('consent').optional(readConsents) ?? usualForm.consents,
  };
  return {form, issues};
}

/** An attribute of spaces says nothing. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
