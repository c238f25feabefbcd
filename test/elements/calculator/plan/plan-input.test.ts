import {expect} from '@open-wc/testing';
import {localDate} from '../../../../src/dates/local-date.ts';
import type {CalculatorSettings} from '../../../../src/elements/calculator/calculator-settings.ts';
import {planInput} from '../../../../src/elements/calculator/plan/plan-input.ts';
import type {Answers} from '../../../../src/elements/calculator/questions/questions.ts';
import {withDefaults} from '../../../../src/elements/calculator/questions/with-defaults.ts';
import type {PlanInput} from '../../../../src/protocol/plan.ts';
import {someSettings} from '../../../support/rendered-plan.ts';

const today = localDate('2026-03-20');
const input = (answers: Answers, settings: CalculatorSettings): PlanInput => planInput(answers, settings, today);

describe('Plan input', () => {
  it('turns answers into factors, pace and days', () => {
    const settings = someSettings({'clinic-days': 'mon,thu', closures: '2026-04-09'});
    const answers = {visit: ['new'], topic: ['anxiety'], severity: ['severe-or-panic'], also: ['chronic-pain'], metabolism: ['yes'], health: ['none'], pace: ['compact'], start: ['2026-04-06']};
    expect(input(answers, settings)).to.deep.equal({
      protocol: settings.protocol, condition: 'anxiety', flags: false, clinicDays: ['mon', 'thu'], closures: ['2026-04-09'], reviewer: '',
      mode: 'new', factors: ['severe-or-panic', 'chronic-pain', 'fast-metabolism'], pace: 'compact', startDate: '2026-04-06',
    });
  });

  it('counts nothing that was not asked', () => {
    const settings = someSettings({protocol: 'standard-iv'});
    const ofPtsd = input({visit: ['new'], topic: ['ptsd'], severity: ['moderate'], also: ['none'], years: ['over-5'], relief: ['no-relief'], health: ['none']}, settings);
    expect(ofPtsd).to.deep.include({condition: 'ptsd', factors: []});
    expect(ofPtsd).not.to.have.property('relief');
  });

  it('takes a missing answer about health for a flag', () => {
    expect(input({}, someSettings()).flags).to.equal(true);
    expect(input({health: ['some']}, someSettings()).flags).to.equal(true);
  });

  it('explains the route where the source says something of it', () => {
    expect(input({}, someSettings({protocol: 'sublingual'})).factors).to.deep.equal(['oral-or-nasal-route']);
    expect(input({}, someSettings({protocol: 'standard-iv'})).factors).to.deep.equal([]);
  });

  it('gives the relief of those who come back', () => {
    const answers = {visit: ['returning'], topic: ['unsure'], relief: ['returned'], reliefDays: ['24'], interval: ['35'], lastSession: ['2026-03-01'], health: ['none'], start: ['2026-04-06']};
    const settings = someSettings();
    expect(input(answers, settings)).to.deep.equal({
      protocol: settings.protocol, condition: 'unsure', flags: false, closures: [], reviewer: '',
      mode: 'returning', currentIntervalDays: 35, lastSessionDate: '2026-03-01', relief: {status: 'returned', days: 24},
    });
  });

  it('keeps to the days on which the clinic is open and the patient can come', () => {
    const days = (chosen: readonly string[], clinicDays = ''): unknown => input({days: chosen}, someSettings({'clinic-days': clinicDays})).clinicDays;
    expect([days(['thu', 'mon', 'sat']), days([]), days(['sat'])]).to.deep.equal([['mon', 'thu'], undefined, undefined]);
    expect([days(['thu', 'mon', 'sat'], 'sat,mon'), days([], 'sat,mon'), days(['tue'], 'sat,mon')]).to.deep.equal([['mon', 'sat'], ['sat', 'mon'], ['sat', 'mon']]);
  });

  it('leaves out a first day that has passed or is too far away', () => {
    const start = (day: string): unknown => input({start: [day]}, someSettings()).startDate;
    expect(['2026-03-19', '2026-03-20', '2027-03-20', '2027-03-21', 'soon', ''].map(start)).to.deep.equal([undefined, '2026-03-20', '2027-03-20', undefined, undefined, undefined]);
  });

  it('fills in what the page proposes, but no day that has passed', () => {
    const settings = someSettings({pace: 'compact', 'start-date': '2026-04-06'});
    expect(withDefaults({}, settings, localDate('2026-04-06'))).to.deep.equal({pace: ['compact'], start: ['2026-04-06']});
    expect(withDefaults({}, settings, localDate('2026-04-07'))).to.deep.equal({pace: ['compact']});
    expect(withDefaults({start: []}, settings, localDate('2026-04-01'))).to.deep.equal({pace: ['compact'], start: []});
  });
});
