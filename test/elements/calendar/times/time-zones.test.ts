import {expect} from '@open-wc/testing';
import {instant} from '../../../../src/dates/instant.ts';
import {localDate} from '../../../../src/dates/local-date.ts';
import {fixedSource} from '../../../../src/availability/fixed-source.ts';
import {parseAvailability} from '../../../../src/availability/parse-availability.ts';
import type {AvailabilitySource} from '../../../../src/availability/availability-source.ts';
import type {Slot} from '../../../../src/schedule/slot.ts';
import {anAvailability} from '../../../support/an-availability.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {deviceAt} from '../../../support/device-clock.ts';
import {recordEvents} from '../../../support/recorded-events.ts';
import {atomic} from '../../../support/open-weeks.ts';

/** A calendar on a device so many minutes ahead of UTC, until the test is over. */
async function openAt(offset: number, source: AvailabilitySource, attributes: Record<string, string> = {}): Promise<CalendarPage> {
  const page = await CalendarPage.open(attributes, source);
  deviceAt(offset);
  page.host.availabilitySource = {load: source.load.bind(source)};
  await page.settle();
  return page;
}

function slotsAt(...starts: readonly string[]): Slot[] {
  return starts.map((start) => ({id: start, start: instant(start), end: instant(start.replace(/T(\d\d):00/, 'T$1:45'))}));
}

function clinicIn(timeZone: string, slots: readonly Slot[], first = '2026-03-01', end = '2027-12-01'): AvailabilitySource {
  return fixedSource(anAvailability({timeZone, start: localDate(first), end: localDate(end), slots, capabilities: atomic}));
}

describe('pain 6: clocks that change', () => {
  const events = recordEvents();

  it('shows the time that the clinic wrote on both sides of a change', async () => {
    const newYork = clinicIn('America/New_York', slotsAt('2026-03-06T09:00:00-05:00', '2026-03-09T09:00:00-04:00'));
    const page = await openAt(-300, newYork);
    expect([page.text.includes('Free times on Friday, March 6'), page.text.includes('9:00 am'), page.text.includes('your time')]).to.deep.equal([true, true, false]);
    await page.click(page.day('Monday, March 9'));
    expect(page.text).to.include('9:00 am').and.to.include('your time 8:00 am');
  });

  it('counts the gap between two sessions in calendar days when a day has 23 hours', async () => {
    const slots = slotsAt('2026-03-06T09:00:00-05:00', '2026-03-09T09:00:00-04:00', '2026-03-12T09:00:00-04:00');
    const page = await CalendarPage.openCourse(clinicIn('America/New_York', slots), {'min-gap': '3', 'max-gap': '3'});
    expect(page.badges).to.deep.equal({'2026-03-06': '1', '2026-03-09': '2', '2026-03-12': '3'});
  });

  it('counts it in calendar days when a day has 25 hours', async () => {
    const slots = slotsAt('2026-10-30T17:00:00-04:00', '2026-11-02T08:00:00-05:00', '2026-11-05T08:00:00-05:00');
    const page = await CalendarPage.openCourse(clinicIn('America/New_York', slots), {today: '2026-10-26', 'min-gap': '3', 'max-gap': '3'});
    expect(page.badges).to.include({'2026-10-30': '1'});
  });

  it('keeps the clinic’s time where zone data on the device are old, and says calmly that these are the right ones', async () => {
    const ahead = clinicIn('America/Phoenix', slotsAt('2026-03-04T09:00:00-06:00'));
    const page = await openAt(-420, ahead);
    expect(page.chosen).to.deep.equal([]);
    expect(page.text).to.include('9:00 am').and.to.include('Please go by the times on this page').and.not.to.include('your time');
    await expect(page.host).to.be.accessible();
  });

  it('tells the page once that device and clinic disagree', async () => {
    await openAt(-420, clinicIn('America/Phoenix', slotsAt('2026-03-04T09:00:00-06:00')));
    const told = {path: 'timeZone', message: 'does not fit the offsets of the times, by the zone data of this device. The times are shown as they were written.'};
    expect(events().filter(([name]) => name === 'regimen-error')).to.deep.equal([['regimen-error', {source: 'availability', issues: [told]}]]);
  });
});

describe('pain 7: the wrong zone, or the wrong day', () => {
  it('shows a visitor across the date line the clinic’s day, and beside it the own weekday and time', async () => {
    const page = await openAt(840, clinicIn('America/New_York', slotsAt('2026-03-03T15:00:00-05:00')));
    expect(page.selectedDay).to.equal('2026-03-03');
    expect(page.text).to.include('Free times on Tuesday, March 3').and.to.include('3:00 pm').and.to.include('your time Wed 10:00 am').and.to.include('Your device is in another time zone');
    await expect(page.host).to.be.accessible();
  });

  it('says nothing of zones to a visitor at the clinic', async () => {
    const page = await openAt(-300, clinicIn('America/New_York', slotsAt('2026-03-03T15:00:00-05:00')));
    expect(page.text).to.include('All times are at the clinic').and.not.to.include('your time').and.not.to.include('another time zone');
  });

  it('books the moment that the clinic wrote, whatever the device shows', async () => {
    const page = await openAt(840, clinicIn('America/New_York', slotsAt('2026-03-03T15:00:00-05:00')));
    await page.choose('3:00');
    await page.press('Continue with this time');
    expect(page.heading).to.equal('How can we reach you?');
  });

  it('shows the own time beside the clinic’s in the table of the course, at the last look and in the confirmation', async () => {
    const page = await openAt(840, clinicIn('America/New_York', slotsAt('2026-03-03T15:00:00-05:00')));
    await page.choose('3:00');
    await page.press('Continue with this time');
    await page.enter();
    await page.press('Check my booking');
    expect(page.text).to.include('March 3').and.to.include('3:00 pm').and.to.include('your time Wed 10:00 am');
    const course = await openAt(60, clinicIn('America/New_York', slotsAt('2026-03-03T15:00:00-05:00', '2026-03-06T15:00:00-05:00')), {sessions: '2', 'min-gap': '2', 'max-gap': '5'});
    await course.passSafety();
    expect(course.sessions[0]).to.include('Tuesday, March 3').and.to.include('your time 9:00 pm');
  });

  it('shows times of half and three quarter hour zones as they are written, and short offsets as if they were whole', () => {
    const written = ['2026-12-01T09:00:00+05:45', '2026-12-01T09:00:00+05:30', '2026-12-01T09:00:00-05', '2026-12-01T09:00:00+13', '2026-12-01T09:00Z'];
    const reading = parseAvailability({timeZone: 'Asia/Kathmandu', start: '2026-12-01', end: '2026-12-02', slots: written.map((start, index) => ({id: `${index}`, start, end: start.replace('T09', 'T10')}))});
    expect(reading.kind === 'ok' && reading.availability.slots.map(({start}) => start)).to.deep.equal([
      '2026-12-01T09:00:00+05:45', '2026-12-01T09:00:00+05:30', '2026-12-01T09:00:00-05:00', '2026-12-01T09:00:00+13:00', '2026-12-01T09:00Z',
    ]);
  });

  it('names a zone that is none, and does not throw', async () => {
    const page = await openAt(0, {load: () => Promise.resolve({slots: [], timeZone: 'Pacific Time (US)'} as never)});
    expect(page.text).to.include('sent something this page cannot read');
    const unknown = await openAt(-300, clinicIn('Mars/Olympus', slotsAt('2026-03-03T15:00:00-07:00')));
    expect(unknown.text).to.include('your time 5:00 pm');
  });
});
