import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {AvailabilitySource} from '../src/availability/availability-source.ts';
import '../src/define/regimen-calendar.ts';
import type {RegimenCalendar} from '../src/elements/calendar/regimen-calendar.ts';
import {aBooking} from '../test/support/a-booking.ts';
import type {ClinicServer} from '../test/support/clinic-server.ts';
import {json, offline, problem} from '../test/support/fake-endpoint.ts';
import {openWeeks, weeksSource} from '../test/support/open-weeks.ts';
import {serve} from './serve.ts';
import {walk, type Step} from './visitor.ts';

interface Args {
  readonly commit: string;
  readonly endpoint: string | undefined;
  readonly requestUrl: string | undefined;
  readonly hours: string;
  readonly source: AvailabilitySource | undefined;
  /** Makes the clinic's server behave otherwise than well. */
  readonly server: (server: ClinicServer) => void;
}

type Story = StoryObj<Args>;

const afterSafety: readonly Step[] = [{press: 'No'}, {choose: 'None of these'}, {press: 'Continue'}];
const contact: readonly Step[] = [
  {fill: 'First name', with: 'Ada'}, {fill: 'Last name', with: 'Byron'}, {fill: 'Email', with: 'ada@example.com'}, {fill: 'Phone', with: '303 555 0142'},
];
const toDetails: readonly Step[] = [...afterSafety, {press: 'Continue with these 6 times'}];
const toReview: readonly Step[] = [...toDetails, ...contact, {press: 'Check my booking'}];
const wishes: readonly Step[] = [
  ...afterSafety, {choose: 'Tuesday'}, {choose: 'Friday'}, {choose: 'Morning'}, {fill: 'Not before', with: '2026-03-10'}, {fill: 'A day you cannot come', with: '2026-03-13'}, {press: 'Add this day'},
];
const toRequest: readonly Step[] = [...wishes, {press: 'Continue'}, ...contact, {press: 'Check my request'}];
const holding = {source: weeksSource(openWeeks(), {holds: true, idempotency: true})};
const requestOnly = {endpoint: undefined, source: undefined, requestUrl: '/api/requests', hours: 'mon-thu 9:00-17:00; fri 9:00-13:00'};

const meta: Meta<Args> = {
  title: 'Elements/regimen-calendar, ways of booking',
  tags: ['!autodocs'],
  args: {commit: '', endpoint: '/api', requestUrl: undefined, hours: '', source: weeksSource(), server: () => undefined},
  argTypes: {source: {table: {disable: true}}, server: {table: {disable: true}}},
  render: calendar,
  beforeEach: ({args}) => serve(args.server),
};

export default meta;

export const Held: Story = {args: holding, play: along(toDetails)};
export const HeldAtTheReview: Story = {args: holding, play: along(toReview)};
export const Holding: Story = {args: {...holding, server: (server) => (server.onHold = () => new Promise(() => undefined))}, play: along(toDetails)};
export const HoldEnded: Story = {args: holding, play: along([...toDetails, ...contact], () => window.dispatchEvent(new Event('pagehide')))};
export const MovedBeforeTheDetails: Story = {args: {...holding, server: secondHeldByOthers}, play: along(toDetails)};
export const HoldExpiredAtTheEndpoint: Story = {args: {...holding, server: (server) => (server.onPost = () => problem(410, 'hold-expired'))}, play: along([...toReview, {press: 'Book 6 sessions'}, {see: 'The times are no longer held for you'}])};
export const FirstTwoReview: Story = {args: {commit: 'first-two'}, play: along(toReview)};
export const FirstTwoBooked: Story = {args: {commit: 'first-two'}, play: along([...toReview, {press: 'Book my first 2 sessions'}, {see: 'Your first 2 sessions are booked'}])};
export const SomeBooked: Story = {args: {source: weeksSource(openWeeks(), {series: 'sequential'}), server: withoutSecond}, play: along([...toReview, {press: 'Book 6 sessions'}, {see: '5 of 6 sessions are booked'}])};
export const RateLimited: Story = {args: {server: (server) => (server.onPost = () => problem(429, 'rate-limited', {retryAfter: 600}))}, play: along([...toReview, {press: 'Book 6 sessions'}, {see: 'The clinic’s calendar is busy'}])};
export const Offline: Story = {beforeEach: withoutConnection, play: along([...toReview, {press: 'Book 6 sessions'}, {see: 'You seem to be offline'}])};
export const Wishes: Story = {args: requestOnly, play: along(wishes)};
export const WishesInTheWrongOrder: Story = {args: requestOnly, play: along([...wishes, {fill: 'Not after', with: '2026-03-04'}, {press: 'Continue'}])};
export const RequestReview: Story = {args: requestOnly, play: along(toRequest)};
export const RequestSent: Story = {args: requestOnly, play: along([...toRequest, {press: 'Send my request'}, {see: 'Your request has reached Northgate'}])};
export const RequestNotConfirmed: Story = {args: {...requestOnly, server: (server) => (server.onRequest = offline)}, play: along([...toRequest, {press: 'Send my request'}, {see: 'We could not confirm that your request arrived'}])};
export const RequestRefused: Story = {
  args: {...requestOnly, server: (server) => (server.onRequest = () => problem(403, 'forbidden', {detail: 'Requests are closed until Monday.'}))},
  play: along([...toRequest, {press: 'Send my request'}, {see: 'Requests are closed until Monday.'}]),
};
export const WishesInstead: Story = {args: {source: {load: () => Promise.resolve({kind: 'failed', reason: 'offline'})}}, play: along(afterSafety)};

function calendar({commit, endpoint, requestUrl, hours, source}: Args): TemplateResult {
  return html`<regimen-calendar
    service="visit" today="2026-03-02" clinic-name="Northgate Wellness Clinic" phone="+1 303 555 0142" sessions="6" min-gap="2" max-gap="5" within-days="21"
    commit=${commit} endpoint=${ifDefined(endpoint)} request-url=${ifDefined(requestUrl)} hours=${hours} consultation-service="consultation" .availabilitySource=${source}
  ></regimen-calendar>`;
}

function along(steps: readonly Step[], finish: () => void = () => undefined): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    await walk(canvasElement.querySelector('regimen-calendar') as RegimenCalendar, steps);
    finish();
  };
}

function secondHeldByOthers(server: ClinicServer): void {
  server.onHold = (request) => (server.holds.length === 1 ? problem(409, 'slot-unavailable', {conflicts: [{index: 1, slotId: request.slots[1]?.slotId, reason: 'held'}]}) : json(server.heldAs(request), 201));
}

function withoutSecond(server: ClinicServer): void {
  server.onPost = (request) => json({...aBooking(request), bookings: aBooking(request).bookings.filter((_, index) => index !== 1)}, 201);
}

/** The device says that it has no connection, until another story is shown. */
function withoutConnection(): () => void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
  return () => void Reflect.deleteProperty(navigator, 'onLine');
}
