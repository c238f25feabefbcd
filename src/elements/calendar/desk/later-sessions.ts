import {html, nothing, type TemplateResult} from 'lit';
import {clinicDate} from '../../../dates/instant.ts';
import {outcome} from '../../../i18n/booking-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** The sessions that follow a review: days only, because no time of theirs is taken. Nothing where all are booked at once. */
export function laterSessions(slots: readonly Slot[], booked: number): TemplateResult | typeof nothing {
  const later = slots.slice(booked);
  if (later.length === 0) return nothing;
  return html`
    <div class="stack close rule">
      <h3>${outcome.later}</h3>
      <p>${outcome.laterText(later.length)} ${outcome.afterReview}</p>
      <ul class="bullets">${later.map(({start}, index) => html`<li>${outcome.laterDay(booked + index + 1, longDay(clinicDate(start), calendarWords))}</li>`)}</ul>
    </div>
  `;
}

/** The sessions that an endpoint could not book which books them one after another. Nothing where it booked all. */
export function unbookedSessions(wanted: readonly Slot[], booked: readonly Slot[]): TemplateResult | typeof nothing {
  const missing = wanted.flatMap((slot, index) => (booked.includes(slot) ? [] : [{...slot, number: index + 1}]));
  if (missing.length === 0) return nothing;
  return html`
    <div class="stack close rule">
      <h3>${outcome.notBooked}</h3>
      <p>${outcome.notBookedText}</p>
      <ul class="bullets">${missing.map(({number, start}) => html`<li>${outcome.notBookedSession(number, longDay(clinicDate(start), calendarWords), clockTime(start, calendarWords))}</li>`)}</ul>
    </div>
  `;
}
