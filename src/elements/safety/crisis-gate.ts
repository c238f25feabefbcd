import {html, type TemplateResult} from 'lit';
import {safety} from '../../i18n/start-words.ts';
import {screenHeading} from '../regimen-element.ts';

/** The first question of all. */
export interface CrisisGate {
  readonly onAnswer: (isInCrisis: boolean) => void;
}

/** Asks in plain words whether the visitor is in danger now; one tap answers, and nothing stays behind that could be seen later. */
export function crisisGate({onAnswer}: CrisisGate): TemplateResult {
  return html`
    ${screenHeading(safety.crisisQuestion, safety.crisisQuestionLead)}
    <div class="answers">
      <button class="button" part="secondary-button" type="button" @click=${() => onAnswer(false)}>${safety.notInCrisis}</button>
      <button class="button" part="secondary-button" type="button" @click=${() => onAnswer(true)}>${safety.inCrisis}</button>
    </div>
  `;
}
