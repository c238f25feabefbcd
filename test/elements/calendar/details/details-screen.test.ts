import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {emptyContact, type Contact} from '../../../../src/booking/contact.ts';
import {detailsScreen} from '../../../../src/elements/calendar/details/details-screen.ts';
import {readContactForm} from '../../../../src/elements/calendar/details/read-contact-form.ts';
import {aContact, aForm} from '../../../support/a-booking.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {answers, consent, everyAnswer, everyKind, fillEveryKind, openForm} from '../../../support/contact-form-page.ts';

describe('The contact form', () => {
  const server = serverForEach();

  it('is accessible with every kind of field, and with problems', async () => {
    const page = await openForm({consent}, everyKind);
    await expect(page.host).to.be.accessible();
    await page.press('Check my booking');
    await expect(page.host).to.be.accessible();
  });

  it('says what is missing or wrong above the fields, where the focus moves, and at each field', async () => {
    const page = await openForm();
    await page.enter({givenName: '', email: 'ada'});
    await page.press('Check my booking');
    expect([page.focused, page.alerts, page.statuses]).to.deep.equal(['2 fields need another look', [], []]);
    expect(page.problems).to.deep.equal({'First name': 'Please fill in this field.', Email: 'Please write an email address such as name@example.com.'});
    expect(Object.keys(page.links)).to.deep.equal(['First name: Please fill in this field.', 'Email: Please write an email address such as name@example.com.']);
  });

  it('leads from each problem to its field', async () => {
    const page = await openForm({consent}, everyKind);
    await page.press('Check my booking');
    const expected = ['First name', 'Last name', 'Email', 'Month', 'Best time to call', 'I have read the privacy notice (opens in a new tab)'];
    const reached: string[] = [];
    for (const name of Object.keys(page.links).filter((link) => link.includes(': Please'))) {
      await page.click(page.link(name));
      reached.push(page.focused);
    }
    expect(reached).to.deep.equal(expected);
  });

  it('checks off in the list above what is mended, line for line, and finds nothing new meanwhile', async () => {
    const page = await openForm();
    await page.enter({givenName: '', email: 'ada'});
    await page.press('Check my booking');
    await page.fill('Last name', '');
    await page.fill('Email', 'ada@example.com');
    expect([page.problems, page.summary]).to.deep.equal([{'First name': 'Please fill in this field.'}, ['First name: Please fill in this field.', 'Email: done']]);
    expect(page.text).to.include('One field needs another look');
    await page.fill('First name', 'Ada');
    expect([page.problems, page.text.includes('Everything is filled in now')]).to.deep.equal([{}, true]);
    await page.press('Check my booking');
    expect([page.problems, page.focused]).to.deep.equal([{'Last name': 'Please fill in this field. If you have only one name, write it here too.'}, 'One field needs another look']);
  });

  it('takes an empty field for open again when it is emptied again', async () => {
    const page = await openForm();
    await page.press('Check my booking');
    await page.fill('First name', 'Ada');
    await page.fill('First name', '');
    expect(Object.keys(page.problems)).to.deep.equal(['First name', 'Last name', 'Email', 'Phone']);
  });

  it('begins without problems when it is opened again', async () => {
    const page = await openForm();
    await page.press('Check my booking');
    await page.press('Back');
    await page.press('Continue with this time');
    expect([page.heading, page.problems]).to.deep.equal(['How can we reach you?', {}]);
  });

  it('lets the browser fill in what it knows, and opens the right keyboard', async () => {
    const page = await openForm({fields: 'name email phone birth-date'});
    const inputs = Object.fromEntries(['First name', 'Last name', 'Email', 'Phone', 'Month', 'Day', 'Year'].map((label) => [label, page.field(label)]));
    expect(Object.values(inputs).map(({autocomplete}) => autocomplete)).to.deep.equal(['given-name', 'family-name', 'email', 'tel', 'bday-month', 'bday-day', 'bday-year']);
    expect(Object.values(inputs).map(({type, inputMode}) => inputMode || type)).to.deep.equal(['text', 'text', 'email', 'tel', 'numeric', 'numeric', 'numeric']);
    expect(['First name', 'Last name'].map((label) => inputs[label]?.dir)).to.deep.equal(['auto', 'auto']);
  });

  it('says on the enter key of a phone that the last field sends the form on', async () => {
    const page = await openForm();
    expect(['First name', 'Last name', 'Email', 'Phone'].map((label) => page.field(label).enterKeyHint)).to.deep.equal(['', '', '', 'go']);
  });

  it('keeps all that a password manager fills in at once', async () => {
    const page = await openForm();
    const contact = aContact();
    for (const [label, value] of [['First name', contact.givenName], ['Last name', contact.familyName], ['Email', contact.email], ['Phone', contact.phone]] as const) {
      const input = page.field(label);
      input.value = value;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    await page.settle();
    await page.press('Check my booking');
    expect(page.text).to.include('Ada Byron').and.to.include('ada@example.com').and.to.include('303 555 0142');
  });

  it('is filled in, reviewed and booked with the keyboard alone', async () => {
    const page = await openForm();
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

  it('leads the keyboard through every kind of field in its order', async () => {
    const page = await openForm({consent}, everyKind);
    const order: string[] = [];
    for (let step = 0; step < 13; step += 1) {
      await page.keys('Tab');
      order.push(page.focused);
    }
    expect(order).to.deep.equal([
      'First name', 'Last name', 'Email', 'Phone (optional)', 'Month', 'Day', 'Year', 'Referral code (optional)', 'Anything we should know (optional)', 'Best time to call',
      'Please order a ride home (optional)', 'I have read the privacy notice (opens in a new tab)', 'privacy notice (opens in a new tab)',
    ]);
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

  it('keeps what was typed, chosen and ticked in every kind of field when the element is moved, and on the way back', async () => {
    const page = await openForm({consent}, everyKind);
    await fillEveryKind(page);
    page.host.parentElement?.append(document.createElement('p'), page.host);
    await page.settle();
    expect(everyAnswer(page)).to.deep.equal(answers);
    await page.press('Check my booking');
    await page.press('Back');
    expect(everyAnswer(page)).to.deep.equal(answers);
  });

  it('sends what the clinic asks for, each in its place, and the consent with its version and moment', async () => {
    const page = await openForm({consent}, everyKind);
    await fillEveryKind(page);
    const before = Date.now();
    await page.press('Check my booking');
    expect(page.text).to.include('Date of birth: March 9, 1984').and.to.include('Best time to call: Evening').and.to.include('Please order a ride home: Yes');
    await page.press('Book this time');
    const [post] = server().posts;
    expect(post?.patient).to.deep.equal({givenName: 'Ada', familyName: 'Byron', email: 'ada@example.com', birthDate: '1984-03-09', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone});
    expect(post?.fields).to.deep.equal({code: 'A1', notes: 'Stairs are hard.', call: 'Evening', ride: 'yes'});
    expect(post?.consents?.map(({id, version}) => `${id}@${version}`)).to.deep.equal(['privacy@2026-03']);
    expect(Date.parse(post?.consents?.[0]?.givenAt ?? '')).to.be.within(before - 5_000, Date.now());
  });

  it('sends to a clinic that asks for a name and an email nothing but these', async () => {
    const page = await openForm({fields: 'name email'});
    for (const [label, value] of [['First name', 'Ada'], ['Last name', 'Byron'], ['Email', 'ada@example.com']] as const) await page.fill(label, value);
    await page.press('Check my booking');
    await page.press('Book this time');
    const [post] = server().posts;
    expect(post).to.have.all.keys('requestId', 'service', 'sessions', 'patient');
    expect(post?.patient).to.have.all.keys('givenName', 'familyName', 'email', 'timeZone');
  });

  it('names what is wrong in every kind of field', async () => {
    const page = await openForm({consent}, everyKind);
    await fillEveryKind(page);
    await page.fill('Year', '84');
    await page.fill('Anything we should know', 'More than twenty letters.');
    await page.fill('Best time to call', '');
    await page.choose('I have read');
    await page.press('Check my booking');
    expect(page.problems).to.deep.equal({
      Year: 'Please write all four digits of the year, such as 1984.',
      'Anything we should know (optional)': 'Please write at most 20 characters.',
      'Best time to call': 'Please choose one.',
      'I have read the privacy notice (opens in a new tab)': 'Please tick the box to go on.',
    });
    await page.fill('Year', '1984');
    expect(page.problems).not.to.have.property('Year');
  });

  it('names the part of a date that is missing', async () => {
    const page = await openForm({fields: 'name email phone birth-date'});
    await page.enter();
    await page.fill('Day', '9');
    await page.press('Check my booking');
    expect(page.problems).to.deep.equal({Month: 'Please add the month and the year.', Year: 'Please add the month and the year.'});
  });

  it('never has a box ticked beforehand, and opens a link in a tab of its own', async () => {
    const page = await openForm({consent}, everyKind);
    expect(page.chosen).to.deep.equal([]);
    const link = page.link('privacy notice (opens in a new tab)');
    expect([link.getAttribute('target'), link.getAttribute('rel'), link.getAttribute('href')]).to.deep.equal(['_blank', 'noreferrer noopener', '/privacy']);
  });

  it('notes when a consent was given, and forgets it when it is taken back', async () => {
    const typed: Contact[] = [];
    const {form} = readContactForm({fields: '', consent});
    const container = await fixture(html`<div></div>`);
    const view = {contact: emptyContact, rules: aForm(form), refused: {problems: [], others: []}, now: () => new Date('2026-03-02T12:00:00Z'), onReview: () => undefined, onBack: () => undefined};
    const show = () => render(detailsScreen({...view, contact: typed.at(-1) ?? emptyContact, onEdit: (edit) => typed.push(edit(typed.at(-1) ?? emptyContact))}), container as HTMLElement);
    for (let time = 0; time < 2; time += 1) {
      show();
      container.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    }
    expect(typed.map(({consents}) => consents)).to.deep.equal([[{id: 'privacy', version: '2026-03', givenAt: '2026-03-02T12:00:00.000Z'}], []]);
  });

  it('names an attribute that it cannot read', async () => {
    const page = await CalendarPage.open({fields: 'name emial'});
    expect(page.text).to.include('fields must be made of name, email, phone, birth-date');
  });
});
