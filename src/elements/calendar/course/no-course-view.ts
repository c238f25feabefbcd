import {calendarWords as words} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {Change, Infeasible, KeptPreferences} from '../../../schedule/course.ts';
import type {Preferences} from '../../../schedule/preferences.ts';

/** Why there is no course, and what would help: wishes that one tap applies, and questions that only the clinic can answer. */
export interface NoCourseView {
  readonly reason: string;
  readonly wishes: readonly {readonly text: string; readonly change: Partial<Preferences>}[];
  readonly questions: readonly string[];
}

/** Puts an infeasible search into words. */
export function noCourseView({reason, changes}: Infeasible): NoCourseView {
  return {
    reason: reasonText(reason, changes),
    wishes: changes.flatMap(wishOf),
    questions: changes.flatMap((change) => (change.kind === 'protocol' ? [questionText(change)] : [])),
  };
}

function wishOf(change: Change): NoCourseView['wishes'] {
  if (change.kind === 'preference') return [{text: wishText(change), change: {[change.preference]: change.value}}];
  return change.kind === 'preferences' ? [{text: togetherText(change.values), change: change.values}] : [];
}

/** Wishes that only help when they are given up together. */
function togetherText(values: KeptPreferences): string {
  return calendar.changeTogether(words.list(wishNames.filter((name) => name in values).map((name) => calendar.wishName[name])));
}

const wishNames = ['earliest', 'latest', 'avoid', 'sameResource', 'pinned'] as const;

/** Where giving up one wish is enough, that wish is the reason. */
function reasonText(reason: Infeasible['reason'], changes: Infeasible['changes']): string {
  const wish = changes.find((change) => change.kind === 'preference');
  if (wish?.kind === 'preference') return calendar.wishReason[wish.preference];
  return changes.some(({kind}) => kind === 'preferences') ? calendar.wishesTogether : calendar.reason[reason];
}

function wishText(change: Extract<Change, {kind: 'preference'}>): string {
  const texts = calendar.change;
  return change.preference === 'earliest' || change.preference === 'latest' ? texts[change.preference](longDay(change.value, words)) : texts[change.preference];
}

/** Limits that are needed together are asked for together. */
function questionText({limits}: Extract<Change, {kind: 'protocol'}>): string {
  const asked = limitNames.flatMap((name) => {
    const value = limits[name];
    return value === undefined ? [] : [calendar.limit[name](value)];
  });
  return calendar.askLimits(words.list(asked));
}

const limitNames = ['maxGapDays', 'minGapDays', 'windowDays', 'minWindowDays', 'maxPerWeek'] as const;
