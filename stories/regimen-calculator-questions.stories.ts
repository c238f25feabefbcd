import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define/regimen-calculator.ts';
import {along, skip, type Path} from './calculator-path.ts';

interface Args {
  readonly protocol: string;
  readonly country: string;
  readonly crisisText: string;
  readonly crisisPhone: string;
  readonly ownHealthList: boolean;
}

type Story = StoryObj<Args>;

const toTopic: Path = [['button:No'], ['visit=new']];
const toSeverity: Path = [...toTopic, ['topic=anxiety']];
const toHealth: Path = [...toSeverity, skip, skip, skip, skip];
const toPace: Path = [...toHealth, ['health=none']];
const toRelief: Path = [['button:No'], ['visit=returning'], ['topic=anxiety']];
const toNext: Path = [...toRelief, ['relief=returned'], ['reliefDays:24'], ['interval:35'], ['lastSession:2026-03-10'], ['health=none']];
const severalRoutes = {protocol: 'composite-iv,weight-based-im,spravato-label-trd,sublingual'};

/** One story for each screen of the conversation and for each state that it can be in. */
const meta: Meta<Args> = {
  title: 'Elements/Calculator/Questions',
  tags: ['!autodocs'],
  args: {protocol: 'composite-iv', country: '', crisisText: '', crisisPhone: '', ownHealthList: false},
  argTypes: {country: {control: 'select', options: ['', 'US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE']}},
  render: calculator,
};

export default meta;

export const Safety: Story = {};
export const NewOrReturning: Story = {play: along([['button:No']])};
export const Topic: Story = {play: along(toTopic)};
export const Route: Story = {args: severalRoutes, play: along(toSeverity)};
export const Severity: Story = {play: along(toSeverity)};
export const AlsoHave: Story = {play: along([...toSeverity, skip], ['also=ptsd', 'also=chronic-pain'])};
export const AlsoHaveNone: Story = {play: along([...toSeverity, skip], ['also=ptsd', 'also=none'])};
export const Metabolism: Story = {play: along([...toSeverity, skip, skip])};
export const Years: Story = {play: along([...toSeverity, skip, skip, skip])};
export const Health: Story = {play: along(toHealth)};
export const HealthByTheClinic: Story = {args: {ownHealthList: true}, play: along(toHealth)};
export const Pace: Story = {play: along(toPace)};
export const Start: Story = {play: along([...toPace, skip])};
export const Weekdays: Story = {play: along([...toPace, skip, skip], ['days=mon', 'days=thu'])};

export const MissingAnswer: Story = {play: along([['button:No'], []])};
export const MissingHealthAnswer: Story = {play: along([...toHealth, []])};
export const StartInThePast: Story = {play: along([...toPace, skip, ['start:2026-01-05']])};
export const SkippedToThePlan: Story = {play: along([...toPace, skip, skip, skip])};
export const BackFromThePlan: Story = {play: along([...toPace, skip, skip, ['days=mon', 'days=thu'], ['button:Change my answers']])};
export const PlanByAnotherRoute: Story = {args: severalRoutes, play: along([...toSeverity, ['route=im'], ['health=none']])};

export const Crisis: Story = {play: along([['button:Yes']])};
export const CrisisInCanada: Story = {args: {country: 'CA'}, play: along([['button:Yes']])};
export const CrisisInTheUnitedKingdom: Story = {args: {country: 'GB'}, play: along([['button:Yes']])};
export const CrisisInIreland: Story = {args: {country: 'IE'}, play: along([['button:Yes']])};
export const CrisisInAustralia: Story = {args: {country: 'AU'}, play: along([['button:Yes']])};
export const CrisisInNewZealand: Story = {args: {country: 'NZ'}, play: along([['button:Yes']])};
export const CrisisByTheClinic: Story = {args: {country: 'DE', crisisText: 'Die Telefonseelsorge ist Tag und Nacht für Sie da.', crisisPhone: '0800 111 0 111'}, play: along([['button:Yes']])};
export const CountryNotKnown: Story = {args: {country: 'DE'}};

export const Relief: Story = {play: along(toRelief)};
export const ReliefDays: Story = {play: along([...toRelief, ['relief=returned']])};
export const ReliefDaysMissing: Story = {play: along([...toRelief, ['relief=returned'], []])};
export const Interval: Story = {play: along([...toRelief, ['relief=still-well']])};
export const LastSession: Story = {play: along([...toRelief, ['relief=still-well'], ['interval:28']])};
export const ReturningSooner: Story = {args: {protocol: 'standard-iv'}, play: along(toNext)};
export const ReturningTwoAnswers: Story = {args: {protocol: 'standard-iv'}, play: along([...toRelief, ['relief=returned'], ['reliefDays:49'], ['interval:56'], skip, ['health=none']])};
export const ReturningStillWell: Story = {args: {protocol: 'standard-iv'}, play: along([...toRelief, ['relief=still-well'], ['interval:42'], ['lastSession:2026-03-10'], ['health=none']])};
export const ReturningAtTheLongest: Story = {args: {protocol: 'mass-mind-iv'}, play: along([...toRelief, ['relief=still-well'], ['interval:28'], skip, ['health=none']])};
export const ReturningBeyondTheLongest: Story = {args: {protocol: 'mass-mind-iv'}, play: along([...toRelief, ['relief=still-well'], ['interval:60'], skip, ['health=none']])};
export const ReturningReliefTooShort: Story = {args: {protocol: 'standard-iv'}, play: along([...toRelief, ['relief=returned'], ['reliefDays:8'], skip, skip, ['health=none']])};
export const ReturningWithoutRelief: Story = {args: {protocol: 'standard-iv'}, play: along([...toRelief, ['relief=no-relief'], skip, skip, ['health=none']])};
export const ReturningUnsure: Story = {args: {protocol: 'six-infusions-iv'}, play: along([...toRelief, ['relief=unsure'], skip, skip, ['health=none']])};
export const ReturningWithAFlag: Story = {args: {protocol: 'standard-iv'}, play: along([...toNext.slice(0, -1), ['health=some']])};

function calculator({protocol, country, crisisText, crisisPhone, ownHealthList}: Args): TemplateResult {
  return html`
    <regimen-calculator
      protocol=${protocol} country=${country} crisis-text=${crisisText} crisis-phone=${crisisPhone}
      phone="303 555 0142" reviewer="Dr. Amara Okafor" reviewed-on="2026-02-10" today="2026-03-20"
    >${ownHealthList ? html`<ul slot="health-list"><li>A pacemaker</li><li>Asthma that needs a spray every day</li><li>Under 21 years old</li></ul>` : nothing}</regimen-calculator>
  `;
}
