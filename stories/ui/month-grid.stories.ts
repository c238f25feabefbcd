import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {localDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import {calendarWords} from '../../src/i18n/en/start.ts';
import type {MonthGridView} from '../../src/ui/month-grid.ts';
import {clinicMay, courseMay, monthGridView} from '../../test/support/block-views.ts';
import '../../test/support/month-grid-host.ts';

const meta: Meta<MonthGridView> = {
  title: 'Building blocks/Month grid',
  render: (view) => html`<month-grid-host .view=${view}></month-grid-host>`,
};
export default meta;

type Story = StoryObj<MonthGridView>;

export const FreeAndClosedDays: Story = {args: monthGridView({days: clinicMay})};
export const DayChosen: Story = {args: monthGridView({days: clinicMay, selected: localDate('2026-05-14')})};
export const CourseOnTheMonth: Story = {args: monthGridView({days: courseMay, selected: localDate('2026-05-18')})};
export const DayExplained: Story = {args: monthGridView({days: clinicMay, explained: localDate('2026-05-16')})};
export const WeekFromMonday: Story = {args: monthGridView({days: clinicMay, words: {...calendarWords, weekStart: 'mon'}})};
export const NothingKnownYet: Story = {args: monthGridView({days: () => ({})})};
export const NothingFree: Story = {args: monthGridView({days: () => ({free: 0})})};
export const FirstMonth: Story = {args: monthGridView({days: clinicMay, canGoBack: false})};
export const SixWeeks: Story = {args: monthGridView({month: monthOf(localDate('2026-08-01')), focused: localDate('2026-08-03')})};
export const NarrowestPhone: Story = {
  args: monthGridView({days: courseMay}),
  render: (view) => html`<div style="inline-size: 288px; margin-inline: 16px"><month-grid-host .view=${view}></month-grid-host></div>`,
};
export const RightToLeft: Story = {
  args: monthGridView({days: courseMay}),
  render: (view) => html`<div dir="rtl"><month-grid-host .view=${view}></month-grid-host></div>`,
};
