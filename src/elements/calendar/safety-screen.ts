import {html, nothing, type TemplateResult} from 'lit';
import {entry, safety as words, shared} from '../../i18n/start-words.ts';
import {phoneLink, screenHeading} from '../regimen-element.ts';
import {crisisGate} from '../safety/crisis-gate.ts';
import type {CrisisHelp} from '../safety/crisis-help.ts';
import {crisisPanel} from '../safety/crisis-panel.ts';
import {flagsGate} from '../safety/flags-gate.ts';

/** How far the visitor has come with the two safety questions. Only this much is known of the answers. */
export type Safety =
  | {readonly place: 'danger' | 'crisis' | 'flagged' | 'passed'}
  | {readonly place: 'health'; readonly isFlagged?: boolean; readonly isChecked?: boolean};

/** Before the first question. */
export const askedNothing: Safety = {place: 'danger'};

/** The safety questions before a course without a calculator. */
export interface SafetyScreen {
  readonly safety: Safety;
  readonly phone: string;
  readonly help: CrisisHelp;
  readonly onChange: (safety: Safety) => void;
  /** The visitor wants to go on without an answer. */
  readonly onMissing: () => void;
  readonly onConsultation: (() => void) | undefined;
}

/** The question that is due, or what its answer leads to. */
export function safetyScreen(view: SafetyScreen): TemplateResult {
  const {safety, onChange} = view;
  switch (safety.place) {
    case 'danger':
      return section(crisisGate({onAnswer: (isInCrisis) => onChange({place: isInCrisis ? 'crisis' : 'health'})}));
    case 'crisis':
      return section(crisisPanel({help: view.help, onStartOver: () => onChange(askedNothing)}));
    case 'health':
      return healthQuestion(view, safety);
    default:
      return flaggedScreen(view);
  }
}

function section(content: TemplateResult): TemplateResult {
  return html`<section class="screen">${content}</section>`;
}

function healthQuestion({onChange, onMissing}: SafetyScreen, {isFlagged, isChecked}: Extract<Safety, {readonly place: 'health'}>): TemplateResult {
  const goOn = (): void => {
    if (isFlagged !== undefined) return onChange({place: isFlagged ? 'flagged' : 'passed'});
    onChange({place: 'health', isChecked: true});
    onMissing();
  };
  const problem = isChecked && isFlagged === undefined ? {problem: shared.chooseOne} : {};
  return section(html`
    ${flagsGate({isFlagged, ...problem, onAnswer: (answer) => onChange({place: 'health', isFlagged: answer})})}
    <div class="actions">
      <button class="button primary" part="primary-button" type="button" @click=${goOn}>${shared.continue}</button>
      <button class="button quiet" part="quiet-button" type="button" @click=${() => onChange(askedNothing)}>${shared.back}</button>
    </div>
  `);
}

function flaggedScreen({phone, onChange, onConsultation}: SafetyScreen): TemplateResult {
  return section(html`
    ${screenHeading(words.flaggedHeading)}
    <p>${onConsultation === undefined ? words.flaggedTextWithoutBooking : words.flaggedText}</p>
    <div class="actions">
      ${onConsultation === undefined ? nothing : html`<button class="button primary" part="primary-button" type="button" @click=${onConsultation}>${entry.consultationOnly}</button>`}
      ${phoneLink(phone) ?? nothing}
      <button class="button quiet" part="quiet-button" type="button" @click=${() => onChange({place: 'health'})}>${shared.back}</button>
    </div>
  `);
}
