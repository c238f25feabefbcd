import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {styleSheet} from '../../stories/embed/style-sheet.ts';
import {kinds} from '../../stories/manifest/attribute-control.ts';
import {scales} from '../../stories/manifest/style-control.ts';
import {elements, namesOf} from './support/manifest.ts';

test('what stories know of attributes and custom properties is of some that there are', () => {
  const attributes = new Set(elements.flatMap((element) => namesOf(element.attributes)));
  const properties = new Set(elements.flatMap(({cssProperties}) => namesOf(cssProperties)));
  assert.deepEqual(Object.keys(kinds).filter((name) => !attributes.has(name)), []);
  assert.deepEqual(Object.keys(scales).filter((name) => !properties.has(name)), []);
});

test('the page "Embed" keeps the same room as the README', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll('regimen-scheduler, regimen-calculator', 'regimen-scheduler');
  for (const tag of ['regimen-scheduler', 'regimen-calendar']) assert.ok(readme.includes(styleSheet(tag, {}).trim()), tag);
});
