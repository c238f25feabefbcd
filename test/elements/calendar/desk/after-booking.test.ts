import {expect} from '@open-wc/testing';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {aBooking} from '../../../support/a-booking.ts';
import {calendarLint} from '../../../support/calendar-lint.ts';
import {json} from '../../../support/fake-endpoint.ts';
import type {Attributes} from '../../../support/open-host.ts';
import {openWeeks, weeksSource} from '../../../support/open-weeks.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

const secret = /ada|byron|ketamine|infusion|depress|session|treatment|visit\b/i;

describe('After booking', () => {
  const server = serverForEach();
  const events = recordEvents();
  const given = new Set<string>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  const revokeObjectURL = URL.revokeObjectURL.bind(URL);

  beforeEach(() => {
    given.clear();
    URL.createObjectURL = (file) => remember(createObjectURL(file));
    URL.revokeObjectURL = (url) => {
      given.delete(url);
      revokeObjectURL(url);
    };
  });
  afterEach(() => Object.assign(URL, {createObjectURL, revokeObjectURL}));

  it('is accessible for one time and for a course, with all of it open', async () => {
    for (const page of [await bookOne(), await bookCourse()]) {
      page.openWishes();
      await expect(page.host).to.be.accessible();
    }
  });

  it('saves the one time in a file that says where and when, and nothing of what for', async () => {
    const page = await bookOne();
    expect(page.link('Save to my calendar').getAttribute('download')).to.equal('appointments.ics');
    const file = await fetchFile(page, 'Save to my calendar');
    expect(file).to.include('SUMMARY:Appointment at Northgate').and.to.include('DTSTART:20260302T160000Z');
    expect(file).not.to.match(secret);
  });

  it('saves a course in one file, and each time of it by itself under the same id', async () => {
    const page = await bookCourse();
    const whole = await fetchFile(page, 'Save all 3 to my calendar');
    const each = await Promise.all(Object.keys(page.links).filter((name) => name.startsWith('File: ')).map((name) => fetchFile(page, name)));
    expect([whole, ...each].flatMap(calendarLint)).to.deep.equal([]);
    expect(each.map((file) => uids(file))).to.deep.equal(uids(whole).map((uid) => [uid]));
    expect(uids(whole)).to.have.lengthOf(3);
    expect(Object.keys(page.links).filter((name) => name.startsWith('File: '))[1]).to.equal('File: Wednesday, March 4, 9:00 am');
  });

  it('leads to each calendar on the web, for each time, in a tab of its own and telling nobody from where', async () => {
    const page = await bookCourse();
    const links = Object.keys(page.links).filter((name) => name.includes('opens in a new tab'));
    expect(links.slice(0, 4)).to.deep.equal(['Google', 'Outlook.com', 'Microsoft 365', 'Yahoo'].map((name) => `${name}: Monday, March 2, 9:00 am (opens in a new tab)`));
    expect(links).to.have.lengthOf(12);
    for (const name of links) {
      const link = page.link(name);
      expect([link.getAttribute('target'), link.getAttribute('rel')]).to.deep.equal(['_blank', 'noreferrer noopener']);
      expect(decodeURIComponent(page.links[name] ?? '')).to.include('Appointment at Northgate').and.not.to.match(secret);
    }
  });

  it('tells whoever drives the clinic and when each visit ends, in a text and a file', async () => {
    const page = await bookCourse();
    const text = page.control('Text to send').value;
    expect(text.split('\n')).to.deep.equal(['Pick-up at Northgate', 'Monday, March\u00a02, 9:45\u00a0am', 'Wednesday, March\u00a04, 9:45\u00a0am', 'Friday, March\u00a06, 9:45\u00a0am', 'Phone: +1 303 555 0142']);
    const file = await fetchFile(page, 'Save a calendar file for them');
    expect(calendarLint(file)).to.deep.equal([]);
    expect(file.match(/(SUMMARY|DTSTART):.*/g)?.slice(0, 2)).to.deep.equal(['DTSTART:20260302T164500Z', 'SUMMARY:Pick-up at Northgate']);
    expect([text, file].filter((words) => secret.test(words))).to.deep.equal([]);
  });

  it('asks nobody to drive after a consultation, or for times that the clinic has still to confirm', async () => {
    const consultation = await bookOne({commit: 'consultation'}, 'Your consultation is booked');
    expect(consultation.text).not.to.include('takes you home');
    server().onPost = (request) => json(aBooking(request, 'requested'), 202);
    const requested = await CalendarPage.open({}, weeksSource(openWeeks(), {confirmation: 'request'}));
    await requested.toReview();
    await requested.press('Request this time');
    await requested.untilText('Save to my calendar');
    expect(requested.text).not.to.include('takes you home');
    expect(await fetchFile(requested, 'Save to my calendar')).to.include('STATUS:TENTATIVE');
  });

  it('prefers the clinic’s own calendar file, and leads to its page for changes', async () => {
    server().onPost = (request) => json({...aBooking(request), calendarUrl: 'https://clinic.example/c.ics', manageUrl: 'https://clinic.example/m'}, 201);
    const page = await bookOne();
    expect(page.links).to.include({'Save to my calendar': 'https://clinic.example/c.ics', 'Change or cancel online': 'https://clinic.example/m'});
    expect(['Save to my calendar', 'Change or cancel online'].map((name) => page.link(name).getAttribute('rel'))).to.deep.equal(['noreferrer noopener', 'noreferrer noopener']);
  });

  it('shows the clinic’s own texts: what to bring, and what happens next', async () => {
    const page = await bookOne();
    const texts = ['before-visit', 'after-booking'].map((slot) => Object.assign(document.createElement('p'), {slot, textContent: slot}));
    page.host.append(...texts);
    await page.settle();
    expect(texts.map(({assignedSlot}) => assignedSlot?.name)).to.deep.equal(['before-visit', 'after-booking']);
  });

  it('gives the files back when the element is removed, and makes them again when it returns', async () => {
    const page = await bookOne();
    expect(given.size).to.equal(3);
    const {parentElement} = page.host;
    page.host.remove();
    expect(given.size).to.equal(0);
    parentElement?.append(page.host);
    await page.settle();
    expect([given.size, given.has(page.links['Save to my calendar'] ?? '')]).to.deep.equal([3, true]);
    expect(await fetchFile(page, 'Save to my calendar')).to.include('BEGIN:VCALENDAR');
  });

  it('makes no file before there is a booking', async () => {
    const page = await CalendarPage.open();
    await page.toReview();
    expect(given.size).to.equal(0);
  });

  it('pain 13: tells the page in its own document what was booked, neutrally, so that no visit is lost to its statistics', async () => {
    await bookOne();
    const booked = events().filter(([name]) => name === 'regimen-booked');
    expect(booked).to.deep.equal([['regimen-booked', {status: 'confirmed', bookings: [{id: 'b1', start: '2026-03-02T09:00:00-07:00', end: '2026-03-02T09:45:00-07:00'}]}]]);
  });

  function remember(url: string): string {
    given.add(url);
    return url;
  }
});

async function bookOne(attributes: Attributes = {}, heading = 'Your appointment is booked'): Promise<CalendarPage> {
  const page = await CalendarPage.open(attributes);
  await page.toReview();
  await page.press('Book this time');
  await page.reach(heading);
  await page.untilText('Save to my calendar');
  return page;
}

async function bookCourse(): Promise<CalendarPage> {
  const page = await CalendarPage.openCourse();
  await page.toReview();
  await page.press('Book 3 sessions');
  await page.reach('Your 3 sessions are booked');
  await page.untilText('Save all 3 to my calendar');
  return page;
}

function uids(file: string): string[] {
  return file.split('\r\n').filter((line) => line.startsWith('UID:'));
}

/** Read with a request of its own kind, because `fetch` is the clinic's server here. */
async function fetchFile(page: CalendarPage, link: string): Promise<string> {
  const file = await new Promise<Blob>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', page.links[link] ?? '');
    request.responseType = 'blob';
    request.addEventListener('load', () => resolve(request.response as Blob));
    request.addEventListener('error', () => reject(new Error('The file is gone.')));
    request.send();
  });
  return file.text();
}
