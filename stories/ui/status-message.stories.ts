import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {statusMessage, type StatusMessage} from '../../src/ui/status-message.ts';
import {inHost} from '../../test/support/block-host.ts';

const meta: Meta<StatusMessage> = {
  title: 'Building blocks/Status message',
  args: {heading: 'Held for you until 2:32 pm', text: 'Take the time you need.'},
  render: (view) => inHost(statusMessage(view)),
};
export default meta;

type Story = StoryObj<StatusMessage>;

const actions = html`<p><button class="button" type="button">Try again</button></p>`;

export const Note: Story = {args: {tone: 'note'}};
export const Good: Story = {args: {tone: 'good', heading: 'Your 6 sessions are booked', text: 'We have written to you.'}};
export const Problem: Story = {args: {tone: 'problem', heading: 'The free times could not be loaded', text: 'There is no connection.', actions}};
export const ProblemWithItems: Story = {args: {tone: 'problem', heading: 'This is not set up yet', text: 'Please call us.', items: ['sessions: must be a whole number from 1', 'endpoint: must be an address']}};
export const RightToLeft: Story = {args: {tone: 'note', actions}, render: (view) => html`<div dir="rtl">${inHost(statusMessage(view))}</div>`};
