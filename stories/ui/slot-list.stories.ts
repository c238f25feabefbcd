import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {slotList, type SlotListView} from '../../src/ui/slot-list.ts';
import {inHost} from '../../test/support/block-host.ts';
import {slotListView, slotTimes} from '../../test/support/block-views.ts';

const meta: Meta<SlotListView> = {
  title: 'Building blocks/Slot list',
  render: (view) => inHost(slotList(view)),
};
export default meta;

type Story = StoryObj<SlotListView>;

const morning = slotTimes(['9:00 am', '9:30 am', '10:00 am']);

export const TwoPartsOfTheDay: Story = {args: slotListView()};
export const OnePartOfTheDay: Story = {args: slotListView({groups: [{heading: 'Morning', times: morning}]})};
export const TimeChosen: Story = {
  args: slotListView({groups: [{times: [...slotTimes(['9:00 am'], {selected: true}), ...slotTimes(['9:30 am', '10:00 am'])]}]}),
};
export const WithNotes: Story = {
  args: slotListView({
    groups: [
      {heading: 'Morning', times: [...slotTimes(['9:00 am'], {note: 'with Dr. Okafor'}), ...slotTimes(['9:30 am'], {note: 'with Dr. Lindqvist', selected: true})]},
      {heading: 'Evening', times: slotTimes(['5:30 pm', '6:00 pm'], {note: 'your time: 8:30 pm'})},
    ],
  }),
};
export const WithCounts: Story = {
  args: slotListView({groups: [{heading: 'Morning', count: '3 times', times: morning}, {heading: 'Evening', count: '1 time', times: slotTimes(['5:30 pm'])}]}),
};
export const ClinicianAndOwnTime: Story = {
  args: slotListView({groups: [{times: [...slotTimes(['9:00 am', '9:30 am'], {note: 'with Dr. Okafor', ownTime: 'your time 6:00 pm'}), ...slotTimes(['6:00 pm'], {note: 'with Dr. Lindqvist', ownTime: 'your time Wed 3:00 am'})]}]}),
};
export const Folded: Story = {
  args: slotListView({
    isLong: true,
    groups: [{heading: 'Morning', count: '3 times', times: morning}, {heading: 'Afternoon', count: '30 times', times: slotTimes(Array.from({length: 30}, (_, index) => `${1 + Math.floor(index / 6)}:${index % 6}0 pm`))}],
  }),
};
export const TwentyFourHours: Story = {args: slotListView({groups: [{times: slotTimes(['08:00', '09:30', '13:00', '17:45'])}]})};
export const NoTimes: Story = {args: slotListView({groups: []})};
