import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {loadAtOnce} from '../../scripts/load-at-once.ts';

const files = {
  'loader.js': {imports: []},
  'calendar.js': {imports: ['chunks/calendar.js']},
  'chunks/calendar.js': {imports: ['chunks/month.js', 'chunks/days.js']},
  'chunks/month.js': {imports: ['chunks/days.js']},
  'chunks/days.js': {imports: []},
  'chunks/late.js': {imports: ['chunks/days.js', 'chunks/form.js']},
  'chunks/form.js': {imports: ['chunks/late.js']},
};

test('all that a part needs, however deep, is asked for with the part', () => {
  const code = loadAtOnce('const open = () => import("./calendar.js");', 'loader.js', files);
  assert.equal(code, 'const open = () => (import("./chunks/calendar.js").catch(() => {}), import("./chunks/month.js").catch(() => {}), import("./chunks/days.js").catch(() => {}), import("./calendar.js"));');
});

test('what is there already is not asked for again, and a circle comes to an end', () => {
  assert.equal(loadAtOnce('import("./late.js")', 'chunks/month.js', files), '(import("./form.js").catch(() => {}), import("./late.js"))');
});

test('a part that needs nothing more is asked for as it was, and so is what is no file of ours', () => {
  const code = 'import("./days.js"); import(address); import("lit")';
  assert.equal(loadAtOnce(code, 'chunks/calendar.js', files), code);
});

test('as it is built, no phone has to come back for what a part that it asked for turns out to need', () => {
  const built = Object.fromEntries(['loader.js', 'regimen-*.js', 'chunks/*.js'].flatMap((pattern) => globSync(pattern, {cwd: 'dist'})).map((file) => [posix.normalize(file.replaceAll('\\', '/')), filesIn(file)]));
  const asked = Object.entries(built).flatMap(([file, {later}]) => later.map((part) => ({file, part, missing: [...neededBy(part)].filter((needed) => !later.includes(needed) && !neededBy(file).has(needed))})));
  assert.ok(asked.some(({file}) => file === 'loader.js'));
  assert.deepEqual(asked.filter(({missing}) => missing.length > 0), []);

  function neededBy(file: string, found = new Set<string>()): ReadonlySet<string> {
    if (!found.has(file)) [file, ...(built[file]?.first ?? [])].forEach((other) => (other === file ? found.add(file) : neededBy(other, found)));
    return found;
  }
});

/** What a built file imports before it runs, and what it asks for later, as paths in `dist/`. */
function filesIn(file: string): {readonly first: readonly string[]; readonly later: readonly string[]} {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const paths = (imports: RegExp): string[] => [...code.matchAll(imports)].map(([, path = '']) => posix.join(posix.dirname(file.replaceAll('\\', '/')), path)).filter((path) => existsSync(`dist/${path}`));
  return {first: paths(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g), later: paths(/import\(["'`](\.[^"'`]+)["'`]\)/g)};
}
