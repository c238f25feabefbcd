import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {loadAtOnce} from '../../scripts/load-at-once.ts';

/** A file that needs the first others before it runs, and may ask for the second later. */
const file = (imports: readonly string[] = [], dynamicImports: readonly string[] = [], isEntry = false) => ({imports, dynamicImports, isEntry});

const files = {
  'loader.js': file([], ['calendar.js'], true),
  'calendar.js': file(['chunks/calendar.js'], [], true),
  'chunks/calendar.js': file(['chunks/month.js', 'chunks/days.js'], ['chunks/desk.js']),
  'chunks/month.js': file(['chunks/days.js']),
  'chunks/days.js': file(),
  'chunks/desk.js': file(['chunks/form.js', 'chunks/days.js'], ['chunks/late.js']),
  'chunks/form.js': file(),
  'chunks/late.js': file(['chunks/days.js', 'chunks/month.js', 'chunks/form.js', 'chunks/lines.js']),
  'chunks/lines.js': file(['chunks/late.js']),
};

test('all that a part needs, however deep, is asked for with the part', () => {
  const code = loadAtOnce('const open = () => import("./calendar.js");', 'loader.js', files);
  assert.equal(code, 'const open = () => (Promise.allSettled([import("./chunks/calendar.js"), import("./chunks/month.js"), import("./chunks/days.js")]), import("./calendar.js"));');
});

test('what the file that asks needs itself is not asked for again', () => {
  assert.equal(loadAtOnce('import("./desk.js")', 'chunks/calendar.js', files), '(Promise.allSettled([import("./form.js")]), import("./desk.js"))');
});

test('nor is what was there before that file was asked for, and a circle comes to an end', () => {
  assert.equal(loadAtOnce('import("./late.js")', 'chunks/desk.js', files), '(Promise.allSettled([import("./lines.js")]), import("./late.js"))');
});

test('what was there on one way only is asked for on the other', () => {
  const twoWays = {...files, 'wishes.js': file([], ['chunks/desk.js'], true)};
  assert.equal(loadAtOnce('import("./late.js")', 'chunks/desk.js', twoWays), '(Promise.allSettled([import("./month.js"), import("./lines.js")]), import("./late.js"))');
});

test('a part that needs nothing more is asked for as it was, and so is what is no file of ours', () => {
  const code = 'import("./days.js"); import(address); import("lit")';
  assert.equal(loadAtOnce(code, 'chunks/calendar.js', files), code);
});

test('as it is built, a phone has all that a page needs first after the loader and one question more', () => {
  const loader = readFileSync('dist/loader.js', 'utf8');
  const asked = new Set([...loader.matchAll(/import\(`\.\/([^`]+)`\)/g)].map(([, path = '']) => path));
  assert.ok(asked.size > 6);
  for (const path of asked) {
    const first = [...readFileSync(`dist/${path}`, 'utf8').matchAll(/(?:from|import)\s*[`"'](\.[^`"']+)[`"']/g)].map(([, other = '']) => posix.join(posix.dirname(path), other));
    assert.deepEqual(first.filter((other) => !asked.has(other)), [], path);
  }
});
