/** The languages that the words are written in, by their BCP 47 tags. English as said outside of North America differs in dates alone. */
export const locales = ['en', 'en-GB', 'es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'vi', 'ar'] as const;

export type Locale = (typeof locales)[number];

const region = /^([a-z]{2}|\d{3})$/;
/** Where English-speaking people say the month before the day. */
const monthFirst = ['us', 'ca', 'ph', 'pr', 'gu', 'vi', 'as', 'mp', 'um'];

/** The language for a page in `lang`: the same, or one that differs in region or script, or English where there is none. */
export function localeFor(lang: string): Locale {
  const [language, ...subtags] = lang.toLowerCase().split('-');
  const itsRegion = subtags.find((subtag) => region.test(subtag));
  if (language === 'en' && itsRegion !== undefined && !monthFirst.includes(itsRegion)) return 'en-GB';
  return locales.find((locale) => locale.toLowerCase().split('-')[0] === language) ?? 'en';
}
