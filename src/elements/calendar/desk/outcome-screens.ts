import {html, nothing, type TemplateResult} from 'lit';
import type {Booking} from '../../../booking/booking-request.ts';
import {booking, outcome} from '../../../i18n/booking-words.ts';
import type {Slot} from '../../../schedule/slot.ts';
import {statusMessage} from '../../../ui/status-message.ts';
import {phoneLink, screenHeading} from '../../regimen-element.ts';
import {laterSessions, unbookedSessions} from './later-sessions.ts';
import {chosenTimes} from './review-screen.ts';
import type {VisitorClock} from '../times/visitor-clock.ts';

/** What was booked, exactly as the endpoint confirmed it. */
export interface BookedScreen {
  readonly booking: Booking;
  /** The slots that the endpoint confirmed. */
  readonly slots: readonly Slot[];
  /** Those that it was asked for. */
  readonly wanted: readonly Slot[];
  /** The whole course, of which the rest may follow a review. */
  readonly course: readonly Slot[];
  /** A first talk, before which nothing needs to be talked over. */
  readonly isConsultation: boolean;
  readonly clock: VisitorClock;
  readonly clinic: string;
  readonly phone: string;
  /** How the times can be kept; absent until that is loaded. */
  readonly keep: TemplateResult | undefined;
}

/** The confirmation, or the receipt of a request that the clinic will answer. */
export function bookedScreen(view: BookedScreen): TemplateResult {
  const isRequest = view.booking.status === 'requested';
  return html`
    <section class="screen">
      ${screenHeading(bookedHeading(view))}
      ${isRequest ? html`<p>${booking.requestedText}</p>` : nothing}
      ${view.slots.length < view.wanted.length ? statusMessage({tone: 'note', text: booking.bookedSomeText(view.clinic), actions: phoneLink(view.phone) ?? html``}) : nothing}
      <div class="stack">${chosenTimes({...view, numbers: view.slots.map((slot) => view.course.indexOf(slot) + 1)})}</div>
      ${unbookedSessions(view.wanted, view.slots)}
      ${laterSessions(view.course, view.wanted.length)}
      ${view.isConsultation ? nothing : html`<p>${booking.beforeFirst}</p>`}
      <slot name="before-visit"></slot>
      ${view.keep ?? nothing}
      ${changeByPhone(view.phone)}
      <slot name="after-booking"></slot>
    </section>
  `;
}

/** One screen for each way a booking can end without a confirmation. */
export interface ProblemScreen {
  readonly heading: string;
  readonly text: string;
  readonly detail?: string;
  readonly phone: string;
  /** Said anew when it changes by itself. */
  readonly news?: string | undefined;
  readonly primary: Way;
  readonly others?: readonly Way[];
}

/** One way on. */
export interface Way {
  readonly text: string;
  /** Whether it is too early for it. */
  readonly isClosed?: boolean;
  readonly onPress: () => void;
}

/** Says what happened and what can be done, with the clinic's phone. The heading takes the focus, so nothing is a live region. */
export function problemScreen(view: ProblemScreen): TemplateResult {
  return html`
    <section class="screen">
      ${screenHeading(view.heading)}
      <p>${view.text}</p>
      ${view.detail === undefined ? nothing : html`<p>${view.detail}</p>`}
      ${view.news === undefined ? nothing : html`<p role="status">${view.news}</p>`}
      ${phoneLink(view.phone) ?? nothing}
      <div class="actions">
        ${wayButton(view.primary, 'primary')}
        ${view.others?.map((way) => wayButton(way))}
      </div>
    </section>
  `;
}

function wayButton({text, isClosed = false, onPress}: Way, rank: 'primary' | 'secondary' = 'secondary'): TemplateResult {
  return html`<button class="button ${rank}" part="${rank}-button" type="button" aria-disabled=${isClosed ? 'true' : 'false'} @click=${() => isClosed || onPress()}>${text}</button>`;
}

/** Shown while something is on its way. */
export function submittingScreen(heading = booking.submitting, text = booking.submittingText): TemplateResult {
  return html`
    <section class="screen" aria-busy="true">
      ${screenHeading(heading)}
      <p role="status">${text}</p>
    </section>
  `;
}

function bookedHeading({booking: {status}, slots, wanted, course, isConsultation}: BookedScreen): string {
  if (status === 'requested') return isConsultation ? booking.requestedConsultation : booking.requested;
  if (slots.length < wanted.length) return booking.bookedSome(slots.length, wanted.length);
  if (wanted.length < course.length) return outcome.bookedFirst(slots.length);
  if (slots.length > 1) return booking.booked(slots.length);
  return isConsultation ? booking.bookedConsultation : booking.bookedOne;
}

function changeByPhone(phone: string): TemplateResult | typeof nothing {
  const link = phoneLink(phone);
  return link === undefined ? nothing : html`<div class="stack rule"><p>${booking.changeByPhone}</p>${link}</div>`;
}
