import {expect} from '@open-wc/testing';
import {instant} from '../../../../src/dates/instant.ts';
import {aBooking, aContact} from '../../../support/a-booking.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {byHand, serverForEach, withoutPauses} from '../../../support/clinic-server.ts';
import {json, offline, opaqueRedirect, page as htmlPage, problem} from '../../../support/fake-endpoint.ts';
import {openWeeks, weeksSource} from '../../../support/open-weeks.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

const booked = 'Your 3 sessions are booked';

describe('The calendar when it books', () => {
  const server = serverForEach();
  const events = recordEvents();
  withoutPauses();

  it('is accessible while it sends, and when it is booked', async () => {
    const reply = byHand<Response>();
    server().onPost = () => reply.promise;
    const page = await submitCourse();
    expect([page.heading, page.isBusy]).to.deep.equal(['Booking …', true]);
    await expect(page.host).to.be.accessible();
    reply.resolve(json({...aBooking(firstPost()), manageUrl: 'https://clinic.example/manage'}, 201));
    await page.reach(booked);
    await expect(page.host).to.be.accessible();
  });

  it('posts the course, the contact and nothing else', async () => {
    const page = await submitCourse();
    await page.reach(booked);
    const {requestId, patient, ...request} = firstPost();
    expect(request).to.deep.equal({
      service: 'visit',
      series: {total: 3, commit: 'all'},
      sessions: ['2026-03-02', '2026-03-04', '2026-03-06'].map((day) => ({slotId: `${day} 09:00`, start: `${day}T09:00:00-07:00`, end: `${day}T09:45:00-07:00`})),
    });
    expect(patient).to.deep.equal({givenName: 'Ada', familyName: 'Byron', email: 'ada@example.com', phone: '+13035550142', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone});
    expect(requestId).to.match(/^[0-9a-f-]{36}$/);
  });

  it('shows what is booked, with a calendar file and the clinic’s own page', async () => {
    server().onPost = (request) => json({...aBooking(request), manageUrl: 'https://clinic.example/manage'}, 201);
    const page = await submitCourse();
    await page.reach(booked);
    expect(page.sessions).to.deep.equal(['1 | Monday, March 2 | 9:00 am', '2 | Wednesday, March 4 | 9:00 am', '3 | Friday, March 6 | 9:00 am']);
    await page.untilText('Save all 3 to my calendar');
    expect(page.links['Change or cancel online']).to.equal('https://clinic.example/manage');
    expect(page.buttons).to.deep.equal(['Print']);
  });

  it('tells the page ids and times, and steps by neutral names', async () => {
    const page = await submitCourse();
    await page.reach(booked);
    const bookings = aBooking(firstPost()).bookings.map(({id, start, end}) => ({id, start, end}));
    expect(events().map(([name, detail]) => [name, name === 'regimen-submit' ? Object.keys(detail as object).join(', ') : detail])).to.deep.equal([
      ['regimen-step', {step: 'times'}],
      ['regimen-step', {step: 'details'}],
      ['regimen-step', {step: 'review'}],
      ['regimen-submit', 'request, respondWith'],
      ['regimen-step', {step: 'submitting'}],
      ['regimen-booked', {status: 'confirmed', bookings}],
      ['regimen-step', {step: 'booked'}],
    ]);
  });

  it('books once however often the button is pressed', async () => {
    const reply = byHand<Response>();
    server().onPost = () => reply.promise;
    const page = await CalendarPage.openCourse();
    await page.toReview();
    const button = page.button('Book 3 sessions');
    button.click();
    button.click();
    await page.settle();
    button.click();
    reply.resolve(json(aBooking(firstPost()), 201));
    await page.reach(booked);
    expect([server().posts.length, submissions()]).to.deep.equal([1, 1]);
  });

  it('finishes a booking that was under way when it was removed', async () => {
    const reply = byHand<Response>();
    server().onPost = () => reply.promise;
    const page = await submitCourse();
    const {parentElement} = page.host;
    page.host.remove();
    reply.resolve(json(aBooking(firstPost()), 201));
    await page.settle();
    parentElement?.append(page.host);
    await page.reach(booked);
    expect(server().posts).to.have.length(1);
  });

  it('books a consultation as the consultation’s own service', async () => {
    const page = await CalendarPage.openCourse(undefined, {'consultation-service': 'talk'});
    await page.press('Book a consultation only');
    await page.toReview();
    await page.press('Book this time');
    await page.reach('Your consultation is booked');
    expect([firstPost().service, firstPost().series, firstPost().sessions.length]).to.deep.equal(['talk', undefined, 1]);
  });

  it('says what was requested where the clinic still has to confirm', async () => {
    server().onPost = (request) => json(aBooking(request, 'requested'), 202);
    const page = await CalendarPage.openCourse(weeksSource(openWeeks(), {confirmation: 'request'}));
    await page.toReview();
    await page.press('Request 3 sessions');
    await page.reach('Your request has reached the clinic');
    expect(page.text).to.include('Nothing is fixed yet.');
    expect(events().find(([name]) => name === 'regimen-booked')?.[1]).to.have.property('status', 'requested');
    await expect(page.host).to.be.accessible();
  });

  it('says exactly which sessions were booked one after another', async () => {
    server().onPost = (request) => {
      const booking = aBooking(request);
      return json({...booking, bookings: booking.bookings.filter((_, index) => index !== 1)}, 201);
    };
    const page = await CalendarPage.openCourse(weeksSource(openWeeks(), {series: 'sequential'}));
    await page.toReview();
    await page.press('Book 3 sessions');
    await page.reach('2 of 3 sessions are booked');
    expect(page.sessions).to.deep.equal(['1 | Monday, March 2 | 9:00 am', '3 | Friday, March 6 | 9:00 am']);
    expect([...page.host.renderRoot.querySelectorAll('.course-line svg.dot text')].map(({textContent}) => textContent)).to.deep.equal(['1', '3']);
    expect(page.text).to.include('Please contact Northgate about the others.').and.to.include('Not booked These times could not be booked. The booked ones above stand. Session 2: Wednesday, March 4, 9:00 am');
    await expect(page.host).to.be.accessible();
  });

  it('pain 2: never says that a series failed of which some sessions are booked', async () => {
    const page = await CalendarPage.openCourse(weeksSource(openWeeks(), {series: 'sequential', idempotency: true}));
    server().onPost = () => problem(409, 'slot-unavailable', {conflicts: [{index: 2, reason: 'taken'}]});
    server().onLookUp = (request) => json({...aBooking(request), bookings: aBooking(request).bookings.slice(0, 2)});
    await page.toReview();
    await page.press('Book 3 sessions');
    await page.reach('2 of 3 sessions are booked');
    expect(page.text).to.include('Not booked').and.to.include('Session 3: Friday, March 6, 9:00 am');
  });

  it('books the first two sessions where the rest follows a review, and says so before and after', async () => {
    const page = await CalendarPage.openCourse(undefined, {commit: 'first-two'});
    await page.toReview();
    const later = 'After your review One more session is planned. It is not booked. We look at how you are doing, and choose the other times together with you. Session 3: around Friday, March 6';
    expect(page.text).to.include('We book your first 2 of 3 sessions now.').and.to.include(later);
    expect(page.sessions.map((row) => row.split(' | ')[1])).to.deep.equal(['Monday, March 2', 'Wednesday, March 4']);
    await expect(page.host).to.be.accessible();
    await page.press('Book my first 2 sessions');
    await page.reach('Your first 2 sessions are booked');
    expect(page.text).to.include(later);
    expect([firstPost().series, firstPost().sessions.map(({slotId}) => slotId)]).to.deep.equal([{total: 3, commit: 'first-two'}, ['2026-03-02 09:00', '2026-03-04 09:00']]);
    await expect(page.host).to.be.accessible();
  });

  it('books two of a long course at an endpoint that takes no more at once', async () => {
    const page = await CalendarPage.openCourse(weeksSource(openWeeks(), {maxSeries: 2}), {commit: 'first-two'});
    await page.toReview();
    await page.press('Book my first 2 sessions');
    await page.reach('Your first 2 sessions are booked');
  });

  it('says that an outcome is unknown, looks again on request and posts nothing twice', async () => {
    server().onPost = offline;
    const page = await submitCourse();
    await page.reach('We could not confirm your booking');
    expect(page.buttons).to.deep.equal(['Check again']);
    expect(page.links).to.deep.equal({'Call us: +1 303 555 0142': 'tel:+13035550142'});
    await expect(page.host).to.be.accessible();
    server().onLookUp = (request) => json(aBooking(request));
    await page.press('Check again');
    await page.reach(booked);
    expect([server().posts.length, events().filter(([name]) => name === 'regimen-error')]).to.deep.equal([1, [['regimen-error', {source: 'booking', issues: [{path: '', message: 'unknown'}]}]]]);
  });

  it('sends the same request again when the clinic never processed it', async () => {
    server().onPost = offline;
    server().onLookUp = () => problem(404, 'not-found');
    const page = await submitCourse();
    await page.reach('The clinic’s calendar did not take the booking');
    server().onPost = (request) => json(aBooking(request), 201);
    await page.press('Back to my booking');
    await page.press('Book 3 sessions');
    await page.reach(booked);
    expect(new Set(server().posts.map((post) => JSON.stringify(post))).size).to.equal(1);
  });

  const refusals: readonly (readonly [string, () => Response, string])[] = [
    ['a refusal', () => problem(403, 'forbidden', {detail: 'Online booking is closed.'}), 'Online booking is closed.'],
    ['a rule on spacing', () => problem(422, 'spacing-policy', {detail: 'Two visits a week at most.'}), 'Two visits a week at most.'],
    ['a request id that is known from another request', () => problem(409, 'idempotency-mismatch'), 'Nothing was booked.'],
  ];
  for (const [title, reply, text] of refusals) {
    it(`explains ${title}, and keeps the times and the contact`, async () => {
      server().onPost = reply;
      const page = await submitCourse();
      await page.reach('The clinic’s calendar did not take the booking');
      expect(page.text).to.include(text).and.to.include('Call us: +1 303 555 0142');
      await page.press('Back to my booking');
      expect([page.heading, page.sessions.length, page.text.includes('Ada Byron')]).to.deep.equal(['Check and book', 3, true]);
    });
  }

  it('explains a redirect once the clinic says that it has no such booking', async () => {
    server().onPost = opaqueRedirect;
    server().onLookUp = () => problem(404, 'not-found');
    const page = await submitCourse();
    await page.reach('The clinic’s calendar did not take the booking');
    expect([page.text.includes('Nothing was booked.'), server().posts.length]).to.deep.equal([true, 1]);
  });

  it('does not know what became of a redirected booking otherwise', async () => {
    server().onPost = opaqueRedirect;
    const page = await submitCourse();
    await page.reach('We could not confirm your booking');
  });

  it('is accessible when the booking is refused, and leads back to the times', async () => {
    server().onPost = () => htmlPage(403);
    const page = await submitCourse();
    await page.reach('The clinic’s calendar did not take the booking');
    await expect(page.host).to.be.accessible();
    await page.press('Choose other times');
    expect(page.heading).to.equal('Choose your 3 times');
  });

  it('says that the times are no longer held, and keeps the contact', async () => {
    server().onPost = () => problem(410, 'hold-expired');
    const page = await submitCourse();
    await page.reach('The times are no longer held for you');
    await expect(page.host).to.be.accessible();
    await page.press('Choose other times');
    await page.toDetails();
    expect(page.contact).to.deep.equal(aContact());
  });

  it('believes no answer about other times', async () => {
    server().onPost = (request) => json({...aBooking(request), bookings: aBooking(request).bookings.map((session) => ({...session, start: instant('2026-03-03T09:00:00-07:00')}))}, 201);
    const page = await submitCourse();
    await page.reach('We could not confirm your booking');
    expect(events().filter(([name]) => name === 'regimen-booked')).to.deep.equal([]);
  });

  function submissions(): number {
    return events().filter(([name]) => name === 'regimen-submit').length;
  }

  function firstPost() {
    const [request] = server().posts;
    if (request === undefined) throw new Error('Nothing was posted.');
    return request;
  }
});

async function submitCourse(): Promise<CalendarPage> {
  const page = await CalendarPage.openCourse();
  await page.toReview();
  await page.press('Book 3 sessions');
  return page;
}
