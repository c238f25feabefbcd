// The calendar in a real Chromium: what a month further and new free times cost the main thread, against a custom element
// written by hand that does the least, and the longest task with ten thousand free times a month. All times but those of
// the browser's own long-task observer are the processor time of the main thread, so that a busy machine tells the same.
import {chromium} from 'playwright';
import {chromeArgs, findBrowser} from './find-browser.mjs';

const rounds = 7;
const turns = 12;
const origin = 'http://bench.test';

/** `source` is the text of dist/regimen.js. */
export async function printCalendar(source) {
  const {path, env} = await findBrowser();
  const browser = await chromium.launch({executablePath: path, args: chromeArgs, env: {...process.env, ...env}});
  try {
    const results = {floor: [], calendar: []};
    for (let round = 0; round < rounds; round++) {
      results.floor.push(await withPage(browser, source, 3, (page) => turn(page, browser, floorPage)));
      results.calendar.push(await withPage(browser, source, 3, (page) => turn(page, browser, calendarPage)));
    }
    printTurns(results, browser.version());
    printLongTasks(await withPage(browser, source, 10_000 / 22, (page) => longTasks(page, browser)));
  } finally {
    await browser.close();
  }
}

/** A page on which the script has loaded, with an endpoint that has so many free times on each working day. */
async function withPage(browser, source, perDay, run) {
  const context = await browser.newContext({timezoneId: 'America/Phoenix'});
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => answer(route, source, perDay));
  await page.goto(`${origin}/page`);
  const result = await run(page, browser);
  await context.close();
  return result;
}

function answer(route, source, perDay) {
  const url = new URL(route.request().url());
  if (url.pathname === '/regimen.js') return route.fulfill({contentType: 'text/javascript', body: source});
  if (url.pathname === '/api/availability') return route.fulfill({contentType: 'application/json', body: monthOf(url.searchParams, perDay)});
  return route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Bench</title><body><main></main></body></html>'});
}

function monthOf(query, perDay) {
  const slots = [];
  const [start, end] = [query.get('start'), query.get('end')];
  for (let day = Date.parse(start); day < Date.parse(end); day += 86_400_000) {
    if ([0, 6].includes(new Date(day).getUTCDay())) continue;
    for (let index = 0; index < perDay; index++) slots.push(slotAt(day, index));
  }
  return JSON.stringify({timeZone: 'America/Phoenix', start, end, capabilities: {series: 'atomic'}, slots});
}

function slotAt(day, index) {
  const at = (minutes) => `${new Date(day + minutes * 60_000).toISOString().slice(0, 19)}-07:00`;
  const minutes = 480 + (index % 40) * 15;
  const who = Math.floor(index / 40);
  return {id: `${day / 86_400_000}-${String(index).padStart(4, '0')}`, start: at(minutes), end: at(minutes + 15), service: 'visit', resource: {id: `c${who}`, name: `Clinician ${who}`}};
}

/** Goes months on and back, and sets free times anew; gives milliseconds of main-thread work for each. */
async function turn(page, browser, prepare) {
  const {next, previous, update} = await prepare(page);
  const months = await traced(browser, page, async () => {
    for (let index = 0; index < turns; index++) await next();
    for (let index = 0; index < turns; index++) await previous();
  });
  const updates = await traced(browser, page, async () => {
    for (let index = 0; index < turns; index++) await update(index);
  });
  return {month: sum(months) / (2 * turns), update: sum(updates) / turns};
}

/** Milliseconds of processor time that each task of the page's main thread took meanwhile. */
async function traced(browser, page, act) {
  await browser.startTracing(page, {categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']});
  await act();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
  const ofPage = traceEvents.find(({name}) => name === 'FunctionCall') ?? {};
  return traceEvents.filter(({name, pid, tid}) => name === 'RunTask' && pid === ofPage.pid && tid === ofPage.tid).map(({tdur = 0}) => tdur / 1000);
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

async function calendarPage(page) {
  await page.addScriptTag({url: `${origin}/regimen.js`, type: 'module'});
  await page.evaluate(() => {
    const calendar = document.createElement('regimen-calendar');
    Object.entries({service: 'visit', 'booking-url': '/api/bookings', today: '2026-01-05'}).forEach(([name, value]) => calendar.setAttribute(name, value));
    window.give = (turn) => {
      const slots = [];
      for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 1, 1); day += 86_400_000) {
        if (new Date(day).getUTCDate() % 3 === turn % 3) continue;
        const date = new Date(day).toISOString().slice(0, 10);
        for (const hour of ['09', '10', '14']) slots.push({id: `${date}-${hour}`, start: `${date}T${hour}:00:00-07:00`, end: `${date}T${hour}:45:00-07:00`});
      }
      calendar.availabilitySource = {timeZone: 'America/Phoenix', start: '2026-01-01', end: '2027-02-01', slots};
    };
    window.shown = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(calendar.shadowRoot.querySelector('h3')?.textContent))));
    window.press = (name) => {
      calendar.shadowRoot.querySelector(`.month-button.${name}`).click();
      return window.shown();
    };
    window.give(0);
    document.querySelector('main').append(calendar);
  });
  await page.waitForFunction(() => document.querySelector('regimen-calendar').shadowRoot?.querySelector('.day.free'));
  return {
    next: () => page.evaluate(() => window.press('next')),
    previous: () => page.evaluate(() => window.press('previous')),
    update: (index) => page.evaluate((turn) => { window.give(turn); return window.shown(); }, index + 1),
  };
}

