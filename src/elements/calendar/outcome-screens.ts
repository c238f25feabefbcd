import {html, nothing, type TemplateResult} from 'lit';
import type {Booking} from '../../booking/booking-request.ts';
import {booking} from '../../i18n/en/booking.ts';
import type {Slot} from '../../schedule/slot.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {phoneLink, screenHeading} from '../regimen-element.ts';
import {chosenTimes} from './review-screen.ts';

/** What was booked, exactly as the endpoint confirmed it. */
export interface BookedScreen {
  readonly booking: Booking;
  /** The slots that the endpoint confirmed. */
  readonly slots: readonly Slot[];
  readonly wanted: number;
  /** A first talk, before which nothing needs to be talked over. */
  readonly isConsultation: boolean;
  readonly clinic: string;
  readonly phone: string;
  /** Address of the calendar file, made on this page. */
  readonly fileUrl: string | undefined;
}

/** The confirmation, or the receipt of a request that the clinic will answer. */
export function bookedScreen(view: BookedScreen): TemplateResult {
  const isRequest = view.booking.status === 'requested';
  return html`
    <section class="screen">
      ${screenHeading(bookedHeading(view))}
      ${isRequest ? html`<p>${booking.requestedText}</p>` : nothing}
      ${view.slots.length < view.wanted ? statusMessage({tone: 'note', text: booking.bookedSomeText(view.clinic), actions: phoneLink(view.phone) ?? html``}) : nothing}
      <div class="stack">${chosenTimes(view)}</div>
      ${view.isConsultation ? nothing : html`<p>${booking.beforeFirst}</p>`}
      ${view.fileUrl === undefined ? nothing : keepTimes(view, view.fileUrl)}
      ${changeByPhone(view.phone)}
    </section>
  `;
}

/** One screen for each way a booking can end without a confirmation. */
export interface ProblemScreen {
  readonly heading: string;
  readonly text: string;
  readonly detail?: string;
  readonly phone: string;
  readonly primary: {readonly text: string; readonly onPress: () => void};
  readonly secondary?: {readonly text: string; readonly onPress: () => void};
}

/** Says what happened and what can be done, with the clinic's phone. The heading takes the focus, so nothing is a live region. */
export function problemScreen(view: ProblemScreen): TemplateResult {
  return html`
    <section class="screen">
      ${screenHeading(view.heading)}
      <p>${view.text}</p>
      ${view.detail === undefined ? nothing : html`<p>${view.detail}</p>`}
      ${phoneLink(view.phone) ?? nothing}
      <div class="actions">
        <button class="button primary" type="button" @click=${view.primary.onPress}>${view.primary.text}</button>
        ${view.secondary === undefined ? nothing : html`<button class="button" type="button" @click=${view.secondary.onPress}>${view.secondary.text}</button>`}
      </div>
    </section>
  `;
}

/** Shown while the booking is on its way. */
export function submittingScreen(): TemplateResult {
  return html`
    <section class="screen" aria-busy="true">
      ${screenHeading(booking.submitting)}
      <p role="status">${booking.submittingText}</p>
    </section>
  `;
}

function bookedHeading({booking: {status}, slots, wanted, isConsultation}: BookedScreen): string {
  if (status === 'requested') return isConsultation ? booking.requestedConsultation : booking.requested;
  if (slots.length < wanted) return booking.bookedSome(slots.length, wanted);
  if (slots.length > 1) return booking.booked(slots.length);
  return isConsultation ? booking.bookedConsultation : booking.bookedOne;
}

function changeByPhone(phone: string): TemplateResult | typeof nothing {
  const link = phoneLink(phone);
  return link === undefined ? nothing : html`<div class="stack rule"><p>${booking.changeByPhone}</p>${link}</div>`;
}

function keepTimes({clinic, booking: {manageUrl}}: BookedScreen, fileUrl: string): TemplateResult {
  return html`
    <div class="stack rule">
      <h3>${booking.keep}</h3>
      <p class="muted">${booking.keepText(clinic)}</p>
      <div class="actions">
        <a class="button primary" href=${fileUrl} download=${booking.calendarName}>${booking.saveCalendar}</a>
        ${manageUrl === undefined ? nothing : html`<a class="button" href=${manageUrl} rel="noreferrer">${booking.manage}</a>`}
      </div>
    </div>
  `;
}
