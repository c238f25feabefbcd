/** A number of a text with what it counts; the unit is empty where that is nothing a plan counts. */
export interface Counted {
  readonly value: number;
  readonly unit: string;
}

/** "One" and "once" are left out: they are words before they are numbers. */
const words: Readonly<Record<string, number>> = {twice: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12};
const units: Readonly<Record<string, string>> = {
  session: 'session', infusion: 'session', injection: 'session', visit: 'visit', day: 'day', week: 'week', month: 'month', minute: 'minute', hour: 'hour', people: 'people', times: 'times',
};
const number = String.raw`(?:\d[\d,]*(?:\.\d+)?½?|½|\b(?:${Object.keys(words).join('|')})\b)`;
const months = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*$/;
const phrase = new RegExp(String.raw`(?:\b([a-z]+) )?(${number})(?:(?: to | or | and )(${number}))?(?=(?:[\s-]+([a-z]+))?(?:\s+([a-z0-9]+))?)`, 'gi');

/**
 * Every number that a text states, in digits or in words, with its unit: "4 to 6 sessions" are two of them, and so is "session 4 or 6",
 * which names sessions rather than counting them. The day of a month has the unit `date`, and dollars have the unit `money`.
 */
export function numbersIn(text: string): readonly Counted[] {
  return [...text.matchAll(phrase)].flatMap((match) => {
    const [, before = '', first = '', second, after = '', next = ''] = match;
    const unit = text[match.index - 1] === '$' ? 'money' : unitOf(before, after, next);
    return [first, ...(second === undefined ? [] : [second])].map((written) => ({value: valueOf(written), unit}));
  });
}

function unitOf(before: string, after: string, next: string): string {
  if (/^(in|of)$/i.test(after) && next === '100') return 'of 100';
  if (months.test(before)) return 'date';
  const named = unitNamed(before);
  return [unitNamed(after), named === '' ? '' : `${named}-number`, unitNamed(next)].find((unit) => unit !== '') ?? '';
}

function unitNamed(word: string): string {
  const plain = word.toLowerCase();
  return units[plain] ?? units[plain.replace(/s$/, '')] ?? '';
}

function valueOf(written: string): number {
  const word = words[written.toLowerCase()];
  if (word !== undefined) return word;
  const whole = Number(written.replace(/[,½]/g, ''));
  return written.endsWith('½') ? whole + 0.5 : whole;
}
