import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import ICAL from 'ical.js';
import {afterBooking, booking, contact as contactWords} from '../../src/i18n/en/booking.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {calculator} from '../../src/i18n/en/questions.ts';
import {calendarWords, safety, shared} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {answerWordsIn} from './support/answer-words.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {keyboard, tabTo} from './support/hand.ts';
import {bookedRows, inWords, seriesDetails, type BookedRow} from './support/records.ts';
import {talkativeLinks, traces} from './support/traces.ts';
import {complaintsOf, Traffic} from './support/traffic.ts';
import {sentContact, Visitor} from './support/visitor.ts';

const {questions} = calculator;
const {weekdays} = calendarWords;
const clinicName = 'Northgate Wellness Clinic';

test('answers, plan, three courses on live slots, details, review, booked: by keyboard alone, and nobody else learns of it', async ({page, clinic}) => {
  test.slow(true, 'Each of some twenty screens is inspected.');
  const complaints = complaintsOf(page);
  const traffic = new Traffic(page);
  const visitor = new Visitor(page, keyboard);
  await page.goto(`${clinic.origin}/#book`);
  const events = await listenToEvents(page);
  const atFirst = await traces(page);
  const look = async (heading: string) => {
    await expect(visitor.heading(heading)).toBeFocused();
    await inspect();
  };
  const inspect = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await traces(page)).toEqual(atFirst);
    expect(await talkativeLinks(page)).toEqual([]);
  };

  await expect(visitor.heading(safety.crisisQuestion)).toBeVisible();
  await inspect();
  await visitor.press(safety.notInCrisis);
  await look(questions.visit.legend);
  await visitor.answer(questions.visit.choices.new.label);
  await look(questions.topic.legend);
  await visitor.answer(questions.topic.choices.depression.label);
  await look(questions.severity.legend);
  await visitor.answer(questions.severity.choices['severe-or-panic'].label);
  await look(questions.also.legend);
  await visitor.tick(questions.also.choices['chronic-pain'].label);
  await visitor.press(shared.continue);
  await look(questions.metabolism.legend);
  await visitor.press(calculator.skip);
  await look(safety.flagsQuestion);
  await visitor.answer(safety.noFlags);
  await look(questions.pace.legend);
  await visitor.answer('Twice a week');
  await look(questions.start.legend);
  await visitor.pickDay(questions.start.field, '2026-11-30');
  await visitor.press(shared.continue);
  await look(questions.days.legend);
  await visitor.press(calculator.showPlan);
  await expect(page.getByRole('heading', {name: plan.eyebrow})).toBeFocused();
  await inspect();
  await visitor.press(plan.seeTimes(6));
  await look(calendar.chooseCourse(6));

  await visitor.openWishes();
  await visitor.tick(weekdays.tue.long);
  await visitor.tick(weekdays.sat.long);
  await visitor.tick(calendar.dayParts.afternoon);
  await inspect();
  const proposals = await visitor.proposals();
  expect([...proposals.keys()]).toEqual([calendar.closestToWishes, calendar.objective.soonest, calendar.objective.regular]);
  expect(new Set([...proposals.values()].map(String)).size, 'different courses').toBe(3);
  await visitor.choose(calendar.closestToWishes);
  await visitor.press(calendar.continueWithTimes(6));
  await look(contactWords.heading);
  await visitor.press(contactWords.review);
  await expect(page.getByRole('group', {name: contactWords.fixThese(4)})).toBeFocused();
  await inspect();
  await visitor.giveContact();
  await look(booking.check);
  const reviewed = await visitor.shownSessions();
  expect(reviewed.map(({day, time}) => `${shortened(day)}, ${time}`)).toEqual(proposals.get(calendar.closestToWishes)?.map((line) => line.replaceAll('\u00a0', ' ')));
  await visitor.press(booking.bookSessions(6));
  await look(booking.booked(6));

  const rows = bookedRows(clinic.database);
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map(({series}) => series)).size, 'series').toBe(1);
  expect(reviewed.map(({day, time}) => ({day, time}))).toEqual(rows.map(inWords));
  expect(await visitor.shownSessions()).toEqual(reviewed);

  await tabTo(page.getByRole('link', {name: afterBooking.saveAll(6)}));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe(afterBooking.fileName);
  expect(entriesOf(await download.path())).toEqual(rows.map((row) => ({summary: `Appointment at ${clinicName}`, start: utc(row.start), end: utc(row.end)})));
  expect(answerWordsIn(readFileSync(await download.path(), 'utf8'))).toEqual([]);

  expect(await traces(page)).toEqual(atFirst);
  expect(atFirst).toMatchObject({referrer: '', stored: [], historyState: null});
  expect(complaints).toEqual([]);
  expect(await events()).toEqual(neutralEvents(rows));
  await checkTraffic(traffic, clinic.origin, rows);
  expect(seriesDetails(clinic.database)).toEqual([{requestId: expect.any(String), service: 'visit', holdId: expect.any(String), series: {total: 6, commit: 'all'}, patient: {...sentContact, timeZone: await zoneOf(page)}}]);

  await page.reload();
  await expect(visitor.heading(safety.crisisQuestion)).toBeVisible();
  await visitor.press(safety.notInCrisis);
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(0);
});

