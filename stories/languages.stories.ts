import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/regimen-calculator.ts';
import '../src/define/regimen-calendar.ts';
import type {RegimenElement} from '../src/elements/regimen-element.ts';
import type {Locale} from '../src/i18n/locales.ts';
import {deviceAt} from '../test/support/device-clock.ts';
import {weeksSource} from '../test/support/open-weeks.ts';
import {arrival} from './visitor.ts';

interface Args {
  readonly lang: Locale;
}

type Story = StoryObj<Args>;

/** The plan and a course of times in each language, which the element takes from its place on the page. */
const meta: Meta<Args> = {
  title: 'Elements/Languages',
  tags: ['!autodocs'],
  render: ({lang}) => html`<div lang=${lang}><regimen-calculator clinic-name="Northgate" phone="+1 303 555 0142" today="2026-03-02" start-date="2026-03-02" price-session="450" currency="USD"></regimen-calculator></div>`,
  beforeEach: () => deviceAt(-420),
  play: async ({canvasElement}) => {
    const host = canvasElement.querySelector('regimen-calculator') as RegimenElement;
    await passCrisis(host);
    for (const answer of ['[name=visit][value=new]', '[name=topic][value=anxiety]']) await goOn(host, answer);
    while (host.renderRoot.querySelector('form') !== null) await goOn(host, '[name=health][value=none]');
    await arrival(() => host.renderRoot.querySelector('[part~=headline]'), 'plan');
  },
};

export default meta;

const times: Story = {
  render: ({lang}) => html`<div lang=${lang}>
    <regimen-calendar service="visit" sessions="3" min-gap="2" max-gap="5" within-days="14" booking-url="/api/bookings" today="2026-03-02" clinic-name="Northgate" phone="+1 303 555 0142" .availabilitySource=${weeksSource()}></regimen-calendar>
  </div>`,
  play: async ({canvasElement}) => {
    const host = canvasElement.querySelector('regimen-calendar') as RegimenElement;
    await passCrisis(host);
    (await arrival(() => host.renderRoot.querySelector<HTMLElement>('input[type=radio]'), 'question about health')).click();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.actions .primary')?.click();
    await arrival(() => host.renderRoot.querySelector('[part~=course-option]'), 'course');
  },
};

export const English: Story = {args: {lang: 'en'}};
export const Spanish: Story = {args: {lang: 'es'}};
export const French: Story = {args: {lang: 'fr'}};
export const German: Story = {args: {lang: 'de'}};
export const BrazilianPortuguese: Story = {args: {lang: 'pt-BR'}};
export const SimplifiedChinese: Story = {args: {lang: 'zh-Hans'}};
export const Vietnamese: Story = {args: {lang: 'vi'}};
export const Arabic: Story = {args: {lang: 'ar'}};

export const TimesInEnglish: Story = {...times, args: {lang: 'en'}};
export const TimesInSpanish: Story = {...times, args: {lang: 'es'}};
export const TimesInFrench: Story = {...times, args: {lang: 'fr'}};
export const TimesInGerman: Story = {...times, args: {lang: 'de'}};
export const TimesInBrazilianPortuguese: Story = {...times, args: {lang: 'pt-BR'}};
export const TimesInSimplifiedChinese: Story = {...times, args: {lang: 'zh-Hans'}};
export const TimesInVietnamese: Story = {...times, args: {lang: 'vi'}};
export const TimesInArabic: Story = {...times, args: {lang: 'ar'}};

/** The answer that nobody is in danger comes first in every language. */
async function passCrisis(host: RegimenElement): Promise<void> {
  (await arrival(() => host.renderRoot.querySelector<HTMLElement>('.answers button'), 'first question')).click();
  await host.updateComplete;
}

async function goOn(host: RegimenElement, answer: string): Promise<void> {
  host.renderRoot.querySelector<HTMLElement>(answer)?.click();
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>('[type=submit]')?.click();
  await host.updateComplete;
}
