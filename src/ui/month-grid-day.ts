import type {LocalDate} from '../dates/local-date.ts';
import {firstDay, monthOf} from '../dates/month.ts';
import {longDay} from '../i18n/format-date.ts';
import type {DayInfo, MonthGridTexts, MonthGridView} from './month-grid.ts';

/** All that one day of the grid shows and says. */
export interface MonthGridDay {
  readonly date: LocalDate;
  /** The day of the month: '12' */
  readonly text: string;
  /** The whole day in words, with its state: "Tuesday, May 12, today, 3 free times" */
  readonly label: string;
  readonly state: 'free' | 'none' | 'unknown';
  readonly selected: boolean;
  readonly disabled: boolean;
  readonly today: boolean;
  /** Whether the tab key stops here; exactly one day of a month says yes. */
  readonly tabbable: boolean;
  readonly badge?: string;
}

/** Computes one day of the grid. */
export function monthGridDay(date: LocalDate, view: MonthGridView): MonthGridDay {
  const info = view.days(date);
  const state = stateOf(info);
  const today = date === view.today;
  return {
    date,
    text: String(Number(date.slice(8))),
    label: [longDay(date, view.words), ...remarks(info, today, view.texts)].join(view.texts.comma),
    state,
    selected: date === view.selected,
    disabled: state === 'none',
    today,
    tabbable: date === tabStop(view),
    ...(info.session === undefined ? {} : {badge: String(info.session)}),
  };
}

function stateOf({free, disabledReason}: DayInfo): MonthGridDay['state'] {
  if (disabledReason !== undefined || free === 0) return 'none';
  return free === undefined ? 'unknown' : 'free';
}

function remarks({free, disabledReason, session}: DayInfo, today: boolean, texts: MonthGridTexts): string[] {
  return [
    ...(today ? [texts.today] : []),
    ...(session === undefined ? [] : [texts.session(session)]),
    disabledReason ?? (free === undefined ? texts.notLoaded : texts.freeTimes(free)),
  ];
}

/** A grid that shows another month than the one with the focused day must still be reachable. */
function tabStop({month, focused}: MonthGridView): LocalDate {
  return monthOf(focused) === month ? focused : firstDay(month);
}
