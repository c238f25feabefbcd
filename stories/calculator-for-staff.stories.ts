import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/regimen-calculator.ts';
import type {RegimenCalculator} from '../src/elements/calculator/regimen-calculator.ts';
import {clinicProtocol} from '../test/support/clinic-protocol.ts';
import {arrival} from './visitor.ts';

interface Args {
  readonly protocol: string | object;
  /** Typed into the field, if it is there. */
  readonly weight: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Calculator for staff',
  tags: ['!autodocs'],
  args: {protocol: 'weight-based-iv', weight: ''},
  render: ({protocol}): TemplateResult => html`<regimen-calculator view="clinician" .protocol=${protocol}></regimen-calculator>`,
  play: async ({canvasElement, args}) => {
    const host = canvasElement.querySelector<RegimenCalculator>('regimen-calculator');
    if (host && args.weight !== '') type(await arrival(() => host.renderRoot.querySelector<HTMLInputElement>('#weight'), 'field for the weight'), args.weight);
  },
};

export default meta;

export const DoseByWeight: Story = {args: {weight: '70'}};
export const WeightNotEntered: Story = {};
export const WeightOutOfBounds: Story = {args: {weight: '700'}};
export const LabelDoses: Story = {args: {protocol: 'spravato-label-trd'}};
export const NoDoseStated: Story = {args: {protocol: 'standard-iv'}};
export const SeveralSchedules: Story = {args: {protocol: 'weight-based-iv, weight-based-im, sublingual, esketamine'}};
export const OwnDoseWithCap: Story = {
  args: {
    protocol: {...clinicProtocol, dose: {unit: 'mg/kg', min: 0.5, max: 0.8, overMinutes: {min: 40, max: 40}, weightBasis: 'ideal-if-bmi-30', capMg: 60, visibility: 'clinician-only'}},
    weight: '100',
  },
};

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}
