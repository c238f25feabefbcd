import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/regimen-calculator.ts';
import {calculatorStyles} from '../src/elements/calculator/calculator.styles.ts';
import {onDemandSection} from '../src/elements/on-demand-section.ts';
import {planDetails} from '../src/i18n/en/plan.ts';
import {BlockHost} from '../test/support/block-host.ts';
import type {RegimenCalculator} from '../src/elements/calculator/regimen-calculator.ts';
import {clinicProtocol} from '../test/support/clinic-protocol.ts';
import {speakEnglish} from '../test/support/speak-english.ts';
import {along} from './calculator-path.ts';
import {arrival} from './visitor.ts';

interface Args {
  readonly protocol: string | object;
  /** The part that is open. */
  readonly part: 'why' | 'comparison' | 'evidence';
  readonly topic: 'anxiety' | 'depression' | 'ptsd' | 'unsure';
  /** Whether the reasons behind each row are open, too. */
  readonly isEachOpen: boolean;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Calculator/Where it comes from',
  tags: ['!autodocs'],
  args: {protocol: 'standard-iv', part: 'why', topic: 'anxiety', isEachOpen: false},
  render: calculator,
  play: async (context) => {
    const {args, canvasElement} = context;
    await along([['button:No'], ['visit=new'], [`topic=${args.topic}`]])(context);
    const host = canvasElement.querySelector('regimen-calculator') as RegimenCalculator;
    await toPlan(host);
    await openPart(host, args);
  },
};

export default meta;

export const Numbers: Story = {};
export const NumbersWithReasons: Story = {args: {isEachOpen: true}};
export const NumbersOfAllArticles: Story = {args: {protocol: 'composite-iv'}};
export const NumbersOfASilentSource: Story = {args: {protocol: 'weight-based-iv', isEachOpen: true}};
export const NumbersOfALabel: Story = {args: {protocol: 'spravato-label-trd', topic: 'depression'}};
export const NumbersOfTheClinic: Story = {args: {protocol: clinicProtocol, isEachOpen: true}};

export const OtherSourcesWide: Story = {args: {part: 'comparison'}};
export const OtherSourcesOnAPhone: Story = {args: {part: 'comparison', isEachOpen: true}, decorators: [(story) => html`<div style="max-inline-size: 22.5rem">${story()}</div>`]};
export const OtherSourcesBesideALabel: Story = {args: {part: 'comparison', protocol: 'spravato-label-trd', topic: 'depression'}};

export const StudiesOfAnxiety: Story = {args: {part: 'evidence'}};
export const StudiesOfDepression: Story = {args: {part: 'evidence', topic: 'depression'}};
export const StudiesOfPtsd: Story = {args: {part: 'evidence', topic: 'ptsd'}};
export const StudiesWithoutATopic: Story = {args: {part: 'evidence', topic: 'unsure'}};
export const StudiesOfLozenges: Story = {args: {part: 'evidence', protocol: 'sublingual'}};

/** The part itself, as it is until its content is there, and without a connection. */
export const Loading: Story = {render: () => partThatIs('loading'), play: openAlone};
export const NotLoaded: Story = {render: () => partThatIs('failed'), play: openAlone};

function calculator({protocol}: Args): TemplateResult {
  return html`<regimen-calculator .protocol=${protocol} phone="303 555 0142" reviewer="Dr. Amara Okafor" reviewed-on="2026-02-10" price-session="450" price-consult="200" currency="USD" today="2026-03-20"></regimen-calculator>`;
}

/** A part alone, in the look that it has on the plan. */
class PartOnShow extends BlockHost {
  static override styles = [BlockHost.styles, calculatorStyles];
}
if (!customElements.get('part-on-show')) customElements.define('part-on-show', PartOnShow);

function partThatIs(kind: 'loading' | 'failed'): TemplateResult {
  speakEnglish();
  const part = onDemandSection({id: 'why', heading: planDetails.why, part: {state: {kind}, ask: () => undefined}, content: () => html``});
  return html`<part-on-show .content=${part}></part-on-show>`;
}

/** Answers what is left as somebody does who skips all that can be skipped. */
async function toPlan(host: RegimenCalculator): Promise<void> {
  while (host.renderRoot.querySelector('form') !== null) {
    host.renderRoot.querySelector<HTMLElement>('[name=health][value=none]')?.click();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('[type=submit]')?.click();
    await host.updateComplete;
  }
}

/** Opens the part as a visitor does, and its rows once they have been loaded. */
async function openPart({renderRoot}: RegimenCalculator, {part, isEachOpen}: Args): Promise<void> {
  const section = renderRoot.querySelector<HTMLDetailsElement>(`details#${part}`);
  if (section === null) throw new Error(`There is no part "${part}" here.`);
  section.open = true;
  section.scrollIntoView();
  await arrival(() => section.querySelector('.why, .study, .compared'), `content of "${part}"`);
  if (isEachOpen) section.querySelectorAll('details').forEach((row) => (row.open = true));
}

async function openAlone({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  const host = canvasElement.querySelector('part-on-show') as PartOnShow;
  await host.updateComplete;
  host.renderRoot.querySelector('details')?.setAttribute('open', '');
}
