import {readFileSync} from 'node:fs';
import {expect} from '@playwright/test';
import type {Package} from 'custom-elements-manifest/schema.d.ts';
import {elementsOf} from '../../scripts/manifest/elements-of.ts';
import {test} from './support/storybook.ts';

const elements = elementsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package);

for (const {tagName, description = '', attributes = [], members = [], events = [], slots = [], cssProperties = [], cssParts = []} of elements) {
  test(`the page of ${tagName} says all that its manifest says, with a control for what a page can write`, async ({preview, storybook}) => {
    await preview.goto(`${storybook}/iframe.html?id=reference-${tagName}--docs&viewMode=docs`);
    const table = preview.locator('.docblock-argstable');
    await expect(table.getByText('clinic-name', {exact: true})).toBeVisible();
    await expect(preview.getByText(description)).toBeVisible();
    const names = await table.locator('tbody tr > td:first-child').allInnerTexts();
    const properties = members.filter((member) => !('attribute' in member));
    const offered = [...attributes, ...properties, ...events, ...slots.map(({name}) => ({name: name || '(default)'})), ...cssProperties, ...cssParts.map(({name}) => ({name: `::part(${name})`}))];
    expect(names.filter((name) => name.trim() !== '')).toEqual(expect.arrayContaining(offered.map(({name}) => name)));
    for (const {name} of [...attributes, ...cssProperties]) await expect(table.locator('tr', {has: preview.getByText(name, {exact: true})}).locator('td:last-child :is(input, select, textarea, button)').first(), name).toBeVisible();
  });
}
