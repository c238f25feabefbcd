import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/regimen-scheduler.ts';
import type {RegimenElement} from '../src/elements/regimen-element.ts';
import type {RegimenScheduler} from '../src/elements/scheduler/regimen-scheduler.ts';
import type {Slot} from '../src/schedule/slot.ts';
import {ClinicServer} from '../test/support/clinic-server.ts';
import {openWeeks, weeksSource} from '../test/support/open-weeks.ts';
import {walk, type Step} from './visitor.ts';

interface Args {
  readonly protocol: string;
  readonly phone: string;
  readonly startDate: string;
  readonly service: string | undefined;
  readonly consultationService: string | undefined;
}

type Story = StoryObj<Args>;

/** The steps on the plan's side, on the calendar's side, and back on the scheduler's own. */
interface Path {
  readonly plan?: readonly Step[];
  readonly times?: readonly Step[];
  readonly back?: readonly Step[];
}

const toPlan: readonly Step[] = [
  {press: 'No'}, {choose: 'Yes, I have not'}, {press: 'Continue'}, {choose: 'Anxiety'}, {press: 'Continue'}, {press: 'Skip'}, {press: 'Skip'}, {press: 'Skip'},
  {choose: 'None of these'}, {press: 'Continue'}, {press: 'Skip'}, {press: 'Skip'}, {press: 'Skip'},
];
const toTimes: readonly Step[] = [...toPlan, {press: 'See times for these 6 sessions'}];
const toReview: readonly Step[] = [
  {press: 'Continue with these 6 times'},
  {fill: 'First name', with: 'Ada'}, {fill: 'Last name', with: 'Byron'}, {fill: 'Email', with: 'ada@example.com'}, {fill: 'Phone', with: '303 555 0142'}, {press: 'Check my booking'},
];

const meta: Meta<Args> = {
  title: 'Elements/regimen-scheduler',
  component: 'regimen-scheduler',
  args: {protocol: 'standard-iv', phone: '+1 303 555 0142', startDate: '', service: 'visit', consultationService: 'consultation'},
  render: scheduler,
  beforeEach: serve,
};

export default meta;

export const SafetyQuestion: Story = {};
export const Crisis: Story = {play: along({plan: [{press: 'Yes'}]})};
export const Plan: Story = {play: along({plan: toPlan})};
export const Times: Story = {play: along({plan: toTimes})};
export const BackAtThePlan: Story = {play: along({plan: toTimes, back: [{press: 'Back to your plan'}]})};
export const Consultation: Story = {play: along({plan: [...toPlan, {press: 'Book a consultation only'}]})};
export const ConsultationByPhone: Story = {args: {consultationService: undefined}, play: along({plan: toPlan})};
export const Details: Story = {play: along({plan: toTimes, times: toReview.slice(0, 1)})};
export const Review: Story = {play: along({plan: toTimes, times: toReview})};
export const Booked: Story = {play: along({plan: toTimes, times: [...toReview, {press: 'Book 6 sessions'}]})};
export const WrongAttributes: Story = {args: {protocol: 'none', service: undefined}};

function scheduler({protocol, phone, startDate, service, consultationService}: Args): TemplateResult {
  return html`<regimen-scheduler
    protocol=${protocol} phone=${phone} start-date=${startDate} service=${ifDefined(service)} consultation-service=${ifDefined(consultationService)} clinic-name="Northgate Wellness Clinic"
    booking-url="/api/bookings" today="2026-03-02" reviewer="Dr. Amara Okafor" reviewed-on="2026-02-10" .availabilitySource=${weeksSource([...openWeeks(), ...talks()])}
  ><p slot="before-booking">Please tell us a day before if you cannot come.</p></regimen-scheduler>`;
}

/** Times that name no service are for visits only. */
function talks(): Slot[] {
  return openWeeks().map((slot) => ({...slot, id: `talk-${slot.id}`, service: 'consultation'}));
}

function along({plan = [], times = [], back = []}: Path): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const host = canvasElement.querySelector('regimen-scheduler') as RegimenScheduler;
    await host.updateComplete;
    await walk(inside(host, 'regimen-calculator'), plan);
    if (times.length > 0) await walk(inside(host, 'regimen-calendar'), times);
    await walk(host, back);
  };
}

function inside({renderRoot}: RegimenScheduler, name: string): RegimenElement {
  return renderRoot.querySelector<RegimenElement>(name) as RegimenElement;
}

/** A clinic's server on this page alone, until another story is shown. */
function serve(): () => void {
  const original = window.fetch.bind(window);
  window.fetch = new ClinicServer().fetch;
  return () => {
    window.fetch = original;
  };
}
