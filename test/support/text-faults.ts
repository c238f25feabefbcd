import {factorIds} from '../../src/protocol/factors.ts';
import {presetIds} from '../../src/protocol/presets.ts';

/** Codes of the domain; words that people use too are not among them. */
const codes = [
  ...presetIds, ...factorIds.filter((id) => id.includes('-')), 'in-clinic', 'at-home-supervised', 'rems-certified-clinic', 'twice-weekly', 'every-other-day', 'early-look', 'formal-evaluation', 'label-evaluation-of-benefit',
  'anxiety-off-label', 'required-by-this-source', 'if-benefit', 'least-frequent-that-keeps-response', 'clinician-only', 'hours-or-days', 'slower-than-injection', 'after-first-series', 'raises-upper-end', 'leans-lower', 'direction-only', 'still-well', 'no-relief',
].filter((code) => code.includes('-') || code === 'ptsd');

const faults: readonly (readonly [string, RegExp])[] = [
  ['a value that is none', /\b(NaN|Infinity|undefined|null)\b|\[object|function ?\(|=>/],
  ['a code of a notice', /\b[A-Z]{2,}_[A-Z_]+\b/],
  ['a code', new RegExp(`(?<![\\w-])(${codes.join('|')})(?![\\w-])`)],
  ['a space before a stop', /\s[.,;:!?](\s|$)/],
  ['two stops', /[,;:!?][.,;:!?]|\.\.(?!\.)|\.[,;:!?]/],
  ['an empty pair', /\(\s*\)|“\s*”|"\s*"/],
  ['an end that is not one', /[,;(“]$|\b(to|and|or|of|with|by|on|every|about)\.?$/],
  ['a beginning that is none', /^[.,;:!?)]/],
  ['a date that nobody writes', /\d{4}-\d{2}-\d{2}/],
  ['a number that nobody says', /\d\.\d{3,}|(?<!\b(GAD|PHQ))-\d|\b0 (sessions?|visits?|minutes|hours|weeks?)\b/],
  ['a range without ends', /(?<![\d,.½])([\d½]+) to \1(?![\d½])/],
  ['one of many', /(?<![\d,.])\b1 (sessions|weeks|days|months|visits|hours|minutes)\b/],
];

/** What is wrong with a text for people, whatever it says. */
export function textFaults(text: string): string[] {
  return faults.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`);
}
