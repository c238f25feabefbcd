import {expect, waitUntil} from '@open-wc/testing';
import type {AvailabilitySource} from '../../../../src/availability/availability-source.ts';
import type {Slot} from '../../../../src/schedule/slot.ts';
import {aBooking, aContact} from '../../../support/a-booking.ts';
import {aSlot, march} from '../../../support/a-slot.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {json, problem} from '../../../support/fake-endpoint.ts';
import {FakeSource} from '../../../support/fake-source.ts';
import {openWeeks, weeksSource} from '../../../support/open-weeks.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

const sixSessions = {sessions: '6', 'max-gap': '5', 'within-days': '21'};
const taken = '2026-03-04 09:00';

describe('The calendar when a time is lost', () => {
  const server = serverForEach();
  const events = recordEvents();
  beforeEach(() => {
    server().onPost = () => conflictAt(1, taken);
  });

  it('is accessible after a repair, and when there is none', async () => {
    const repaired = await submit(sixSessions);
    await repaired.reach('One of your times has changed');
    await expect(repaired.host).to.be.accessible();
    const lost = await submit({}, changing(openWeeks(), openWeeks().filter(({id}) => id < taken)));
    await lost.reach('Some of these times were just taken');
    await expect(lost.host).to.be.accessible();
  });

  it('keeps the five that are free, replaces the sixth and marks it', async () => {
    const page = await submit(sixSessions);
    await page.reach('One of your times has changed');
    expect(page.sessions).to.deep.equal([
      '1 | Monday, March 2 | 9:00 am',
      '2 | Wednesday, March 4 changed | 2:00 pm',
      '3 | Friday, March 6 | 9:00 am',
      '4 | Monday, March 9 | 9:00 am',
      '5 | Wednesday, March 11 | 9:00 am',
      '6 | Friday, March 13 | 9:00 am',
    ]);
    expect(page.text).to.include('We kept as many of your times as the spacing allows');
    expect([page.focused, server().posts.length]).to.deep.equal(['One of your times has changed', 1]);
  });

  it('takes a time that the clinic offers in place of the lost one before the nearest free one', async () => {
    const offered = aSlot({date: march(2), time: '16:00'});
    server().onPost = () => problem(409, 'slot-unavailable', {conflicts: [{index: 1, slotId: taken, reason: 'taken', alternatives: [{slotId: offered.id, start: offered.start, end: offered.end}]}]});
    const page = await submit();
    await page.reach('One of your times has changed');
    expect(page.sessions[1]).to.equal('2 | Wednesday, March 4 changed | 4:00 pm');
  });

  it('lets go of a kept time that is lost, and keeps the others', async () => {
    const page = await CalendarPage.openCourse();
    for (const session of [1, 2, 3]) await page.choose(`Keep this time for session ${session}`);
    await page.toReview();
    await page.press('Book 3 sessions');
    await page.reach('One of your times has changed');
    expect(page.sessions[1]).to.equal('2 | Wednesday, March 4 changed | 2:00 pm');
  });

  it('books the repaired course only when it is confirmed, as a new request', async () => {
    const page = await submit();
    await page.reach('One of your times has changed');
    server().onPost = (request) => json(aBooking(request), 201);
    await page.press('Book 3 sessions');
    await page.reach('Your 3 sessions are booked');
    expect(server().posts.map(({sessions}) => sessions[1]?.slotId)).to.deep.equal([taken, '2026-03-04 14:00']);
    expect(server().posts[0]?.requestId).not.to.equal(server().posts[1]?.requestId);
  });

  it('finds out by fresh free times what is gone when the clinic does not say', async () => {
    server().onPost = () => problem(409, 'slot-unavailable');
    const page = await submit({}, changing(openWeeks(), openWeeks().filter(({id}) => !id.startsWith('2026-03-04'))));
    await page.reach('One of your times has changed');
    expect(page.sessions.filter((row) => row.includes('changed'))).to.have.length(1);
    expect(page.sessions.join()).not.to.include('March\u00a04');
  });

  it('moves more than what is lost when the spacing asks for it, and marks all of it', async () => {
    const page = await submit({}, changing(openWeeks(), openWeeks().filter(({id}) => id < taken || id > '2026-03-12')));
    await page.reach('3 of your times have changed');
    expect(page.sessions).to.deep.equal(['1 | Thursday, March 12 changed | 9:00 am', '2 | Monday, March 16 changed | 9:00 am', '3 | Wednesday, March 18 changed | 9:00 am']);
  });

  it('says so when no course is left, and leads back to the choice', async () => {
    const page = await submit({}, changing(openWeeks(), openWeeks().filter(({id}) => id < taken)));
    await page.reach('Some of these times were just taken');
    expect(page.links).to.deep.equal({'Call us: +1 303 555 0142': 'tel:+13035550142'});
    await page.press('Choose other times');
    expect(page.statuses[0]).to.include('No course fits up to Thursday, April 30.');
    expect([page.heading, server().posts.length]).to.deep.equal(['Choose your 3 times', 1]);
  });

  it('never moves a single appointment by itself', async () => {
    server().onPost = () => conflictAt(0, '2026-03-02 09:00');
    const page = await CalendarPage.open({}, changing(openWeeks(), openWeeks().slice(1)));
    await page.toReview();
    await page.press('Book this time');
    await page.reach('This time was just taken');
    await page.press('Choose another time');
    expect([page.heading, page.chosen, page.buttons.includes('Continue with this time'), server().posts.length]).to.deep.equal(['Choose a time', [], false, 1]);
    await page.choose('2:00');
    await page.press('Continue with this time');
    expect(page.contact).to.deep.equal(aContact());
  });

  it('goes on with the repair when it is removed meanwhile', async () => {
    const source = new FakeSource();
    const page = await submitUntilAsked(source);
    const {parentElement} = page.host;
    page.host.remove();
    await source.answerAll();
    parentElement?.append(page.host);
    await source.answerAll();
    await page.reach('One of your times has changed');
    expect(page.sessions[1]).to.equal('2 | Wednesday, March 4 changed | 2:00 pm');
  });

  it('offers other times when fresh free times cannot be loaded', async () => {
    const source = new FakeSource();
    const page = await submitUntilAsked(source);
    await source.failAll('offline');
    await page.reach('Some of these times were just taken');
    await page.press('Choose other times');
    expect(page.alerts[0]).to.include('The free times could not be loaded');
  });

  it('offers other times when the source of the free times breaks down', async () => {
    const availability = weeksSource();
    let isBroken = false;
    const page = await submit({}, {load: (range, options) => (isBroken ? Promise.reject(new Error('broken')) : availability.load(range, options))}, () => (isBroken = true));
    await page.reach('Some of these times were just taken');
  });

  it('does not ask for the same times again when the clinic names none and lists them all', async () => {
    server().onPost = () => problem(409, 'slot-unavailable');
    const page = await submit();
    await page.reach('Some of these times were just taken');
    expect(server().posts).to.have.length(1);
  });

  it('never comes back to a time that it lost before, although the list still has it', async () => {
    const page = await submit();
    await page.reach('One of your times has changed');
    server().onPost = ({sessions}) => conflictAt(1, sessions[1]?.slotId ?? '');
    await page.press('Book 3 sessions');
    await page.reach('Booking …').catch(() => undefined);
    await page.reach('One of your times has changed');
    await waitUntil(() => !page.sessions.join().includes('2:00 pm'));
    expect(page.sessions.join()).not.to.include('Wednesday, March\u00a04 changed | 9:00 am').and.not.to.include('March\u00a04 | 9:00 am');
  });

  it('tells the page of the conflict, and nothing of the times', async () => {
    const page = await submit();
    await page.reach('One of your times has changed');
    expect(events().filter(([name]) => name === 'regimen-error')).to.deep.equal([['regimen-error', {source: 'booking', issues: [{path: '', message: 'conflict'}]}]]);
  });
});

async function submit(attributes: {readonly sessions?: string} = {}, source: AvailabilitySource = weeksSource(), before: () => void = () => undefined): Promise<CalendarPage> {
  const page = await CalendarPage.openCourse(source, attributes);
  await page.toReview();
  before();
  await page.press(`Book ${attributes.sessions ?? '3'} sessions`);
  return page;
}

/** Sends a course of which a time is gone, until fresh free times are asked for. */
async function submitUntilAsked(source: FakeSource): Promise<CalendarPage> {
  const page = await CalendarPage.openAnsweredCourse(source);
  await page.toReview();
  const known = source.requests.length;
  await page.press('Book 3 sessions');
  await waitUntil(() => source.requests.length > known);
  return page;
}

function conflictAt(index: number, slotId: string): Response {
  return problem(409, 'slot-unavailable', {conflicts: [{index, slotId, reason: 'taken'}]});
}

/** A source whose times change between the first load of each month and the next. */
function changing(before: readonly Slot[], after: readonly Slot[]): AvailabilitySource {
  const asked = new Set<string>();
  return {
    load: (range, options) => {
      const slots = asked.has(range.start) ? after : before;
      asked.add(range.start);
      return weeksSource(slots).load(range, options);
    },
  };
}
