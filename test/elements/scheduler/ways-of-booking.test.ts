import {expect} from '@open-wc/testing';
import {serverForEach} from '../../support/clinic-server.ts';
import {SchedulerPage} from '../../support/scheduler-page.ts';

const takeUpCourse = 'See times for these 6 sessions';
const consultation = 'Book a consultation only';

describe('<regimen-scheduler> with other ways of booking', () => {
  const server = serverForEach();

  it('books the first two sessions of the plan where the page says so', async () => {
    const page = await SchedulerPage.open({commit: 'first-two'});
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    await page.calendar.toReview();
    await page.calendar.press('Book my first 2 sessions');
    await page.calendar.reach('Your first 2 sessions are booked');
    expect(server().posts.map(({series, sessions}) => [series, sessions.length])).to.deep.equal([[{total: 6, commit: 'first-two'}, 2]]);
  });

  it('asks for the plan’s sessions by wishes where the page says so, and leads back to the plan from there', async () => {
    const page = await SchedulerPage.open({commit: 'request', 'request-url': '/api/requests', 'booking-url': undefined}, 'endpoint');
    await page.toPlan();
    await page.takeUp(takeUpCourse);
    expect([page.headings, page.calendar.text.includes('You ask for: 6 sessions'), page.frame.buttons]).to.deep.equal([['When would suit you?'], true, ['Back to your plan']]);
    await page.calendar.press('Continue');
    await page.calendar.enter();
    await page.calendar.press('Check my request');
    await page.calendar.press('Send my request');
    await page.calendar.reach('Your request has reached Northgate');
    expect([server().requests.map(({need}) => need.sessions), server().reads]).to.deep.equal([[6], []]);
  });

  it('asks for a consultation by wishes after a plan, where the page takes requests only', async () => {
    const page = await SchedulerPage.open({commit: 'request', 'request-url': '/api/requests', 'booking-url': undefined}, 'endpoint');
    await page.toPlan();
    await page.takeUp(consultation);
    expect(page.headings).to.deep.equal(['When would a consultation suit you?']);
  });
});
