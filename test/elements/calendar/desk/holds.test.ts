import {expect} from '@open-wc/testing';
import {aContact} from '../../../support/a-booking.ts';
import {CalendarPage, threeSessions} from '../../../support/calendar-page.ts';
import {byHand, serverForEach, withoutPauses} from '../../../support/clinic-server.ts';
import {json, offline, problem} from '../../../support/fake-endpoint.ts';
import {weeksAvailability} from '../../../support/open-weeks.ts';
import {aBooking} from '../../../support/a-booking.ts';

const until = 'Held for you until 8:30 am, clinic time.';

describe('The calendar that holds times', () => {
  const server = serverForEach();
  withoutPauses();
  beforeEach(() => {
    server().onAvailability = () => json(holding());
  });

  it('holds the whole course before the details, and says until when, on the clinic’s clock', async () => {
    const page = await toDetails();
    expect(server().holds.map(({slots}) => slots.map(({slotId}) => slotId))).to.deep.equal([['2026-03-02 09:00', '2026-03-04 09:00', '2026-03-06 09:00']]);
    expect(page.text).to.include(until);
    await expect(page.host).to.be.accessible();
    await page.enter();
    await page.press('Check my booking');
    expect(page.text).to.include(until);
    await expect(page.host).to.be.accessible();
  });

  it('stays at the choice of times until they are held, and asks once', async () => {
    const reply = byHand<Response>();
    server().onHold = () => reply.promise;
    const page = await openCourse();
    const button = page.button('Continue with these 3 times');
    button.click();
    button.click();
    await page.settle();
    expect([page.heading, page.statuses.at(-1), server().holds.length]).to.deep.equal(['Choose your 3 times', 'Keeping your times …', 1]);
    reply.resolve(json(server().heldAs(server().holds[0]!), 201));
    await page.reach('How can we reach you?');
  });

  it('waits for no hold for longer than six seconds, and takes it when it comes', async () => {
    const reply = byHand<Response>();
    server().onHold = () => reply.promise;
    const page = await openCourse();
    const passSixSeconds = holdTimers(6_000);
    await page.press('Continue with these 3 times');
    passSixSeconds();
    await page.reach('How can we reach you?');
    await page.enter();
    reply.resolve(json(server().heldAs(server().holds[0]!), 201));
    await page.untilText(until);
    expect(page.contact).to.deep.equal(aContact());
  });

  it('sends the hold with the booking', async () => {
    const page = await toDetails();
    await page.enter();
    await page.press('Check my booking');
    const before = server().changes.length;
    await page.press('Book 3 sessions');
    await page.reach('Your 3 sessions are booked');
    expect([server().posts.map(({holdId}) => holdId), server().changes.slice(before)]).to.deep.equal([['h1'], []]);
  });

  it('pain 5: shows the visitor the times that are held for them, and takes them over for another choice', async () => {
    const page = await toDetails();
    const own = server().holds[0]?.slots.map(({slotId}) => slotId);
    server().onAvailability = () => json(holding(own));
    await page.press('Back');
    expect(page.heading).to.equal('Choose your 3 times');
    await page.press('Continue with these 3 times');
    await page.reach('How can we reach you?');
    expect(server().holds.map(({replaces}) => replaces)).to.deep.equal([undefined, 'h1']);
    expect(server().holds[1]?.slots.map(({slotId}) => slotId)).to.deep.equal(own);
  });

  it('repairs a time that is gone before the details, and says which it is now', async () => {
    server().onHold = (request) => (server().holds.length === 1 ? problem(409, 'slot-unavailable', {conflicts: [{index: 1, slotId: request.slots[1]?.slotId, reason: 'held'}]}) : json(server().heldAs(request), 201));
    const page = await openCourse();
    await page.press('Continue with these 3 times');
    await page.reach('How can we reach you?');
    expect(page.text).to.include('Someone else just took one of your times. We found the closest free one: Session 2: Wednesday, March 4, 2:00 pm');
    await expect(page.host).to.be.accessible();
    await page.enter();
    await page.press('Check my booking');
    expect(page.sessions[1]).to.equal('2 | Wednesday, March 4 changed | 2:00 pm');
  });

  it('repairs with what the endpoint offers, where free times cannot be loaded again', async () => {
    const other = {slotId: '2026-03-05 16:00', start: '2026-03-05T16:00:00-07:00', end: '2026-03-05T16:45:00-07:00'};
    server().onHold = (request) => {
      server().onAvailability = offline;
      return server().holds.length === 1 ? problem(409, 'slot-unavailable', {conflicts: [{index: 1, slotId: request.slots[1]?.slotId, reason: 'taken', alternatives: [other]}]}) : json(server().heldAs(request), 201);
    };
    const page = await openCourse({'min-gap': '1'});
    await page.press('Continue with these 3 times');
    await page.reach('How can we reach you?');
    expect(page.text).to.include('Thursday, March 5, 4:00 pm');
  });

  it('says calmly that a single time is gone', async () => {
    server().onHold = (request) => problem(409, 'slot-unavailable', {conflicts: [{index: 0, slotId: request.slots[0]?.slotId, reason: 'taken'}]});
    const page = await CalendarPage.openEndpoint();
    await page.untilText('9:00 am');
    await page.toDetails();
    await page.reach('This time was just taken');
  });

  for (const [title, reply] of [['refuses to hold', () => problem(422, 'validation')], ['holds enough for this visitor', () => problem(429, 'rate-limited', {retryAfter: 360})], ['does not answer', () => offline()]] as const) {
    it(`goes on without a hold where the endpoint ${title}`, async () => {
      server().onHold = reply;
      const page = await toDetails();
      expect(page.text).not.to.include('Held for you');
    });
  }

  it('pain 5: asks once more for a hold that it never heard of, so that the booking is not blocked by it', async () => {
    server().onHold = offline;
    const page = await toDetails();
    await page.enter();
    await page.press('Check my booking');
    server().onHold = (request) => json(server().heldAs(request), 201);
    await page.press('Book 3 sessions');
    await page.reach('Your 3 sessions are booked');
    expect(server().posts[0]?.holdId).to.match(/^h\d$/);
    expect(new Set(server().holds.map(({requestId}) => requestId)).size).to.equal(1);
  });

  it('keeps the form when the hold has ended, says so once, and holds again', async () => {
    const page = await toDetails();
    await page.enter();
    window.dispatchEvent(new Event('pagehide'));
    await page.settle();
    expect(page.statuses).to.deep.equal(['Your times are no longer held. They may still be free, and nothing you typed is lost. Hold them again']);
    await expect(page.host).to.be.accessible();
    await page.press('Hold them again');
    await page.untilText(until);
    expect([page.contact, server().holds.map(({replaces}) => replaces)]).to.deep.equal([aContact(), [undefined, undefined]]);
  });

  it('still says that the times are not held where the clinic does not hold them again, keeps the form, and books', async () => {
    const page = await toDetails();
    await page.enter();
    window.dispatchEvent(new Event('pagehide'));
    await page.settle();
    server().onHold = () => problem(429, 'rate-limited', {retryAfter: 360});
    await page.press('Hold them again');
    await page.untilText('Your times are no longer held.');
    expect([page.contact, page.buttons.includes('Hold them again')]).to.deep.equal([aContact(), true]);
    await page.press('Check my booking');
    await page.press('Book 3 sessions');
    await page.reach('Your 3 sessions are booked');
    expect(server().posts.map(({holdId}) => holdId)).to.deep.equal([undefined]);
  });

  it('holds again when the clinic let go of them, and comes back to the review', async () => {
    server().onPost = () => problem(410, 'hold-expired');
    const page = await toDetails();
    await page.enter();
    await page.press('Check my booking');
    await page.press('Book 3 sessions');
    await page.reach('The times are no longer held for you');
    expect(page.buttons).to.deep.equal(['Hold these times again', 'Choose other times']);
    server().onPost = (request) => json(aBooking(request), 201);
    await page.press('Hold these times again');
    await page.reach('Check and book');
    await page.press('Book 3 sessions');
    await page.reach('Your 3 sessions are booked');
    expect(server().posts.map(({holdId}) => holdId)).to.deep.equal(['h1', 'h2']);
  });

  it('gives the times back for a consultation, and when the element is removed', async () => {
    const page = await toDetails({'consultation-service': 'talk'});
    await page.press('Back');
    await page.press('Book a consultation only');
    expect(server().changes).to.deep.equal(['DELETE h1']);
    await page.untilText('9:00 am');
    await page.toDetails();
    await page.reach('How can we reach you?');
    page.host.remove();
    await page.settle();
    expect(server().changes).to.deep.equal(['DELETE h1', 'DELETE h2']);
  });

  it('holds only what is booked now where the rest follows a review', async () => {
    await toDetails({commit: 'first-two'});
    expect(server().holds[0]?.slots.map(({slotId}) => slotId)).to.deep.equal(['2026-03-02 09:00', '2026-03-04 09:00']);
  });
});

