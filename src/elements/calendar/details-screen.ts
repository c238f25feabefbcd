import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../../booking/booking-flow.ts';
import type {ContactProblem} from '../../booking/check-contact.ts';
import {booking} from '../../i18n/en/booking.ts';
import {shared} from '../../i18n/en/shared.ts';
import {field, type Field} from '../../ui/field.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {screenHeading} from '../regimen-element.ts';

/** The contact form: what was typed, what is wrong with it, and where it leads. */
export interface DetailsScreen {
  readonly contact: Contact;
  readonly problems: readonly {readonly field: keyof Contact; readonly text: string}[];
  /** What the clinic refused that is no field of this form. */
  readonly others: readonly string[];
  readonly onInput: (name: keyof Contact, value: string) => void;
  readonly onReview: () => void;
  readonly onBack: () => void;
}

/** Asks how the clinic can reach the patient; nothing that was typed is ever lost. */
export function detailsScreen(view: DetailsScreen): TemplateResult {
  return html`
    <form class="screen" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${screenHeading(booking.details, booking.detailsLead)}
      ${view.problems.length + view.others.length > 0 ? summary(view) : nothing}
      <div class="stack">
        <div class="pair stack">${contactField(view, 'givenName')} ${contactField(view, 'familyName')}</div>
        <div class="pair stack">${contactField(view, 'email')} ${contactField(view, 'phone')}</div>
      </div>
      <slot name="before-booking"></slot>
      <div class="actions">
        <button class="button primary" type="submit">${booking.review}</button>
        <button class="button quiet" type="button" @click=${view.onBack}>${shared.back}</button>
      </div>
    </form>
  `;
}

/** A problem found by `checkContact`, in words. */
export function contactProblemText({code}: ContactProblem): string {
  return {missing: booking.required, 'not-an-email': booking.notAnEmail, 'not-a-phone': booking.notAPhone}[code];
}

const fieldWords: Readonly<Record<keyof Contact, Pick<Field, 'label' | 'type' | 'autocomplete' | 'hint'>>> = {
  givenName: {label: booking.given, autocomplete: 'given-name'},
  familyName: {label: booking.family, autocomplete: 'family-name'},
  email: {label: booking.email, type: 'email', autocomplete: 'email', hint: booking.emailHint},
  phone: {label: booking.phone, type: 'tel', autocomplete: 'tel', hint: booking.phoneHint},
};

function contactField(view: DetailsScreen, name: keyof Contact): TemplateResult {
  const problem = view.problems.find((other) => other.field === name)?.text;
  return field({
    id: name,
    value: view.contact[name],
    onInput: (value) => view.onInput(name, value),
    ...fieldWords[name],
    ...(problem === undefined ? {} : {problem}),
  });
}

function summary({problems, others}: DetailsScreen): TemplateResult {
  return statusMessage({
    tone: 'problem',
    heading: problems.length > 0 ? booking.fixThese(problems.length) : booking.refused,
    items: others,
    actions: html`<ul>${problems.map(({field: name, text}) => html`<li><a href="#${name}" @click=${goToField}>${fieldWords[name].label}: ${text}</a></li>`)}</ul>`,
  });
}

/** Links cannot reach into a shadow root, so the field is focused by hand. */
function goToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}

function submit(event: SubmitEvent, view: DetailsScreen): void {
  event.preventDefault();
  view.onReview();
}
