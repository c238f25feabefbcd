import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {AvailabilityFailureReason, AvailabilitySource} from '../src/availability/availability-source.ts';
import {fixedSource} from '../src/availability/fixed-source.ts';
import {clinicDate, instant} from '../src/dates/instant.ts';
import '../src/define/regimen-calendar.ts';
import type {RegimenCalendar} from '../src/elements/calendar/regimen-calendar.ts';
import {aBooking} from '../test/support/a-booking.ts';
import {aSlot, slotsOnDays} from '../test/support/a-slot.ts';
import {shortenPauses, type Reply} from '../test/support/clinic-server.ts';
import {comeBack} from '../test/support/come-back.ts';
import {json, offline, problem} from '../test/support/fake-endpoint.ts';
import {deviceAt} from '../test/support/device-clock.ts';
import {openWeeks, weeksAvailability, weeksSource} from '../test/support/open-weeks.ts';
import type {Slot} from '../src/schedule/slot.ts';
import type {BookingRequest} from '../src/booking/booking-request.ts';
import {allUndone, serve} from './serve.ts';
import {walk, type Step} from './visitor.ts';

interface Args {
  readonly sessions: string;
  readonly phone: string;
  readonly commit: string;
  readonly planFrom: string;
  readonly consultationService: string;
  readonly bookingUrl: string | undefined;
  readonly source: AvailabilitySource;
  /** Minutes that the visitor's clock is ahead of UTC; by default it is the clinic's. */
  readonly deviceOffset: number;
  /** What the clinic's server does with a booking. */
  readonly reply: (request: BookingRequest) => Reply;
}

type Story = StoryObj<Args>;

const pending = new Promise<never>(() => undefined);
const afterSafety: readonly Step[] = [{press: 'No'}, {choose: 'None of these'}, {press: 'Continue'}];
const toDetails: readonly Step[] = [...afterSafety, {press: 'Continue with these 6 times'}];
const contact: readonly Step[] = [
  {fill: 'First name', with: 'Ada'}, {fill: 'Last name', with: 'Byron'}, {fill: 'Email', with: 'ada@example.com'}, {fill: 'Phone', with: '303 555 0142'},
];
const toReview: readonly Step[] = [...toDetails, ...contact, {press: 'Check my booking'}];
const to = (outcome: string): readonly Step[] => [...toReview, {press: 'Book 6 sessions'}, {see: outcome}];
const one = {sessions: '1'};
const changeThird: readonly Step[] = [{press: 'Change session 3'}, {press: 'Friday, March 6, 2:00'}];

const meta: Meta<Args> = {
  title: 'Elements/regimen-calendar',
  tags: ['!autodocs'],
  args: {
    sessions: '6', phone: '+1 303 555 0142', commit: '', planFrom: '', consultationService: 'consultation', bookingUrl: '/api/bookings',
    source: weeksSource(), deviceOffset: -420, reply: (request) => json({...aBooking(request), manageUrl: 'https://clinic.example/manage'}, 201),
  },
  argTypes: {source: {table: {disable: true}}, deviceOffset: {table: {disable: true}}, reply: {table: {disable: true}}},
  render: calendar,
  beforeEach: ({args}) => allUndone(deviceAt(args.deviceOffset), serve((server) => (server.onPost = args.reply))),
};

export default meta;

