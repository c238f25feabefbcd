import {expect} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {calculator} from '../../src/i18n/en/questions.ts';
import {safety} from '../../src/i18n/en/start.ts';
import {test} from './support/clinic.ts';
import {openOwnPage} from './support/own-page.ts';
import {talkativeLinks} from './support/traces.ts';
import {Traffic} from './support/traffic.ts';
import {Visitor} from './support/visitor.ts';

const {questions} = calculator;

test('a page that gives its address away to everybody does not make the widget do so', async ({page, clinic}) => {
  await page.route(`${clinic.origin}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, headers: {...response.headers(), 'referrer-policy': 'unsafe-url'}});
  });
  const traffic = new Traffic(page);
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();

  const sent = await traffic.sent();
  const referrers = (isApi: boolean) => sent.filter(({url}) => url.pathname.startsWith('/api/') === isApi).map(({headers}) => headers.referer);
  expect(referrers(false)).toContain(`${clinic.origin}/`);
  expect(new Set(referrers(true))).toEqual(new Set([undefined]));
});

test('a source that is opened from the plan does not learn where its reader comes from', async ({page, context, clinic}) => {
  const referrers: (string | undefined)[] = [];
  await context.route('https://www.spravatohcp.com/**', async (route) => {
    referrers.push((await route.request().allHeaders()).referer);
    await route.fulfill({contentType: 'text/html', body: '<!doctype html><title>A source</title>'});
  });
  await openOwnPage(page, clinic.origin, '<regimen-calculator protocol="esketamine"></regimen-calculator>');
  const visitor = new Visitor(page);
  await visitor.press(safety.notInCrisis);
  await visitor.answer(questions.visit.choices.new.label);
  await visitor.answer(questions.topic.choices.depression.label);
  await visitor.answer(safety.noFlags);
  await visitor.skip(['start', 'days']);
  await page.getByText(plan.sources).click();
  const [source] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', {name: 'SPRAVATO'}).click()]);
  await source.waitForLoadState();
  expect(referrers).toEqual([undefined]);
  expect(await source.evaluate(() => [document.referrer, window.opener as unknown])).toEqual(['', null]);
  expect(await talkativeLinks(page)).toEqual([]);
});
