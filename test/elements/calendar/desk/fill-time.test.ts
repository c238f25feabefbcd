import {expect} from '@open-wc/testing';
import {deviceClock, type Clock} from '../../../../src/elements/calendar/desk/clock.ts';
import {FillTime, leastFillMs} from '../../../../src/elements/calendar/desk/fill-time.ts';
import {openForm} from '../../../support/contact-form-page.ts';
import {CalendarPage, threeSessions} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {withFillTime} from '../../../support/fill-time.ts';

describe('pain 14: a form that is sent sooner than a person could', () => {
  const server = serverForEach();
  const usual = {...deviceClock};
  afterEach(() => void Object.assign(deviceClock, usual));

  it('waits for the rest of three seconds, counted from when it was first shown', async () => {
    const clock = new HandClock();
    const fill = new FillTime(clock);
    fill.begin();
    clock.time += 1_000;
    fill.begin();
    const passed = fill.pass();
    expect(clock.waits.map(({ms}) => ms)).to.deep.equal([2_000]);
    clock.waits[0]?.run();
    await passed;
  });

  it('waits for nothing when a person took as long, or no form was shown', async () => {
    const clock = new HandClock();
    const fill = new FillTime(clock);
    await fill.pass();
    fill.begin();
    clock.time += leastFillMs;
    await fill.pass();
    expect(clock.waits).to.deep.equal([]);
  });

  it('waits no longer than that on a device whose clock is set back meanwhile', () => {
    const clock = new HandClock();
    const fill = new FillTime(clock);
    fill.begin();
    clock.time -= 3_600_000;
    void fill.pass();
    expect(clock.waits.map(({ms}) => ms)).to.deep.equal([leastFillMs]);
  });

  it('books then, and shows meanwhile only that it is being sent', async () => {
    const clock = new HandClock();
    const page = await openForm();
    await page.press('Back');
    deviceFollows(clock);
    await page.toDetails();
    await page.enter();
    await page.press('Check my booking');
    await page.press('Book this time');
    expect([page.isBusy, page.alerts, server().posts.length]).to.deep.equal([true, [], 0]);
    clock.passBy(leastFillMs);
    await page.reach('Your appointment is booked');
    expect(server().posts).to.have.length(1);
  });

  it('asks by request then', async () => {
    const clock = new HandClock();
    const page = await CalendarPage.open({...threeSessions, 'booking-url': undefined, 'request-url': '/api/requests'}, 'endpoint');
    deviceFollows(clock);
    await page.passSafety();
    await page.press('Continue');
    await page.enter();
    await page.press('Check my request');
    await page.press('Send my request');
    expect([page.heading, server().requests.length]).to.deep.equal(['Sending …', 0]);
    clock.passBy(leastFillMs);
    await page.reach('Your request has reached Northgate');
    expect(server().requests).to.have.length(1);
  });
});

/** A clock that stands until a test moves it. */
class HandClock implements Clock {
  time = Date.UTC(2026, 2, 2, 15);
  readonly waits: {readonly ms: number; readonly run: () => void}[] = [];

  readonly now = (): number => this.time;

  readonly after = (ms: number, run: () => void): (() => void) => {
    this.waits.push({ms, run});
    return () => undefined;
  };

  passBy(ms: number): void {
    this.time += ms;
    this.waits.filter((wait) => wait.ms <= ms).forEach(({run}) => run());
  }
}

/** The element takes its time from this clock, and the form its own. */
function deviceFollows({now, after}: HandClock): void {
  Object.assign(deviceClock, {now, after});
  withFillTime();
}