export const OneTime: Story = {args: one};
export const OneTimeChosen: Story = {args: one, play: along([{choose: '9:00'}])};
export const NoTimeThisMonth: Story = {args: {...one, source: weeksSource([])}};
export const TwoClinicians: Story = {args: {...one, source: twoClinicians()}};
export const ManyTimes: Story = {args: {...one, source: weeksSource(busyWeeks())}};
export const OtherTimeZone: Story = {args: {...one, deviceOffset: 60}};
export const AcrossTheDateLine: Story = {args: {...one, deviceOffset: 840}};
export const ZoneDataThatDiffer: Story = {args: {...one, source: hourAhead()}};
export const LoadingSlowly: Story = {args: {...one, source: {load: () => pending}}, beforeEach: () => shortenPauses()};
export const DaysThatCannotStart: Story = {args: {sessions: '3', source: weeksSource(slotsOnDays([0, 2, 4, 9, 11, 14, 24, 26, 28]))}, play: along(afterSafety)};
export const Consultation: Story = {args: {commit: 'consultation'}};
export const SafetyQuestion: Story = {};
export const Crisis: Story = {play: along([{press: 'Yes'}])};
export const HealthQuestion: Story = {play: along([{press: 'No'}])};
export const TalkFirst: Story = {play: along([{press: 'No'}, {choose: 'One or more'}, {press: 'Continue'}])};
export const WaitingForPlan: Story = {args: {planFrom: 'plan'}};
export const Loading: Story = {args: {...one, source: {load: () => pending}}};
export const LoadFailed: Story = {args: {...one, source: failing('offline')}};
export const Busy: Story = {args: {...one, source: failing('busy')}};
export const Courses: Story = {play: along(afterSafety)};
export const CoursesByWishes: Story = {play: along([...afterSafety, {choose: 'Tuesday'}, {choose: 'Friday'}, {choose: 'Afternoon'}, {choose: 'Closest to your wishes'}], true)};
export const CourseEditing: Story = {play: along([...afterSafety, {press: 'Change session 3'}])};
export const CourseEditingNoneFits: Story = {args: {sessions: '3', source: weeksSource(slotsOnDays([0, 2, 3, 4]))}, play: along([...afterSafety, {press: 'Change session 2'}])};
export const CourseEditingOthersMove: Story = {args: {sessions: '3', source: weeksSource(slotsOnDays([0, 2, 3, 4, 5]))}, play: along([...afterSafety, {press: 'Change session 2'}])};
export const CourseRepaired: Story = {
  args: {sessions: '3', source: weeksSource(slotsOnDays([0, 2, 3, 4, 5]))},
  play: along([...afterSafety, {press: 'Change session 2'}, {press: 'Move this session and 1 other'}]),
};
export const CourseKept: Story = {play: along([...afterSafety, {choose: 'Keep this time for session 2'}, {choose: 'Friday'}])};
export const CourseChanged: Story = {play: along([...afterSafety, ...changeThird])};
export const CourseUndone: Story = {play: along([...afterSafety, ...changeThird, {press: 'Undo'}])};
export const CourseEarlierTimes: Story = {args: {sessions: '3', source: changing(slotsOnDays([0, 4, 9]), slotsOnDays([0, 4, 6, 9]))}, play: alongAndBack(afterSafety)};
export const NoCourse: Story = {args: {source: weeksSource(slotsOnDays([0, 7, 14, 21, 28]))}, play: along(afterSafety)};
export const NoCourseByWish: Story = {play: along([...afterSafety, {fill: 'Finish by', with: '2026-03-12'}], true)};
export const OneAppointmentAtATime: Story = {args: {source: weeksSource(openWeeks(), {series: 'none'})}, play: along(afterSafety)};
export const Details: Story = {play: along(toDetails)};
export const DetailsWithProblems: Story = {play: along([...toDetails, {fill: 'Email', with: 'ada'}, {press: 'Check my booking'}])};
export const Review: Story = {play: along(toReview)};
export const ReviewOneAfterAnother: Story = {args: {source: weeksSource(openWeeks(), {series: 'sequential'})}, play: along(toReview)};
export const ReviewOfARequest: Story = {args: {source: weeksSource(openWeeks(), {confirmation: 'request'})}, play: along(toReview)};
export const ReviewOfOneTime: Story = {args: one, play: along([{choose: '9:00'}, {press: 'Continue'}, ...contact, {press: 'Check my booking'}])};
export const Submitting: Story = {args: {reply: () => pending}, play: along(to('Booking …'))};
export const Booked: Story = {play: along(to('Your 6 sessions are booked'))};
export const Requested: Story = {
  args: {source: weeksSource(openWeeks(), {confirmation: 'request'}), reply: (request) => json(aBooking(request, 'requested'), 202)},
  play: along([...toReview, {press: 'Request 6 sessions'}, {see: 'Your request has reached the clinic'}]),
};
export const PartlyBooked: Story = {args: {source: weeksSource(openWeeks(), {series: 'sequential'}), reply: withoutSecond}, play: along(to('5 of 6 sessions are booked'))};
export const ReviewAfterRepair: Story = {args: {reply: () => taken('2026-03-04 09:00')}, play: along(to('One of your times has changed'))};
export const TimeLost: Story = {
  args: {...one, reply: () => taken('2026-03-02 09:00')},
  play: along([{choose: '9:00'}, {press: 'Continue'}, ...contact, {press: 'Check my booking'}, {press: 'Book this time'}, {see: 'This time was just taken'}]),
};
export const Unknown: Story = {args: {reply: offline}, play: along(to('We could not confirm your booking'))};
export const Refused: Story = {args: {reply: () => problem(429, 'rate-limited', {retryAfter: 30})}, play: along(to('The clinic’s calendar is busy'))};
export const Expired: Story = {args: {reply: () => problem(410, 'hold-expired')}, play: along(to('The times are no longer held for you'))};
export const RefusedField: Story = {
  args: {reply: () => problem(422, 'invalid-request', {errors: [{pointer: '/patient/email', detail: 'This address does not exist.'}]})},
  play: along(to('This address does not exist.')),
};
export const WrongAttributes: Story = {args: {sessions: 'six', bookingUrl: undefined}};