/** What the endpoint answers to somebody whom these times are not free for. */
function holding(without: readonly string[] = []): object {
  const {slots, ...rest} = weeksAvailability();
  return {...rest, capabilities: {...rest.capabilities, holds: true, idempotency: true}, slots: slots.filter(({id}) => !without.includes(id))};
}

/** Keeps timers of this length until the function that this gives is called, which gives `setTimeout` back. */
function holdTimers(length: number): () => void {
  const original = window.setTimeout.bind(window);
  const kept: TimerHandler[] = [];
  window.setTimeout = ((run: TimerHandler, ms = 0) => (ms === length ? kept.push(run) : original(run, ms))) as typeof window.setTimeout;
  return () => {
    window.setTimeout = original;
    kept.forEach((run) => original(run));
  };
}

async function openCourse(attributes: Readonly<Record<string, string>> = {}): Promise<CalendarPage> {
  const page = await CalendarPage.openEndpoint({...threeSessions, ...attributes});
  await page.passSafety();
  await page.untilText('Continue with these 3 times');
  return page;
}

async function toDetails(attributes: Readonly<Record<string, string>> = {}): Promise<CalendarPage> {
  const page = await openCourse(attributes);
  await page.press('Continue with these 3 times');
  await page.reach('How can we reach you?');
  return page;
}
