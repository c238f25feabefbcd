import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
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
