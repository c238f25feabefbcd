import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clock} from '../../../../src/elements/calendar/desk/clock.ts';
import {RetryTime} from '../../../../src/elements/calendar/desk/retry-time.ts';
import {retryWords} from '../../../../src/elements/calendar/desk/retry-words.ts';

function open() {
  let moment = 1_000_000;
  let due: (() => void) | undefined;
  let updates = 0;
  const clock: Clock = {now: () => moment, after: (_, run) => ((due = run), () => (due = undefined))};
  const host: ReactiveControllerHost = {updateComplete: Promise.resolve(true), addController: (_: ReactiveController) => undefined, removeController: () => undefined, requestUpdate: () => (updates += 1)};
  const retry = new RetryTime(host, clock);
  return {retry, pass: (ms: number) => (moment += ms), ring: () => due?.(), isWaiting: () => due !== undefined, updates: () => updates};
}

describe('RetryTime', () => {
  it('lies ahead until it has come, and shows its host anew then', () => {
    const {retry, pass, ring, updates} = open();
    retry.set(30);
    expect([retry.ahead, updates()]).to.deep.equal([1_030_000, 0]);
    pass(30_000);
    ring();
    expect([retry.ahead, updates()]).to.deep.equal([undefined, 1]);
  });

  it('is now where the clinic names no time', () => {
    const {retry, isWaiting} = open();
    retry.set();
    expect([retry.ahead, isWaiting()]).to.deep.equal([undefined, false]);
  });

  it('waits for nobody who has gone, and again for somebody who is back', () => {
    const {retry, isWaiting} = open();
    retry.set(30);
    retry.hostDisconnected();
    expect(isWaiting()).to.equal(false);
    retry.hostConnected();
    expect(isWaiting()).to.equal(true);
  });
});

describe('retryWords', () => {
  const noon = new Date(2026, 2, 2, 12, 0).getTime();
  const cases: readonly (readonly [string, number | undefined, string])[] = [
    ['names no time within a minute', noon + 59_000, 'You can try again in a moment.'],
    ['names the time on this device’s clock', noon + 14 * 60_000, 'You can try again at 12:14\u00a0pm.'],
    ['names the next full minute', noon + 14 * 60_000 + 1_000, 'You can try again at 12:15\u00a0pm.'],
    ['says when it has come', undefined, 'You can try again now.'],
  ];
  for (const [rule, moment, text] of cases) {
    it(rule, () => expect(retryWords(moment, noon)).to.equal(text));
  }
});
