import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {resolve} from 'node:path';
import {publint} from 'publint';
import {packPackage, projectWith} from './support/packed-package.ts';

const packed = packPackage();
after(packed.remove);
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>};
const elements = ['regimen-calculator', 'regimen-calendar', 'regimen-scheduler'];

test('publint has nothing to say about the packed package', async () => {
  const tarball = readFileSync(packed.tarball);
  const {messages} = await publint({pack: {tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length)}, strict: true});
  assert.deepEqual(messages, []);
});

/** Of what has a star, each element is named. The profile leaves out `require` and Node 10: the package is ES modules, and needs Node 22. */
test('every entry of the packed package resolves to its types, in Node and in bundlers', () => {
  const entries = Object.keys(exports).flatMap((entry) => (entry.includes('*') ? elements.map((name) => entry.replace('*', name)) : [entry]));
  const {analysis, problems = {}} = attw(['--profile', 'esm-only', '--entrypoints', ...entries]);
  assert.deepEqual(Object.keys(analysis.entrypoints).sort(), [...entries].sort());
  const met = Object.values(problems).flat().filter(({resolutionKind}) => resolutionKind === undefined || ['node16-esm', 'bundler'].includes(resolutionKind));
  assert.deepEqual(met, []);
});

test('the package holds what was built, with the source maps of all but words, and nothing that only this repository needs', () => {
  const kinds = packed.files.map(({path}) => path.replace(/^dist\/(npm|types|chunks|words)\/.*?(\.d\.ts|\.js|\.js\.map)$/, 'dist/$1/…$2'));
  assert.deepEqual([...new Set(kinds)].sort(), [
    'LICENSE', 'README.md', 'dist/chunks/….js', 'dist/chunks/….js.map', 'dist/custom-elements.json', 'dist/frameworks/react.d.ts', 'dist/frameworks/vue.d.ts',
    'dist/loader.js', 'dist/loader.js.map', 'dist/messages.json', 'dist/npm/….js', 'dist/npm/….js.map', 'dist/protocol.schema.json',
    ...elements.map((name) => `dist/${name}.js`),
    'dist/regimen.classic.js', 'dist/regimen.classic.js.map', 'dist/regimen.js', 'dist/regimen.js.map', 'dist/sri.json', 'dist/types/….d.ts',
    'dist/vscode.css-custom-data.json', 'dist/vscode.html-custom-data.json', 'dist/words/….js', 'package.json',
  ].sort());
});

test('every element can be imported where there is no browser, as a server does that renders the page', () => {
  const project = projectWith(packed);
  after(project.remove);
  const script = elements.map((name) => `import 'regimen/define/${name}';`).join('');
  const {stderr, status} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: project.folder, encoding: 'utf8'});
  assert.deepEqual({stderr, status}, {stderr: '', status: 0});
});

test('the package is a download of less than 4 MB, of which the source maps are most', () => {
  assert.ok(packed.size < 4_000_000, `${String(packed.size)} bytes`);
});

/** What `attw` finds about the packed package, which it says by its exit code too. */
function attw(args: readonly string[]): {readonly analysis: {readonly entrypoints: Readonly<Record<string, unknown>>}; readonly problems?: Readonly<Record<string, readonly {readonly resolutionKind?: string}[]>>} {
  const {stdout, stderr} = spawnSync(process.execPath, [resolve('node_modules/@arethetypeswrong/cli/dist/index.js'), packed.tarball, '--format', 'json', ...args], {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
  assert.equal(stderr, '');
  return JSON.parse(stdout) as ReturnType<typeof attw>;
}
