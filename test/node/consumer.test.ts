import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test, type TestContext} from 'node:test';

/** What a consumer of the types may have chosen; `skipLibCheck` is off, so that every declaration of ours is read. */
const strict = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--types', ''];
const resolutions = [['--module', 'nodenext', '--moduleResolution', 'nodenext'], ['--module', 'esnext', '--moduleResolution', 'bundler']];

const everyEntry = `
import {RegimenCalendar, type BookingOutcome, type RegimenEvents} from 'regimen';
import type {Plan} from 'regimen/protocol';
import type {Need} from 'regimen/schedule';
import 'regimen/define/regimen-calculator';
import 'regimen/define/regimen-calendar';
import 'regimen/define/regimen-scheduler';

const calendar = new RegimenCalendar();
calendar.addEventListener('regimen-submit', ({detail}) => detail.respondWith({kind: 'unknown'}));
export const outcome = (given: BookingOutcome): string => given.kind;
export const submitted = (detail: RegimenEvents['regimen-submit']): string => detail.request.requestId;
export const sessions = (plan: Plan, need: Need): (number | undefined)[] => [plan.sessions?.planned, need.sessions];
`;

for (const resolution of resolutions) {
  test(`lets a strict consumer use every entry with ${resolution.at(-1)}`, (context) => {
    assert.equal(typeErrors(consumer(context, everyEntry), resolution), '');
  });

  test(`type-checks the example of the README with ${resolution.at(-1)}`, (context) => {
    assert.equal(typeErrors(consumer(context, readmeExample()), resolution), '');
  });
}

test('finds the course of the README’s example', (context) => {
  const run = spawnSync(process.execPath, ['consumer.ts'], {cwd: consumer(context, readmeExample()), encoding: 'utf8'});
  assert.equal(run.stderr, '');
  assert.deepEqual(run.stdout.match(/january-\d\d/g), ['january-04', 'january-07', 'january-11', 'january-14', 'january-18', 'january-21']);
});

test('declares nothing that has no source any more', () => {
  const declared = readdirSync('dist/types', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.d.ts'));
  assert.deepEqual(declared.filter((file) => !existsSync(join('src', file.replace('.d.ts', '.ts')))), []);
});

/** A project elsewhere that has installed the package and has this one file. */
function consumer(context: TestContext, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'regimen-consumer-'));
  context.after(() => rmSync(folder, {recursive: true}));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules/regimen'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'consumer.ts'), source);
  return folder;
}

function typeErrors(folder: string, resolution: readonly string[]): string {
  const compiler = resolve('node_modules/@typescript/native/bin/tsc');
  return spawnSync(process.execPath, [compiler, ...strict, ...resolution, 'consumer.ts'], {cwd: folder, encoding: 'utf8'}).stdout;
}

function readmeExample(): string {
  const [, example] = /## In Node[^]*?```ts\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  assert.ok(example !== undefined, 'The README has no example for Node.');
  return example;
}
