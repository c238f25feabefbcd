import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

// Unit tests speak all of English, so that only here, and on real pages, it shows when a part says words that nobody has loaded for it.

const elements = ['src/elements/calculator/regimen-calculator.ts', 'src/elements/calendar/regimen-calendar.ts', 'src/elements/scheduler/regimen-scheduler.ts'];
const valueImport = /^(?:import|export)\s+(?!type\b)(?:(?:\{([^}]*)\}|\*[^']*?)\s+from\s+)?'(\.[^']+\.ts)'/gm;
/** What is only fetched ahead, whether or not it comes, says nothing yet. */
const loading = /(?:take\(\[([^\]]*)\], )?import\('(\.[^']+)'\)(?!\.catch)/g;

/** What is said only when something else has come that brings the words, by "module says part". */
const later: Readonly<Record<string, string>> = {
  'src/elements/calculator/asking.ts says plan': 'the way back from a plan, with the planning',
  'src/elements/calculator/questions/step-progress.ts says calculator': 'the number of a question, with the questions',
  'src/elements/calendar/times/choosing-controller.ts says hold': 'the desk alone holds',
  'src/elements/calendar/times/loading-screens.ts says request': 'the desk alone takes requests',
};

/** A module with what it brings along at once. */
interface Part {
  readonly entry: string;
  /** The chapters that are there when it runs. */
  readonly chapters: ReadonlySet<string>;
}

const chapterNames = readdirSync('src/i18n/en').map((file) => file.replace('.ts', ''));
const wordsOf = (chapter: string) => `src/i18n/${chapter}-words.ts`;

const unloaded = new Set<string>();

for (const {entry, chapters} of elements.flatMap((element) => partsFrom({entry: element, chapters: new Set(['start', ...firstChapters(element)])}))) {
  test(`loads for ${entry} all that it says, with ${[...chapters].join(', ')}`, () => {
    const found = modulesOf(entry).flatMap((module) => chapterNames.filter((chapter) => !chapters.has(chapter)).flatMap((chapter) => wordsIn(module, chapter)).map((word) => `${module} says ${word}`));
    found.forEach((saying) => unloaded.add(saying));
    assert.deepEqual(found.filter((saying) => !(saying in later)), []);
  });
}

for (const chapter of chapterNames) {
  test(`speaks each part of the chapter ${chapter} in one place`, () => {
    const [said, spoken] = [`src/i18n/en/${chapter}.ts`, wordsOf(chapter)].map((file) => [...readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, part]) => part).sort());
    assert.deepEqual(spoken, said);
  });
}

test('excuses only what there is to excuse', () => {
  assert.deepEqual([...unloaded].sort(), Object.keys(later).sort());
});

/** The part, and all that is loaded on demand by what it brings along. */
function partsFrom(part: Part): Part[] {
  const loaded = modulesOf(part.entry).flatMap((module) => [...readFileSync(module, 'utf8').matchAll(loading)].map(([, chapters = '', path = '']) => (
    {entry: join(dirname(module), path), chapters: new Set([...part.chapters, ...quoted(chapters)])}
  )));
  return [part, ...loaded.flatMap(partsFrom)];
}

/** The module and every module that it imports for more than types. */
function modulesOf(module: string, seen = new Set<string>()): string[] {
  if (seen.has(module) || module.startsWith('src/i18n/')) return [];
  seen.add(module);
  return [module, ...importsOf(module).flatMap(({path}) => modulesOf(path, seen))];
}

function importsOf(module: string): {readonly names: readonly string[]; readonly path: string}[] {
  return [...readFileSync(module, 'utf8').matchAll(valueImport)]
    .map(([, names = '', path = '']) => ({names: names.split(',').map((name) => name.trim()).filter((name) => name !== ''), path: join(dirname(module), path)}))
    .filter(({names}) => names.length === 0 || names.some((name) => !name.startsWith('type ')));
}

function wordsIn(module: string, chapter: string): string[] {
  return importsOf(module).filter(({path}) => path === wordsOf(chapter)).flatMap(({names}) => names.map((name) => name.split(' as ')[0] ?? ''));
}

function firstChapters(element: string): string[] {
  const [, chapters] = /withAttributes<[^]*?\[([^\]]*)\]\)/.exec(readFileSync(element, 'utf8')) ?? [];
  return quoted(chapters ?? '');
}

function quoted(text: string): string[] {
  return [...text.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
}
