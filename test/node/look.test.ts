import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {exportedParts} from '../../src/elements/exported-parts.ts';

const sheets = globSync('src/{ui,styles,elements}/**/*.styles.ts').map((file) => ({file, text: readFileSync(file, 'utf8')}));
const elements = ['regimen-element', 'calculator/regimen-calculator', 'calendar/regimen-calendar', 'scheduler/regimen-scheduler'].map((name) => readFileSync(`src/elements/${name}.ts`, 'utf8'));

test('the element around the others hands on every part, describes it, and hands on nothing else', () => {
  const [shared = '', , , scheduler = ''] = elements;
  const described = [shared, scheduler].flatMap(describedParts);
  const states = [shared, scheduler].flatMap((text) => [...text.matchAll(/@csspart \S+ - .*?; also (.+)\./g)].flatMap(([, words = '']) => [...words.matchAll(/`([\w-]+)`/g)].map(([, state = '']) => state)));
  assert.deepEqual(distinct(exportedParts.split(',')), distinct([...described, ...states]));
});

test('every property that a page may set is described, and has an effect', () => {
  const described = elements.flatMap((text) => [...text.matchAll(/@cssprop(?: \{[^}]+\})? \[(--regimen-[\w-]+)=[^\]]+\] - \S/g)].map(([, name = '']) => name));
  const used = sheets.flatMap(({text}) => [...text.matchAll(/var\((--regimen-[\w-]+)/g)].map(([, name = '']) => name));
  assert.deepEqual(distinct(used), distinct(described));
});

test('the room that a widget has decides, and never the window', () => {
  const asked = sheets.flatMap(({file, text}) => [...text.matchAll(/@media ([^{]+?) \{/g)].map(([, query = '']) => `${file}: ${query}`));
  assert.deepEqual(asked.filter((line) => !/: (print|\((forced-colors|prefers-[\w-]+): [\w-]+\))$/.test(line)), []);
  const lengths = sheets.flatMap(({file, text}) => [...text.matchAll(/([\w-]+):[^;]*\d(?:d|s|l)?v(?:[whib]|min|max)\b/g)].map(([, property = '']) => `${file}: ${property}`));
  // Of a box that goes by its content the size is not known; and what waits for times keeps what is below it out of sight.
  assert.deepEqual(lengths.filter((line) => !/(contain-intrinsic-inline-size|loading\.styles\.ts: min-block-size)$/.test(line)), []);
});

test('no sheet knows left from right, so that all of it can run the other way', () => {
  const physical = /(?<![\w-])((margin|padding|border|inset|scroll-margin)-(left|right|top|bottom)|left|right|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius)\s*:(?!.*\)\s*\{)|(text-align|float|clear)\s*:\s*(left|right)/g;
  assert.deepEqual(sheets.flatMap(({file, text}) => [...text.matchAll(physical)].map(([line]) => `${file}: ${line}`)), []);
});

function describedParts(text: string): string[] {
  return [...text.matchAll(/@csspart ([\w-]+) - \S/g)].map(([, name = '']) => name);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
