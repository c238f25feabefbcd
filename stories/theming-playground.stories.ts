import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {deviceAt} from '../test/support/device-clock.ts';
import './embed/copyable-text.ts';
import {lookOf} from './embed/style-sheet.ts';
import {styleArgTypes} from './manifest/arg-types.ts';
import {described, describedAs} from './manifest/described.ts';
import {oneOfOurs} from './one-of-ours.ts';
import {along, toPlan, toTimes} from './scheduler-journey.ts';
import {allUndone, serve} from './serve.ts';
import {withUnits} from './with-units.ts';

type Args = Readonly<Record<string, unknown>>;
type Story = StoryObj<Args>;

const styles = describedAs('regimen-scheduler').cssProperties ?? [];

/** Each custom property has a control, and what they make is below, to be copied. */
const meta: Meta<Args> = {
  title: 'Theming/Playground',
  tags: ['!autodocs'],
  args: Object.fromEntries(styles.map(({name}) => [name, undefined])),
  argTypes: styleArgTypes(styles),
  render: playground,
  beforeEach: () => allUndone(deviceAt(-420), serve()),
};

export default meta;

export const Plan: Story = {play: along({plan: toPlan})};
export const Times: Story = {play: along({plan: toTimes, times: [{see: 'Courses that fit'}]})};

export const Changed: Story = {
  args: {
    '--regimen-accent': 'light-dark(#7a2e8c, #e2b0ef)', '--regimen-on-accent': 'light-dark(#fff, #2a0d31)', '--regimen-radius': 0, '--regimen-density': 1.15,
    '--regimen-heading-font': 'Georgia, serif', '--regimen-heading-weight': 400, '--regimen-max-width': 40,
  },
  play: async (context) => {
    await along({plan: toPlan})(context);
    const {canvasElement} = context;
    const scheduler = canvasElement.querySelector('regimen-scheduler');
    await expect(scheduler && getComputedStyle(scheduler).getPropertyValue('--regimen-radius')).toBe('0px');
    await expect(canvasElement.querySelector('copyable-text')?.text).toContain('  --regimen-density: 1.15;\n  --regimen-heading-font: Georgia, serif;\n  --regimen-heading-weight: 400;\n  --regimen-max-width: 40em;\n}');
  },
};

function playground(args: Args): TemplateResult {
  const chosen = withUnits(args);
  const css = lookOf(described.map(({tagName}) => tagName).join(', '), chosen);
  return html`
    <div style=${styleMap(chosen)}>
      ${oneOfOurs('scheduler', {endpoint: '/api', service: 'visit', 'consultation-service': 'consultation', today: '2026-03-02', 'start-date': '2026-03-02', 'clinic-name': 'Northgate Wellness Clinic', phone: '+1 303 555 0142'})}
    </div>
    <copyable-text style="max-inline-size: 46rem; margin-block-start: 2rem" heading="Into your style sheet" .text=${css || '/* Set something among the controls. */'}></copyable-text>
  `;
}
