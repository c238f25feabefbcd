import {html, type TemplateResult} from 'lit';
import {isOwn, type ConsentText, type ContactField, type ContactForm, type FieldKey, type OwnField} from '../../../booking/contact-form.ts';
import type {Contact} from '../../../booking/contact.ts';
import {contact as words} from '../../../i18n/booking-words.ts';
import {calendarWords, shared} from '../../../i18n/start-words.ts';
import {checkField} from '../../../ui/check-field.ts';
import {dateFields, idOfDate} from '../../../ui/date-fields.ts';
import {field, type Field} from '../../../ui/field.ts';
import {selectField} from '../../../ui/select-field.ts';
import {textArea} from '../../../ui/text-area.ts';
import type {FieldProblem} from './contact-words.ts';

/** The fields of the contact form: what they hold, and what is wrong with them now. */
export interface ContactFields {
  readonly form: ContactForm;
  readonly contact: Contact;
  readonly problems: readonly FieldProblem[];
  /** Says how the contact changes; several fields may be filled in before anything is shown again. */
  readonly onEdit: (edit: (contact: Contact) => Contact) => void;
  /** The moment of a consent, in UTC. */
  readonly now: () => Date;
}

/** Renders what the clinic asks for, in its order; what is short stands side by side where there is room. */
export function contactFields(view: ContactFields): TemplateResult {
  const {fields, consents} = view.form;
  return html`
    <div class="stack contact-fields">${fields.map((asked, index) => contactField(view, asked, index === fields.length - 1))}</div>
    ${consents.map((consent) => consentField(view, consent))}
  `;
}

/** The id of the input that a problem leads to. */
export function inputOf({field: key, parts = []}: Pick<FieldProblem, 'field' | 'parts'>): string {
  return key === 'birthDate' ? idOfDate({id: key, order: calendarWords.dateOrder, wrong: parts}) : idOf(key);
}

function idOf(key: FieldKey): string {
  return key.replace('/', '-');
}

function contactField(view: ContactFields, asked: ContactField, isLast: boolean): TemplateResult {
  if (isOwn(asked)) return ownField(view, asked, isLast);
  const enterKey = isLast ? 'go' : undefined;
  switch (asked.kind) {
    case 'name':
      return html`<div class="pair stack">${textField(view, 'givenName', {label: words.given, autocomplete: 'given-name', isName: true})} ${textField(view, 'familyName', {label: words.family, autocomplete: 'family-name', isName: true, enterKey})}</div>`;
    case 'email':
      return html`<div class="half">${textField(view, 'email', {label: words.email, type: 'email', autocomplete: 'email', hint: words.emailHint, enterKey, ...about(asked)})}</div>`;
    case 'phone':
      return html`<div class="half">${textField(view, 'phone', {label: words.phone, type: 'tel', autocomplete: 'tel', hint: words.phoneHint, enterKey, ...about(asked)})}</div>`;
    case 'birth-date':
      return birthDate(view, asked);
  }
}

type TextKey = 'givenName' | 'familyName' | 'email' | 'phone';

function textField(view: ContactFields, key: TextKey, more: Omit<Field, 'id' | 'value' | 'onInput'>): TemplateResult {
  return field({id: idOf(key), value: view.contact[key], onInput: (value) => view.onEdit((contact) => ({...contact, [key]: value})), ...more, ...problemOf(view, key)});
}

function birthDate(view: ContactFields, asked: {readonly required: boolean; readonly hint?: string}): TemplateResult {
  const problem = view.problems.find(({field: key}) => key === 'birthDate');
  return dateFields({
    id: idOf('birthDate'),
    label: words.birthDate,
    hint: words.birthDateHint,
    order: calendarWords.dateOrder,
    labels: words.dateParts,
    values: view.contact.birthDate,
    autocomplete: {day: 'bday-day', month: 'bday-month', year: 'bday-year'},
    wrong: problem?.parts ?? calendarWords.dateOrder,
    onInput: (part, value) => view.onEdit((contact) => ({...contact, birthDate: {...contact.birthDate, [part]: value}})),
    ...about(asked),
    ...problemOf(view, 'birthDate'),
  });
}

function ownField(view: ContactFields, asked: OwnField, isLast: boolean): TemplateResult {
  const {id, kind, label, options} = asked;
  const value = view.contact.fields[id] ?? '';
  const enter = (text: string): void => view.onEdit((contact) => ({...contact, fields: {...contact.fields, [id]: text}}));
  const base = {id: idOf(`fields/${id}`), label, value, onInput: enter, ...about(asked), ...problemOf(view, `fields/${id}`)};
  switch (kind) {
    case 'text':
      return field({...base, enterKey: isLast ? 'go' : undefined});
    case 'textarea':
      return textArea(base);
    case 'select':
      return selectField({...base, options, none: words.choose});
    case 'checkbox':
      return checkField({...base, isTicked: value !== '', onTick: (isTicked) => enter(isTicked ? 'yes' : '')});
  }
}

function consentField(view: ContactFields, consent: ConsentText): TemplateResult {
  const {id, version, required} = consent;
  const others = (contact: Contact): Contact['consents'] => contact.consents.filter((given) => given.id !== id);
  return checkField({
    id: idOf(`consents/${id}`),
    label: sentence(consent),
    isTicked: view.contact.consents.some((given) => given.id === id && given.version === version),
    onTick: (isTicked) => view.onEdit((contact) => ({...contact, consents: isTicked ? [...others(contact), {id, version, givenAt: view.now().toISOString()}] : others(contact)})),
    ...about({required}),
    ...problemOf(view, `consents/${id}`),
  });
}

/** A link leads to a new tab: in this one it would leave the form. */
function sentence({text}: ConsentText): TemplateResult {
  return html`${text.map((part) => (typeof part === 'string' ? part : html`<a href=${part.href} target="_blank" rel="noreferrer noopener">${part.text}<span class="visually-hidden">${words.newTab}</span></a>`))}`;
}

function about({required, hint}: {readonly required: boolean; readonly hint?: string}): {readonly optional?: string; readonly hint?: string} {
  return {...(!required && {optional: shared.optional}), ...(hint !== undefined && {hint})};
}

function problemOf({problems}: ContactFields, key: FieldKey): {readonly problem?: string} {
  const problem = problems.find(({field: wrong}) => wrong === key);
  return problem === undefined ? {} : {problem: problem.text};
}
