import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Hold} from '../../../../src/booking/hold.ts';
import {instant} from '../../../../src/dates/instant.ts';
import type {Clock} from '../../../../src/elements/calendar/desk/clock.ts';
import {HoldController, type HoldPlace, type Holding} from '../../../../src/elements/calendar/desk/hold-controller.ts';
import {aCourse} from '../../../support/a-booking.ts';
import {byHand, serverForEach, withoutPauses} from '../../../support/clinic-server.ts';
import {json, offline, page, problem} from '../../../support/fake-endpoint.ts';

const {slots} = aCourse();
const place: HoldPlace = {url: '/api/holds', service: 'visit', idempotency: true};
/** The hold ends at 8:30 on the clinic's clock. */
const taken = '2026-03-02T08:20:00-07:00';

/** A clock that stands until it is moved on. */
class HandClock implements Clock {
  private moment = Date.parse(taken);
  private timers: {readonly at: number; readonly run: () => void}[] = [];

  now(): number {
    return this.moment;
  }

  after(ms: number, run: () => void): () => void {
    const timer = {at: this.moment + ms, run};
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((other) => other !== timer));
  }

  async passMinutes(minutes: number): Promise<void> {
    this.moment += minutes * 60_000;
    const due = this.timers.filter(({at}) => at <= this.moment);
    this.timers = this.timers.filter(({at}) => at > this.moment);
    due.forEach(({run}) => run());
    await answers();
  }

  get isWaiting(): boolean {
    return this.timers.length > 0;
  }
}

/** Hosts that are still on the page; they leave it after each test. */
const onPage: Host[] = [];

class Host extends EventTarget implements ReactiveControllerHost {
  isConnected = true;
  readonly updateComplete = Promise.resolve(true);
  private readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    this.controllers.length = 0;
  }
  requestUpdate(): void {
    this.controllers.forEach((controller) => controller.hostUpdate?.());
  }
  connect(): void {
    this.isConnected = true;
    onPage.push(this);
    this.controllers.forEach((controller) => controller.hostConnected?.());
  }
  disconnect(): void {
    this.isConnected = false;
    this.controllers.forEach((controller) => controller.hostDisconnected?.());
  }
}

