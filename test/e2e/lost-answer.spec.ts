import {expect, type Page} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {shared} from '../../src/i18n/en/start.ts';
import {axeFindings} from './support/axe.ts';
import {test as base} from './support/clinic.ts';
import {bookedRows, inWords} from './support/records.ts';
import {severingProxy, type SeveringProxy} from './support/severing-proxy.ts';
import {Visitor, type ShownSession} from './support/visitor.ts';

const test = base.extend<{staysDead: boolean; line: SeveringProxy}>({
  staysDead: [false, {option: true}],
  line: async ({clinic, staysDead}, use) => {
    const line = await severingProxy(clinic.origin, {staysDead});
    await use(line);
    await line.close();
  },
});

test('an answer that is lost after the clinic has booked is found by trying again: one series, and the visitor sees it', async ({page, clinic, line}) => {
  const {visitor, reviewed} = await bookOver(line, page, booking.booked(6));

  expect(line.posted).toHaveLength(2);
  expect(line.posted[1], 'the very same request').toBe(line.posted[0]);
  const rows = bookedRows(clinic.database);
  expect(rows.map(inWords)).toEqual(reviewed.map(({day, time}) => ({day, time})));
  expect(new Set(rows.map(({series}) => series)).size, 'series').toBe(1);
  expect(await visitor.shownSessions()).toEqual(reviewed);
});

test.describe('when the clinic cannot be reached afterwards', () => {
  test.use({staysDead: true});

  test('nothing is said to have failed; the phone is there, and checking again finds the booking once the clinic is back', async ({page, clinic, line}) => {
    const {visitor, reviewed} = await bookOver(line, page, booking.unknown);

    const widget = page.locator('regimen-calendar');
    await expect(widget.getByText(booking.unknownText)).toBeVisible();
    await expect(widget.getByRole('link', {name: shared.callUs('+1 303 555 0142')})).toBeVisible();
    await expect(widget.getByText(/failed|went wrong|nothing was booked/i)).toHaveCount(0);
    await expect(widget.getByRole('button')).toHaveText([booking.checkAgain]);
    expect(await axeFindings(page)).toEqual([]);
    expect(new Set(line.posted).size, 'one request, however often it was sent').toBe(1);
    expect(line.lookUps()).toBeGreaterThan(0);

    await visitor.press(booking.checkAgain);
    await expect(visitor.heading(booking.submitting)).toBeVisible();
    await skipPausesUntil(page, visitor, booking.unknown);
    line.mend();
    const sentSoFar = line.posted.length;
    await visitor.press(booking.checkAgain);
    await skipPausesUntil(page, visitor, booking.booked(6));
    expect(line.posted, 'looked up, not sent again').toHaveLength(sentSoFar);
    expect(await visitor.shownSessions()).toEqual(reviewed);
    expect(bookedRows(clinic.database)).toHaveLength(6);
  });
});

/** Books six sessions over a line that breaks, until there is this heading; gives what was reviewed before. */
async function bookOver(line: SeveringProxy, page: Page, heading: string): Promise<{readonly visitor: Visitor; readonly reviewed: readonly ShownSession[]}> {
  const visitor = new Visitor(page);
  await page.goto(`${line.origin}/#book`);
  await visitor.getCourses();
  await visitor.getReview();
  const reviewed = await visitor.shownSessions();
  await visitor.press(booking.bookSessions(6));
  await skipPausesUntil(page, visitor, heading);
  return {visitor, reviewed};
}

/** The widget waits longer and longer between its tries; the page's clock is moved on so that nobody else has to. */
async function skipPausesUntil(page: Page, visitor: Visitor, heading: string): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(6_000);
    await expect(visitor.heading(heading)).toBeVisible({timeout: 200});
  }).toPass({timeout: 20_000});
}
