import type {ContactField, OwnField} from '../../../booking/contact-form.ts';
import type {Place} from '../../../parsing/place.ts';

/**
 * Reads what a clinic asks for. As an attribute, names with a `?` behind those that may stay empty, and fields of its own
 * with their labels: `name email phone? birth-date; referral-code?: Referral code`. As a property, a list of fields.
 */
export function readFields(place: Place): readonly ContactField[] | undefined {
  const before = place.issues.length;
  const list = typeof place.value === 'string' ? written(place, place.value) : place;
  const fields = list?.items().map(readField).filter((field) => field !== undefined) ?? [];
  if (place.issues.length > before) return undefined;
  return isComplete(place, fields) ? fields : undefined;
}

const builtIn = ['name', 'email', 'phone', 'birth-date'] as const;
const kinds = ['text', 'textarea', 'select', 'checkbox'] as const;
const usualLength = {text: 200, textarea: 2000, select: 200, checkbox: 200} as const;

/** The contract takes no more of one field. */
const longest = 2000;

/** The attribute as the list that the property would be. */
function written(place: Place, text: string): Place | undefined {
  const entries = text.split(';').flatMap(entriesOf);
  const isRight = entries.every(({id, label}) => /^[a-z][\w-]*$/i.test(id) && (label === undefined) === isBuiltIn(id) && label !== '');
  return isRight ? place.as(entries) : place.refuse(accepted);
}

const accepted = `must be made of ${builtIn.join(', ')}, and of fields of your own with their labels, such as "name email phone? birth-date; referral-code?: Referral code" (a ? marks what may stay empty)`;

/** What stands before a colon names a field; a label goes on to the next semicolon. */
function entriesOf(part: string): {readonly id: string; readonly required: boolean; readonly label?: string}[] {
  const [, names = '', label] = /^([^:]*)(?::(.*))?$/s.exec(part) ?? [];
  const found = names.split(/[\s,]+/).filter((name) => name !== '');
  return found.map((name, index) => ({
    id: name.replace(/\?$/, ''),
    required: !name.endsWith('?'),
    ...(label !== undefined && index === found.length - 1 && {label: label.trim()}),
  }));
}

function isBuiltIn(id: string): boolean {
  return builtIn.some((name) => name === id);
}

function readField(place: Place): ContactField | undefined {
  const id = place.at('id').text();
  if (id === undefined) return undefined;
  const required = place.at('required').optional((at) => at.boolean());
  const hint = place.at('hint').optional((at) => at.text());
  const shared = {required: required ?? true, ...(hint !== undefined && {hint})};
  if (id === 'name') return required === false ? place.at('required').refuse('must be true for name: every booking is made in a name') : {kind: 'name'};
  if (id === 'email' || id === 'phone' || id === 'birth-date') return {kind: id, ...shared};
  return readOwn(place, id, {...shared, ...(required === undefined && place.at('kind').value === 'checkbox' && {required: false})});
}

function readOwn(place: Place, id: string, shared: Pick<OwnField, 'required' | 'hint'>): OwnField | undefined {
  if (!/^[a-z][\w-]*$/i.test(id)) return place.at('id').refuse(`must be ${builtIn.join(', ')}, or a name of your own of letters, digits and hyphens`);
  const kind = place.at('kind').optional((at) => at.oneOf(kinds)) ?? 'text';
  const label = place.at('label').text();
  const options = kind === 'select' ? place.at('options').items().map((option) => option.text() ?? '') : [];
  const maxLength = place.at('maxLength').optional((at) => at.integer(1, longest)) ?? usualLength[kind];
  return label === undefined ? undefined : {kind, id, label, options, maxLength, ...shared};
}

/** A booking is made in a name, and the clinic has to be able to answer. */
function isComplete(place: Place, fields: readonly ContactField[]): boolean {
  const ids = fields.map((field) => ('id' in field ? field.id : field.kind));
  if (new Set(ids).size < ids.length) place.refuse('must name each field once');
  else if (!ids.includes('name')) place.refuse('must ask for name, because every booking is made in one');
  else if (!ids.includes('email') && !ids.includes('phone')) place.refuse('must ask for email or for phone, so that you can answer');
  else return true;
  return false;
}
