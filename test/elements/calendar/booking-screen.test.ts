import {expect} from '@open-wc/testing';
import {aContact} from '../../support/a-booking.ts';
import {CalendarPage} from '../../support/calendar-page.ts';
import {serverForEach} from '../../support/clinic-server.ts';
import {problem} from '../../support/fake-endpoint.ts';
import {openWeeks, weeksSource} from '../../support/open-weeks.ts';

describe('The contact form', () => {
  const server = serverForEach();

  it('is accessible, and with problems', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    await expect(page.host).to.be.accessible();
    await page.press('Check my booking');
    await expect(page.host).to.be.accessible();
  });

  it('says what is missing or wrong, and moves to the first of it', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    await page.enter({givenName: '', email: 'ada'});
    await page.press('Check my booking');
    expect([page.problems, page.focused]).to.deep.equal([
      {'First name': 'Please fill in this field.', Email: 'Please write an email address such as name@example.com.'},
      'First name',
    ]);
    expect(page.text).to.include('2 fields need another look');
    expect(page.alerts).to.deep.equal([]);
  });

  it('finds nothing new and changes no text while someone types', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    await page.enter({email: 'ada'});
    await page.press('Check my booking');
    await page.fill('First name', '');
    await page.fill('Email', '');
    expect(page.problems).to.deep.equal({Email: 'Please write an email address such as name@example.com.'});
    await page.fill('Email', 'ada@example.com');
    expect([page.problems, page.text.includes('One field needs another look')]).to.deep.equal([{}, true]);
    await page.press('Check my booking');
    expect([page.problems, page.focused]).to.deep.equal([{'First name': 'Please fill in this field.'}, 'First name']);
  });

  it('begins without problems when it is opened again', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    await page.press('Check my booking');
    await page.press('Back');
    await page.press('Continue with this time');
    expect([page.heading, page.problems]).to.deep.equal(['How can we reach you?', {}]);
  });

  it('finds nothing wrong before it is sent on, and less with every field that is put right', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    expect(page.problems).to.deep.equal({});
    await page.press('Check my booking');
    await page.fill('First name', 'Ada');
    expect(Object.keys(page.problems)).to.deep.equal(['Last name', 'Email', 'Phone']);
  });

  it('leads from each problem to its field', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    await page.press('Check my booking');
    await page.click(page.link('Email: Please fill in this field.'));
    expect(page.focused).to.equal('Email');
  });

  it('lets the browser fill in what it knows', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    expect(['First name', 'Last name', 'Email', 'Phone'].map((label) => page.field(label).autocomplete)).to.deep.equal(['given-name', 'family-name', 'email', 'tel']);
  });

  it('is filled in, reviewed and booked with the keyboard alone', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    expect(page.focused).to.equal('How can we reach you?');
    const {givenName, familyName, email, phone} = aContact();
    for (const text of [givenName, familyName, email, phone]) {
      await page.keys('Tab');
      await page.type(text);
    }
    await page.keys('Enter');
    expect([page.heading, page.focused]).to.deep.equal(['Check and book', 'Check and book']);
    await page.keys('Tab', 'Tab', 'Tab', 'Enter');
    await page.reach('Your appointment is booked');
    expect([server().posts.length, page.focused]).to.deep.equal([1, 'Your appointment is booked']);
  });

  it('keeps what was typed on every way back', async () => {
    const page = await CalendarPage.openCourse();
    await page.toReview();
    await page.press('Change details');
    expect(page.contact).to.deep.equal(aContact());
    await page.press('Back');
    expect(page.heading).to.equal('Choose your 3 times');
    await page.toDetails();
    expect(page.contact).to.deep.equal(aContact());
    await page.press('Check my booking');
    await page.press('Change times');
    await page.toDetails();
    expect(page.contact).to.deep.equal(aContact());
  });

  it('keeps what was typed when the element is moved', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    await page.enter();
    page.host.parentElement?.append(document.createElement('p'), page.host);
    await page.settle();
    expect(page.contact).to.deep.equal(aContact());
  });

  it('shows what the clinic refuses at its field, and books the correction as a new request', async () => {
    server().onPost = () => problem(422, 'invalid-request', {errors: [{pointer: '/patient/email', detail: 'This address does not exist.'}, {pointer: '/token', detail: 'Please reload the page.'}]});
    const page = await CalendarPage.open();
    await page.toReview();
    await page.press('Book this time');
    await page.reach('How can we reach you?');
    expect([page.problems, page.contact]).to.deep.equal([{Email: 'This address does not exist.'}, aContact()]);
    expect(page.text).to.include('Please reload the page.');
    await expect(page.host).to.be.accessible();
    await page.fill('Email', 'byron@example.com');
    expect(page.problems).to.deep.equal({});
    await page.press('Check my booking');
    await page.press('Book this time');
    expect(server().posts.map(({patient}) => patient.email)).to.deep.equal(['ada@example.com', 'byron@example.com']);
    expect(server().posts[0]?.requestId).not.to.equal(server().posts[1]?.requestId);
  });

  it('says that nothing was booked when the clinic refuses without a reason', async () => {
    server().onPost = () => problem(422, 'invalid-request');
    const page = await CalendarPage.open();
    await page.toReview();
    await page.press('Book this time');
    await page.reach('How can we reach you?');
    expect(page.text).to.include('The clinic’s calendar did not take the booking').and.to.include('Nothing was booked.');
  });
});

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

  it('requests a single appointment where the clinic confirms itself', async () => {
    const page = await CalendarPage.open({}, weeksSource(openWeeks(), {confirmation: 'request'}));
    await page.toReview();
    expect(page.buttons).to.include('Request this time');
  });
});
