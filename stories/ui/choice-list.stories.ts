import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {choiceList, type ChoiceList} from '../../src/ui/choice-list.ts';
import {inHost} from '../../test/support/block-host.ts';

const meta: Meta<ChoiceList> = {
  title: 'Building blocks/Choice list',
  args: {
    name: 'visit', legend: 'Have you been here before?', hint: 'Any of our clinics counts.', chosen: [], onChoose: () => undefined,
    choices: [{value: 'first', label: 'No', hint: 'We begin with a talk.'}, {value: 'returning', label: 'Yes'}, {value: 'unsure', label: 'I am not sure'}],
  },
  render: (view) => inHost(choiceList(view)),
};
export default meta;

type Story = StoryObj<ChoiceList>;

export const NothingChosen: Story = {};
export const OneChosen: Story = {args: {chosen: ['first']}};
export const SeveralChosen: Story = {args: {many: true, chosen: ['first', 'unsure']}};
export const Compact: Story = {args: {many: true, compact: true, chosen: ['returning']}};
export const AnswerMissing: Story = {args: {problem: 'Please choose one.'}};
export const RightToLeft: Story = {args: {chosen: ['first']}, render: (view) => html`<div dir="rtl">${inHost(choiceList(view))}</div>`};
