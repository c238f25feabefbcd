import {html, nothing, type TemplateResult} from 'lit';
import {parseLocalDate, type LocalDate} from '../../../dates/local-date.ts';
import {isWeekday, weekdays} from '../../../dates/weekday.ts';
import {wishes as texts} from '../../../i18n/course-words.ts';
import {calendarWords as words, shared} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {dayPartNames} from '../../../schedule/day-part.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import {choiceList} from '../../../ui/choice-list.ts';
import {field} from '../../../ui/field.ts';
import {lastStart} from '../times/days-to-load.ts';
import type {OfferedWishes} from './offered-wishes.ts';
import {noWishes, setWishes} from './set-wishes.ts';

/** What the patient would like, all of it optional. */
export interface WishesPanel {
  readonly preferences: Preferences;
  readonly offered: OfferedWishes;
  readonly today: LocalDate;
  /** A day to avoid that is being written, as written, and whether it was to be added and could not. */
  readonly avoiding: {readonly text: string; readonly isWrong: boolean};
  readonly onAvoiding: (avoiding: WishesPanel['avoiding']) => void;
  readonly onWish: (change: Partial<Preferences>) => void;
  /** A wish that a button applies, and which takes the button away. */
  readonly onApply: (change: Partial<Preferences>) => void;
}

/** The days and times that suit, the other wishes below them until they are wanted, and all that is wished for. */
export function wishesPanel(view: WishesPanel): TemplateResult {
  return html`
    <div class="wishes stack">
      <div class="stack close">
        <h3>${texts.heading}</h3>
        <p class="small muted">${texts.lead}</p>
      </div>
      ${daysAndTimes(view)}
      <details>
        <summary>${texts.more}</summary>
        <div class="stack wishes-more">${moreWishes(view)}</div>
      </details>
      ${wishesSet(view)}
    </div>
  `;
}

/** What is wished for stays on offer when the free times of other months have none of it. */
function daysAndTimes({preferences, offered, onWish}: WishesPanel): TemplateResult {
  const [likedDays, likedTimes] = [preferences.weekdays ?? [], preferences.times ?? []];
  return html`
    ${choiceList({
      name: 'weekdays', legend: texts.days, many: true, compact: true,
      choices: weekdays.filter((day) => offered.weekdays.includes(day) || likedDays.includes(day)).map((value) => ({value, label: words.weekdays[value].long})),
      chosen: likedDays,
      onChoose: (chosen) => onWish({weekdays: chosen.filter(isWeekday)}),
    })}
    ${choiceList({
      name: 'times', legend: texts.times, many: true, compact: true,
      choices: dayPartNames.filter((part) => offered.times.includes(part) || likedTimes.includes(part)).map((value) => ({value, label: calendar.dayParts[value]})),
      chosen: likedTimes,
      onChoose: (chosen) => onWish({times: dayPartNames.filter((part) => chosen.includes(part))}),
    })}
  `;
}

function moreWishes({preferences, offered, today, avoiding, onAvoiding, onWish}: WishesPanel): TemplateResult {
  const {sameTime = false, sameResource = false, earliest, latest} = preferences;
  return html`
    ${check(texts.sameTime, sameTime, (isSet) => onWish({sameTime: isSet}))}
    ${offered.hasSeveralClinicians || sameResource ? check(texts.sameResource, sameResource, (isSet) => onWish({sameResource: isSet})) : nothing}
    <div class="pair stack">
      ${dateField({name: 'earliest', label: texts.startFrom, value: earliest, today, max: lastStart(today), onWish})}
      ${dateField({name: 'latest', label: texts.finishBy, value: latest, today, onWish})}
    </div>
    <div class="avoid">
      ${field({
        id: 'avoid', label: texts.avoid, type: 'date', value: avoiding.text, min: today, hint: texts.avoidHint, optional: shared.optional,
        onInput: (text) => onAvoiding({text, isWrong: false}),
        ...(avoiding.isWrong && {problem: texts.notADay}),
      })}
      <button class="button" part="secondary-button" type="button" @click=${() => addAvoided(avoiding.text, {preferences, today, onAvoiding, onWish})}>${texts.add}</button>
    </div>
  `;
}

function addAvoided(text: string, {preferences: {avoid = []}, today, onAvoiding, onWish}: Pick<WishesPanel, 'preferences' | 'today' | 'onAvoiding' | 'onWish'>): void {
  const day = parseLocalDate(text);
  if (day === undefined || day < today) return onAvoiding({text, isWrong: true});
  onAvoiding({text: '', isWrong: false});
  if (!avoid.includes(day)) onWish({avoid: [...avoid, day].sort()});
}

function wishesSet({preferences, onApply}: WishesPanel): TemplateResult | typeof nothing {
  const set = setWishes(preferences);
  if (set.length === 0) return nothing;
  return html`
    <div class="wishes-set">
      <p class="small muted" id="wishes-set">${texts.set}</p>
      <ul aria-labelledby="wishes-set">
        ${set.map(({text, change}) => html`
          <li><button class="button wish" part="secondary-button" type="button" @click=${() => onApply(change)}><span class="visually-hidden">${texts.takeBack}: </span>${text}<span class="wish-cross" aria-hidden="true"></span></button></li>
        `)}
      </ul>
      <button class="button quiet" part="quiet-button" type="button" @click=${() => onApply(noWishes)}>${texts.clear}</button>
    </div>
  `;
}

function check(label: string, isSet: boolean, onSet: (isSet: boolean) => void): TemplateResult {
  return html`
    <label class="choice" part=${isSet ? 'choice selected' : 'choice'}>
      <input type="checkbox" autocomplete="off" .checked=${isSet} @change=${(event: Event) => onSet((event.target as HTMLInputElement).checked)} />
      <span>${label}</span>
    </label>
  `;
}

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
    ...(max !== undefined && value !== undefined && value > max ? {problem: texts.tooFarAhead} : {}),
  });
}
