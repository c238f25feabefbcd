import {html, nothing, type TemplateResult} from 'lit';
import {parseLocalDate, type LocalDate} from '../../dates/local-date.ts';
import {isWeekday, weekdays} from '../../dates/weekday.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords as words} from '../../i18n/en/calendar-words.ts';
import {shared} from '../../i18n/en/shared.ts';
import {dayPartNames} from '../../schedule/day-part.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import {choiceList} from '../../ui/choice-list.ts';
import {field} from '../../ui/field.ts';
import {lastStart} from './course-choice.ts';

/** What the patient would like, all of it optional. */
export interface WishesPanel {
  readonly preferences: Preferences;
  readonly today: LocalDate;
  readonly onWish: (change: Partial<Preferences>) => void;
  /** A wish that a button applies, and which takes the button away. */
  readonly onApply: (change: Partial<Preferences>) => void;
}

/** Days, times, first and last day, and one clinician; closed until it is wanted. */
export function wishesPanel({preferences, today, onWish, onApply}: WishesPanel): TemplateResult {
  return html`
    <details class="wishes">
      <summary>${calendar.wishes}</summary>
      <div class="stack wishes-body">
        <p class="small muted">${calendar.wishesLead}</p>
        ${choiceList({
          name: 'weekdays', legend: calendar.wishedDays, many: true, compact: true,
          choices: weekdays.map((value) => ({value, label: words.weekdays[value].long})),
          chosen: preferences.weekdays ?? [],
          onChoose: (chosen) => onWish({weekdays: chosen.filter(isWeekday)}),
        })}
        ${choiceList({
          name: 'times', legend: calendar.wishedTimes, many: true, compact: true,
          choices: dayPartNames.map((value) => ({value, label: calendar.dayParts[value]})),
          chosen: preferences.times ?? [],
          onChoose: (chosen) => onWish({times: dayPartNames.filter((part) => chosen.includes(part))}),
        })}
        <div class="pair stack">
          ${dateField({name: 'earliest', label: calendar.startFrom, value: preferences.earliest, today, max: lastStart(today), onWish})}
          ${dateField({name: 'latest', label: calendar.finishBy, value: preferences.latest, today, onWish})}
        </div>
        <label class="choice">
          <input type="checkbox" .checked=${preferences.sameResource ?? false} @change=${(event: Event) => onWish({sameResource: (event.target as HTMLInputElement).checked})} />
          <span>${calendar.sameResource}</span>
        </label>
        ${isEmpty(preferences) ? nothing : html`<p><button class="button quiet" type="button" @click=${() => onApply(noWishes)}>${calendar.clearWishes}</button></p>`}
      </div>
    </details>
  `;
}

/** Takes every wish back. */
const noWishes: Partial<Preferences> = {
  weekdays: [], times: [], avoid: [], pinned: [], earliest: undefined, latest: undefined, sameResource: false,
};

interface DateWish {
  readonly name: 'earliest' | 'latest';
  readonly label: string;
  readonly value: LocalDate | undefined;
  readonly today: LocalDate;
  readonly max?: LocalDate;
  readonly onWish: WishesPanel['onWish'];
}

function dateField({name, label, value, today, max, onWish}: DateWish): TemplateResult {
  return field({
    id: name,
    label,
    type: 'date',
    value: value ?? '',
    min: today,
    optional: shared.optional,
    onInput: (text) => onWish({[name]: parseLocalDate(text)}),
    ...(max === undefined ? {} : {max}),
    ...(max !== undefined && value !== undefined && value > max ? {problem: calendar.tooFarAhead} : {}),
  });
}

function isEmpty(preferences: Preferences): boolean {
  return Object.values(preferences).every((wish: unknown) => wish === undefined || wish === false || (Array.isArray(wish) && wish.length === 0));
}
