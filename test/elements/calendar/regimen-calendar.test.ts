import {expect} from '@open-wc/testing';
import {weeksSource} from '../../support/open-weeks.ts';
import {CalendarPage, threeSessions} from '../../support/calendar-page.ts';
import {slotsOnDays} from '../../support/a-slot.ts';
import type {Attributes} from '../../support/open-host.ts';
import {recordEvents} from '../../support/recorded-events.ts';

const danger = 'Are you in danger, or thinking about ending your life, right now?';
const health = 'Do any of these apply to you?';

describe('<regimen-calendar>', () => {
  const events = recordEvents();

  it('is accessible while a time is chosen', async () => {
    const page = await CalendarPage.open();
    await expect(page.host).to.be.accessible();
    await page.choose('9:00');
    await expect(page.host).to.be.accessible();
  });

  it('is accessible on both safety questions, in a crisis and with a flag', async () => {
    const page = await CalendarPage.open({...threeSessions, 'consultation-service': 'consultation'});
    await expect(page.host).to.be.accessible();
    await page.press('Yes');
    await expect(page.host).to.be.accessible();
    await page.press('I am not in danger now. Start over');
    await page.press('No');
    await expect(page.host).to.be.accessible();
    await page.choose('One or more, or I am not sure');
    await page.press('Continue');
    await expect(page.host).to.be.accessible();
    await page.press('Book a consultation only');
    await expect(page.host).to.be.accessible();
  });

  it('is accessible while it waits for a plan, and when it is set up wrongly', async () => {
    await expect((await CalendarPage.open({'plan-from': 'plan'})).host).to.be.accessible();
    await expect((await CalendarPage.open({service: undefined, sessions: 'six'})).host).to.be.accessible();
  });

  it('offers one appointment when nothing else is asked for', async () => {
    const page = await CalendarPage.open();
    expect([page.heading, page.month, page.chosen]).to.deep.equal(['Choose a time', 'March 2026', []]);
    expect(page.buttons).not.to.include('Continue with this time');
    await page.choose('9:00');
    await page.press('Continue with this time');
    expect(page.heading).to.equal('How can we reach you?');
  });

  it('books the need of a property rather than that of the attributes', async () => {
    const page = await CalendarPage.open(threeSessions);
    page.host.need = {sessions: 2, gap: {minDays: 1, maxDays: 7}};
    page.host.screened = true;
    await page.settle();
    expect(page.heading).to.equal('Choose your 2 times');
    page.host.need = undefined;
    await page.settle();
    expect(page.heading).to.equal('Choose your 3 times');
  });

  it('begins a course on the day that the visitor has named elsewhere, until the wish is changed', async () => {
    const page = await CalendarPage.open();
    page.host.screened = true;
    page.host.need = {sessions: 2, gap: {minDays: 1, maxDays: 7}};
    page.host.wishedStart = slotsOnDays([16])[0]?.start.slice(0, 10) as typeof page.host.wishedStart;
    await page.settle();
    expect(Object.keys(page.badges)[0]).to.equal('2026-03-18');
    await page.fill('Start on or after', '2026-03-10');
    expect(Object.keys(page.badges)[0]).to.equal('2026-03-10');
  });

  it('has the crisis line on every screen', async () => {
    const page = await CalendarPage.open(threeSessions);
    const line = 'In crisis? Call or text 988 at any time. In danger, call 911.';
    expect(page.text).to.include(line);
    await page.passSafety();
    expect(page.text).to.include(line);
    page.host.crisisPhone = '116 123';
    await page.settle();
    expect(page.text).to.include('In crisis? Call 116 123 at any time.').and.not.to.include('988');
  });

  it('asks for an answer about health where none was chosen, and moves there', async () => {
    const page = await CalendarPage.open(threeSessions);
    await page.press('No');
    await page.press('Continue');
    expect([page.problems, page.focused]).to.deep.equal([{'None of these': 'Please choose one.', 'One or more, or I am not sure': 'Please choose one.'}, 'None of these']);
    await page.choose('None of these');
    expect(page.problems).to.deep.equal({});
  });

  it('moves the focus with each safety question, and on to the times', async () => {
    const page = await CalendarPage.open(threeSessions);
    expect(page.focused).to.equal('');
    await page.press('No');
    expect(page.focused).to.equal(health);
    await page.press('Back');
    expect(page.focused).to.equal(danger);
    await page.passSafety();
    expect(page.focused).to.equal('Choose your 3 times');
  });

  it('tells the page of no step before the times, so that no answer about safety shows', async () => {
    const page = await CalendarPage.open(threeSessions);
    for (const answer of ['Yes', 'I am not in danger now. Start over', 'No', 'Back']) await page.press(answer);
    expect(events()).to.deep.equal([]);
    await page.passSafety();
    expect(events()).to.deep.equal([['regimen-step', {step: 'times'}]]);
  });

  it('shows the clinic’s own health list in its own safety question', async () => {
    const page = await CalendarPage.open(threeSessions);
    page.host.innerHTML = '<ul slot="health-list"><li>A pacemaker</li></ul>';
    await page.press('No');
    expect([page.host.querySelector('li')?.checkVisibility(), page.host.renderRoot.querySelector('.flags')?.checkVisibility()]).to.deep.equal([true, false]);
    await expect(page.host).to.be.accessible();
  });

  it('dials the number of the page', async () => {
    const page = await CalendarPage.open({...threeSessions, phone: '(303) 555-0142'});
    await page.press('No');
    await page.choose('One or more, or I am not sure');
    await page.press('Continue');
    expect(page.links).to.deep.equal({'Call us: (303) 555-0142': 'tel:3035550142'});
  });

  it('keeps the fallback of the page out of sight', async () => {
    const page = await CalendarPage.open({}, weeksSource(), '<p>Please call us.</p>');
    expect(page.host.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('shows the clinic’s own terms above the last step', async () => {
    const page = await CalendarPage.open({}, weeksSource(), '<p slot="before-booking">Cancel a day before.</p>');
    expect(page.host.querySelector('p')?.checkVisibility()).to.equal(false);
    await page.toDetails();
    expect(page.host.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('is hidden by the page', async () => {
    const page = await CalendarPage.open();
    page.host.hidden = true;
    expect(getComputedStyle(page.host).display).to.equal('none');
  });

  it('asks both safety questions before a course, and not before one appointment', async () => {
    const page = await CalendarPage.open(threeSessions);
    expect(page.heading).to.equal(danger);
    await page.press('No');
    expect([page.heading, page.buttons]).to.deep.equal([health, ['Continue', 'Back']]);
    await page.choose('None of these');
    await page.press('Continue');
    expect(page.heading).to.equal('Choose your 3 times');
  });

  it('shows someone in danger the crisis panel and no way to the times', async () => {
    const page = await CalendarPage.open(threeSessions);
    await page.press('Yes');
    expect([page.heading, page.buttons]).to.deep.equal(['Please talk to someone now', ['I am not in danger now. Start over']]);
    await page.press('I am not in danger now. Start over');
    expect(page.heading).to.equal(danger);
  });

  it('offers a consultation with a flag, and the way back leads to the flag', async () => {
    const page = await CalendarPage.open({...threeSessions, 'consultation-service': 'consultation'});
    await page.press('No');
    await page.choose('One or more, or I am not sure');
    await page.press('Continue');
    expect(page.heading).to.equal('Please talk with us first');
    await page.press('Book a consultation only');
    expect(page.heading).to.equal('Book a consultation');
    await page.press('Back');
    await page.press('Back');
    expect([page.heading, page.chosen]).to.deep.equal([health, []]);
  });

  it('never books a visit as a consultation where the clinic has none online', async () => {
    const page = await CalendarPage.open({});
    page.host.takeUp({choice: 'consultation', need: undefined, wishedStart: undefined, window: undefined});
    await page.settle();
    expect([page.heading, page.buttons]).to.deep.equal(['Book a consultation', []]);
    expect(page.links).to.deep.equal({'Call us: +1 303 555 0142': 'tel:+13035550142'});
  });

  it('shows the course again when it is taken up after a consultation', async () => {
    const page = await CalendarPage.open({'consultation-service': 'consultation'});
    const need = {sessions: 2, gap: {minDays: 2, maxDays: 5}};
    page.host.takeUp({choice: 'consultation', need: undefined, wishedStart: undefined, window: undefined});
    page.host.takeUp({choice: 'course', need, wishedStart: undefined, window: undefined});
    await page.settle();
    expect(page.heading).to.equal('Choose your 2 times');
  });

  const wrong: readonly (readonly [string, Attributes, string])[] = [
    ['a missing endpoint', {'booking-url': undefined}, 'booking-url must say where bookings are sent, such as /api/bookings, but is missing.'],
    ['a missing service', {service: undefined}, 'service must be a text that is not empty, but is missing.'],
    ['a number that is none', {sessions: 'six'}, 'sessions must be a whole number from 1 to 24, but is "six".'],
    ['an unknown word', {commit: 'some'}, 'commit must be one of all, first-two, consultation, request, but is "some".'],
    ['a day that does not exist', {today: '2026-02-30'}, 'today must be a day written YYYY-MM-DD, but is "2026-02-30".'],
  ];
  for (const [title, attributes, message] of wrong) {
    it(`names the attribute and what is accepted, for ${title}`, async () => {
      const page = await CalendarPage.open(attributes);
      expect(page.alerts).to.have.length(1);
      expect(page.alerts[0]).to.include(message).and.to.include('Call us: +1 303 555 0142');
      expect(events().map(([name, detail]) => [name, (detail as {source: string}).source])).to.deep.equal([['regimen-error', 'attributes']]);
    });
  }

  it('recovers when a wrong attribute is put right, and says it again when it is wrong again', async () => {
    const page = await CalendarPage.open({sessions: 'six'});
    page.host.setAttribute('sessions', '1');
    await page.settle();
    expect(page.heading).to.equal('Choose a time');
    page.host.setAttribute('sessions', 'six');
    await page.settle();
    expect(events().map(([name]) => name)).to.deep.equal(['regimen-error', 'regimen-error']);
  });

  const removable: Attributes = {location: 'west', 'consultation-service': 'consultation', sessions: '2', 'plan-from': 'plan', phone: '303 555 0142', commit: 'all', 'crisis-phone': '116 123'};
  for (const [attribute, value] of Object.entries(removable)) {
    it(`treats ${attribute} that is taken away as if it had never been there`, async () => {
      const page = await CalendarPage.open({phone: undefined});
      const before = page.text;
      page.host.setAttribute(attribute, value ?? '');
      await page.settle();
      page.host.removeAttribute(attribute);
      await page.settle();
      expect(page.text).to.equal(before);
    });
  }

  it('asks for a service and an address that are taken away', async () => {
    const page = await CalendarPage.open();
    page.host.removeAttribute('service');
    page.host.removeAttribute('booking-url');
    await page.settle();
    expect(page.text).to.include('service must be a text').and.to.include('booking-url must say where');
  });
});
