import {expect} from '@open-wc/testing';
import {aBooking} from '../../support/a-booking.ts';
import {CalendarPage} from '../../support/calendar-page.ts';
import {serverForEach, withoutPauses} from '../../support/clinic-server.ts';
import {json, offline, problem} from '../../support/fake-endpoint.ts';
import {recordEvents} from '../../support/recorded-events.ts';

const booked = 'Your 3 sessions are booked';

describe('The calendar when a booking does not go through at once', () => {
  const server = serverForEach();
  const events = recordEvents();
  withoutPauses();

  it('sends nothing without a connection, and all of it by itself when there is one again', async () => {
    const page = await CalendarPage.openCourse();
    await page.toReview();
    const isOnline = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    Object.defineProperty(Navigator.prototype, 'onLine', {configurable: true, get: () => false});
    await page.press('Book 3 sessions');
    Object.defineProperty(Navigator.prototype, 'onLine', isOnline ?? {});
    await page.reach('You seem to be offline');
    expect([server().posts, page.buttons]).to.deep.equal([[], ['Try again', 'Back to my booking']]);
    expect(page.text).to.include('Nothing has been sent.').and.to.include('Call us: +1 303 555 0142');
    await expect(page.host).to.be.accessible();
    window.dispatchEvent(new Event('online'));
    await page.reach(booked);
    expect([server().posts.length, submissions()]).to.deep.equal([1, 1]);
  });

  it('looks up by itself what may be booked when the connection is back, and posts nothing twice', async () => {
    server().onPost = offline;
    const page = await submitCourse();
    await page.reach('We could not confirm your booking');
    server().onLookUp = (request) => json(aBooking(request));
    window.dispatchEvent(new Event('online'));
    await page.reach(booked);
    expect(server().posts).to.have.length(1);
  });

  it('says from when a busy clinic can be tried again, without a countdown, and sends the same request then', async () => {
    server().onPost = () => problem(429, 'rate-limited', {retryAfter: 90});
    const page = await submitCourse();
    await page.reach('The clinic’s calendar is busy');
    expect(page.statuses).to.have.length(1);
    expect(page.statuses[0]).to.match(/^You can try again at \d+:\d\d [ap]m\.$/);
    expect(page.button('Try again').getAttribute('aria-disabled')).to.equal('true');
    await expect(page.host).to.be.accessible();
    await page.press('Try again');
    expect(server().posts).to.have.length(1);
  });

  it('lets a busy clinic be tried again at once where it names no time', async () => {
    server().onPost = () => problem(429, 'rate-limited');
    const page = await submitCourse();
    await page.reach('The clinic’s calendar is busy');
    server().onPost = (request) => json(aBooking(request), 201);
    await page.press('Try again');
    await page.reach(booked);
    expect(new Set(server().posts.map(({requestId}) => requestId)).size).to.equal(1);
  });

  function submissions(): number {
    return events().filter(([name]) => name === 'regimen-submit').length;
  }
});

async function submitCourse(): Promise<CalendarPage> {
  const page = await CalendarPage.openCourse();
  await page.toReview();
  await page.press('Book 3 sessions');
  return page;
}
