import {expect} from '@open-wc/testing';
import {aContact} from '../../../support/a-booking.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {consent, everyKind, fillEveryKind, openForm} from '../../../support/contact-form-page.ts';
import {problem} from '../../../support/fake-endpoint.ts';

describe('What the clinic refuses', () => {
  const server = serverForEach();

  it('is shown at its field, and the correction is booked as a new request', async () => {
    server().onPost = () => problem(422, 'invalid-request', {errors: [{pointer: '/patient/email', detail: 'This address does not exist.'}, {pointer: '/token', detail: 'Please reload the page.'}]});
    const page = await CalendarPage.open();
    await page.toReview();
    await page.press('Book this time');
    await page.reach('The clinic’s calendar did not take the booking');
    expect([page.problems, page.contact, page.alerts, page.focused]).to.deep.equal([{Email: 'This address does not exist.'}, aContact(), [], page.heading]);
    expect(page.summary).to.deep.equal(['Please reload the page.', 'Email: This address does not exist.']);
    await expect(page.host).to.be.accessible();
    await page.fill('Email', 'byron@example.com');
    expect(page.problems).to.deep.equal({});
    await page.press('Check my booking');
    await page.press('Book this time');
    expect(server().posts.map(({patient}) => patient.email)).to.deep.equal(['ada@example.com', 'byron@example.com']);
    expect(server().posts[0]?.requestId).not.to.equal(server().posts[1]?.requestId);
  });

  it('is found in every part of the form', async () => {
    const details = ['/patient/givenName', '/patient/birthDate', '/fields/code', '/consents/0/version', '/fields/other', '/patient/phone/0', '/patient/other'];
    server().onPost = () => problem(422, 'invalid-request', {errors: details.map((pointer) => ({pointer, detail: `No ${pointer}.`}))});
    const page = await openForm({consent}, everyKind);
    await fillEveryKind(page);
    await page.press('Check my booking');
    await page.press('Book this time');
    await page.reach('The clinic’s calendar did not take the booking');
    expect(page.problems).to.deep.equal({
      'First name': 'No /patient/givenName.', Month: 'No /patient/birthDate.', Day: 'No /patient/birthDate.', Year: 'No /patient/birthDate.', 'Phone (optional)': 'No /patient/phone/0.',
      'Referral code (optional)': 'No /fields/code.', 'I have read the privacy notice (opens in a new tab)': 'No /consents/0/version.',
    });
    expect(page.summary).to.include.members(['No /fields/other.', 'No /patient/other.']);
  });

  it('says that nothing was booked when there is no reason', async () => {
    server().onPost = () => problem(422, 'invalid-request');
    const page = await CalendarPage.open();
    await page.toReview();
    await page.press('Book this time');
    await page.reach('The clinic’s calendar did not take the booking');
    expect(page.text).to.include('Nothing was booked.');
  });
});
