import {expect} from '@open-wc/testing';
import {aContact} from '../../support/a-booking.ts';
import type {Attributes} from '../../support/open-host.ts';
import {serverForEach} from '../../support/clinic-server.ts';
import {weeksSource} from '../../support/open-weeks.ts';
import {recordEvents} from '../../support/recorded-events.ts';
import {SchedulerPage} from '../../support/scheduler-page.ts';

const danger = 'Are you in danger, or thinking about ending your life, right now?';
const takeUpCourse = 'See times for these 6 sessions';
const consultation = 'Book a consultation only';
/** Free times by service, as only an endpoint gives them. */
const fromEndpoint: Attributes = {endpoint: '/api', 'booking-url': undefined};

describe('<regimen-scheduler>', () => {
  const server = serverForEach();
  const events = recordEvents();

  it('is accessible from the first question to the booking', async () => {
    const page = await SchedulerPage.open();
    await expect(page.host).to.be.accessible();
    await page.toPlan();
    await expect(page.host).to.be.accessible();
    await page.takeUp(takeUpCourse);
    await expect(page.host).to.be.accessible();
    await page.calendar.toReview();
    await expect(page.host).to.be.accessible();
    await page.calendar.press('Book 6 sessions');
    await page.calendar.reach('Your 6 sessions are booked');
    await expect(page.host).to.be.accessible();
  });

  it('is accessible when it is set up wrongly', async () => {
    await expect((await SchedulerPage.open({protocol: 'none', service: undefined})).host).to.be.accessible();
  });

  it('leads from the first question to a booked course', async () => {
    const page = await SchedulerPage.open();
    expect(page.headings).to.deep.equal([danger]);
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    expect(page.headings).to.deep.equal(['Choose your 6 times']);
    await page.calendar.toReview();
    await page.calendar.press('Book 6 sessions');
    await page.calendar.reach('Your 6 sessions are booked');
    expect(server().posts.map(({service, sessions}) => [service, sessions.length])).to.deep.equal([['visit', 6]]);
  });

  it('asks about safety once', async () => {
    const page = await SchedulerPage.open();
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    expect(page.calendar.heading).to.equal('Choose your 6 times');
  });

  it('shows someone in danger nothing but the crisis panel', async () => {
    const page = await SchedulerPage.open();
    await page.calculator.press('Yes');
    expect(page.headings).to.deep.equal(['Please talk to someone now']);
  });

  it('books only a consultation on request', async () => {
    const page = await SchedulerPage.open(fromEndpoint, 'endpoint');
    await page.toPlan();
    await page.takeUp(consultation);
    expect(page.headings).to.deep.equal(['Book a consultation']);
    await page.calendar.untilText('9:00');
    await page.calendar.toReview();
    await page.calendar.press('Book this time');
    await page.calendar.reach('Your consultation is booked');
    expect(server().posts.map(({service, sessions}) => [service, sessions.length])).to.deep.equal([['talk', 1]]);
  });

  it('offers no consultation where the page names no service for one, but the phone', async () => {
    const page = await SchedulerPage.open({'consultation-service': undefined});
    await page.toPlan();
    expect(page.calculator.buttons).not.to.include(consultation);
    expect(page.calculator.links).to.include({'Call us: +1 303 555 0142': 'tel:+13035550142'});
    await page.takeUp(takeUpCourse);
    expect([page.headings, page.calendar.buttons.includes(consultation)]).to.deep.equal([['Choose your 6 times'], false]);
  });

  it('offers no consultation after a flag either where the page names no service for one', async () => {
    const page = await SchedulerPage.open({'consultation-service': undefined});
    await page.toPlan('One or more');
    expect(page.calculator.buttons).to.deep.equal(['Change my answers', 'Clear my answers', 'Print this plan']);
    expect(page.calculator.text).to.include('Please contact the clinic').and.not.to.include('ook a consultation');
    expect(page.calculator.links).to.include({'Call us: +1 303 555 0142': 'tel:+13035550142'});
  });

  it('takes the one service for a consultation where the page says that it books nothing else', async () => {
    const page = await SchedulerPage.open({...fromEndpoint, 'consultation-service': undefined, service: 'talk', commit: 'consultation'}, 'endpoint');
    await page.toPlan();
    await page.takeUp(consultation);
    await page.calendar.untilText('9:00');
    await page.calendar.toReview();
    await page.calendar.press('Book this time');
    await page.calendar.reach('Your consultation is booked');
    expect(server().posts.map(({service}) => service)).to.deep.equal(['talk']);
  });

  it('shows the course again when it is taken up after a consultation was opened beside it', async () => {
    const page = await SchedulerPage.open(fromEndpoint, 'endpoint');
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    await page.calendar.untilText(consultation);
    await page.calendar.press(consultation);
    expect(page.headings).to.deep.equal(['Book a consultation']);
    await page.backToPlan();
    await page.takeUp(takeUpCourse);
    expect(page.headings).to.deep.equal(['Choose your 6 times']);
  });

  it('shows those who come back only the days of their next session', async () => {
    const page = await SchedulerPage.open();
    await page.toNextSession();
    await page.takeUp('See times for this session');
    expect(page.calendar.selectedDay).to.equal('2026-03-09');
    const closed = ['Friday, March 6', 'Monday, March 9', 'Monday, March 16', 'Tuesday, March 17'].map((day) => page.calendar.day(day).getAttribute('aria-disabled'));
    expect(closed).to.deep.equal(['true', null, null, 'true']);
  });

  it('leads back to the plan with every answer, and to the times again', async () => {
    const page = await SchedulerPage.open();
    await page.toPlan();
    const plan = page.calculator.heading;
    await page.takeUp(takeUpCourse);
    await page.backToPlan();
    expect([page.headings, page.calculator.focused]).to.deep.equal([[plan], plan]);
    await page.takeUp(takeUpCourse);
    expect([page.headings, page.calendar.focused]).to.deep.equal([['Choose your 6 times'], 'Choose your 6 times']);
  });

  it('keeps the contact on the way back to the plan', async () => {
    const page = await SchedulerPage.open(fromEndpoint, 'endpoint');
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    await page.calendar.untilText('Continue with these');
    await page.calendar.toDetails();
    await page.calendar.enter();
    await page.calendar.press('Back');
    await page.settle();
    await page.backToPlan();
    await page.takeUp(consultation);
    await page.calendar.untilText('9:00');
    await page.calendar.toDetails();
    expect(page.calendar.contact).to.deep.equal(aContact());
  });

  it('has the way back to the plan only while times are chosen', async () => {
    const page = await SchedulerPage.open();
    await page.toPlan();
    expect(page.frame.buttons).to.deep.equal([]);
    await page.takeUp(takeUpCourse);
    expect(page.frame.buttons).to.deep.equal(['Back to your plan']);
    await page.calendar.toDetails();
    await page.settle();
    expect(page.frame.buttons).to.deep.equal([]);
  });

  it('tells the page the same, whatever is answered, and no contact but with regimen-submit', async () => {
    const page = await SchedulerPage.open();
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    await page.calendar.toReview();
    await page.calendar.press('Book 6 sessions');
    await page.calendar.reach('Your 6 sessions are booked');
    expect(events().map(([name, detail]) => (name === 'regimen-step' ? [name, detail] : [name]))).to.deep.equal([
      ['regimen-step', {step: 'question'}],
      ['regimen-step', {step: 'plan'}],
      ['regimen-plan'],
      ['regimen-step', {step: 'details'}],
      ['regimen-step', {step: 'review'}],
      ['regimen-submit'],
      ['regimen-step', {step: 'submitting'}],
      ['regimen-booked'],
      ['regimen-step', {step: 'booked'}],
    ]);
    const others = events().filter(([name]) => name !== 'regimen-submit');
    expect(JSON.stringify(others)).not.to.match(/Ada|Byron|example|anxiety|standard/);
  });

  it('shows the crisis line of the clinic’s country in every part, and its panel', async () => {
    const page = await SchedulerPage.open({country: 'NZ'});
    const line = 'In crisis? Call or text 1737 at any time. In danger, call 111.';
    expect(page.calculator.text).to.include(line);
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    expect(page.calendar.text).to.include(line);
    await page.backToPlan();
    await page.calculator.press('Clear my answers');
    await page.calculator.press('Yes');
    expect([page.headings, page.calculator.links]).to.deep.equal([['Please talk to someone now'], {'Call 1737': 'tel:1737', 'Text 1737': 'sms:1737', 'Call 111': 'tel:111'}]);
  });

  it('names a country that is not known, once, and shows nothing of another’s', async () => {
    const page = await SchedulerPage.open({country: 'DE'});
    expect(page.frame.text).to.include('country must be one of US').and.not.to.include('988');
    expect(events().map(([name]) => name)).to.deep.equal(['regimen-error']);
  });

  it('asks for the form of treatment where the clinic offers more than one', async () => {
    const page = await SchedulerPage.open({protocol: 'fmpm-iv,weight-based-im'});
    await page.calculator.press('No');
    for (const choice of ['Yes, I have not', 'Anxiety']) {
      await page.calculator.choose(choice);
      await page.calculator.press('Continue');
    }
    expect(page.headings).to.deep.equal(['Which form of treatment do you have in mind?']);
    await page.calculator.choose('Injection');
    await page.calculator.press('Continue');
    await page.calculator.choose('None of these');
    await page.calculator.press('Show my plan');
    expect(page.calculator.heading).to.include('No fixed number of sessions');
  });

  it('hands the clinic’s own health list on, and ours where it has none', async () => {
    const shown = async (fallback: string): Promise<(boolean | undefined)[]> => {
      const page = await SchedulerPage.open({}, weeksSource(), fallback);
      await page.toHealth();
      await expect(page.host).to.be.accessible();
      return [page.host.querySelector('li')?.checkVisibility(), page.host.renderRoot.querySelector('.flags')?.checkVisibility()];
    };
    expect([await shown('<ul slot="health-list"><li>A pacemaker</li></ul>'), await shown('')]).to.deep.equal([[true, false], [undefined, true]]);
  });

  it('has one crisis line at a time', async () => {
    const page = await SchedulerPage.open({'crisis-text': 'Help is at 116 123.'});
    expect(page.calculator.text).to.include('Help is at 116 123.');
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    expect(page.calendar.text).to.include('Help is at 116 123.');
    expect(page.frame.text).not.to.include('Help is at 116 123.');
  });

  it('starts on the clinic’s first day and keeps to its closures', async () => {
    const page = await SchedulerPage.open({'start-date': '2026-03-12'});
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    expect(Object.keys(page.calendar.badges)[0]).to.equal('2026-03-12');
  });

  const wrong: readonly (readonly [string, Attributes, string])[] = [
    ['an unknown protocol', {protocol: 'none'}, 'protocol must be one of'],
    ['a missing address', {'booking-url': undefined}, 'booking-url must say where bookings are sent'],
    ['a missing service', {service: undefined}, 'service must be a text that is not empty'],
    ['a day that does not exist', {today: '2026-02-30'}, 'today must be a day written YYYY-MM-DD'],
  ];
  for (const [title, attributes, message] of wrong) {
    it(`names the attribute once and what is accepted, for ${title}`, async () => {
      const page = await SchedulerPage.open(attributes);
      expect(page.frame.alerts).to.have.length(1);
      expect(page.frame.alerts[0]?.split(message), page.frame.alerts[0]).to.have.length(2);
      expect(page.frame.text).to.include('In crisis?');
      expect(events().map(([name]) => name)).to.deep.equal(['regimen-error']);
    });
  }

  it('says what is wrong with the attributes as soon as nobody needs the help for a crisis any more, and to the focus', async () => {
    const page = await SchedulerPage.open();
    await page.calculator.press('Yes');
    page.host.service = '';
    await page.settle();
    expect(page.headings).to.deep.equal(['Please talk to someone now']);
    await page.calculator.press('I am not in danger now. Start over');
    expect(page.frame.alerts).to.have.length(1);
    expect(page.frame.focused).to.include('This part of the page is not set up correctly');
  });

  it('keeps the fallback of the page out of sight, and shows the clinic’s own terms above the last step', async () => {
    const page = await SchedulerPage.open({}, weeksSource(), '<p>Please call us.</p><p slot="before-booking">Cancel a day before.</p>');
    const areVisible = () => [...page.host.querySelectorAll('p')].map((paragraph) => paragraph.checkVisibility());
    expect(areVisible()).to.deep.equal([false, false]);
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    await page.calendar.toDetails();
    expect(areVisible()).to.deep.equal([false, true]);
  });

  it('keeps its place when it is moved in the page', async () => {
    const page = await SchedulerPage.open();
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    page.host.parentElement?.append(document.createElement('p'), page.host);
    await page.settle();
    expect(page.headings).to.deep.equal(['Choose your 6 times']);
  });

  it('is hidden by the page', async () => {
    const page = await SchedulerPage.open();
    page.host.hidden = true;
    expect(getComputedStyle(page.host).display).to.equal('none');
  });
});
