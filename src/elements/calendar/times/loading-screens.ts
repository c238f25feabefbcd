import {html, nothing, type TemplateResult} from 'lit';
import type {AvailabilityFailure} from '../../../availability/availability-source.ts';
import {request} from '../../../i18n/booking-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {statusMessage} from '../../../ui/status-message.ts';
import {phoneLink} from '../../regimen-element.ts';

/** Holds the place of the times that are on their way, and names another way when they take long. */
export function loading({isSlow, phone}: {readonly isSlow: boolean; readonly phone: string}): TemplateResult {
  return html`
    <p role="status">${isSlow ? calendar.loadingSlowly : calendar.loading}</p>
    ${isSlow ? (phoneLink(phone) ?? nothing) : nothing}
    <div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
  `;
}

/** Free times that could not be loaded. */
export interface LoadFailure {
  readonly failure: AvailabilityFailure;
  readonly phone: string;
  readonly onRetry: () => void;
  /** Wishes in place of times; absent where the clinic takes none. */
  readonly onRequest: (() => void) | undefined;
}

/** The way on where there are no times: wishes, where the clinic takes them. */
export function requestButton(onRequest: (() => void) | undefined): TemplateResult | typeof nothing {
  return onRequest === undefined ? nothing : html`<button class="button" part="secondary-button" type="button" @click=${onRequest}>${request.instead}</button>`;
}

/** Why there are no times to show, and what can be done. */
export function loadFailed({failure, phone, onRetry, onRequest}: LoadFailure): TemplateResult {
  return html`
    ${statusMessage({tone: 'problem', heading: calendar.loadFailed, text: calendar.failure[failure.reason]})}
    <div class="actions">
      <button class="button primary" part="primary-button" type="button" @click=${onRetry}>${calendar.tryAgain}</button>
      ${requestButton(onRequest)}
      ${phoneLink(phone) ?? nothing}
    </div>
  `;
}
