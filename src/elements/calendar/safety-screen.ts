import {html, nothing, type TemplateResult} from 'lit';
import {calendar} from '../../i18n/en/calendar.ts';
import {safety as words} from '../../i18n/en/safety.ts';
import {shared} from '../../i18n/en/shared.ts';
import {phoneLink, screenHeading} from '../regimen-element.ts';
import {crisisGate} from '../safety/crisis-gate.ts';
import {crisisPanel} from '../safety/crisis-panel.ts';
import {flagsGate} from '../safety/flags-gate.ts';

/** How far the visitor has come with the two safety questions. Only this much is known of the answers. */
export type Safety =
  | {readonly place: 'danger' | 'crisis' | 'flagged' | 'passed'}
  | {readonly place: 'health'; readonly isFlagged?: boolean};

/** Before the first question. */
export const askedNothing: Safety = {place: 'danger'};

/** The safety questions before a course without a calculator. */
export interface SafetyScreen {
  readonly safety: Safety;
  readonly phone: string;
  readonly crisisText: string;
  readonly crisisPhone: string;
  readonly onChange: (safety: Safety) => void;
  readonly onConsultation: (() => void) | undefined;
}

/** The question that is due, or what its answer leads to. */
export function safetyScreen(view: SafetyScreen): TemplateResult {
  const {safety, onChange} = view;
  switch (safety.place) {
    case 'danger':
      return section(crisisGate({onAnswer: (isInCrisis) => onChange({place: isInCrisis ? 'crisis' : 'health'})}));
    case 'crisis':
      return section(crisisPanel({text: view.crisisText, phone: view.crisisPhone, onStartOver: () => onChange(askedNothing)}));
    case 'health':
      return healthQuestion(view, safety.isFlagged);
    default:
      return flaggedScreen(view);
  }
}

function section(content: TemplateResult): TemplateResult {
  return html`<section class="screen">${content}</section>`;
}

function healthQuestion({onChange}: SafetyScreen, isFlagged: boolean | undefined): TemplateResult {
  return section(html`
    ${flagsGate({isFlagged, onAnswer: (answer) => onChange({place: 'health', isFlagged: answer})})}
    <div class="actions">
      ${isFlagged === undefined
        ? nothing
        : html`<button class="button primary" type="button" @click=${() => onChange({place: isFlagged ? 'flagged' : 'passed'})}>${shared.continue}</button>`}
      <button class="button quiet" type="button" @click=${() => onChange(askedNothing)}>${shared.back}</button>
    </div>
  `);
}

function flaggedScreen({phone, onChange, onConsultation}: SafetyScreen): TemplateResult {
  return section(html`
    ${screenHeading(words.flaggedHeading)}
    <p>${onConsultation === undefined ? words.flaggedTextWithoutBooking : words.flaggedText}</p>
    <div class="actions">
      ${onConsultation === undefined ? nothing : html`<button class="button primary" type="button" @click=${onConsultation}>${calendar.consultationOnly}</button>`}
      ${phoneLink(phone) ?? nothing}
      <button class="button quiet" type="button" @click=${() => onChange({place: 'health'})}>${shared.back}</button>
    </div>
  `);
}
