import {expect} from '@open-wc/testing';
import type {BookingOutcome} from '../../../../src/booking/booking-outcome.ts';
import type {BookingRequest} from '../../../../src/booking/booking-request.ts';
import type {PageOutcome, RegimenEvents} from '../../../../src/elements/events.ts';
import {aBooking} from '../../../support/a-booking.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {byHand, serverForEach, withoutPauses} from '../../../support/clinic-server.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

const booked = 'Your 3 sessions are booked';

describe('The calendar whose page sends the booking itself', () => {
  const server = serverForEach();
  const events = recordEvents();
  withoutPauses();

  it('goes back to the review, and uses the same id when it is pressed again', async () => {
    const page = await CalendarPage.openCourse();
    await page.toReview();
    const ids = preventOnce(page, () => undefined);
    await page.press('Book 3 sessions');
    expect([server().posts, page.heading]).to.deep.equal([[], 'Check and book']);
    await page.press('Book 3 sessions');
    await page.reach(booked);
    expect(server().posts.map(({requestId}) => requestId)).to.deep.equal(ids);
  });

  it('asks it once however often the button is pressed', async () => {
    const outcome = byHand<BookingOutcome>();
    const page = await CalendarPage.openCourse();
    await page.toReview();
    const button = page.button('Book 3 sessions');
    page.host.addEventListener('regimen-submit', ({detail}) => (button.click(), detail.respondWith(outcome.promise)));
    button.click();
    button.click();
    await page.settle();
    button.click();
    outcome.resolve({kind: 'expired'});
    await page.reach('The times are no longer held for you');
    expect([server().posts, events().filter(([name]) => name === 'regimen-submit').length]).to.deep.equal([[], 1]);
  });

  it('shows and tells the outcome that the page answers with', async () => {
    const taken: BookingRequest[] = [];
    const page = await answered((request) => (taken.push(request), {kind: 'confirmed', booking: aBooking(request)}));
    await page.reach(booked);
    const bookings = aBooking(taken[0]).bookings.map(({id, start, end}) => ({id, start, end}));
    expect(events().filter(([name]) => name === 'regimen-booked')).to.deep.equal([['regimen-booked', {status: 'confirmed', bookings}]]);
    expect(server().posts).to.deep.equal([]);
  });

  it('repairs a course after a conflict that the page answers with', async () => {
    const page = await answered((request) => Promise.resolve({kind: 'conflict', lost: [{index: 1, slotId: request.sessions[1]?.slotId ?? '', reason: 'taken', alternatives: []}]}));
    await page.reach('One of your times has changed');
    expect(page.sessions[1]).to.equal('2 | Wednesday, March 4 changed | 2:00 pm');
  });

  it('does not know the outcome when the page fails to answer', async () => {
    const page = await answered(() => Promise.reject(new Error('The tab of the page lost its connection.')));
    await page.reach('We could not confirm your booking');
  });

  const malformed: readonly (readonly [string, unknown, string])[] = [
    ['a word', 'ok', 'respondWith must be an object, but is "ok"'],
    ['a kind that there is not', {kind: 'success'}, 'respondWith.kind must be one of confirmed, requested, conflict, invalid, expired, unknown, refused, but is "success"'],
    ['a booking of nothing', {kind: 'confirmed', booking: {status: 'confirmed'}}, 'respondWith.booking.requestId must be'],
    ['a promise of nothing', Promise.resolve(undefined), 'respondWith must be an object, but is missing'],
  ];
  for (const [what, outcome, message] of malformed) {
    it(`does not know the outcome when the page answers with ${what}, and tells it what is accepted`, async () => {
      const page = await answered(() => outcome as PageOutcome);
      await page.reach('We could not confirm your booking');
      const [, detail] = events().find(([name]) => name === 'regimen-error') ?? [];
      const {source, issues} = detail as RegimenEvents['regimen-error'];
      expect([source, `${issues[0]?.path ?? ''} ${issues[0]?.message ?? ''}`]).to.satisfy(([from, text]: string[]) => from === 'booking' && text?.startsWith(message));
      expect(events().some(([name]) => name === 'regimen-booked')).to.equal(false);
    });
  }

  it('looks up what the page sent, by its id', async () => {
    const page = await answered(() => ({kind: 'unknown'}));
    await page.reach('We could not confirm your booking');
    await page.press('Check again');
    await page.reach('We could not confirm your booking');
    expect(server().reads.every((address) => address.startsWith('/api/bookings?requestId='))).to.equal(true);
  });

  it('posts nothing for a page that answers and forgets to prevent', async () => {
    const page = await CalendarPage.openCourse();
    await page.toReview();
    page.host.addEventListener('regimen-submit', ({detail}) => detail.respondWith({kind: 'expired'}));
    await page.press('Book 3 sessions');
    await page.reach('The times are no longer held for you');
    expect(server().posts).to.deep.equal([]);
  });

  it('tells the page when its answer comes too late or twice', async () => {
    const page = await CalendarPage.openCourse();
    await page.toReview();
    let answer: (outcome: BookingOutcome) => void = () => undefined;
    page.host.addEventListener('regimen-submit', (event) => (event.preventDefault(), answer = event.detail.respondWith), {once: true});
    await page.press('Book 3 sessions');
    expect(() => answer({kind: 'expired'})).to.throw('respondWith can be called once, while regimen-submit is dispatched.');
    expect(page.heading).to.equal('Check and book');
  });
});

async function answered(outcome: (request: BookingRequest) => PageOutcome): Promise<CalendarPage> {
  const page = await CalendarPage.openCourse();
  await page.toReview();
  preventOnce(page, ({request, respondWith}) => respondWith(outcome(request)));
  await page.press('Book 3 sessions');
  return page;
}

/** Gives the ids of the requests that the page took over. */
function preventOnce(page: CalendarPage, take: (detail: RegimenEvents['regimen-submit']) => void): string[] {
  const ids: string[] = [];
  page.host.addEventListener('regimen-submit', (event) => {
    event.preventDefault();
    ids.push(event.detail.request.requestId);
    take(event.detail);
  }, {once: true});
  return ids;
}
