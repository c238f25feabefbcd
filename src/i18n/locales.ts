/** The languages that the words are written in, by their BCP 47 tags. */
export const locales = ['en', 'es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'vi', 'ar'] as const;

export type Locale = (typeof locales)[number];

/** The language for a page in `lang`: the same, or one that differs in region or script, or English where there is none. */
export function localeFor(lang: string): Locale {
  const [language] = lang.toLowerCase().split('-');
  return locales.find((locale) => locale.toLowerCase().split('-')[0] === language) ?? 'en';
}
