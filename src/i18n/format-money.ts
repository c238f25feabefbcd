import {shared} from './words.ts';

/** An amount in the words' language: "$450", "$450.50". Whole amounts have no cents. It uses `Intl`, which is fine long after the first paint. */
export function formatMoney(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? {minimumFractionDigits: 0, maximumFractionDigits: 0} : {};
  return new Intl.NumberFormat(shared.locale, {style: 'currency', currency, ...digits}).format(amount);
}
