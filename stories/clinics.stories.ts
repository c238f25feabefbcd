import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/regimen-scheduler.ts';
import {deviceAt} from '../test/support/device-clock.ts';
import {clinicPage, clinics, type Clinic} from './clinics/clinic-page.ts';
import {along, toPlan, toReview, toTimes, visitsAndTalks} from './scheduler-journey.ts';
import {allUndone, serve} from './serve.ts';

type Story = StoryObj<Clinic>;

const dark = {globals: {scheme: 'dark'}};
const atPlan = along({plan: toPlan});
const atTimes = along({plan: toTimes, times: [{see: 'Courses that fit'}]});
const toDetails = toReview.slice(0, 1);
/** With a field that is wrong, and others that are empty. */
const atDetails = along({plan: toTimes, times: [...toDetails, {fill: 'Email', with: 'ada'}, {press: 'Check my booking'}]});
/** The times that were booked, with what to keep of them. */
const atNotice = along({plan: toTimes, times: [...toReview, {press: 'Book 6 sessions'}, {see: 'Your 6 sessions are booked'}]});

/** The style sheets are `stories/clinics/*.css`: each begins with the page and ends with what it sets for the widget. */
const meta: Meta<Clinic> = {
  title: 'Theming/Three clinics',
  parameters: {layout: 'fullscreen', controls: {disable: true}},
  tags: ['!autodocs'],
  render: (clinic) => clinicPage(clinic, scheduler(clinic)),
  beforeEach: atTheClinic,
};

export default meta;

export const LindenHouse: Story = {args: clinics.lindenHouse, play: atPlan};
export const LindenHouseTimes: Story = {args: clinics.lindenHouse, play: atTimes};
export const LindenHouseDetails: Story = {args: clinics.lindenHouse, play: atDetails};
export const LindenHouseNotice: Story = {args: clinics.lindenHouse, play: atNotice};
export const LindenHouseDark: Story = {...dark, args: clinics.lindenHouse, play: atPlan};
export const Meridian: Story = {args: clinics.meridian, play: atPlan};
export const MeridianTimes: Story = {args: clinics.meridian, play: atTimes};
export const MeridianDetails: Story = {args: clinics.meridian, play: atDetails};
export const MeridianNotice: Story = {args: clinics.meridian, play: atNotice};
export const MeridianDark: Story = {...dark, args: clinics.meridian, play: atTimes};
export const Eastvale: Story = {args: clinics.eastvale, play: atPlan};
export const EastvaleTimes: Story = {args: clinics.eastvale, play: atTimes};
export const EastvaleDetails: Story = {args: clinics.eastvale, play: atDetails};
export const EastvaleNotice: Story = {args: clinics.eastvale, play: atNotice};
export const EastvaleDark: Story = {...dark, args: clinics.eastvale, play: atTimes};

function scheduler({name, phone}: Clinic): TemplateResult {
  return html`<regimen-scheduler
    protocol="standard-iv" service="visit" consultation-service="consultation" booking-url="/api/bookings" today="2026-03-02" start-date="2026-03-02"
    clinic-name=${name} phone=${phone} reviewer="Dr. Amara Okafor" reviewed-on="2026-02-10" .availabilitySource=${visitsAndTalks()}
  ></regimen-scheduler>`;
}

/** The visitor's clock is the clinic's. */
function atTheClinic(): () => void {
  return allUndone(deviceAt(-420), serve());
}
