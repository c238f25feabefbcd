import {shared} from './start-words.ts';

/**
 * An amount in the words' language: "$450", "$450.50". Whole amounts have no cents, and digits are those of the rest of the words, which
 * not every browser takes for Arabic. From right to left an amount stands by itself, so that "US$" is not torn apart. It uses `Intl`,
 * which is fine long after the first paint.
 */
export function formatMoney(amount: number, currency: string, {locale, direction}: Pick<typeof shared, 'locale' | 'direction'> = shared): string {
  const digits = Number.isInteger(amount) ? {minimumFractionDigits: 0, maximumFractionDigits: 0} : {};
  const text = new Intl.NumberFormat(locale, {style: 'currency', currency, numberingSystem: 'latn', ...digits}).format(amount);
  return direction === 'rtl' ? `\u2066${text}\u2069` : text;
}
