import {expect} from '@open-wc/testing';
import type {CourseRequest} from '../../../../src/booking/course-request.ts';
import {aContact} from '../../../support/a-booking.ts';
import {CalendarPage, threeSessions} from '../../../support/calendar-page.ts';
import {consent, everyKind, fillEveryKind} from '../../../support/contact-form-page.ts';
import {byHand, serverForEach, withoutPauses} from '../../../support/clinic-server.ts';
import {json, offline, problem} from '../../../support/fake-endpoint.ts';
import type {Attributes} from '../../../support/open-host.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

const sent = 'Your request has reached Northgate';
const requestOnly: Attributes = {'booking-url': undefined, 'request-url': '/api/requests', hours: 'mon-thu 9:00-17:00; sat 9:00-12:00'};

describe('The calendar that takes requests', () => {
  const server = serverForEach();
  const events = recordEvents();
  withoutPauses();

  it('asks for wishes where there are no free times to choose from, after both safety questions', async () => {
    const page = await openRequest();
    expect(page.heading).to.equal('When would suit you?');
    expect(page.text).to.include('You ask for: 3 sessions, 2 to 5 days apart, all within 14 days.');
    expect(page.text).to.include('We are open Monday to Thursday 9:00 am to 5:00 pm and Saturday 9:00 am to 12:00 pm.');
    await expect(page.host).to.be.accessible();
    expect(server().reads).to.deep.equal([]);
  });

  it('offers only days and times at which the clinic is open', async () => {
    const page = await openRequest();
    expect(() => page.field('Sunday')).to.throw('There is no field "Sunday"');
    expect(() => page.field('Evening')).to.throw('There is no field "Evening"');
    await page.choose('Afternoon');
    await page.choose('Saturday');
    expect(() => page.field('Afternoon')).to.throw('There is no field "Afternoon"');
    await page.choose('Saturday');
    expect(page.chosen).to.deep.equal([]);
  });

  it('sends wishes and contact, names no moment, and says what comes next', async () => {
    const page = await toReview();
    expect(page.text).to.include('Days: Tuesday and Thursday').and.to.include('Times: Morning').and.to.include('Not before Tuesday, March 10, 2026').and.to.include('Not on Thursday, March 12, 2026');
    expect(page.text).to.include('Ada Byron').and.to.include('Nothing is booked until you agree to them.');
    await expect(page.host).to.be.accessible();
    await page.press('Send my request');
    await page.reach(sent);
    expect(page.text).to.include('We will call or write to you with times. Nothing is booked yet.');
    await expect(page.host).to.be.accessible();
    const {requestId, ...request} = firstRequest();
    expect(request).to.deep.equal({
      service: 'visit',
      need: {sessions: 3, minGapDays: 2, maxGapDays: 5, windowDays: 14},
      preferences: {weekdays: ['tue', 'thu'], times: ['morning'], earliest: '2026-03-10', avoid: ['2026-03-12']},
      patient: {...sentContact(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone},
    });
    expect(requestId).to.match(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(request)).not.to.match(/T\d\d:|ketamine|standard|depress/i);
  });

  it('tells the page steps by neutral names, and that a request was taken on', async () => {
    const page = await toReview();
    await page.press('Send my request');
    await page.reach(sent);
    expect(events()).to.deep.equal([
      ['regimen-step', {step: 'wishes'}], ['regimen-step', {step: 'details'}], ['regimen-step', {step: 'review'}], ['regimen-step', {step: 'submitting'}],
      ['regimen-booked', {status: 'requested', bookings: []}], ['regimen-step', {step: 'requested'}],
    ]);
  });

  it('sends once however often the button is pressed', async () => {
    const reply = byHand<Response>();
    server().onRequest = () => reply.promise;
    const page = await toReview();
    const button = page.button('Send my request');
    button.click();
    button.click();
    await page.settle();
    expect([page.heading, server().requests.length]).to.deep.equal(['Sending …', 1]);
    await expect(page.host).to.be.accessible();
    reply.resolve(json({requestId: firstRequest().requestId, status: 'requested'}, 202));
    await page.reach(sent);
  });

  it('does not know whether it arrived, gives it as text, and sends the very same again', async () => {
    server().onRequest = offline;
    const page = await toReview();
    await page.press('Send my request');
    await page.reach('We could not confirm that your request arrived');
    expect(copy(page)).to.equal([
      'Request for times at Northgate', 'You ask for: 3 sessions, 2 to 5 days apart, all within 14 days.', 'Days: Tuesday and Thursday', 'Times: Morning',
      'Not before Tuesday, March\u00a010, 2026', 'Not on Thursday, March\u00a012, 2026', 'Ada Byron', 'ada@example.com', '303 555 0142',
    ].join('\n'));
    expect(page.links).to.include({'Call us: +1 303 555 0142': 'tel:+13035550142'});
    await expect(page.host).to.be.accessible();
    server().onRequest = ({requestId}) => json({requestId, status: 'requested'}, 202);
    await page.press('Send again');
    await page.reach(sent);
    expect(new Set(server().requests.map((request) => JSON.stringify(request))).size).to.equal(1);
  });

  it('gives all that was typed as text, with the clinic’s own questions and what was agreed to', async () => {
    server().onRequest = offline;
    const page = await openRequest({consent});
    page.host.fields = everyKind;
    await page.press('Continue');
    await fillEveryKind(page);
    await page.press('Check my request');
    await page.press('Send my request');
    await page.reach('We could not confirm that your request arrived');
    expect(copy(page).split('\n').slice(3)).to.deep.equal([
      'Ada Byron', 'ada@example.com', 'Date of birth: March\u00a09, 1984', 'Referral code: A1', 'Anything we should know: Stairs are hard.',
      'Best time to call: Evening', 'Please order a ride home: Yes', 'Agreed to: I have read the privacy notice (version 2026-03)',
    ]);
  });

  it('sends it by itself when the connection is back', async () => {
    server().onRequest = offline;
    const page = await toReview();
    await page.press('Send my request');
    await page.reach('We could not confirm that your request arrived');
    server().onRequest = ({requestId}) => json({requestId, status: 'requested'}, 202);
    window.dispatchEvent(new Event('online'));
    await page.reach(sent);
  });

  it('selects the text where the browser does not let it copy', async () => {
    server().onRequest = () => problem(403, 'forbidden', {detail: 'Requests are closed.'});
    const page = await toReview();
    await page.press('Send my request');
    await page.reach('Your request could not be sent');
    expect(page.text).to.include('Requests are closed.').and.to.include('Nothing you typed is lost.');
    const write = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(Navigator.prototype, 'clipboard', {configurable: true, get: () => undefined});
    await page.press('Copy the text');
    Object.defineProperty(Navigator.prototype, 'clipboard', write ?? {});
    expect([page.statuses, selected(page)]).to.deep.equal([['Your browser did not let us copy. The text is selected: please copy it.'], copy(page)]);
  });

  it('puts the text on the clipboard', async () => {
    server().onRequest = () => problem(403, 'forbidden');
    const copied: string[] = [];
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(Navigator.prototype, 'clipboard', {configurable: true, get: () => ({writeText: (text: string) => Promise.resolve(copied.push(text))})});
    const page = await toReview();
    await page.press('Send my request');
    await page.reach('Your request could not be sent');
    await page.press('Copy the text');
    Object.defineProperty(Navigator.prototype, 'clipboard', original ?? {});
    expect([copied, page.statuses]).to.deep.equal([[copy(page)], ['The text is copied.']]);
  });

  it('shows what the clinic refuses at its field', async () => {
    server().onRequest = () => problem(422, 'validation', {errors: [{pointer: '/patient/email', detail: 'This address does not exist.'}]});
    const page = await toReview();
    await page.press('Send my request');
    await page.reach('Please look at your details once more');
    expect(page.problems).to.deep.equal({Email: 'This address does not exist.'});
  });

  it('says from when a busy clinic can be tried again, and opens the button by itself', async () => {
    server().onRequest = () => problem(429, 'rate-limited', {retryAfter: 90});
    const page = await toReview();
    await page.press('Send my request');
    await page.reach('Your request could not be sent');
    expect(page.statuses[0]).to.match(/^You can try again at \d+:\d\d [ap]m\.$/);
    expect(page.button('Send again').getAttribute('aria-disabled')).to.equal('true');
    await page.press('Send again');
    expect(server().requests).to.have.length(1);
  });

  it('goes back from everywhere without losing anything', async () => {
    const page = await toReview();
    await page.press('Change my wishes');
    expect(page.chosen).to.deep.equal(['Tuesday', 'Thursday', 'Morning']);
    await page.press('Continue');
    expect(page.contact).to.deep.equal(aContact());
    await page.press('Back');
    expect(page.heading).to.equal('When would suit you?');
  });

  it('leads to a day that is wrong', async () => {
    const page = await openRequest();
    await page.fill('Not before', '2026-03-20');
    await page.fill('Not after', '2026-03-10');
    await page.press('Continue');
    expect([page.problems, page.focused]).to.deep.equal([{'Not after (optional)': 'Please choose a day that is not before your first day.'}, 'Not after (optional)']);
    await expect(page.host).to.be.accessible();
  });

  it('takes a day to avoid off the list again, and keeps the focus', async () => {
    const page = await openRequest();
    await page.fill('A day you cannot come', '2026-03-12');
    await page.press('Add this day');
    await page.press('Remove Thursday, March 12');
    expect([page.focused, page.statuses]).to.deep.equal(['A day you cannot come (optional)', ['Thursday, March 12 is no longer on the list.']]);
  });

  it('asks for a consultation alone where the clinic has one', async () => {
    const page = await openRequest({'consultation-service': 'talk'});
    await page.press('Ask for a consultation only');
    expect([page.heading, page.text.includes('You ask for: A consultation.')]).to.deep.equal(['When would a consultation suit you?', true]);
    await page.press('Continue');
    await page.enter();
    await page.press('Check my request');
    await page.press('Send my request');
    await page.reach(sent);
    expect([firstRequest().service, firstRequest().need]).to.deep.equal(['talk', {sessions: 1}]);
  });

  it('offers wishes where the endpoint cannot be reached, and leads back to the times with all that was typed', async () => {
    server().onAvailability = offline;
    const page = await CalendarPage.openEndpoint({...threeSessions});
    await page.passSafety();
    await page.untilText('Send your wishes instead');
    await expect(page.host).to.be.accessible();
    await page.press('Send your wishes instead');
    expect([page.heading, page.focused]).to.deep.equal(['When would suit you?', 'When would suit you?']);
    await page.press('Continue');
    await page.enter();
    await page.press('Back');
    await page.press('Back');
    expect(page.heading).to.equal('Choose your 3 times');
    await page.press('Send your wishes instead');
    await page.press('Continue');
    expect(page.contact).to.deep.equal(aContact());
  });

  it('offers wishes after a booking that the clinic refused, with the contact already there', async () => {
    server().onPost = () => problem(403, 'forbidden', {detail: 'Online booking is closed.'});
    const page = await CalendarPage.openEndpoint();
    await page.untilText('Free times');
    await page.toReview();
    await page.press('Book this time');
    await page.reach('The clinic’s calendar did not take the booking');
    await page.press('Send your wishes instead');
    await page.press('Continue');
    expect(page.contact).to.deep.equal(aContact());
  });

  async function toReview(): Promise<CalendarPage> {
    const page = await openRequest();
    await page.choose('Tuesday');
    await page.choose('Thursday');
    await page.choose('Morning');
    await page.fill('Not before', '2026-03-10');
    await page.fill('A day you cannot come', '2026-03-12');
    await page.press('Add this day');
    await page.press('Continue');
    await page.enter();
    await page.press('Check my request');
    return page;
  }

  function firstRequest(): CourseRequest {
    const [request] = server().requests;
    if (request === undefined) throw new Error('No request was sent.');
    return request;
  }
});

async function openRequest(attributes: Attributes = {}): Promise<CalendarPage> {
  const page = await CalendarPage.open({...threeSessions, ...requestOnly, ...attributes}, 'endpoint');
  await page.passSafety();
  return page;
}

function copy(page: CalendarPage): string {
  return page.host.renderRoot.querySelector('textarea')?.value ?? '';
}

/** The text that the visitor's own copy command would take. */
function selected({host}: CalendarPage): string {
  const field = (host.renderRoot as ShadowRoot).activeElement;
  return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
}

function sentContact(): object {
  const {givenName, familyName, email} = aContact();
  return {givenName, familyName, email, phone: '+13035550142'};
}
