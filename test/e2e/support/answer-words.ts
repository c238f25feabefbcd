import {weekdays} from '../../../src/dates/weekday.ts';
import {calculator} from '../../../src/i18n/en/questions.ts';
import {safety} from '../../../src/i18n/en/start.ts';
import {presetIds} from '../../../src/protocol/presets.ts';

interface Question {
  readonly legend: string;
  readonly choices?: Readonly<Record<string, {readonly label: string}>>;
}

/** So short or so common that they are part of other words of a request: `no` in `no-cache`, `none` in `sec-fetch-site: none`, a weekday in every date. */
const tooCommon: readonly string[] = ['yes', 'no', 'new', 'none', 'some', ...weekdays];

const choices = Object.values<Question>(calculator.questions).flatMap((question) => Object.entries(question.choices ?? {}));

/** All that an answer could be called in a request: codes and labels of every choice, health flags, and names of schedules. */
export const answerWords: readonly string[] = [
  ...choices.flatMap(([code, {label}]) => [code, label]),
  ...safety.flags, safety.noFlags, safety.someFlags,
  ...presetIds, 'topic', 'severity', 'metabolism', 'relief', 'protocol', 'preset', 'condition', 'factor', 'flag', 'crisis', 'answers', 'ketamine', 'infusion',
].map((word) => word.toLowerCase()).filter((word) => !tooCommon.includes(word));

/** Which of them a text holds as words of their own. */
export function answerWordsIn(text: string): string[] {
  return answerWords.filter((word) => new RegExp(`(?<![a-z0-9])${escape(word)}(?![a-z0-9])`, 'i').test(decodeURIComponent(text)));
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
