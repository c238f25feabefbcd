import {expect} from '@open-wc/testing';
import type {AvailabilityFailureReason} from '../../../../src/availability/availability-source.ts';
import {calendar} from '../../../../src/i18n/en/times.ts';
import {CalendarPage, threeSessions} from '../../../support/calendar-page.ts';
import {serverForEach, shortenPauses} from '../../../support/clinic-server.ts';
import {json, page as htmlPage, problem} from '../../../support/fake-endpoint.ts';
import {FakeSource} from '../../../support/fake-source.ts';
import {weeksAvailability} from '../../../support/open-weeks.ts';
import {slotsOnDays} from '../../../support/a-slot.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

describe('The calendar while free times are loaded', () => {
  const events = recordEvents();

  it('is accessible while it loads, and when that has failed', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    await expect(page.host).to.be.accessible();
    await source.failAll('offline');
    await page.settle();
    await expect(page.host).to.be.accessible();
  });

  it('says that it is looking', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    expect([page.isBusy, page.statuses]).to.deep.equal([true, ['Looking for free times …']]);
    await source.answerAll();
    await page.settle();
    expect([page.isBusy, page.heading]).to.deep.equal([false, 'Choose a time']);
  });

  it('names another way after a while, and goes on looking', async () => {
    const giveBackPauses = shortenPauses();
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    await page.untilText('takes longer than usual');
    giveBackPauses();
    expect([page.isBusy, page.links]).to.deep.equal([true, {'Call us: +1 303 555 0142': 'tel:+13035550142'}]);
    await expect(page.host).to.be.accessible();
    await source.answerAll();
    await page.settle();
    expect([page.text.includes('takes longer'), page.isBusy]).to.deep.equal([false, false]);
  });

  it('asks again by itself when the connection is back, and takes no focus from the page around', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    await source.failAll('offline');
    await page.settle();
    window.dispatchEvent(new Event('online'));
    await page.settle();
    await source.answerAll();
    await page.settle();
    expect([page.text.includes('could not be loaded'), page.focused]).to.deep.equal([false, '']);
  });

  it('asks again for nothing when the connection was not what failed', async () => {
    const source = new FakeSource();
    await CalendarPage.open({}, source);
    await source.failAll('refused');
    const asked = source.requests.length;
    window.dispatchEvent(new Event('online'));
    expect(source.requests).to.have.length(asked);
  });

  it('keeps what it knows when the next month cannot be loaded', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openAnswered(source);
    await page.press('Next month');
    await source.failAll('offline');
    await page.settle();
    expect([page.month, page.text.includes('could not be loaded'), page.buttons.includes('Previous month')]).to.deep.equal(['April 2026', true, true]);
    await page.press('Try again');
    await source.answerAll();
    await page.settle();
    expect([page.month, page.text.includes('could not be loaded'), page.day('Wednesday, April 1').getAttribute('aria-label')]).to.deep.equal(['April 2026', false, 'Wednesday, April\u00a01, 2 free times']);
  });

  it('asks for each month once, and for the next one ahead of time', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    expect(source.months).to.deep.equal(['2026-03']);
    await source.answerAll();
    await page.settle();
    await page.press('Next month');
    expect(source.months).to.deep.equal(['2026-03', '2026-04']);
    await source.answerAll();
    await page.press('Previous month');
    await page.press('Next month');
    expect(source.months).to.deep.equal(['2026-03', '2026-04', '2026-05']);
  });

  it('asks for all the months that a course can lie in', async () => {
    const source = new FakeSource();
    await CalendarPage.open(threeSessions, source);
    expect(source.months).to.deep.equal(['2026-03', '2026-04']);
  });

  it('keeps what it knows on show while more is on its way', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openAnswered(source);
    await page.press('Next month');
    expect([page.isBusy, page.month, page.day('Wednesday, April 1').getAttribute('aria-label')]).to.deep.equal([false, 'April 2026', 'Wednesday, April\u00a01, not known yet']);
  });

  it('does not call a day full that is not known yet', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openAnswered(source);
    await page.press('Next month');
    await page.click(page.day('Wednesday, April 1'));
    expect(page.text).to.include('Looking for free times …').and.not.to.include('There is no free time on Wednesday, April 1');
    await source.answerAll();
    await page.settle();
    expect(page.text).to.include('Free times on Wednesday, April 1').and.not.to.include('Looking for free times …');
  });

  it('forgets the times of another source at once, and ignores its late answer', async () => {
    const [first, second] = [new FakeSource(), new FakeSource()];
    const page = await CalendarPage.open({}, first);
    page.host.availabilitySource = second;
    await page.settle();
    await second.answerAll(weeksAvailability(slotsOnDays([1])));
    await first.answerAll(weeksAvailability(slotsOnDays([0])));
    await page.settle();
    expect([first.aborted, page.text.includes('Free times on Tuesday, March 3'), page.text.includes('Free times on Monday, March 2')]).to.deep.equal([[true], true, false]);
  });

  it('stops loading when it is removed, and loads again when it is back', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    const {parentElement} = page.host;
    page.host.remove();
    await page.settle();
    expect(source.aborted).to.deep.equal([true]);
    parentElement?.append(page.host);
    await page.settle();
    expect([source.months, source.aborted, page.isBusy]).to.deep.equal([['2026-03', '2026-03'], [true, false], true]);
    await source.answerAll();
    await page.settle();
    expect([page.heading, events()]).to.deep.equal(['Choose a time', []]);
  });

  it('goes on when it is moved while it loads', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    page.host.parentElement?.append(document.createElement('p'), page.host);
    await page.settle();
    await source.answerAll();
    await page.settle();
    expect(page.heading).to.equal('Choose a time');
  });

  it('asks nothing again when it is moved with its times', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.open({}, source);
    await source.answerAll();
    await page.choose('2:00');
    page.host.parentElement?.append(page.host);
    await page.settle();
    expect([page.chosen, source.months]).to.deep.equal([['2:00 pm'], ['2026-03', '2026-04']]);
  });

  const reasons: readonly AvailabilityFailureReason[] = ['offline', 'timeout', 'refused', 'not-found', 'busy', 'invalid'];
  for (const reason of reasons) {
    it(`says what is wrong when the failure is "${reason}", with the phone and another try`, async () => {
      const source = new FakeSource();
      const page = await CalendarPage.open({}, source);
      await source.failAll(reason);
      await page.settle();
      expect(page.alerts).to.deep.equal([`The free times could not be loaded ${calendar.failure[reason]}`]);
      expect([page.buttons, page.links]).to.deep.equal([['Try again'], {'Call us: +1 303 555 0142': 'tel:+13035550142'}]);
      expect(events()).to.deep.equal([['regimen-error', {source: 'availability', issues: [{path: '', message: reason}]}]]);
      await page.press('Try again');
      expect(page.isBusy).to.equal(true);
      await source.answerAll();
      await page.settle();
      expect(page.heading).to.equal('Choose a time');
    });
  }
});