async function checkTraffic(traffic: Traffic, origin: string, rows: readonly BookedRow[]): Promise<void> {
  const sent = await traffic.sent();
  expect(sent.filter(({url}) => url.origin !== origin && url.protocol !== 'blob:').map(({url}) => url.href)).toEqual([]);
  for (const {method, url, headers, body} of sent) {
    const where = `${method} ${url.href}`;
    expect(answerWordsIn(url.href), where).toEqual([]);
    expect(answerWordsIn(JSON.stringify(headers)), where).toEqual([]);
    expect(headers.referer, where).toBeUndefined();
    expect(headers.cookie, where).toBeUndefined();
    expect(body === undefined ? [] : answerWordsIn(body), where).toEqual([]);
  }
  const api = sent.filter(({url}) => url.pathname.startsWith('/api/'));
  expect(new Set(api.map(({method, url}) => `${method} ${url.pathname}?${[...url.searchParams.keys()].join()}`))).toEqual(new Set(['GET /api/availability?service,start,end', 'POST /api/holds?', 'POST /api/bookings?']));
  const bodies = sent.flatMap(({body}) => (body === undefined ? [] : [JSON.parse(body) as Record<string, unknown>]));
  const requestId: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/);
  const sessions = rows.map(({slotId, start, end}) => ({slotId, start, end}));
  expect(bodies).toEqual([{requestId, service: 'visit', slots: sessions}, {
    requestId,
    service: 'visit',
    holdId: requestId,
    series: {total: 6, commit: 'all'},
    sessions,
    patient: {...sentContact, timeZone: expect.any(String)},
  }]);
}

/** Collects what the page around the widget is told. */
async function listenToEvents(page: Page): Promise<() => Promise<unknown>> {
  const list = await page.evaluateHandle(() => {
    const heard: {name: string; detail: unknown}[] = [];
    for (const name of ['plan', 'step', 'submit', 'booked', 'error']) {
      document.addEventListener(`regimen-${name}`, (event) => heard.push({name, detail: JSON.parse(JSON.stringify((event as CustomEvent).detail ?? null)) as unknown}));
    }
    return heard;
  });
  return () => list.jsonValue();
}

/** Stages that everybody passes, the request that is about to be sent, and what was booked. */
function neutralEvents(rows: readonly BookedRow[]): unknown {
  const step = (name: string) => ({name: 'step', detail: {step: name}});
  const request = expect.objectContaining({service: 'visit', sessions: rows.map(({slotId, start, end}) => ({slotId, start, end}))});
  return [
    step('question'), step('plan'), {name: 'plan', detail: null}, step('details'), step('review'),
    // Its clock stands still, so that the form seems to be filled in at once: what is sent waits, and says that it is being sent.
    step('submitting'),
    {name: 'submit', detail: {request}},
    {name: 'booked', detail: {status: 'confirmed', bookings: rows.map(({start, end}) => ({id: expect.any(String), start, end}))}},
    step('booked'),
  ];
}

function entriesOf(file: string): {summary: string; start: string; end: string}[] {
  const calendarFile = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]);
  const events = calendarFile.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return events.map(({summary, startDate, endDate}) => ({summary, start: startDate.toJSDate().toISOString(), end: endDate.toJSDate().toISOString()}));
}

function utc(moment: string): string {
  return new Date(moment).toISOString();
}

/** "Tuesday, December 1" as the proposals write it: "Tue, Dec 1" */
function shortened(day: string): string {
  return day.replace(/^(\w{3})\w*, (\w{3})\w*/, '$1, $2');
}

function zoneOf(page: Page): Promise<string> {
  return page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
}
