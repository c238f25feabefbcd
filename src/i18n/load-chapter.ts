import type {ChapterName, Chapters} from './chapters.ts';
import type {Locale} from './locales.ts';

/** A language as it is opened: its first chapter, and how the others are reached. A phone then learns where those of one language are, and not of all eight. */
interface Book {
  readonly start: Chapters['start'];
  readonly further: Readonly<Record<string, (() => Promise<object>) | undefined>>;
}

const books = import.meta.glob<Book>('./books/*.ts');

/** The words of a chapter in one language; a region has only the chapters that differ there. It rejects where they cannot be had, and can then be asked again. */
export async function loadChapter<Name extends ChapterName>(locale: Locale, name: Name): Promise<Chapters[Name]> {
  const book = await books[`./books/${locale}.ts`]?.();
  const chapter = name === 'start' ? book?.start : await Object.entries(book?.further ?? {}).find(([path]) => path.endsWith(`/${name}.ts`))?.[1]?.();
  if (chapter === undefined) throw new Error(`There is no "${name}" in "${locale}".`);
  return chapter as Chapters[Name];
}
