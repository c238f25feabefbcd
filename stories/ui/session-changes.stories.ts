import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {sessionChanges, type SessionChangesView} from '../../src/ui/session-changes.ts';
import {inHost} from '../../test/support/block-host.ts';
import {sessionChangesView} from '../../test/support/session-changes-view.ts';

const meta: Meta<SessionChangesView> = {
  title: 'Building blocks/Session changes',
  render: (view) => inHost(sessionChanges(view)),
};
export default meta;

type Story = StoryObj<SessionChangesView>;

const {others} = sessionChangesView();

export const OtherTimes: Story = {args: sessionChangesView()};
export const OtherDaysOpen: Story = {args: sessionChangesView({others: {...others, isOpen: true, more: 'Show more days'}})};
export const MoreDays: Story = {args: sessionChangesView({more: 'Show more days'})};
export const NothingElseFits: Story = {args: sessionChangesView({days: []})};
export const RightToLeft: Story = {args: sessionChangesView(), render: (view) => html`<div dir="rtl">${inHost(sessionChanges(view))}</div>`};
