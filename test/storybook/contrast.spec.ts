import {expect, type Page} from '@playwright/test';
import {faintIn, type Faint} from './support/read-contrast.ts';
import {runStory} from './support/run-story.ts';
import {addressOf, entries, test} from './support/storybook.ts';

const pressable = 'regimen-scheduler :is(button, summary, a, .choice, .option, .slot, [role=gridcell])';

/** Each state of each clinic, in the light and, by another project, in the dark; what is dark by itself is the same as one of these. */
const states = entries('story').filter(({title, name}) => title === 'Theming/Three clinics' && !name.endsWith('Dark'));

test('all three clinics are looked at in four states', () => {
  expect(states.map(({name}) => name)).toHaveLength(12);
});

for (const story of states) {
  test(`${story.title}: ${story.name} can be read, and shows what can be pressed, what is chosen, what is pointed at and what has the focus`, async ({preview, storybook, scheme}) => {
    const {errors} = await runStory(preview, addressOf(storybook, story, scheme));
    expect(errors).toEqual([]);
    expect(await faint(preview)).toEqual([]);
    expect(await faintWherePointed(preview)).toEqual([]);
    expect(await faintRings(preview)).toEqual([]);
  });
}

function faint(page: Page, what: 'all' | 'focus' = 'all'): Promise<Faint[]> {
  return faintIn(page.locator('#storybook-root'), what);
}

/** One of each look is enough: the others of its kind have the same sheet. */
async function faintWherePointed(page: Page): Promise<Faint[]> {
  const looks = new Map<string, number>();
  const targets = page.locator(pressable).filter({visible: true});
  for (const [index, look] of (await targets.evaluateAll((all) => all.map((each) => [each, each.parentElement].map((element) => `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`).join(' in ')))).entries()) if (!looks.has(look)) looks.set(look, index);
  expect(looks.size).toBeGreaterThan(3);
  const found: Faint[] = [];
  for (const index of looks.values()) {
    await targets.nth(index).hover({force: true});
    found.push(...(await faint(page)));
  }
  return found;
}

/** From the top of the page through all that the tab key reaches. */
async function faintRings(page: Page): Promise<Faint[]> {
  const found: Faint[] = [];
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return found;
    found.push(...(await faint(page, 'focus')));
  }
  return found;
}
