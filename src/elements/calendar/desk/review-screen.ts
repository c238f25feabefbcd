import {html, nothing, type TemplateResult} from 'lit';
import {bookedNow, type Commit} from '../../../booking/commit.ts';
import {booking, outcome} from '../../../i18n/booking-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import type {Slot} from '../../../schedule/slot.ts';
import {courseLine} from '../../../ui/course-line.ts';
import {sessionTable, type SessionRow} from '../../../ui/session-table.ts';
import {screenHeading} from '../../regimen-element.ts';
import {courseLineView, sessionRows} from '../course/course-view.ts';
import {laterSessions} from './later-sessions.ts';
import type {VisitorClock} from '../times/visitor-clock.ts';
import {zoneNote} from '../times/zone-note.ts';

/** Everything that is about to be booked, and what will happen. */
export interface ReviewScreen {
  /** The whole course, of which `commit` says what is booked now. */
  readonly slots: readonly Slot[];
  readonly commit: Commit;
  /** Sessions that a repair has moved, counted from 0. */
  readonly changed: readonly number[];
  /** Whether and until when the times are held. */
  readonly hold?: TemplateResult | typeof nothing;
  /** What was typed into the form, in lines. */
  readonly contact: readonly string[];
  /** A first talk, before which nothing needs to be talked over. */
  readonly isConsultation: boolean;
  readonly clock: VisitorClock;
  readonly series: 'atomic' | 'sequential' | 'none';
  readonly confirmation: 'instant' | 'request';
  readonly onBook: () => void;
  readonly onChangeTimes: () => void;
  readonly onChangeDetails: () => void;
}

/** The last look before booking; after a repair the changed sessions are marked. */
export function reviewScreen(view: ReviewScreen): TemplateResult {
  const promises = whatWillHappen(view);
  const now = bookedNow(view.slots, view.commit);
  return html`
    <section class="screen">
      ${screenHeading(reviewHeading(view), view.changed.length > 0 ? booking.changedText : undefined)}
      <div class="stack">
        ${chosenTimes({...view, slots: now})}
        ${view.hold ?? nothing}
        <p><button class="button quiet" part="quiet-button" type="button" @click=${view.onChangeTimes}>${booking.changeTimes}</button></p>
      </div>
      ${laterSessions(view.slots, now.length)}
      <div class="stack rule">
        <h3>${booking.yourDetails}</h3>
        ${contactList(view.contact)}
        <p><button class="button quiet" part="quiet-button" type="button" @click=${view.onChangeDetails}>${booking.changeDetails}</button></p>
      </div>
      ${promises.length === 0 ? nothing : html`<div class="stack rule">${promises.map((text) => html`<p>${text}</p>`)}</div>`}
      <div class="actions">
        <button class="button primary" part="primary-button" type="button" @click=${view.onBook}>${bookLabel(view)}</button>
        <button class="button quiet" part="quiet-button" type="button" @click=${view.onChangeDetails}>${shared.back}</button>
      </div>
    </section>
  `;
}

/** Times that are about to be booked, or are. */
export interface ChosenTimes {
  readonly slots: readonly Slot[];
  /** Which sessions of the course these are, from 1; all from the first on where it is not said. */
  readonly numbers?: readonly number[];
  /** Sessions that a repair has moved, counted from 0. */
  readonly changed?: readonly number[];
  readonly isConsultation: boolean;
  readonly clock: VisitorClock;
}

/** A course as a drawing and a table, one appointment as a line; also shown when they are booked. */
export function chosenTimes({slots, numbers, changed = [], isConsultation, clock}: ChosenTimes): TemplateResult {
  const rows = sessionRows({slots, ...(numbers && {numbers}), changed, changedText: booking.changed, clock});
  return html`
    ${rows.length > 1
      ? html`${courseLine(courseLineView(slots, changed, numbers))} ${sessionTable({caption: booking.times, columns: {number: booking.number, day: booking.day, time: booking.time}, rows})}`
      : rows.map((row) => oneTime(row, isConsultation))}
    ${zoneNote(clock)}
  `;
}

function oneTime({day, time, note, ownTime}: SessionRow, isConsultation: boolean): TemplateResult {
  return html`
    <div class="stack close">
      <h3>${isConsultation ? booking.oneConsultation(day, time) : booking.oneTime(day, time)}</h3>
      ${note === undefined ? nothing : html`<p>${note}</p>`}
      ${ownTime === undefined ? nothing : html`<p class="muted">${ownTime}</p>`}
    </div>
  `;
}

/** What has changed is heard with the focus. */
function reviewHeading({slots, changed}: ReviewScreen): string {
  if (changed.length > 0) return booking.changedTitle(changed.length);
  return slots.length > 1 ? booking.check : booking.checkOne;
}

/** Who books, and how the clinic can reach them. Names and numbers keep their own direction. */
export function contactList(lines: readonly string[]): TemplateResult {
  return html`<ul class="stack close">${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>`;
}

function whatWillHappen(view: ReviewScreen): readonly string[] {
  return [...(view.isConsultation ? [] : [booking.beforeFirst]), ...howItIsBooked(view)];
}

/** Nothing needs to be said of one appointment that stands at once. */
function howItIsBooked({slots, commit, series, confirmation}: ReviewScreen): readonly string[] {
  const now = bookedNow(slots, commit).length;
  const first = now < slots.length ? [outcome.willBookFirst(now, slots.length)] : [];
  if (confirmation === 'request') return [...first, booking.willBeRequested];
  if (slots.length === 1 || (first.length > 0 && series === 'atomic')) return first;
  return [...first, series === 'sequential' ? booking.willBeSequential : booking.willBeAtomic(slots.length)];
}

function bookLabel({slots, commit, confirmation}: ReviewScreen): string {
  const now = bookedNow(slots, commit).length;
  if (now < slots.length) return confirmation === 'request' ? outcome.requestFirst(now) : outcome.bookFirst(now);
  if (confirmation === 'request') return slots.length > 1 ? booking.requestSessions(slots.length) : booking.requestOne;
  return slots.length > 1 ? booking.bookSessions(slots.length) : booking.bookOne;
}
