import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {sessionTable, type SessionTableView} from '../../src/ui/session-table.ts';
import {inHost} from '../../test/support/block-host.ts';
import {sessionTableView} from '../../test/support/block-views.ts';

const meta: Meta<SessionTableView> = {
  title: 'Building blocks/Session table',
  render: (view) => inHost(sessionTable(view)),
};
export default meta;

type Story = StoryObj<SessionTableView>;

export const SixSessionsOneChanged: Story = {args: sessionTableView()};
export const OneSession: Story = {args: sessionTableView({caption: 'Your session', rows: sessionTableView().rows.slice(0, 1)})};
export const TwoDigitNumbers: Story = {
  args: sessionTableView({rows: [8, 9, 10, 11].map((number) => ({number, day: `Monday, March ${number}`, time: number > 9 ? '10:30 am' : '9:00 am'}))}),
};
export const RightToLeft: Story = {
  args: sessionTableView(),
  render: (view) => html`<div dir="rtl">${inHost(sessionTable(view))}</div>`,
};
