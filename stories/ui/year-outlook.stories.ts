import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {yearOutlook, type YearOutlookView} from '../../src/ui/year-outlook.ts';
import {inHost} from '../../test/support/block-host.ts';
import {yearOutlookView} from '../../test/support/block-views.ts';

const meta: Meta<YearOutlookView> = {
  title: 'Building blocks/Year outlook',
  render: (view) => inHost(yearOutlook(view)),
};
export default meta;

type Story = StoryObj<YearOutlookView>;

export const OneTwoAndManyMarks: Story = {args: yearOutlookView()};
export const ByWeeks: Story = {args: yearOutlookView({names: [0, 13, 26, 39].map((week) => ({day: week * 7, label: `Week ${week + 1}`}))})};
export const NothingFollows: Story = {args: yearOutlookView({rows: yearOutlookView().rows.map((row) => ({...row, count: 'none', fewest: [], most: []}))})};
export const OnAPhone: Story = {args: yearOutlookView(), render: (view) => html`<div style="inline-size: 288px">${inHost(yearOutlook(view))}</div>`};
export const RightToLeft: Story = {args: yearOutlookView({rtl: true}), render: (view) => html`<div dir="rtl">${inHost(yearOutlook(view))}</div>`};
