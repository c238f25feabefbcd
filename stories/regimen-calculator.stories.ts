import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/regimen-calculator.ts';
import {barestProtocol, clinicProtocol} from '../test/support/clinic-protocol.ts';
import {along, onPaper, skip, type Path} from './calculator-path.ts';

interface Args {
  readonly protocol: string | object;
  readonly protocolSrc: string;
  readonly pace: string;
  readonly startDate: string;
  readonly clinicDays: string;
  readonly phone: string;
  readonly reviewer: string;
  readonly reviewedOn: string;
  readonly priceSession: string;
  readonly priceConsult: string;
  readonly currency: string;
}

type Story = StoryObj<Args>;

const toTopic: Path = [['button:No'], ['visit=new']];
const toHealth: Path = [...toTopic, ['topic=anxiety'], ['severity=severe-or-panic'], ['also=chronic-pain'], skip];
const toPlan: Path = [...toHealth, ['health=none'], [], [], []];
const toOwnHealth: Path = [...toTopic, ['topic=anxiety'], skip, ['also=ptsd']];
const toRelief: Path = [['button:No'], ['visit=returning'], ['topic=anxiety'], ['relief=returned'], ['reliefDays:30'], ['interval:42'], ['lastSession:2026-03-01']];

const meta: Meta<Args> = {
  title: 'Elements/Calculator',
  tags: ['!autodocs'],
  args: {protocol: 'standard-iv', protocolSrc: '', pace: '', startDate: '2026-04-06', clinicDays: '', phone: '303 555 0142', reviewer: 'Dr. Amara Okafor', reviewedOn: '2026-02-10', priceSession: '', priceConsult: '', currency: ''},
  argTypes: {
    protocol: {
      control: 'select',
      options: ['standard-iv', 'fmpm-iv', 'mass-mind-iv', 'six-infusions-iv', 'weight-based-iv', 'weight-based-im', 'sublingual', 'esketamine', 'spravato-label-trd', 'composite-iv'],
    },
    pace: {control: 'inline-radio', options: ['', 'standard', 'compact']},
  },
  render: calculator,
};

export default meta;

export const Plan: Story = {play: along(toPlan)};
export const PlanWithoutDates: Story = {args: {startDate: ''}, play: along(toPlan)};
export const PlanOnOtherDays: Story = {play: along(toPlan, ['days=mon'])};
export const PlanOnAWrongDay: Story = {play: along(toPlan, ['start:2025-01-01'])};
export const PlanWithPrices: Story = {args: {priceSession: '450', priceConsult: '200', currency: 'USD'}, play: along(toPlan)};
export const WrongPrice: Story = {args: {priceSession: '-450', currency: 'USD'}};
export const PlanOfOneNumber: Story = {args: {protocol: 'six-infusions-iv'}, play: along([...toTopic, ['topic=depression'], ['health=none'], [], [], []])};
export const PlanWithoutCount: Story = {args: {protocol: 'weight-based-iv'}, play: along([...toTopic, ['topic=anxiety'], ['health=none']])};
export const PlanOfALabel: Story = {args: {protocol: 'spravato-label-trd'}, play: along([...toTopic, ['topic=depression'], ['health=none'], [], []])};
export const TalkFirst: Story = {play: along([...toHealth, ['health=some'], [], [], []])};
export const TakenUp: Story = {play: along([...toPlan, ['button:See times for these 6 sessions']])};
export const OnPaper: Story = {args: {priceSession: '450', priceConsult: '200', currency: 'USD'}, play: onPaper(toPlan)};
export const OnPaperTalkFirst: Story = {play: onPaper([...toHealth, ['health=some'], [], [], []])};
export const WrongAttribute: Story = {args: {pace: 'fast'}};

const fromFile = {protocolSrc: '/our-protocol.json'};

export const OwnSchedule: Story = {args: {protocol: clinicProtocol}, play: along([...toOwnHealth, ['health=none'], [], [], []])};
export const OwnSchedulePaces: Story = {args: {protocol: clinicProtocol}, play: along([...toOwnHealth, ['health=none']])};
export const OwnScheduleReturning: Story = {args: {protocol: clinicProtocol}, play: along([...toRelief, ['health=none']])};
export const OwnScheduleOfRequiredPartsOnly: Story = {args: {protocol: barestProtocol}, play: along([...toTopic, ['topic=depression'], ['health=none']])};
export const OwnScheduleWrong: Story = {args: {protocol: {...clinicProtocol, route: 'oral', factors: ['wealth']}}};
export const OwnScheduleLoading: Story = {args: fromFile, beforeEach: answering(() => new Promise(() => undefined)), play: along([['button:No']])};
export const OwnScheduleNotFound: Story = {args: fromFile, beforeEach: answering(() => Promise.resolve(new Response('', {status: 404}))), play: along([['button:No']])};
export const OwnScheduleNotJson: Story = {args: fromFile, beforeEach: answering(() => Promise.resolve(new Response('<!doctype html>'))), play: along([['button:No']])};
export const OwnScheduleWithoutConnection: Story = {args: fromFile, beforeEach: answering(() => Promise.reject(new TypeError('Failed to fetch'))), play: along([['button:No']])};

function calculator({protocol, protocolSrc, pace, startDate, clinicDays, phone, reviewer, reviewedOn, priceSession, priceConsult, currency}: Args): TemplateResult {
  return html`<regimen-calculator
    .protocol=${protocol} .protocolSrc=${protocolSrc} pace=${pace} start-date=${startDate} clinic-days=${clinicDays} phone=${phone} reviewer=${reviewer} reviewed-on=${reviewedOn}
    price-session=${priceSession} price-consult=${priceConsult} currency=${currency} today="2026-03-20"
  ></regimen-calculator>`;
}

/** Puts `answer` in the place of the browser's `fetch` while the story is on show. */
function answering(answer: () => Promise<Response>): NonNullable<Story['beforeEach']> {
  return () => {
    const original = window.fetch.bind(window);
    window.fetch = answer;
    return () => {
      window.fetch = original;
    };
  };
}