describe('The calendar with an endpoint', () => {
  const server = serverForEach();
  const events = recordEvents();

  it('asks below the endpoint for the service, the days and the place', async () => {
    const page = await CalendarPage.openEndpoint({location: 'west'});
    await page.reach('Choose a time');
    expect(server().reads[0]).to.equal('/api/availability?service=visit&start=2026-03-01&end=2026-04-01&location=west');
  });

  it('asks for the consultation’s own times', async () => {
    const page = await CalendarPage.openEndpoint({commit: 'consultation', 'consultation-service': 'talk'});
    await page.reach('Book a consultation');
    expect(server().reads.every((url) => url.includes('service=talk'))).to.equal(true);
  });

  it('asks nothing before both safety questions are answered, nor without a plan', async () => {
    await CalendarPage.openEndpoint(threeSessions);
    await CalendarPage.openEndpoint({'plan-from': 'plan'});
    expect(server().reads).to.deep.equal([]);
  });

  it('asks nothing while an attribute is wrong', async () => {
    await CalendarPage.openEndpoint({today: 'monday'});
    expect(server().reads).to.deep.equal([]);
  });

  const failures: readonly (readonly [string, () => Response | Error, AvailabilityFailureReason])[] = [
    ['no network', () => new TypeError('Failed to fetch'), 'offline'],
    ['an answer too late', () => new DOMException('signal timed out', 'TimeoutError'), 'timeout'],
    ['a page in place of an answer', () => htmlPage(200), 'invalid'],
    ['nothing at this address', () => htmlPage(404), 'not-found'],
    ['too many requests', () => problem(429, 'rate-limited'), 'busy'],
    ['a server out of order', () => htmlPage(503), 'busy'],
    ['a refusal', () => problem(403, 'forbidden'), 'refused'],
  ];
  for (const [title, reply, reason] of failures) {
    it(`shows ${title} as a failure that can be tried again`, async () => {
      server().onAvailability = reply;
      const page = await CalendarPage.openEndpoint();
      await page.untilText(calendar.failure[reason]);
      server().onAvailability = () => json(weeksAvailability());
      await page.press('Try again');
      await page.reach('Choose a time');
    });
  }

  it('tells the page which member of the answer is wrong', async () => {
    server().onAvailability = () => json({...weeksAvailability(), timeZone: 7});
    const page = await CalendarPage.openEndpoint();
    await page.untilText(calendar.failure.invalid);
    expect(events()).to.deep.equal([['regimen-error', {source: 'availability', issues: [{path: 'timeZone', message: 'must be the name of a time zone such as America/Vancouver, but is 7'}]}]]);
  });
});
