import type {ChapterName, Chapters} from './chapters.ts';
import type {Locale} from './locales.ts';

const files = import.meta.glob<object>('./*/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,start,times}.ts');

/** The words of a chapter in one language; a region has only the chapters that differ there. It rejects where they cannot be had, and can then be asked again. */
export async function loadChapter<Name extends ChapterName>(locale: Locale, name: Name): Promise<Chapters[Name]> {
  const load = files[`./${locale}/${name}.ts`] ?? files[`./${locale.split('-')[0] ?? ''}/${name}.ts`];
  if (load === undefined) throw new Error(`There is no "${name}" in "${locale}".`);
  return await load() as Chapters[Name];
}
