import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {BookingRequest} from '../src/booking/booking-request.ts';
import '../src/define/regimen-calendar.ts';
import type {RegimenCalendar} from '../src/elements/calendar/regimen-calendar.ts';
import {aBooking} from '../test/support/a-booking.ts';
import {json, problem} from '../test/support/fake-endpoint.ts';
import {openWeeks, weeksSource} from '../test/support/open-weeks.ts';
import {serve} from './serve.ts';
import {arrival, walk, type Step} from './visitor.ts';

interface Args {
  /** The attribute, or a list of fields. */
  readonly fields: string | readonly object[];
  readonly consent: string;
  readonly sessions: string;
  /** Whether the clinic confirms each booking itself. */
  readonly isRequest: boolean;
  /** Whether a check against robots stands in the form. */
  readonly hasCheck: boolean;
  readonly reply: (request: BookingRequest) => Response;
}

type Story = StoryObj<Args>;

const everyKind = [
  {id: 'name'}, {id: 'email'}, {id: 'phone', required: false}, {id: 'birth-date'},
  {id: 'code', label: 'Referral code', required: false, hint: 'You find it on your letter.'},
  {id: 'notes', kind: 'textarea', label: 'Anything we should know', required: false, hint: 'Stairs, an interpreter, a guide dog.'},
  {id: 'call', kind: 'select', label: 'Best time to call', options: ['Morning', 'Afternoon', 'Evening']},
  {id: 'ride', kind: 'checkbox', label: 'Please order a ride home for me'},
];
const consent = 'privacy@2026-03: I have read the [privacy notice](/privacy).';
const toForm: readonly Step[] = [{choose: '9:00'}, {press: 'Continue'}];
const usual: readonly Step[] = [{fill: 'First name', with: 'Ada'}, {fill: 'Last name', with: 'Byron'}, {fill: 'Email', with: 'ada@example.com'}, {fill: 'Phone', with: '303 555 0142'}];
const send: Step = {press: 'Check my booking'};
const rest: readonly Step[] = [
  {fill: 'Month', with: '3'}, {fill: 'Day', with: '9'}, {fill: 'Year', with: '1984'}, {fill: 'Referral code', with: 'A1'}, {fill: 'Anything we', with: 'Stairs are hard.'},
  {fill: 'Best time', with: 'Evening'}, {choose: 'Please order'}, {choose: 'I have read'},
];
const course: readonly Step[] = [{press: 'No'}, {choose: 'None of these'}, {press: 'Continue'}, {press: 'Continue with these 6 times'}, ...usual, send];

const meta: Meta<Args> = {
  title: 'Elements/Contact form and after booking',
  tags: ['!autodocs'],
  args: {fields: '', consent: '', sessions: '1', isRequest: false, hasCheck: false, reply: (request) => json({...aBooking(request), manageUrl: 'https://clinic.example/manage'}, 201)},
  argTypes: {reply: {table: {disable: true}}},
  render: calendar,
  beforeEach: ({args}) => serve((server) => (server.onPost = args.reply)),
};

export default meta;

export const NameAndEmailOnly: Story = {args: {fields: 'name email'}, play: along(toForm)};
export const EveryKindOfField: Story = {args: {fields: everyKind, consent}, play: along(toForm)};
export const EveryKindFilledIn: Story = {args: {fields: everyKind, consent}, play: along([...toForm, ...usual, ...rest])};
export const EveryKindWithProblems: Story = {args: {fields: everyKind, consent}, play: along([...toForm, send])};
export const SomeProblemsMended: Story = {args: {fields: everyKind, consent}, play: along([...toForm, send, ...usual])};
export const Consent: Story = {args: {consent}, play: along(toForm)};
export const CheckAgainstRobots: Story = {args: {hasCheck: true}, play: along(toForm)};
export const RefusedByTheClinic: Story = {
  args: {fields: everyKind, consent, reply: () => problem(422, 'validation', {errors: [{pointer: '/fields/code', detail: 'This code is not known.'}, {pointer: '/token', detail: 'Please confirm once more that you are a person.'}]})},
  play: along([...toForm, ...usual, ...rest, send, {press: 'Book this time'}, {see: 'This code is not known.'}]),
};
export const ReviewOfEveryKind: Story = {args: {fields: everyKind, consent}, play: along([...toForm, ...usual, ...rest, send])};
export const WrongFields: Story = {args: {fields: 'name emial', consent: 'I agree'}};
export const OneTimeBooked: Story = {play: along([...toForm, ...usual, send, {press: 'Book this time'}, {see: 'Your appointment is booked'}])};
export const CourseBookedWithAllOpen: Story = {args: {sessions: '6'}, play: along([...course, {press: 'Book 6 sessions'}, {see: 'Your 6 sessions are booked'}], true)};
export const CourseRequested: Story = {
  args: {sessions: '6', isRequest: true, reply: (request) => json(aBooking(request, 'requested'), 202)},
  play: along([...course, {press: 'Request 6 sessions'}, {see: 'Your request has reached the clinic'}]),
};

function calendar({fields, consent: agreement, sessions, isRequest, hasCheck}: Args): TemplateResult {
  return html`<regimen-calendar
    service="visit" today="2026-03-02" clinic-name="Northgate Wellness Clinic" phone="+1 303 555 0142" booking-url="/api/bookings"
    sessions=${sessions} min-gap="2" max-gap="5" within-days="21" consent=${agreement}
    .fields=${fields} .availabilitySource=${weeksSource(openWeeks(), isRequest ? {confirmation: 'request'} : {})}
  >
    ${hasCheck ? html`<p slot="captcha">The clinic’s own check stands here.</p>` : ''}
    <div slot="before-visit"><p><strong>Before you come</strong></p><ul><li>Eat nothing for four hours before.</li><li>Bring somebody who takes you home.</li></ul></div>
    <p slot="after-booking">We write to you within a day.</p>
  </regimen-calendar>`;
}

function along(steps: readonly Step[], withAllOpen = false): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const host = canvasElement.querySelector('regimen-calendar') as RegimenCalendar;
    await walk(host, steps);
    if (withAllOpen) await openAll(host);
  };
}

/** What keeps a booking is loaded only then. */
async function openAll(host: RegimenCalendar): Promise<void> {
  await arrival(() => host.renderRoot.querySelector('details'), 'part that keeps the times');
  host.renderRoot.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
}
