import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords as words} from '../../i18n/en/calendar-words.ts';
import {longDay} from '../../i18n/format-date.ts';
import type {Change, Infeasible} from '../../schedule/course.ts';
import type {Preferences} from '../../schedule/preferences.ts';

/** Why there is no course, and what would help: wishes that one tap applies, and questions that only the clinic can answer. */
export interface NoCourseView {
  readonly reason: string;
  readonly wishes: readonly {readonly text: string; readonly change: Partial<Preferences>}[];
  readonly questions: readonly string[];
}

/** Puts an infeasible search into words. */
export function noCourseView({reason, changes}: Infeasible): NoCourseView {
  return {
    reason: calendar.reason[reason],
    wishes: changes.flatMap((change) => (change.kind === 'preference' ? [{text: wishText(change), change: {[change.preference]: change.value}}] : [])),
    questions: changes.flatMap((change) => (change.kind === 'protocol' ? [questionText(change)] : [])),
  };
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
