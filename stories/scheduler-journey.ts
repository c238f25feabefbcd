import type {StoryObj} from '@storybook/web-components-vite';
import type {AvailabilitySource} from '../src/availability/availability-source.ts';
import type {RegimenElement} from '../src/elements/regimen-element.ts';
import type {RegimenScheduler} from '../src/elements/scheduler/regimen-scheduler.ts';
import {openWeeks, weeksSource} from '../test/support/open-weeks.ts';
import {arrival, walk, type Step} from './visitor.ts';

/** The steps on the plan's side, on the calendar's side, and back on the scheduler's own. */
export interface Journey {
  readonly plan?: readonly Step[];
  readonly times?: readonly Step[];
  readonly back?: readonly Step[];
}

export const toPlan: readonly Step[] = [
  {press: 'No'}, {choose: 'Yes, I have not'}, {press: 'Continue'}, {choose: 'Anxiety'}, {press: 'Continue'}, {press: 'Skip'}, {press: 'Skip'}, {press: 'Skip'},
  {choose: 'None of these'}, {press: 'Continue'}, {press: 'Skip'}, {press: 'Skip'}, {press: 'Skip'},
];
export const toTimes: readonly Step[] = [...toPlan, {press: 'See times for these 6 sessions'}];
export const toReview: readonly Step[] = [
  {press: 'Continue with these 6 times'},
  {fill: 'First name', with: 'Ada'}, {fill: 'Last name', with: 'Byron'}, {fill: 'Email', with: 'ada@example.com'}, {fill: 'Phone', with: '303 555 0142'}, {press: 'Check my booking'},
];

/** Goes from screen to screen as a visitor would. */
export function along({plan = [], times = [], back = []}: Journey): NonNullable<StoryObj['play']> {
  return async ({canvasElement}) => {
    const host = canvasElement.querySelector('regimen-scheduler') as RegimenScheduler;
    await host.updateComplete;
    await walk(await inside(host, 'regimen-calculator'), plan);
    if (times.length > 0) await walk(await inside(host, 'regimen-calendar'), times);
    await walk(host, back);
  };
}

/** Free times for visits and for consultations; times that name no service are for visits only. */
export function visitsAndTalks(): AvailabilitySource {
  const talks = openWeeks().map((slot) => ({...slot, id: `talk-${slot.id}`, service: 'consultation'}));
  return weeksSource([...openWeeks(), ...talks]);
}

function inside({renderRoot}: RegimenScheduler, name: string): Promise<RegimenElement> {
  return arrival(() => renderRoot.querySelector<RegimenElement>(name), name);
}
