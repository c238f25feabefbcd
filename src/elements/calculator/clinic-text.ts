import {localeFor} from '../../i18n/locales.ts';
import {shared} from '../../i18n/start-words.ts';
import type {LocalizedText, Protocol} from '../../protocol/protocol.ts';

/** A text that the clinic brings, in the language of the element, in English, or in the first language there is. Other protocols carry codes, which are not for people. */
export function clinicText({kind}: Protocol, text: LocalizedText | undefined): string | undefined {
  if (kind !== 'clinic' || text === undefined) return undefined;
  if (typeof text === 'string') return text;
  const languages = Object.keys(text);
  const language = languages.find((tag) => localeFor(tag) === shared.locale) ?? languages.find((tag) => /^en(-|$)/i.test(tag)) ?? languages[0];
  return language === undefined ? undefined : text[language];
}
