import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {bookedScreen, type BookedScreen} from '../../../../src/elements/calendar/desk/outcome-screens.ts';
import {reviewScreen, type ReviewScreen} from '../../../../src/elements/calendar/desk/review-screen.ts';
import {aBooking, aRequest} from '../../../support/a-booking.ts';
import {slotsOnDays} from '../../../support/a-slot.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {json, problem} from '../../../support/fake-endpoint.ts';
import {clockAtClinic} from '../../../../src/elements/calendar/times/visitor-clock.ts';
import {openWeeks, weeksSource} from '../../../support/open-weeks.ts';

describe('The review', () => {
  const server = serverForEach();

  it('is accessible for a course and for one time', async () => {
    for (const page of [await CalendarPage.openCourse(), await CalendarPage.open()]) {
      await page.toReview();
      await expect(page.host).to.be.accessible();
    }
  });

  it('shows all that is about to be booked, and nothing is sent', async () => {
    const page = await CalendarPage.openCourse();
    await page.toReview();
    expect(page.sessions).to.deep.equal(['1 | Monday, March 2 | 9:00 am', '2 | Wednesday, March 4 | 9:00 am', '3 | Friday, March 6 | 9:00 am']);
    expect(page.text).to.include('Ada Byron').and.to.include('ada@example.com').and.to.include('303 555 0142');
    expect(server().posts).to.deep.equal([]);
  });

  const promises = [
    ['all or none', {}, 'All 3 sessions are booked together, or none is.', 'Book 3 sessions'],
    ['one after another', {series: 'sequential'}, 'This clinic books the sessions one after another.', 'Book 3 sessions'],
    ['on request', {confirmation: 'request'}, 'This clinic confirms each request itself.', 'Request 3 sessions'],
  ] as const;
  for (const [title, capabilities, promise, button] of promises) {
    it(`says before booking what will happen where sessions are booked ${title}`, async () => {
      const page = await CalendarPage.openCourse(weeksSource(openWeeks(), capabilities));
      await page.toReview();
      expect(page.text).to.include(promise);
      expect(page.buttons).to.include(button);
    });
  }

  it('says of a visit and of a course that a talk comes first, and not of a consultation', async () => {
    const first = 'We talk with you before your first session. Nothing is given until a clinician agrees.';
    for (const page of [await CalendarPage.openCourse(), await CalendarPage.open()]) {
      await page.toReview();
      expect(page.text).to.include(first);
    }
    expect(await textOf(reviewScreen({...oneTime, isConsultation: true}))).not.to.include(first);
  });

  it('names one time in a line, without a number', async () => {
    const page = await CalendarPage.open();
    await page.toReview();
    expect(page.text).to.include('Your time: Monday, March 2, 9:00 am').and.to.include('All times are at the clinic, on its local clock.');
    expect(page.sessions).to.deep.equal([]);
    expect(await textOf(reviewScreen({...oneTime, isConsultation: true}))).to.include('Your consultation: Monday, March 2, 9:00 am');
  });

  it('has no block without words', async () => {
    const screen = await fixture(html`<div>${reviewScreen({...oneTime, isConsultation: true})}</div>`);
    expect([...screen.querySelectorAll('.stack')].filter(({textContent}) => words(textContent) === '')).to.deep.equal([]);
    expect(screen.querySelectorAll('.rule')).to.have.length(1);
  });

  it('begins with what a repair has changed', async () => {
    const repaired = {...oneTime, slots: slotsOnDays([0, 2, 4])};
    expect(await headingOf(reviewScreen({...repaired, changed: [1]}))).to.equal('One of your times has changed');
    expect(await headingOf(reviewScreen({...repaired, changed: [0, 2]}))).to.equal('2 of your times have changed');
  });

  it('requests a single appointment where the clinic confirms itself', async () => {
    const page = await CalendarPage.open({}, weeksSource(openWeeks(), {confirmation: 'request'}));
    await page.toReview();
    expect(page.buttons).to.include('Request this time');
  });
});

describe('The outcome', () => {
  const server = serverForEach();

  it('is told once where nothing was booked: by the heading that has the focus', async () => {
    server().onPost = () => problem(409, 'slot-unavailable', {conflicts: [{index: 0, slotId: '2026-03-02 09:00', reason: 'taken'}]});
    const page = await CalendarPage.open();
    await page.toReview();
    await page.press('Book this time');
    await page.reach('This time was just taken');
    expect([page.focused, page.alerts, page.statuses]).to.deep.equal(['This time was just taken', [], []]);
  });

  for (const status of ['confirmed', 'requested'] as const) {
    it(`says of what is ${status} whose clock it keeps, what comes first, and how it is changed`, async () => {
      server().onPost = (request) => json(aBooking(request, status), status === 'confirmed' ? 201 : 202);
      const page = await CalendarPage.open({}, weeksSource(openWeeks(), {confirmation: status === 'confirmed' ? 'instant' : 'request'}));
      await page.toReview();
      await page.press(status === 'confirmed' ? 'Book this time' : 'Request this time');
      await page.reach(status === 'confirmed' ? 'Your appointment is booked' : 'Your request has reached the clinic');
      expect(page.text).to.include('Your time: Monday, March 2, 9:00 am').and.to.include('All times are at the clinic, on its local clock.');
      expect(page.text).to.include('To change or cancel, call us.').and.to.include('We talk with you before your first session.');
      expect(page.links).to.include({'Call us: +1 303 555 0142': 'tel:+13035550142'});
      await expect(page.host).to.be.accessible();
    });
  }

  it('calls a consultation by its name', async () => {
    expect(await headingOf(bookedScreen(consultation))).to.equal('Your consultation is booked');
    expect(await textOf(bookedScreen(consultation))).to.include('Your consultation: Monday, March 2, 9:00 am').and.not.to.include('your first session');
    expect(await headingOf(bookedScreen({...consultation, booking: aBooking(aRequest(1), 'requested')}))).to.equal('Your request for a consultation has reached the clinic');
  });

  it('names no call where the page gives no number', async () => {
    expect(await textOf(bookedScreen({...consultation, phone: ''}))).not.to.include('call us');
  });
});

const oneTime: ReviewScreen = {
  slots: slotsOnDays([0]), commit: 'all', changed: [], contact: ['Ada Byron'], isConsultation: false, clock: clockAtClinic, series: 'none', confirmation: 'instant',
  onBook: () => undefined, onChangeTimes: () => undefined, onChangeDetails: () => undefined,
};

const consultation: BookedScreen = {booking: aBooking(aRequest(1)), slots: oneTime.slots, wanted: oneTime.slots, course: oneTime.slots, isConsultation: true, clock: clockAtClinic, clinic: 'Northgate', phone: '+1 303 555 0142', keep: undefined};

async function textOf(screen: TemplateResult): Promise<string> {
  return words((await fixture(html`<div>${screen}</div>`)).textContent);
}

async function headingOf(screen: TemplateResult): Promise<string> {
  return words((await fixture(html`<div>${screen}</div>`)).querySelector('h2')?.textContent ?? '');
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
