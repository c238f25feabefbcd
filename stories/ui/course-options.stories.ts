import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {courseOptions, type CourseOptionsView} from '../../src/ui/course-options.ts';
import {inHost} from '../../test/support/block-host.ts';
import {courseDays, courseOption, courseOptionsView} from '../../test/support/block-views.ts';

const meta: Meta<CourseOptionsView> = {
  title: 'Building blocks/Course options',
  render: (view) => inHost(courseOptions(view)),
};
export default meta;

type Story = StoryObj<CourseOptionsView>;

export const ThreeCourses: Story = {args: courseOptionsView()};
export const OneChosen: Story = {args: courseOptionsView({selected: 'soonest'})};
export const OnlyOneCourse: Story = {args: courseOptionsView({options: courseOptionsView().options.slice(0, 1), selected: 'soonest'})};
export const TwentyFourSessions: Story = {
  args: courseOptionsView({
    legend: 'Choose your 24 times',
    options: [
      courseOption('Soonest', 'Mondays and Thursdays, between 9:00 am and 3:30 pm', courseDays(24, [3, 4])),
      courseOption('Most regular', 'Mondays and Fridays at 9:00 am', courseDays(24, [4, 3])),
    ],
  }),
};
export const RightToLeft: Story = {
  args: courseOptionsView({options: courseOptionsView().options.map((option) => ({...option, line: {...option.line, rtl: true}}))}),
  render: (view) => html`<div dir="rtl">${inHost(courseOptions(view))}</div>`,
};
