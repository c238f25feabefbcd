import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

/** What is not for pages: for bundlers, for WordPress, for reading. */
const notForPages = /^(npm|types|frameworks|wordpress|storybook)\//;
const scripts = readdirSync('dist', {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.js') && !notForPages.test(file));
const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;

test('every script that a page can load has its hash, those of each language too', () => {
  assert.ok(['loader.js', 'words/ar.js', 'words/zh-Hans.js'].every((script) => scripts.includes(script)));
  assert.ok(scripts.some((script) => script.startsWith('chunks/')));
  const expected = scripts.map((script) => [script, `sha384-${createHash('sha384').update(readFileSync(`dist/${script}`)).digest('base64')}`]);
  assert.deepEqual(hashes, Object.fromEntries(expected));
});
