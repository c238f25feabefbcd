import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {checkContact, type ContactProblem, type ContactRules} from '../../booking/check-contact.ts';
import type {Contact} from '../../booking/contact.ts';
import {booking} from '../../i18n/en/booking.ts';
import {shared} from '../../i18n/en/shared.ts';
import {field, type Field} from '../../ui/field.ts';
import {screenHeading} from '../regimen-element.ts';

/** The contact form: what was typed, what the clinic refused, and where it leads. */
export interface DetailsScreen {
  readonly contact: Contact;
  readonly rules: ContactRules;
  /** What the clinic refused when the form came back from it; `others` is no field of this form. */
  readonly refused: {readonly problems: readonly FieldProblem[]; readonly others: readonly string[]};
  /** What is said about the times meanwhile. */
  readonly note?: TemplateResult;
  /** What the button says; by default that of a booking. */
  readonly reviewLabel?: string;
  /** What is said above a form that came back from the clinic. */
  readonly refusedHeading?: string;
  readonly onInput: (name: TextKey, value: string) => void;
  /** The form was sent on and is not complete; the problems are on show. */
  readonly onProblems: () => void;
  readonly onReview: () => void;
  readonly onBack: () => void;
}

/** What the form asks for. */
export type TextKey = 'givenName' | 'familyName' | 'email' | 'phone';

/** What is wrong with one field, in words. */
export interface FieldProblem {
  readonly field: TextKey;
  readonly text: string;
}

/** Asks how the clinic can reach the patient; nothing that was typed is ever lost. */
export function detailsScreen(view: DetailsScreen): TemplateResult {
  return html`${contactForm(view)}`;
}

/** What was wrong with these values when the form was last sent on. */
interface Findings {
  readonly contact: Contact;
  readonly problems: readonly FieldProblem[];
  readonly others: readonly string[];
}

/** While someone types, nothing new is found and no text changes: the findings stay until the form is sent on again. */
class ContactForm extends AsyncDirective {
  private findings: Findings | undefined;

  override render(view: DetailsScreen): TemplateResult {
    this.findings ??= {contact: view.contact, ...view.refused};
    return form(view, this.findings, () => this.sendOn(view));
  }

  private sendOn(view: DetailsScreen): void {
    const {contact} = view;
    const problems = checkContact(contact, view.rules).map((problem) => ({field: problem.field as TextKey, text: problemText(problem)}));
    if (problems.length === 0) return view.onReview();
    this.findings = {contact, problems, others: []};
    this.setValue(this.render(view));
    view.onProblems();
  }
}

const contactForm = directive(ContactForm);

function form(view: DetailsScreen, findings: Findings, onSend: () => void): TemplateResult {
  return html`
    <form class="screen" novalidate @submit=${(event: SubmitEvent) => (event.preventDefault(), onSend())}>
      ${screenHeading(isRefused(view) ? (view.refusedHeading ?? booking.refused) : booking.details, booking.detailsLead)}
      ${view.note ?? nothing}
      ${findings.problems.length + findings.others.length > 0 ? summary(findings) : nothing}
      <div class="stack">
        <div class="pair stack">${contactField(view, findings, 'givenName')} ${contactField(view, findings, 'familyName')}</div>
        <div class="pair stack">${contactField(view, findings, 'email')} ${contactField(view, findings, 'phone')}</div>
      </div>
      <slot name="before-booking"></slot>
      <div class="actions">
        <button class="button primary" type="submit">${view.reviewLabel ?? booking.review}</button>
        <button class="button quiet" type="button" @click=${view.onBack}>${shared.back}</button>
      </div>
    </form>
  `;
}

/** A refusal is heard with the focus, as the form comes back. */
function isRefused({refused}: DetailsScreen): boolean {
  return refused.problems.length + refused.others.length > 0;
}

function problemText({code}: ContactProblem): string {
  return code === 'not-an-email' ? booking.notAnEmail : code === 'not-a-phone' ? booking.notAPhone : booking.required;
}

const fieldWords: Readonly<Record<TextKey, Pick<Field, 'label' | 'type' | 'autocomplete' | 'hint'>>> = {
  givenName: {label: booking.given, autocomplete: 'given-name'},
  familyName: {label: booking.family, autocomplete: 'family-name'},
  email: {label: booking.email, type: 'email', autocomplete: 'email', hint: booking.emailHint},
  phone: {label: booking.phone, type: 'tel', autocomplete: 'tel', hint: booking.phoneHint},
};

function contactField(view: DetailsScreen, findings: Findings, name: TextKey): TemplateResult {
  const problem = openProblem(view, findings, name);
  return field({
    id: name,
    value: view.contact[name],
    onInput: (value) => view.onInput(name, value),
    ...fieldWords[name],
    ...(problem === undefined ? {} : {problem}),
  });
}

/** A value that the clinic refused may be right as soon as it is another one. */
function openProblem({contact, rules}: DetailsScreen, findings: Findings, name: TextKey): string | undefined {
  const isWrong = contact[name] === findings.contact[name] || checkContact(contact, rules).some((problem) => problem.field === name);
  return isWrong ? findings.problems.find((problem) => problem.field === name)?.text : undefined;
}

/** Stays as it was found, so that nothing moves under a finger; the focus is on a field, so it is no live region. */
function summary({problems, others}: Findings): TemplateResult {
  return html`
    <div class="status problem">
      ${problems.length === 0 ? nothing : html`<h3 class="status-heading">${booking.fixThese(problems.length)}</h3>`}
      <ul>
        ${others.map((text) => html`<li>${text}</li>`)}
        ${problems.map(({field: name, text}) => html`<li><a href="#${name}" @click=${goToField}>${fieldWords[name].label}: ${text}</a></li>`)}
      </ul>
    </div>
  `;
}

/** Links cannot reach into a shadow root, so the field is focused by hand. */
function goToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}