/** The least that a month can be: a shadow root, a table, and the text and name of 42 cells set anew. */
async function floorPage(page) {
  await page.evaluate(() => {
    class FloorMonth extends HTMLElement {
      connectedCallback() {
        const rows = Array.from({length: 6}, () => `<tr>${'<td tabindex="-1"></td>'.repeat(7)}</tr>`).join('');
        this.attachShadow({mode: 'open'}).innerHTML = `<style>td{width:44px;height:44px;text-align:center}.free{font-weight:650;background:#e4eeed}</style><h3></h3><table role="grid"><tbody>${rows}</tbody></table>`;
        this.month = 0;
        this.turn = 0;
        this.draw();
      }
      draw() {
        const first = new Date(Date.UTC(2026, this.month, 1));
        this.shadowRoot.querySelector('h3').textContent = first.toISOString().slice(0, 7);
        [...this.shadowRoot.querySelectorAll('td')].forEach((cell, index) => {
          const day = new Date(Date.UTC(2026, this.month, 1 + index - first.getUTCDay()));
          const isFree = day.getUTCDate() % 3 !== this.turn % 3;
          cell.textContent = String(day.getUTCDate());
          cell.className = isFree ? 'free' : '';
          cell.setAttribute('aria-label', `${day.toISOString().slice(0, 10)}, ${isFree ? '3 free times' : 'no free time'}`);
          cell.setAttribute('aria-disabled', String(!isFree));
        });
      }
    }
    customElements.define('floor-month', FloorMonth);
    const month = document.createElement('floor-month');
    document.querySelector('main').append(month);
    window.change = (name, by) => {
      month[name] += by;
      month.draw();
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    };
  });
  const change = (name, by) => page.evaluate(([key, step]) => window.change(key, step), [name, by]);
  return {next: () => change('month', 1), previous: () => change('month', -1), update: () => change('turn', 1)};
}

/** The longest task of each thing that a visitor does, from the first request to a chosen clinician. */
async function longTasks(page, browser) {
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask'});
  });
  await page.addScriptTag({url: `${origin}/regimen.js`, type: 'module'});
  const results = {};
  const measure = async (name, act) => (results[name] = await during(page, browser, act));
  const someDay = page.locator('regimen-calendar .day.free').first();
  await measure('load and show a month', async () => {
    await page.evaluate(() => (document.querySelector('main').innerHTML = '<regimen-calendar service="visit" endpoint="/api" today="2026-01-05"></regimen-calendar>'));
    await someDay.waitFor();
  });
  for (let month = 2; month <= 12; month++) {
    await measure(`show month ${month}`, async () => {
      await page.locator('regimen-calendar .month-button.next').click();
      await someDay.waitFor();
    });
  }
  await measure('choose a day', () => page.locator('regimen-calendar .day.free').nth(4).click());
  await measure('choose a clinician', () => page.locator('regimen-calendar select').selectOption({index: 2}));
  return results;
}

/** The longest task meanwhile, in processor time, and what the browser's own observer saw of it. */
async function during(page, browser, act) {
  await page.evaluate(() => (window.tasks.length = 0));
  const tasks = await traced(browser, page, async () => {
    await act();
    await page.waitForTimeout(300);
  });
  return {work: Math.max(0, ...tasks), seen: await page.evaluate(() => Math.max(0, ...window.tasks))};
}

function printTurns({floor, calendar}, version) {
  const median = (list, key) => list.map((entry) => entry[key]).sort((one, other) => one - other)[Math.floor(list.length / 2)];
  console.log(`\nMain-thread work in Chromium ${version}, medians of ${rounds} fresh pages. Floor: a custom element written by hand that relabels 42 cells and does nothing else.`);
  for (const [key, name] of [['month', 'a month further'], ['update', 'new free times of 13 months']]) {
    const [least, ours] = [median(floor, key), median(calendar, key)];
    console.log(`${name.padEnd(30)}${ours.toFixed(2)} ms, floor ${least.toFixed(2)} ms, x ${(ours / least).toFixed(2)}`);
  }
}

function printLongTasks(results) {
  console.log('\nThe longest task with 10 000 free times a month: its work, and what the browser reports of it, which is 0 below 50 ms.');
  for (const [name, {work, seen}] of Object.entries(results)) console.log(`${name.padEnd(30)}${work.toFixed(1).padStart(6)} ms${seen.toFixed(0).padStart(8)} ms`);
}
