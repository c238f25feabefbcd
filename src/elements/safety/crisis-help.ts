import type {CrisisPart} from '../../i18n/crisis-part.ts';
import type {TextPart} from '../../i18n/text-part.ts';
import {crisis} from '../../i18n/start-words.ts';
import type {Issue} from '../../parsing/issue.ts';
import {dial, message} from '../dial.ts';
import type {PageAttributes} from '../page-attributes.ts';
import {crisisLineOf, crisisLines, type CrisisLine} from './crisis-lines.ts';

/** What is said to someone in a crisis. */
export interface CrisisHelp {
  /** The line below every screen. */
  readonly line: readonly TextPart[];
  /** What the crisis panel says. */
  readonly text: string;
  /** Links to those who listen, and to the emergency number. */
  readonly ways: readonly {readonly label: string; readonly href: string}[];
}

type CrisisAttributes = Pick<PageAttributes, 'country' | 'crisisText' | 'crisisPhone'>;

/**
 * The clinic's own words and number come first; otherwise those of its country. A text of its own names its own numbers, so that
 * no number of another country ever stands beside it.
 */
export function crisisHelp({country, crisisText, crisisPhone}: CrisisAttributes): CrisisHelp {
  if (crisisText || crisisPhone) return ownHelp(crisisText, crisisPhone);
  const line = crisisLineOf(country || 'US');
  return line === undefined ? {line: [crisis.lineAnywhere], text: crisis.textAnywhere, ways: []} : countryHelp(line);
}

/** A country whose line we do not know needs words or a number of the clinic's own. */
export function countryIssues({country, crisisText, crisisPhone}: CrisisAttributes): readonly Issue[] {
  if (crisisText || crisisPhone || crisisLineOf(country || 'US')) return [];
  const accepted = `must be one of ${Object.keys(crisisLines).join(', ')}; for any other country set crisis-text or crisis-phone to its crisis line`;
  return [{path: 'country', message: `${accepted}, but is ${JSON.stringify(country.slice(0, 60))}`}];
}

function ownHelp(text: string, written: string): CrisisHelp {
  const phone = unbroken(written);
  const call = phone ? [{label: crisis.call(phone), href: dial(phone)}] : [];
  const after = phone ? linked(crisis.callAfterText(phone), {phone: dial(phone)}) : [];
  return text ? {line: [text, ...after], text, ways: call} : {line: linked(crisis.lineWith(phone), {phone: dial(phone)}), text: crisis.textWith(phone), ways: call};
}

function countryHelp({chat, name, ...numbers}: CrisisLine): CrisisHelp {
  const [phone, emergency] = [unbroken(numbers.phone), unbroken(numbers.emergency)];
  const textTo = numbers.message && unbroken(numbers.message);
  const hrefs = {phone: dial(phone), message: message(textTo ?? ''), emergency: dial(emergency)};
  return {
    line: linked(crisis.line(phone, emergency, textTo, name), hrefs),
    text: crisis.text(phone, emergency, textTo, name, chat?.name),
    ways: [
      {label: crisis.call(phone), href: hrefs.phone},
      ...(textTo === undefined ? [] : [{label: crisis.message(textTo), href: hrefs.message}]),
      ...(chat === undefined ? [] : [{label: crisis.chat(chat.name), href: chat.href}]),
      {label: crisis.call(emergency), href: hrefs.emergency},
    ],
  };
}

/** A number that breaks over two lines is hard to dial. */
function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

function linked(parts: readonly CrisisPart[], hrefs: Readonly<Partial<Record<'phone' | 'message' | 'emergency', string>>>): TextPart[] {
  return parts.map((part) => (typeof part === 'string' ? part : {text: part.text, href: hrefs[part.to] ?? '', ...(part.name !== undefined && {name: part.name})}));
}
