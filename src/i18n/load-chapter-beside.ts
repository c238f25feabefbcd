import type {ChapterName, Chapters} from './chapters.ts';
import type {Locale} from './locales.ts';

const english = import.meta.glob('./{en,en-GB}/*.ts', {eager: true});
/** Where this script came from. A classic script knows it only while it is first run, and never where a page runs it as text: it then has English alone. */
const here = import.meta.url;

/** What `load-chapter.ts` does, in a script that is one file: English is in it, and each other language is a file beside it. */
export async function loadChapter<Name extends ChapterName>(locale: Locale, name: Name): Promise<Chapters[Name]> {
  if (locale === 'en' || locale === 'en-GB') return (english[`./${locale}/${name}.ts`] ?? english[`./en/${name}.ts`]) as unknown as Chapters[Name];
  const words = await import(/* @vite-ignore */ new URL(`words/${locale}.js`, here).href) as Chapters;
  return words[name];
}
