import {html, nothing, type TemplateResult} from 'lit';
import type {Wishes} from '../../../booking/course-request.ts';
import {openParts, type WeeklyHours} from '../../../booking/weekly-hours.ts';
import {parseLocalDate, type LocalDate} from '../../../dates/local-date.ts';
import {isWeekday, weekdays, type Weekday} from '../../../dates/weekday.ts';
import {request} from '../../../i18n/booking-words.ts';
import {calendarWords as words, shared} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import {dayPartNames} from '../../../schedule/day-part.ts';
import {choiceList} from '../../../ui/choice-list.ts';
import {field} from '../../../ui/field.ts';

/** What would suit the patient, where no time can be chosen. */
export interface RequestWishes {
  readonly wishes: Wishes;
  readonly today: LocalDate;
  /** When the clinic is open; any day and time when it does not say. */
  readonly hours: WeeklyHours | undefined;
  /** A day to avoid that is not on the list yet, as typed. */
  readonly draft: string;
  /** What has just happened to the list, to be read out. */
  readonly news: string;
  readonly onWish: (change: Partial<Wishes>) => void;
  readonly onDraft: (text: string) => void;
  readonly onAvoid: (day: LocalDate) => void;
  readonly onAllow: (day: LocalDate) => void;
}

/** Days and times that are liked, the first and the last day, and days to avoid; all of it optional. */
export function requestWishes(view: RequestWishes): TemplateResult {
  const {wishes, hours, onWish} = view;
  const days = hours === undefined ? weekdays : weekdays.filter((day) => hours.has(day));
  const parts = partsOn(hours, wishes.weekdays ?? []);
  return html`
    ${choiceList({
      name: 'request-weekdays', legend: request.weekdays, many: true, compact: true,
      choices: days.map((value) => ({value, label: words.weekdays[value].long})),
      chosen: wishes.weekdays ?? [],
      onChoose: (chosen) => onWish(likedDays(chosen.filter(isWeekday), view)),
    })}
    ${choiceList({
      name: 'request-times', legend: request.times, many: true, compact: true,
      choices: parts.map((value) => ({value, label: calendar.dayParts[value]})),
      chosen: wishes.times ?? [],
      onChoose: (chosen) => onWish({times: parts.filter((part) => chosen.includes(part))}),
    })}
    <div class="pair stack">
      ${day(view, 'earliest', request.earliest)}
      ${day(view, 'latest', request.latest)}
    </div>
    ${daysToAvoid(view)}
  `;
}

/** What is wrong with the days, by field; nothing when all is well. */
export function wishProblems({earliest, latest}: Wishes, today: LocalDate): {readonly earliest?: string; readonly latest?: string} {
  return {
    ...(earliest !== undefined && earliest < today && {earliest: request.past}),
    ...(latest !== undefined && latest < today && {latest: request.past}),
    ...(latest !== undefined && earliest !== undefined && latest < earliest && {latest: request.wrongOrder}),
  };
}

function partsOn(hours: WeeklyHours | undefined, days: readonly Weekday[]): ReturnType<typeof openParts> {
  return hours === undefined ? dayPartNames : openParts(hours, days);
}

/** A part of the day in which the clinic is closed on these days is no longer wished for. */
function likedDays(days: readonly Weekday[], {wishes, hours}: RequestWishes): Partial<Wishes> {
  return {weekdays: days, times: partsOn(hours, days).filter((part) => wishes.times?.includes(part))};
}

function day({wishes, today, onWish}: RequestWishes, name: 'earliest' | 'latest', label: string): TemplateResult {
  const problem = wishProblems(wishes, today)[name];
  return field({
    id: `request-${name}`,
    label,
    type: 'date',
    value: wishes[name] ?? '',
    min: today,
    optional: shared.optional,
    onInput: (text) => onWish({[name]: parseLocalDate(text)}),
    ...(problem !== undefined && {problem}),
  });
}

function daysToAvoid(view: RequestWishes): TemplateResult {
  const {wishes: {avoid = []}, today, draft, news, onDraft, onAvoid} = view;
  const chosen = parseLocalDate(draft);
  const isPast = chosen !== undefined && chosen < today;
  const add = (): void => (chosen === undefined || isPast ? undefined : onAvoid(chosen));
  return html`
    <div class="stack">
      <div class="add-day">
        ${field({id: 'request-avoid', label: request.avoid, type: 'date', value: draft, min: today, optional: shared.optional, onInput: onDraft, ...(isPast && {problem: request.past})})}
        <button class="button" part="secondary-button" type="button" aria-disabled=${chosen === undefined || isPast ? 'true' : 'false'} @click=${add}>${request.addAvoid}</button>
      </div>
      ${avoid.length === 0 ? nothing : avoidedDays(avoid, view.onAllow)}
      <p class="visually-hidden" role="status">${news}</p>
    </div>
  `;
}

function avoidedDays(avoid: readonly LocalDate[], onAllow: RequestWishes['onAllow']): TemplateResult {
  return html`
    <div class="stack close">
      <p id="avoided">${request.avoided}</p>
      <ul class="chips" aria-labelledby="avoided">
        ${avoid.map((date) => html`<li><button class="button" part="secondary-button" type="button" aria-label=${request.remove(longDay(date, words))} @click=${() => onAllow(date)}>${longDay(date, words)} <span aria-hidden="true">×</span></button></li>`)}
      </ul>
    </div>
  `;
}
