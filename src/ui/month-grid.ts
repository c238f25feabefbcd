import {html, nothing, type TemplateResult} from 'lit';
import {parseLocalDate, type LocalDate} from '../dates/local-date.ts';
import {monthGrid as weeksOf, monthOf, shiftMonth, type Month} from '../dates/month.ts';
import {weekFrom, type Weekday} from '../dates/weekday.ts';
import type {CalendarWords} from '../i18n/calendar-words.ts';
import {monthTitle} from '../i18n/format-date.ts';
import {moveFocus} from './grid-keys.ts';
import {monthGridDay, type MonthGridDay} from './month-grid-day.ts';

/** What is known of one day. */
export interface DayInfo {
  /** How many times are free; `undefined` while that is not known yet. A day with none cannot be chosen. */
  readonly free?: number;
  /** Why the day cannot be chosen, in words that follow the day's name: "the clinic is closed". */
  readonly disabledReason?: string;
  /** The number of the session that lies on this day, from 1. */
  readonly session?: number;
}

/** The words of the grid that are not dates. */
export interface MonthGridTexts {
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly today: string;
  /** "3 free times", and for 0 "no free times" */
  readonly freeTimes: (count: number) => string;
  /** Of a day whose times are still on their way: "not known yet" */
  readonly notLoaded: string;
  /** "session 2" */
  readonly session: (number: number) => string;
  /** Stands between what is said of a day: ", " */
  readonly comma: string;
  /** Below the month until a day is looked at: "A day with a dot has free times." */
  readonly hint: string;
}

/** One month of days, one of which can be chosen. Days are days at the clinic. */
export interface MonthGridView {
  readonly month: Month;
  readonly words: CalendarWords;
  readonly texts: MonthGridTexts;
  readonly days: (date: LocalDate) => DayInfo;
  readonly selected?: LocalDate;
  /** The day that the tab key leads to. When it lies in another month, the first day of this one takes its place. */
  readonly focused: LocalDate;
  /** The day that the visitor looks at: all that its name says stands below the month, where eyes and fingers find it too. */
  readonly explained?: LocalDate | undefined;
  readonly today: LocalDate;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** A day was chosen; never one that is disabled. */
  readonly onSelect: (date: LocalDate) => void;
  /** The focus moves to this day, perhaps in another month: show `monthOf(date)`, and after the update call `focusDay`. */
  readonly onFocus: (date: LocalDate) => void;
  /** One of the two month buttons was pressed: show that month, and leave the focus on the button. */
  readonly onMonth: (month: Month) => void;
}

/** Renders a month by the date-grid pattern of the ARIA Authoring Practices Guide, in a table with one tab stop. */
export function monthGrid(view: MonthGridView): TemplateResult {
  const title = monthTitle(view.month, view.words);
  return html`
    <div class="month" part="month">
      <div class="month-bar">
        ${monthButton('previous', view.texts.previousMonth, view.canGoBack, () => view.onMonth(shiftMonth(view.month, -1)))}
        <h3 aria-live="polite">${title}</h3>
        ${monthButton('next', view.texts.nextMonth, view.canGoForward, () => view.onMonth(shiftMonth(view.month, 1)))}
      </div>
      <table
        role="grid"
        aria-label=${title}
        @click=${(event: Event) => chooseDay(event, view)}
        @keydown=${(event: KeyboardEvent) => handleKey(event, view)}
        @focusin=${(event: Event) => followFocus(event, view)}
      >
        <thead><tr>${weekFrom(view.words.weekStart).map((weekday) => columnHeader(weekday, view.words))}</tr></thead>
        <tbody>
          ${weeksOf(view.month, view.words.weekStart).map((week) => html`<tr>${week.map((date) => dayOrBlank(date, view))}</tr>`)}
        </tbody>
      </table>
      <p class="month-note small muted">${noteBelow(view)}</p>
    </div>
  `;
}

/** Not read out when it changes: the day itself has just been. */
function noteBelow(view: MonthGridView): string {
  const {explained, month, texts} = view;
  return explained !== undefined && monthOf(explained) === month ? monthGridDay(explained, view).label : texts.hint;
}

/** Puts the focus of the page on a day that is shown. Call it after the update that follows `onFocus`. */
export function focusDay(root: ParentNode, date: LocalDate): void {
  root.querySelector<HTMLElement>(`[role='grid'] [data-date='${date}']`)?.focus();
}

function monthButton(direction: 'previous' | 'next', label: string, isOpen: boolean, onPress: () => void): TemplateResult {
  return html`
    <button
      type="button"
      class="month-button ${direction}"
      part="month-button"
      aria-label=${label}
      aria-disabled=${isOpen ? 'false' : 'true'}
      @click=${() => isOpen && onPress()}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
        stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
        <path d=${direction === 'next' ? 'M9 5l7 7-7 7' : 'M15 5l-7 7 7 7'} />
      </svg>
    </button>
  `;
}

function columnHeader(weekday: Weekday, words: CalendarWords): TemplateResult {
  const {long, short} = words.weekdays[weekday];
  return html`<th scope="col" abbr=${long}>${short}</th>`;
}

function dayOrBlank(date: LocalDate, view: MonthGridView): TemplateResult {
  return monthOf(date) === view.month ? dayCell(monthGridDay(date, view)) : html`<td></td>`;
}

function dayCell({date, text, label, state, selected, disabled, today, tabbable, badge}: MonthGridDay): TemplateResult {
  return html`
    <td
      class="day ${state} ${today ? 'today' : ''}"
      part=${selected ? `day ${state} selected` : `day ${state}`}
      data-date=${date}
      tabindex=${tabbable ? '0' : '-1'}
      aria-label=${label}
      aria-selected=${selected ? 'true' : 'false'}
      aria-disabled=${disabled ? 'true' : nothing}
      data-badge=${badge ?? nothing}
    ><span class="day-number">${text}</span></td>
  `;
}

function chooseDay(event: Event, view: MonthGridView): void {
  const date = dateOf(event);
  if (date !== undefined && !monthGridDay(date, view).disabled) view.onSelect(date);
}

function handleKey(event: KeyboardEvent, view: MonthGridView): void {
  const date = dateOf(event);
  if (date === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    chooseDay(event, view);
    return;
  }
  const target = moveFocus(date, event.key, {shift: event.shiftKey, rtl: isRightToLeft(event), weekStart: view.words.weekStart});
  if (target === undefined) return;
  event.preventDefault();
  if (isWithinReach(target, view)) view.onFocus(target);
}

/** A pointer, or a screen reader's own cursor, moves the focus without a key. */
function followFocus(event: Event, view: MonthGridView): void {
  const date = dateOf(event);
  if (date !== undefined && date !== view.focused) view.onFocus(date);
}

function isWithinReach(date: LocalDate, {month, canGoBack, canGoForward}: MonthGridView): boolean {
  const target = monthOf(date);
  return target === month || (target < month ? canGoBack : canGoForward);
}

function dateOf(event: Event): LocalDate | undefined {
  return parseLocalDate((event.target as Element).closest('[data-date]')?.getAttribute('data-date'));
}

function isRightToLeft(event: Event): boolean {
  return getComputedStyle(event.currentTarget as Element).direction === 'rtl';
}
