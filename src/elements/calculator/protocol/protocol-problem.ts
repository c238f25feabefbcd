import {html, nothing, type TemplateResult} from 'lit';
import {calculator} from '../../../i18n/questions-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {statusMessage} from '../../../ui/status-message.ts';
import {phoneLink} from '../../regimen-element.ts';
import type {ProtocolFailure} from './protocol-state.ts';

/** Why there is no schedule, and what a visitor can do. */
export interface ProtocolProblem {
  readonly failure: ProtocolFailure;
  readonly phone: string;
  readonly onRetry: () => void;
}

/** Shows what is wrong to those who set the page up, and a way on to its visitors. */
export function protocolProblem({failure: {issues, isPassing}, phone, onRetry}: ProtocolProblem): TemplateResult {
  const actions = html`
    ${isPassing ? html`<p><button class="button" part="secondary-button" type="button" @click=${onRetry}>${calculator.tryAgain}</button></p>` : nothing}
    ${phoneLink(phone) ?? nothing}
  `;
  const message = isPassing ? {heading: calculator.loadFailed, text: calculator.loadFailedText} : {heading: shared.setUpProblem, text: shared.setUpProblemForVisitors};
  const items = issues.map(({path, message: text}) => shared.attribute(path, text));
  return html`<div tabindex="-1" data-heading>${statusMessage({tone: 'problem', ...message, items, actions})}</div>`;
}
