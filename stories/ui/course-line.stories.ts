import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {courseLine, type CourseLineView} from '../../src/ui/course-line.ts';
import {inHost} from '../../test/support/block-host.ts';
import {courseDays, courseDot, courseLineView, courseWithLooks} from '../../test/support/block-views.ts';

const meta: Meta<CourseLineView> = {
  title: 'Building blocks/Course line',
  render: (view) => inHost(courseLine(view)),
};
export default meta;

type Story = StoryObj<CourseLineView>;

const sixSessions = courseLineView(courseDays(6, [3, 4]));

export const SixSessionsInThreeWeeks: Story = {args: sixSessions};
export const EightSessionsInFourWeeks: Story = {args: courseLineView(courseDays(8, [3, 4]))};
export const EveryOtherDay: Story = {args: courseLineView(courseDays(6, [2, 2, 3]))};
export const OneSession: Story = {args: courseLineView(courseDays(1, [7]))};
export const TwentyFourSessionsInTwelveWeeks: Story = {args: courseLineView(courseDays(24, [3, 4]))};
export const ChangedSession: Story = {
  args: {...sixSessions, dots: [...sixSessions.dots.slice(0, 3), courseDot(11, 4, {tone: 'changed'}), courseDot(14, 5)]},
};
export const LooksAndWhatMayFollow: Story = {args: courseWithLooks()};
export const LaterSessionsAndWhatMayFollow: Story = {args: courseWithLooks({dots: [...courseDays(8, [3, 4]).map((_, index) => courseDot(Math.ceil(index * 3.5), index + 1)), courseDot(28, 9), courseDot(35, 10), courseDot(42, 11), courseDot(49, 12)]})};
export const RightToLeft: Story = {
  args: courseWithLooks({rtl: true}),
  render: (view) => html`<div dir="rtl">${inHost(courseLine(view))}</div>`,
};
