import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {localDate} from '../../../../src/dates/local-date.ts';
import {calculatorFlow, onOffer, start, type CalculatorFlow, type FlowAction} from '../../../../src/elements/calculator/questions/calculator-flow.ts';
import type {Answers} from '../../../../src/elements/calculator/questions/questions.ts';
import {presets} from '../../../../src/protocol/presets.ts';

const context = {offer: {protocols: [presets['standard-iv']], clinicDays: undefined}, today: localDate('2026-03-20')} as const;
const safe: FlowAction = {kind: 'crisis-answered', isInCrisis: false};
const onward: FlowAction = {kind: 'continued'};
const skipped: FlowAction = {kind: 'skipped'};
const back: FlowAction = {kind: 'went-back'};
const answered = (question: keyof Answers, ...values: string[]): FlowAction => ({kind: 'answered', question, values});
const after = (...actions: FlowAction[]): CalculatorFlow => actions.reduce((state, action) => calculatorFlow(state, action, context), start);
const newPatient = [safe, answered('visit', 'new'), onward, answered('topic', 'anxiety'), onward];
const toPlan = [...newPatient, skipped, skipped, skipped, answered('health', 'none'), onward, skipped, skipped, skipped];

describe('Calculator flow', () => {
  it('begins with the question about danger and nothing answered', () => {
    expect(start).to.deep.equal({place: 'safety', answers: {}, isChecked: false, choice: undefined});
  });

  it('forgets everything in a crisis and leaves only the way back to the start', () => {
    const crisis = after(...newPatient, back, back, back, {kind: 'crisis-answered', isInCrisis: true});
    expect(crisis).to.deep.equal({place: 'crisis', answers: {}, isChecked: false, choice: undefined});
    const others: FlowAction[] = [safe, onward, answered('visit', 'new'), skipped, back, {kind: 'took-up', choice: 'course'}];
    expect(others.map((action) => calculatorFlow(crisis, action, context))).to.deep.equal(others.map(() => crisis));
    expect(calculatorFlow(crisis, {kind: 'cleared'}, context)).to.deep.equal(start);
  });

  it('goes through the steps in order', () => {
    const places = toPlan.map((_, index) => after(...toPlan.slice(0, index + 1)).place);
    expect([...new Set(places)]).to.deep.equal(['visit', 'topic', 'severity', 'also', 'metabolism', 'health', 'pace', 'start', 'days', 'plan']);
  });

  it('stays and shows what is missing', () => {
    expect(after(safe, onward)).to.deep.include({place: 'visit', isChecked: true});
    expect(after(safe, onward, answered('visit', 'new'), onward)).to.deep.include({place: 'topic', isChecked: false});
  });

  it('goes back without loss', () => {
    const there = after(...newPatient);
    expect(after(...newPatient, back, back)).to.deep.include({place: 'visit', answers: there.answers});
    expect(calculatorFlow(after(back), back, context)).to.deep.equal(start);
  });

  it('leaves out what is optional, and only that, with what was answered on that screen', () => {
    const there = after(...newPatient, answered('severity', 'moderate'), onward, answered('also', 'ptsd'));
    expect(calculatorFlow(there, skipped, context)).to.deep.equal({...there, place: 'metabolism', answers: {visit: ['new'], topic: ['anxiety'], severity: ['moderate']}});
    expect([after(safe, skipped).place, after(safe, skipped).isChecked]).to.deep.equal(['visit', false]);
    const atHealth = after(...newPatient, skipped, skipped, skipped, skipped);
    expect(atHealth.place).to.equal('health');
  });

  it('skips a field whatever was typed there', () => {
    const there = after(...newPatient, skipped, skipped, skipped, answered('health', 'none'), onward, onward, answered('start', '2020-01-01'), onward);
    expect(there).to.deep.include({place: 'start', isChecked: true});
    expect(calculatorFlow(there, skipped, context)).to.deep.include({place: 'days', isChecked: false});
  });

  it('goes from a question that is no longer asked to the one about health, which nobody passes by', () => {
    const there = after(...newPatient, skipped, skipped);
    const fewer = {protocols: [presets['fmpm-iv']], clinicDays: undefined} as const;
    expect(there.place).to.equal('metabolism');
    expect(onOffer(there, fewer)).to.deep.equal({...there, place: 'health'});
    expect([onOffer(there, context.offer), onOffer(after(...toPlan), fewer).place, onOffer(start, fewer)]).to.deep.equal([there, 'plan', start]);
  });

  it('takes back what was taken up when the answers are changed', () => {
    const taken = after(...toPlan, {kind: 'took-up', choice: 'course'});
    expect(taken).to.deep.include({place: 'plan', choice: 'course'});
    expect(calculatorFlow(taken, back, context)).to.deep.include({place: 'days', choice: undefined});
  });

  it('lets the answers about when be changed on the plan, which takes back what was taken up, and no others', () => {
    const taken = after(...toPlan, {kind: 'took-up', choice: 'course'});
    const changed = [answered('start', '2026-04-06'), answered('pace', 'compact'), answered('days', 'mon', 'thu')].reduce((state, action) => calculatorFlow(state, action, context), taken);
    expect(changed).to.deep.equal({...taken, answers: {...taken.answers, start: ['2026-04-06'], pace: ['compact'], days: ['mon', 'thu']}, choice: undefined});
    expect(calculatorFlow(taken, answered('health', 'some'), context)).to.equal(taken);
  });

  it('takes nothing up before there is a plan', () => {
    expect(after(safe, {kind: 'took-up', choice: 'course'}).choice).to.equal(undefined);
  });

  it('never shows a plan without an answer to both safety questions, whatever is pressed', () => {
    const action: fc.Arbitrary<FlowAction> = fc.oneof(
      fc.constantFrom<FlowAction>(safe, onward, skipped, back, {kind: 'cleared'}, {kind: 'took-up', choice: 'course'}),
      fc.record({kind: fc.constant('answered' as const), question: fc.constantFrom('visit', 'topic', 'relief', 'health' as const), values: fc.constantFrom([], ['new'], ['returning'], ['anxiety'], ['unsure'], ['none'], ['some'])}),
    );
    fc.assert(fc.property(fc.array(action, {maxLength: 40}), (actions) => {
      const state = after(...actions);
      return state.place !== 'plan' || (state.answers.health?.length === 1 && actions.includes(safe));
    }));
  });
});
