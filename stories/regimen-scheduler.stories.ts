import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/regimen-scheduler.ts';
import {along, toPlan, toReview, toTimes, visitsAndTalks} from './scheduler-journey.ts';
import {serve} from './serve.ts';

interface Args {
  readonly protocol: string;
  readonly phone: string;
  readonly startDate: string;
  readonly service: string | undefined;
  readonly consultationService: string | undefined;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/regimen-scheduler',
  tags: ['!autodocs'],
  args: {protocol: 'standard-iv', phone: '+1 303 555 0142', startDate: '', service: 'visit', consultationService: 'consultation'},
  render: scheduler,
  beforeEach: () => serve(),
};

export default meta;

export const SafetyQuestion: Story = {};
export const Crisis: Story = {play: along({plan: [{press: 'Yes'}]})};
export const Plan: Story = {play: along({plan: toPlan})};
export const Times: Story = {play: along({plan: toTimes, times: [{see: 'Courses that fit'}]})};
export const BackAtThePlan: Story = {play: along({plan: toTimes, back: [{press: 'Back to your plan'}]})};
export const Consultation: Story = {play: along({plan: [...toPlan, {press: 'Book a consultation only'}]})};
export const ConsultationByPhone: Story = {args: {consultationService: undefined}, play: along({plan: toPlan})};
export const Details: Story = {play: along({plan: toTimes, times: toReview.slice(0, 1)})};
export const Review: Story = {play: along({plan: toTimes, times: toReview})};
export const Booked: Story = {play: along({plan: toTimes, times: [...toReview, {press: 'Book 6 sessions'}, {see: 'Your 6 sessions are booked'}]})};
export const WrongAttributes: Story = {args: {protocol: 'none', service: undefined}};

function scheduler({protocol, phone, startDate, service, consultationService}: Args): TemplateResult {
  return html`<regimen-scheduler
    protocol=${protocol} phone=${phone} start-date=${startDate} service=${ifDefined(service)} consultation-service=${ifDefined(consultationService)} clinic-name="Northgate Wellness Clinic"
    booking-url="/api/bookings" today="2026-03-02" reviewer="Dr. Amara Okafor" reviewed-on="2026-02-10" .availabilitySource=${visitsAndTalks()}
  ><p slot="before-booking">Please tell us a day before if you cannot come.</p></regimen-scheduler>`;
}
