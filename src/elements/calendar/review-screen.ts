import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../../booking/booking-flow.ts';
import {booking} from '../../i18n/en/booking.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {shared} from '../../i18n/en/shared.ts';
import type {Slot} from '../../schedule/slot.ts';
import {courseLine} from '../../ui/course-line.ts';
import {sessionTable} from '../../ui/session-table.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {screenHeading} from '../regimen-element.ts';
import {courseLineView, sessionRows} from './course-view.ts';

/** Everything that is about to be booked, and what will happen. */
export interface ReviewScreen {
  readonly slots: readonly Slot[];
  /** Sessions that a repair has moved, counted from 0. */
  readonly changed: readonly number[];
  readonly contact: Contact;
  readonly series: 'atomic' | 'sequential' | 'none';
  readonly confirmation: 'instant' | 'request';
  readonly onBook: () => void;
  readonly onChangeTimes: () => void;
  readonly onChangeDetails: () => void;
}

/** The last look before booking; after a repair the changed sessions are marked. */
export function reviewScreen(view: ReviewScreen): TemplateResult {
  return html`
    <section class="screen">
      ${screenHeading(view.slots.length > 1 ? booking.check : booking.checkOne)}
      ${view.changed.length > 0 ? statusMessage({tone: 'note', heading: booking.changedTitle(view.changed.length), text: booking.changedText}) : nothing}
      <div class="stack">
        ${view.slots.length > 1 ? courseLine(courseLineView(view.slots, view.changed)) : nothing}
        ${timesTable(view.slots, view.changed)}
        <p class="small muted">${calendar.clinicTime}</p>
        <p><button class="button quiet" type="button" @click=${view.onChangeTimes}>${booking.changeTimes}</button></p>
      </div>
      <div class="stack rule">
        <h3>${booking.yourDetails}</h3>
        ${contactList(view.contact)}
        <p><button class="button quiet" type="button" @click=${view.onChangeDetails}>${booking.changeDetails}</button></p>
      </div>
      ${whatWillHappen(view).map((text) => html`<div class="stack rule"><p>${text}</p></div>`)}
      <div class="actions">
        <button class="button primary" type="button" @click=${view.onBook}>${bookLabel(view)}</button>
        <button class="button quiet" type="button" @click=${view.onChangeDetails}>${shared.back}</button>
      </div>
    </section>
  `;
}

/** The sessions as a table; also shown when they are booked. */
export function timesTable(slots: readonly Slot[], changed: readonly number[] = []): TemplateResult {
  return sessionTable({
    caption: booking.times,
    columns: {number: booking.number, day: booking.day, time: booking.time},
    rows: sessionRows(slots, changed, booking.changed),
  });
}

function contactList({givenName, familyName, email, phone}: Contact): TemplateResult {
  return html`<ul class="stack close">${[`${givenName} ${familyName}`, email, phone].map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Nothing needs to be said of one appointment that stands at once. */
function whatWillHappen({slots, series, confirmation}: ReviewScreen): readonly string[] {
  if (confirmation === 'request') return [booking.willBeRequested];
  if (slots.length === 1) return [];
  return [series === 'sequential' ? booking.willBeSequential : booking.willBeAtomic(slots.length)];
}

function bookLabel({slots, confirmation}: ReviewScreen): string {
  if (confirmation === 'request') return slots.length > 1 ? booking.requestSessions(slots.length) : booking.requestOne;
  return slots.length > 1 ? booking.bookSessions(slots.length) : booking.bookOne;
}