/** The fake server's answers are read as a body is: in turns of their own. */
async function answers(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

function open(mayRelease = true) {
  const host = new Host();
  const clock = new HandClock();
  const told: string[] = [];
  const controller = new HoldController(host, {
    onExtended: ({expiresAt}: Hold) => told.push(`until ${expiresAt.slice(11, 16)}`), onEnded: () => told.push('ended'), mayRelease: () => mayRelease,
  }, clock);
  host.connect();
  return {host, clock, told, controller};
}

async function held(mayRelease = true) {
  const opened = open(mayRelease);
  const holding = await opened.controller.take(place, slots);
  return {...opened, holding};
}

describe('HoldController', () => {
  const server = serverForEach();
  withoutPauses();
  afterEach(async () => {
    onPage.splice(0).forEach((host) => host.disconnect());
    await answers();
  });

  it('holds all of the times', async () => {
    const {holding} = await held();
    expect(holding).to.deep.equal({kind: 'held', hold: {holdId: 'h1', expiresAt: instant('2026-03-02T08:30:00-07:00'), slots}} satisfies Holding);
    expect(server().holds.map(({service, slots: asked}) => [service, asked.length])).to.deep.equal([['visit', 3]]);
  });

  it('takes its own hold over when others are chosen', async () => {
    const {controller} = await held();
    await controller.take(place, slots.slice(0, 2));
    expect(server().holds.map(({replaces}) => replaces)).to.deep.equal([undefined, 'h1']);
    expect(controller.holdId).to.equal('h2');
  });

  it('asks without the old hold when that is gone', async () => {
    const {controller} = await held();
    server().onHold = (request) => (request.replaces === undefined ? new Response(JSON.stringify(server().heldAs(request)), {status: 201}) : problem(410, 'hold-expired'));
    expect((await controller.take(place, slots)).kind).to.equal('held');
    expect(server().holds.map(({replaces}) => replaces)).to.deep.equal([undefined, 'h1', undefined]);
  });

  it('extends the hold at half time while somebody is there', async () => {
    const {host, clock, told} = await held();
    host.dispatchEvent(new Event('input'));
    await clock.passMinutes(5);
    expect([server().changes, told]).to.deep.equal([['PUT h1'], ['until 08:40']]);
  });

  it('lets it run out where nobody is, and says so once', async () => {
    const {clock, told, controller} = await held();
    await clock.passMinutes(5);
    await clock.passMinutes(5);
    expect([server().changes, told, controller.holdId, clock.isWaiting]).to.deep.equal([[], ['ended'], undefined, false]);
  });

  it('extends it at the last moment for somebody who has come back', async () => {
    const {host, clock, told} = await held();
    await clock.passMinutes(5);
    host.dispatchEvent(new Event('keydown'));
    await clock.passMinutes(5);
    expect([server().changes, told]).to.deep.equal([['PUT h1'], ['until 08:40']]);
  });

  it('says that it has ended when the clinic says so', async () => {
    server().onExtend = () => problem(410, 'hold-expired');
    const {host, clock, told, controller} = await held();
    host.dispatchEvent(new Event('pointerdown'));
    await clock.passMinutes(5);
    expect([told, controller.holdId]).to.deep.equal([['ended'], undefined]);
  });

  it('says that it has ended when its time is over, where the clinic extends it only so long', async () => {
    server().onExtend = (holdId) => (clock.now() < Date.parse('2026-03-02T08:32:00-07:00') ? json({holdId, expiresAt: '2026-03-02T08:32:00-07:00', slots: []}) : problem(410, 'hold-expired'));
    const {host, clock, told} = await held();
    for (let minute = 0; minute < 15; minute += 1) {
      host.dispatchEvent(new Event('input'));
      await clock.passMinutes(1);
    }
    expect([told.at(-1), ...new Set(told)]).to.deep.equal(['ended', 'until 08:32', 'ended']);
  });

  it('ends with its time where the clinic never extends', async () => {
    server().onExtend = () => page(405);
    const {host, clock, told} = await held();
    for (let minute = 0; minute < 12; minute += 1) {
      host.dispatchEvent(new Event('input'));
      await clock.passMinutes(1);
    }
    expect(told).to.deep.equal(['ended']);
  });

  it('gives the times back when the visitor leaves the page', async () => {
    const {told} = await held();
    window.dispatchEvent(new Event('pagehide'));
    expect([server().changes, told]).to.deep.equal([['DELETE h1'], ['ended']]);
  });

  it('gives them back when the element is removed, and not when it is moved', async () => {
    const {host} = await held();
    host.disconnect();
    host.connect();
    await answers();
    expect(server().changes).to.deep.equal([]);
    host.disconnect();
    await answers();
    expect(server().changes).to.deep.equal(['DELETE h1']);
  });

  it('keeps what may be booked by now', async () => {
    const {host} = await held(false);
    host.disconnect();
    await answers();
    expect(server().changes).to.deep.equal([]);
  });

  it('keeps the later of two that are asked for, and gives the earlier one back', async () => {
    const {controller} = open();
    const reply = byHand<Response>();
    server().onHold = (request) => (server().holds.length === 1 ? reply.promise : json({...server().heldAs(request), holdId: 'later'}, 201));
    const first = controller.take(place, slots);
    await controller.take(place, slots.slice(0, 2));
    reply.resolve(json({...server().heldAs(server().holds[0]!), holdId: 'earlier'}, 201));
    expect([(await first).kind, controller.holdId, server().changes]).to.deep.equal(['refused', 'later', ['DELETE earlier']]);
  });

  it('pain 5: learns of a hold whose answer was lost, so that it does not block its own visitor', async () => {
    server().onHold = () => offline();
    const {controller, holding} = await held();
    expect([holding.kind, controller.isOpen, controller.holdId]).to.deep.equal(['open', true, undefined]);
    server().onHold = (request) => new Response(JSON.stringify(server().heldAs(request)), {status: 201});
    await controller.settle();
    expect([controller.isOpen, controller.holdId === undefined]).to.deep.equal([false, false]);
    expect(new Set(server().holds.map(({requestId}) => requestId)).size).to.equal(1);
  });

  it('gives the old times back when the new ones cannot be held', async () => {
    const {controller} = await held();
    server().onHold = () => problem(422, 'validation');
    expect((await controller.take(place, slots)).kind).to.equal('refused');
    expect([server().changes, controller.holdId]).to.deep.equal([['DELETE h1'], undefined]);
  });
});
