import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/regimen-calculator.ts';
import {clinicProtocol} from '../test/support/clinic-protocol.ts';

interface Args {
  /** What stands in the script inside the element. */
  readonly text: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Calculator with a protocol inside',
  tags: ['!autodocs'],
  args: {text: JSON.stringify(clinicProtocol, undefined, 2)},
  render: ({text}): Element => {
    const host = document.createElement('regimen-calculator');
    host.setAttribute('phone', '303 555 0142');
    host.append(Object.assign(document.createElement('script'), {type: 'application/json', textContent: text}));
    return host;
  },
};

export default meta;

const {phases: [series, ...later]} = clinicProtocol;
const broken = {
  ...clinicProtocol, version: 3, kind: 'clinics', conditions: ['anxeity'], route: 'IV', setting: [], factors: ['cronic-pain'], factorStep: 3, titel: 'Our way',
  phases: [{...series, count: {min: '4', max: 6, planned: 60}, chekpoints: []}, ...later],
};

export const Inline: Story = {};
export const NotJson: Story = {args: {text: '{\n  "schema": "regimen-protocol/1",\n}'}};
export const Empty: Story = {args: {text: ''}};
export const ManyMistakes: Story = {args: {text: JSON.stringify(broken)}};
export const ReviewToCome: Story = {args: {text: JSON.stringify({...clinicProtocol, reviewed: {by: 'Dr. Okafor', on: '2099-01-01'}})}};
export const ReviewLongAgo: Story = {args: {text: JSON.stringify({...clinicProtocol, reviewed: {by: 'Dr. Okafor', on: '2020-01-01'}})}};
