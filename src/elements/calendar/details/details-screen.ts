import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {checkContact, type ContactRules} from '../../../booking/check-contact.ts';
import type {FieldKey} from '../../../booking/contact-form.ts';
import type {Contact} from '../../../booking/contact.ts';
import {booking, contact as words} from '../../../i18n/booking-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {errorSummary, type SummaryItem} from '../../../ui/error-summary.ts';
import {screenHeading} from '../../regimen-element.ts';
import {contactFields, inputOf, type ContactFields} from './contact-fields.ts';
import {inWords, nameOfField, type FieldProblem} from './contact-words.ts';

/** The contact form: what was typed, what the clinic refused, and where it leads. */
export interface DetailsScreen extends Pick<ContactFields, 'contact' | 'onEdit' | 'now'> {
  readonly rules: ContactRules;
  /** What the clinic refused when the form came back from it; `others` is no field of this form. */
  readonly refused: {readonly problems: readonly FieldProblem[]; readonly others: readonly string[]};
  /** What is said about the times meanwhile. */
  readonly note?: TemplateResult | typeof nothing;
  /** What the button says; by default that of a booking. */
  readonly reviewLabel?: string;
  /** What is said above a form that came back from the clinic. */
  readonly refusedHeading?: string;
  readonly onReview: () => void;
  readonly onBack: () => void;
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
  /** A field that people do not see was filled in. */
  readonly isTrapped?: boolean;
}

/** While someone types, nothing new is found and no text changes: the findings stay until the form is sent on again. */
class ContactFormDirective extends AsyncDirective {
  private findings: Findings | undefined;

  override render(view: DetailsScreen): TemplateResult {
    this.findings ??= {contact: view.contact, ...view.refused};
    return form(view, this.findings, (sent) => this.sendOn(view, sent));
  }

  private sendOn(view: DetailsScreen, sent: HTMLFormElement): void {
    const {contact, rules} = view;
    const problems = checkContact(contact, rules).map((problem) => inWords(problem, rules.form));
    const isTrapped = springTrap(sent);
    if (problems.length === 0 && !isTrapped) return view.onReview();
    this.findings = {contact, problems, others: isTrapped ? [words.onceMoreText] : [], isTrapped};
    this.setValue(this.render(view));
    sent.querySelector<HTMLElement>('[data-summary]')?.focus();
  }
}

const contactForm = directive(ContactFormDirective);

function form(view: DetailsScreen, findings: Findings, onSend: (sent: HTMLFormElement) => void): TemplateResult {
  const open = findings.problems.filter(({field}) => isOpen(view, findings, field));
  // By the button, which Enter presses too: in a frame without the right to send forms there is no submit event.
  const send = (event: Event): void => {
    event.preventDefault();
    const {form: sent} = event.currentTarget as HTMLButtonElement;
    if (sent !== null) onSend(sent);
  };
  return html`
    <form class="screen" novalidate>
      ${screenHeading(isRefused(view) ? (view.refusedHeading ?? booking.refused) : words.heading, words.lead)}
      ${view.note ?? nothing}
      ${findings.problems.length + findings.others.length > 0 ? summary(view, findings, open) : nothing}
      ${contactFields({...view, form: view.rules.form, problems: open})}
      ${trap()}
      <slot name="captcha"></slot>
      <slot name="before-booking"></slot>
      <div class="actions">
        <button class="button primary" part="primary-button" type="submit" @click=${send}>${view.reviewLabel ?? words.review}</button>
        <button class="button quiet" part="quiet-button" type="button" @click=${view.onBack}>${shared.back}</button>
      </div>
    </form>
  `;
}

/** A refusal is heard with the focus, as the form comes back. */
function isRefused({refused}: DetailsScreen): boolean {
  return refused.problems.length + refused.others.length > 0;
}

/** A value that the clinic refused may be right as soon as it is another one. */
function isOpen({contact, rules}: DetailsScreen, findings: Findings, field: FieldKey): boolean {
  return valueOf(contact, field) === valueOf(findings.contact, field) || checkContact(contact, rules).some((problem) => problem.field === field);
}

function valueOf(contact: Contact, field: FieldKey): string {
  const [group, id = ''] = field.split('/');
  if (group === 'fields') return contact.fields[id] ?? '';
  if (group === 'consents') return String(contact.consents.some((consent) => consent.id === id));
  return JSON.stringify(contact[field as keyof Contact]);
}

function summary({rules}: DetailsScreen, {problems, others, isTrapped = false}: Findings, open: readonly FieldProblem[]): TemplateResult {
  const items = problems.map((problem): SummaryItem => {
    const name = nameOfField(problem.field, rules.form);
    return {target: inputOf(problem), text: words.about(name, problem.text), ...(!open.includes(problem) && {mended: words.mended(name)})};
  });
  return errorSummary({heading: summaryHeading(problems.length, open.length, isTrapped), others, items});
}

function summaryHeading(found: number, open: number, isTrapped: boolean): string {
  if (open > 0) return words.fixThese(open);
  if (isTrapped) return words.onceMore;
  return found > 0 ? words.allMended : words.fromClinic;
}

/** A field that only a program finds: out of sight, out of the tab order, and not for assistive technology. */
function trap(): TemplateResult {
  return html`
    <div class="visually-hidden" aria-hidden="true">
      <label for="website">${words.trap}</label>
      <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
    </div>
  `;
}

/** Whether the trap was filled in. It is emptied, because a browser may have done it: whoever sends the form once more is let through. */
function springTrap(sent: HTMLFormElement): boolean {
  const field = sent.querySelector<HTMLInputElement>('#website');
  const isFilled = field !== null && field.value !== '';
  if (isFilled) field.value = '';
  return isFilled;
}
