import {expect, type Page} from '@playwright/test';
import {elements} from '../node/support/manifest.ts';
import {test} from './support/clinic.ts';
import {buildSite, openSite, type BuiltSite} from './support/example-site.ts';

type Settings = Readonly<Record<string, unknown>>;

/** What the page of a framework has to render an element with. */
type RenderElement = (tag: string, settings: Settings, events: readonly string[], heard: (event: CustomEvent<unknown>) => void) => void;

for (const framework of ['react', 'vue']) {
  test.describe(`${framework} itself`, () => {
    let site: BuiltSite;
    test.beforeAll(async () => {
      site = await buildSite(`test/e2e/fixtures/${framework}`);
    });

    for (const {tagName, members = [], events = []} of elements) {
      test(`sets each attribute and property of ${tagName}, and hears each of its events`, async ({page, clinic}) => {
        await openSite(page, clinic.origin, site);
        const fields = members.filter((member) => member.kind === 'field' && !('readonly' in member && member.readonly === true));
        const names = fields.map((field) => ({property: field.name, setting: 'attribute' in field ? String(field.attribute) : field.name}));
        const settings = Object.fromEntries(names.map(({setting}) => [setting, `a value for ${setting}`]));
        const heard = await render(page, tagName, settings, events.map(({name}) => name));
        expect(await propertiesOf(page, tagName, names.map(({property}) => property))).toEqual(Object.fromEntries(names.map(({property, setting}) => [property, `a value for ${setting}`])));
        expect(await heard()).toEqual(events.map(({name}) => [name, `the detail of ${name}`]));
      });
    }
  });
}

/** Renders the element; what comes back fires each of the events on it and says which were heard, with their detail. */
async function render(page: Page, tag: string, settings: Settings, events: readonly string[]): Promise<() => Promise<unknown>> {
  await page.evaluate(({tag, settings, events}) => {
    const heard: [string, unknown][] = [];
    const {renderElement} = Object.assign(globalThis, {heard}) as unknown as {readonly renderElement: RenderElement};
    // The elements say things of their own, too, whose details are objects.
    renderElement(tag, settings, events, ({type, detail}) => typeof detail === 'string' && heard.push([type, detail]));
  }, {tag, settings, events});
  await expect(page.locator(tag)).toBeAttached();
  return () => page.locator(tag).evaluate((element, names) => {
    const {heard} = globalThis as unknown as {heard: [string, unknown][]};
    for (const name of names) element.dispatchEvent(new CustomEvent(name, {detail: `the detail of ${name}`, bubbles: true}));
    return [...heard];
  }, events);
}

function propertiesOf(page: Page, tag: string, names: readonly string[]): Promise<Settings> {
  return page.locator(tag).evaluate((element, names) => Object.fromEntries(names.map((name) => [name, Reflect.get(element, name) as unknown])), names);
}
