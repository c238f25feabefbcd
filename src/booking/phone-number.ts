import {westernDigits} from './western-digits.ts';

/**
 * The phone number written in `text`, as it is sent: `+13035550142` when it begins with a plus or 00 or when the clinic's
 * country says how it goes on, otherwise as it was written. An extension follows as in RFC 3966, `;ext=7`.
 * Gives `undefined` only for what cannot be a number anywhere. `country` is a calling code, `1` or `44`.
 */
export function readPhone(text: string, country?: string): string | undefined {
  const [, written = '', extension] = /^(.*?)(?:[\s,;]*(?:ext(?:ension)?|x|#)[\s.:=]*(\d{1,7}))?$/isu.exec(plainly(text)) ?? [];
  if (!/^[\s(]*\+?[\d\s().,/·\p{Pd}\u2212]+$/u.test(written)) return undefined;
  const number = /^[\s(]*\+/.test(written) ? international(digitsOf(written)) : national(written, country);
  return number === undefined || extension === undefined ? number : `${number};ext=${extension}`;
}

/** The calling code of a number that is written with a plus, by the zones of ITU-T E.164. */
export function callingCode(number: string): string | undefined {
  return /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/.exec(number.replace(/[^\d+]/g, ''))?.[1];
}

/** Countries where numbers are dialled alike from near and far, and a zero at the start belongs to the number. */
const wholeNumbers: readonly string[] = '30 34 39 45 47 48 65 225 229 242 351 352 354 356 357 371 372 376 377 378 420 852 853'.split(' ');
const hasNoTrunk: readonly string[] = [...wholeNumbers, '1', '7'];

/** Signs that show which way text runs come along when a number is copied. */
function plainly(text: string): string {
  return westernDigits(text).normalize('NFKC').replace(/\p{Cf}/gu, '').trim();
}

/** A zero in brackets is only dialled within the country: `+44 (0)20 7946 0000`. */
function digitsOf(written: string): string {
  return written.replace(/\(\s*0\s*\)/, '').replace(/\D/g, '');
}

/** No calling code begins with a zero; E.164 allows at most 15 digits, and the shortest numbers have 7 with their code. */
function international(digits: string): string | undefined {
  const code = callingCode(`+${digits}`);
  if (code === undefined) return undefined;
  const number = hasNoTrunk.includes(code) ? digits : code + digits.slice(code.length).replace(/^0(?=[1-9]\d{5})/, '');
  return number.length < 7 || number.length > 15 ? undefined : `+${number}`;
}

function national(written: string, country: string | undefined): string | undefined {
  const digits = written.replace(/\D/g, '');
  const abroad = country === '1' ? /^(?:00|011)(?=[1-9])/ : /^00(?=[1-9])/;
  if (abroad.test(digits)) return international(digits.replace(abroad, ''));
  if (digits.length < (country === '1' ? 7 : 5) || digits.length > 15) return undefined;
  const significant = country === undefined ? undefined : withoutTrunk(digits, country);
  return (significant === undefined ? undefined : international(`${country ?? ''}${significant}`)) ?? written.trim();
}

/** What follows the calling code, where that is certain: a number without its area code stays as it is. */
function withoutTrunk(digits: string, country: string): string | undefined {
  if (country === '1' || country === '7') return new RegExp(`^${country === '1' ? '1' : '[78]'}?(\\d{10})$`).exec(digits)?.[1];
  if (wholeNumbers.includes(country)) return digits;
  return (country === '36' ? /^06(\d+)$/ : /^0([1-9]\d+)$/).exec(digits)?.[1];
}
