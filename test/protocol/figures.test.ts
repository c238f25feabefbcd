import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import type {Figure, FigureId} from '../../src/protocol/figure.ts';
import {figuresOf} from '../../src/protocol/figures.ts';
import type {PlanInput} from '../../src/protocol/plan.ts';
import {presets, type PresetId} from '../../src/protocol/presets.ts';
import {sourceOf} from '../../src/protocol/sources.ts';
import {clinicProtocol, barestProtocol, parsed} from '../support/clinic-protocol.ts';
import {planInputs} from '../support/plan-inputs.ts';

const figures = (id: PresetId, input: PlanInput = {}): readonly Figure[] => figuresOf(calculatePlan({protocolId: id, ...input}), presets[id]);
const shown = (all: readonly Figure[], id: FigureId): unknown[] => all.filter((figure) => figure.id === id).map(({end, values, unit, basis, facts, from}) => [end, values, unit, basis, [...facts, ...from].join(' ')]);

describe('figuresOf', () => {
  it('gives both ends of a range one row where they rest on one reason, and two where they do not', () => {
    expect(shown(figures('standard-iv'), 'sessions')).to.deep.equal([[undefined, [4, 6], 'session', 'source', 'S1-025']]);
    expect(shown(figures('mass-mind-iv'), 'sessions')).to.deep.equal([['min', [6], 'session', 'source', 'S2-055'], ['max', [8], 'session', 'source', 'S2-084']]);
    expect(shown(figures('standard-iv'), 'gap')).to.deep.equal([['min', [2], 'day', 'derived', 'S1-027'], ['max', [5], 'day', 'policy', '']]);
  });

  it('tells a rule of ours from what a source says', () => {
    expect(shown(figures('standard-iv'), 'planned')).to.deep.equal([[undefined, [6], 'session', 'policy', 'S1-025']]);
    expect(shown(figures('standard-iv'), 'checkIn')).to.deep.equal([[undefined, [7], 'day', 'policy', '']]);
    expect(shown(figures('fmpm-iv'), 'interval')).to.deep.equal([['min', [1], 'month', 'source', 'S0-017 S0-018'], ['max', [3], 'month', 'policy', 'S0-017']]);
  });

  it('says where a source is silent', () => {
    const silent = (id: PresetId): string => figures(id).filter(({basis}) => basis === 'silent').map(({id: figure}) => figure).join(' ');
    expect(silent('standard-iv')).to.equal('treatment rest');
    expect(silent('fmpm-iv')).to.equal('rest');
    expect(silent('weight-based-im')).to.equal('sessions weeks gap rest interval');
    expect(silent('spravato-label-trd')).to.equal('');
  });

  it('names what each total is computed from, among its own rows', () => {
    expect(shown(figures('spravato-label-trd'), 'visits')).to.deep.equal([[undefined, [34, 56], 'visit', 'computed', 'sessions taper boosters']]);
    expect(shown(figures('fmpm-iv'), 'series')).to.deep.equal([[undefined, [270, 360], 'minute', 'computed', 'planned treatment']]);
    expect(shown(figures('mass-mind-iv'), 'visit')).to.deep.equal([[undefined, [180], 'minute', 'computed', 'treatment wearOff']]);
  });

  it('has the step of our own only where answers widen the range', () => {
    const widened = figures('standard-iv', {factors: ['ptsd']});
    expect(shown(widened, 'widened')).to.deep.equal([[undefined, [7], 'session', 'computed', 'sessions factorStep couldExtendTo']]);
    expect(shown(widened, 'factorStep')).to.deep.equal([[undefined, [1], 'session', 'policy', '']]);
    expect([shown(figures('standard-iv'), 'widened'), shown(figures('standard-iv'), 'factorStep')]).to.deep.equal([[], []]);
  });

  it('gives those who come back their days, the limits they keep to, and nothing of a first series', () => {
    const back = figures('standard-iv', {mode: 'returning', currentIntervalDays: 35, relief: {status: 'returned', days: 24}});
    expect(back.map(({id}) => id)).to.deep.equal(['next', 'returningWindow', 'lengthening', 'shortLengthening', 'treatment', 'rest', 'interval', 'tighten', 'floor', 'ceiling']);
    expect(shown(back, 'next')).to.deep.equal([[undefined, [17, 24], 'day', 'computed', 'tighten interval floor ceiling returningWindow lengthening shortLengthening']]);
  });

  it('calls the clinic’s own numbers its own, but for those that name a source', () => {
    const protocol = parsed(clinicProtocol);
    const own = figuresOf(calculatePlan({protocol}), protocol);
    expect(shown(own, 'sessions')).to.deep.equal([['min', [3], 'session', 'source', 'S1-025'], ['max', [5], 'session', 'clinic', '']]);
    expect(own.filter(({basis}) => basis === 'policy').map(({id}) => id)).to.deep.equal(['earlyLook', 'horizon']);
    const barest = parsed(barestProtocol);
    expect(figuresOf(calculatePlan({protocol: barest}), barest).filter(({basis}) => basis !== 'silent').map(({id}) => id)).to.deep.equal(['checkIn']);
  });

  it('calls a rule that the clinic has set its own, and the others ours', () => {
    const protocol = parsed({...clinicProtocol, policy: {returningWindowDays: 4}});
    const back = figuresOf(calculatePlan({protocol, mode: 'returning', currentIntervalDays: 42, relief: {status: 'returned', days: 30}}), protocol);
    expect(shown(back, 'returningWindow')).to.deep.equal([[undefined, [4], 'day', 'clinic', '']]);
    expect(shown(back, 'lengthening')).to.deep.equal([[undefined, [14], 'day', 'policy', 'S1-048']]);
  });

  it('has, for any answers, a reason for each figure, and computes from figures that are there', () => {
    fc.assert(fc.property(planInputs, (input) => {
      const all = figuresOf(calculatePlan(input), presets[input.protocolId as PresetId]);
      const ids = new Set(all.filter(({basis}) => basis !== 'silent').map(({id}) => id));
      for (const {id, basis, values, facts, from} of all) {
        expect(values.every(Number.isFinite), id).to.equal(true);
        expect(values.length > 0, id).to.equal(basis !== 'silent');
        expect(from.filter((other) => !ids.has(other)), id).to.deep.equal([]);
        expect(from.length > 0, id).to.equal(basis === 'computed');
        expect(facts.filter((fact) => sourceOf(fact) === undefined), id).to.deep.equal([]);
        if (basis === 'source' || basis === 'derived' || basis === 'label') expect(facts, id).not.to.be.empty;
      }
    }));
  });
});