function calendar({sessions, phone, commit, planFrom, consultationService, bookingUrl, source}: Args): TemplateResult {
  return html`<regimen-calendar
    service="visit" today="2026-03-02" clinic-name="Northgate Wellness Clinic" phone=${phone} sessions=${sessions} min-gap="2" max-gap="5" within-days="21"
    commit=${commit} plan-from=${planFrom} consultation-service=${consultationService} booking-url=${ifDefined(bookingUrl)} .availabilitySource=${source}
  ><p slot="before-booking">Please tell us a day before if you cannot come.</p></regimen-calendar>`;
}

function twoClinicians(): AvailabilitySource {
  const people = [{id: 'ito', name: 'Dr. Ito'}, {id: 'lindqvist', name: 'Dr. Lindqvist'}];
  return weeksSource(openWeeks().flatMap((slot, index) => people.slice(0, 1 + (index % 2)).map((resource) => ({...slot, id: `${slot.id} ${resource.id}`, resource}))));
}

/** Sixty times a day. */
function busyWeeks(): Slot[] {
  const time = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return openWeeks().filter((_, index) => index % 2 === 0).flatMap(({start}) => Array.from({length: 60}, (_, index) => aSlot({date: clinicDate(start), time: time(480 + 10 * index), minutes: 10})));
}

/** A clinic whose times are an hour ahead of what any device knows of its zone. */
function hourAhead(): AvailabilitySource {
  const ahead = openWeeks().map((slot) => ({...slot, start: instant(slot.start.replace('-07:00', '-06:00')), end: instant(slot.end.replace('-07:00', '-06:00'))}));
  return fixedSource({...weeksAvailability(ahead), timeZone: 'America/Phoenix'});
}

function along(steps: readonly Step[], withOpenWishes = false): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const host = canvasElement.querySelector('regimen-calendar') as RegimenCalendar;
    await walk(host, steps);
    if (withOpenWishes) host.renderRoot.querySelector('details')?.setAttribute('open', '');
  };
}

/** Along the steps, then away from the page and back after some minutes. */
function alongAndBack(steps: readonly Step[]): NonNullable<Story['play']> {
  return async (context) => {
    await along(steps)(context);
    comeBack();
  };
}

/** A source whose times change after the first load of each month. */
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

function failing(reason: AvailabilityFailureReason): AvailabilitySource {
  return {load: () => Promise.resolve({kind: 'failed', reason})};
}

function taken(slotId: string): Response {
  return problem(409, 'slot-unavailable', {conflicts: [{index: 0, slotId, reason: 'taken'}]});
}

function withoutSecond(request: BookingRequest): Response {
  const booking = aBooking(request);
  return json({...booking, bookings: booking.bookings.filter((_, index) => index !== 1)}, 201);
}
