import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {withTables} from '../../scripts/manifest/readme-tables.ts';
import {elements} from './support/manifest.ts';

const readme = readFileSync('README.md', 'utf8');

test('the tables of the README are those of the manifest (npm run readme)', () => {
  assert.equal(readme, withTables(readme, elements));
});

test('a README without a place for a table is noticed', () => {
  assert.throws(() => withTables(readme.replace('<!-- end of slots -->', ''), elements), /no place for slots/);
});

/** Where an excerpt of the README is taken from, by the language that it says it is in. */
const excerptsFrom = {tsx: 'react/booking.tsx', vue: 'vue/booking.vue', astro: 'astro/book.astro'};

for (const [language, file] of Object.entries(excerptsFrom)) {
  test(`what the README shows of ${file} stands in that file`, () => {
    const excerpts = blocks(language);
    assert.notEqual(excerpts.length, 0);
    const example = readFileSync(`demo/examples/${file}`, 'utf8');
    assert.deepEqual(excerpts.filter((excerpt) => !example.includes(excerpt)), []);
  });
}

test('the element in the README’s first snippet is that of the plain HTML example', () => {
  const [, element = ''] = /(<regimen-scheduler[^]*<\/regimen-scheduler>)/.exec(blocks('html')[0] ?? '') ?? [];
  assert.ok(withoutIndent(readFileSync('demo/examples/html/index.html', 'utf8')).includes(withoutIndent(element)));
});

test('npm run snippet prints the script tag of the README, with the hash of what was built', () => {
  const {'loader.js': hash = '', 'regimen.js': singleHash = ''} = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;
  assert.match(hash, /^sha384-/);
  assert.equal(snippet().replace(hash, 'sha384-…'), blocks('html')[0]?.split('\n')[0]);
  assert.equal(snippet('regimen.js', '/assets/'), `<script type="module" src="/assets/regimen.js" integrity="${singleHash}"></script>`);
  assert.equal(snippet('no-such.js'), '');
});

test('npm run snippet takes the folder with or without its last slash, and asks another host for its consent', () => {
  assert.equal(snippet('loader.js', '/files'), snippet('loader.js', '/files/'));
  assert.match(snippet('regimen.classic.js', 'https://files.example/r'), /^<script defer src="https:\/\/files\.example\/r\/regimen\.classic\.js" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>$/);
});

test('every file that the README links to or shows is there', () => {
  const named = [...readme.matchAll(/\]\((?!https?:|#|\/)([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
  assert.notEqual(named.length, 0);
  assert.deepEqual(named.filter((file) => !existsSync(file)), []);
});

test('every heading that the README links to is there', () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));
  assert.deepEqual([...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor).filter((anchor) => !headings.includes(anchor)), []);
});

test('every picture of the README weighs less than 90 KB and says what is on it', () => {
  const pictures = [...readme.matchAll(/<img src="([^"]+)" width="\d+%" alt="([^"]+)">/g)];
  assert.equal(pictures.length, readme.split('<img ').length - 1);
  assert.deepEqual(pictures.filter(([, file = '', alt = '']) => statSync(file).size > 90_000 || alt.length < 40).map(([, file]) => file), []);
});

/** The code of the README in one language. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?\\n)\`\`\``, 'g'))].map(([, code = '']) => code);
}

function withoutIndent(text: string): string {
  return text.replace(/^ +/gm, '');
}

function snippet(...args: readonly string[]): string {
  return spawnSync(process.execPath, ['scripts/snippet.mjs', ...args], {encoding: 'utf8'}).stdout.trimEnd();
}
