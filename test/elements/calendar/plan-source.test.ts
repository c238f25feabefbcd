import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {LocalDate} from '../../../src/dates/local-date.ts';
import {emit} from '../../../src/elements/events.ts';
import type {TakenUpPlan} from '../../../src/elements/calendar/plan-source.ts';
import {march} from '../../support/a-slot.ts';
import {CalendarPage} from '../../support/calendar-page.ts';
import {recordEvents} from '../../support/recorded-events.ts';

/** Stands in for a calculator: it holds a plan and says when it is taken up. */
class FakeCalculator extends HTMLElement implements TakenUpPlan {
  choice: TakenUpPlan['choice'];
  need: TakenUpPlan['need'];
  wishedStart: LocalDate | undefined;
  wishedDays: TakenUpPlan['wishedDays'];
  window: TakenUpPlan['window'];

  takeUp(plan: Partial<TakenUpPlan>): void {
    Object.assign(this, {choice: undefined, need: undefined, wishedStart: undefined, wishedDays: undefined, window: undefined, ...plan});
    emit(this, 'regimen-plan');
  }
}
customElements.define('fake-calculator', FakeCalculator);

const pair = {sessions: 2, gap: {minDays: 1, maxDays: 7}};

describe('A calendar with plan-from', () => {
  const events = recordEvents();

  it('is accessible before and after the plan', async () => {
    const {page, calculator} = await beside();
    await expect(page.host).to.be.accessible();
    calculator.takeUp({choice: 'course', need: pair});
    await page.settle();
    await expect(page.host).to.be.accessible();
  });

  it('waits for the plan at an endpoint that takes requests too', async () => {
    await beside();
    const page = await CalendarPage.openEndpoint({'plan-from': 'plan', 'request-url': '/api/requests'});
    expect(page.statuses[0]).to.include('Times appear here when you have your plan.');
  });

  it('waits for the plan, and says so', async () => {
    const {page} = await beside();
    expect(page.statuses).to.deep.equal(['Times appear here when you have your plan. Answer the questions on this page first. Your answers stay on this page.']);
  });

  it('places the course of the plan from its first day, without asking about safety again', async () => {
    const {page, calculator} = await beside();
    calculator.takeUp({choice: 'course', need: pair, wishedStart: march(9)});
    await page.settle();
    expect([page.heading, Object.keys(page.badges)[0]]).to.deep.equal(['Choose your 2 times', '2026-03-11']);
    expect(events().filter(([name]) => name === 'regimen-step')).to.deep.equal([]);
  });

  it('wishes for the weekdays of the plan, which the visitor can take back', async () => {
    const {page, calculator} = await beside();
    calculator.takeUp({choice: 'course', need: pair, wishedDays: ['tue', 'thu']});
    await page.settle();
    expect([page.buttons.filter((name) => name.includes('Tuesdays')), page.chosen.filter((name) => name.endsWith('day'))]).to.deep.equal([['Take back: Tuesdays and Thursdays'], ['Tuesday', 'Thursday']]);
    expect(Object.keys(page.badges)).to.deep.equal(['2026-03-05', '2026-03-10']);
    await page.press('Take back: Tuesdays and Thursdays');
    expect([page.buttons.some((name) => name.includes('Tuesdays')), Object.keys(page.badges)[0]]).to.deep.equal([false, '2026-03-02']);
  });

  it('asks by request for the weekdays of the plan too', async () => {
    const calculator = await fixture<FakeCalculator>(html`<fake-calculator id="plan"></fake-calculator>`);
    calculator.takeUp({choice: 'course', need: pair, wishedStart: march(9), wishedDays: ['tue', 'thu']});
    const page = await CalendarPage.open({'plan-from': 'plan', 'booking-url': undefined, 'request-url': '/api/requests'}, 'endpoint');
    expect(page.chosen).to.deep.equal(['Tuesday', 'Thursday']);
  });

  it('offers a consultation that was taken up', async () => {
    const {page, calculator} = await beside();
    calculator.takeUp({choice: 'consultation'});
    await page.settle();
    expect(page.heading).to.equal('Book a consultation');
  });

  it('waits again when the plan no longer stands', async () => {
    const {page, calculator} = await beside();
    calculator.takeUp({choice: 'course', need: pair});
    calculator.takeUp({});
    await page.settle();
    expect(page.statuses[0]).to.include('Times appear here when you have your plan.');
  });

  it('follows no other calculator', async () => {
    const {page, calculator} = await beside('other');
    calculator.takeUp({choice: 'course', need: pair});
    await page.settle();
    expect(page.heading).to.equal('');
  });

  it('follows none after it has been removed, and again when it is back', async () => {
    const {page, calculator} = await beside();
    const {parentElement} = page.host;
    page.host.remove();
    calculator.takeUp({choice: 'course', need: pair});
    expect(page.host.need).to.equal(undefined);
    parentElement?.append(page.host);
    calculator.takeUp({choice: 'course', need: pair});
    expect(page.host.need).to.equal(pair);
  });

  it('takes over at its return what became of the plan meanwhile', async () => {
    const {page, calculator} = await beside();
    const {parentElement} = page.host;
    calculator.takeUp({choice: 'course', need: pair});
    page.host.remove();
    calculator.takeUp({});
    parentElement?.append(page.host);
    await page.settle();
    expect([page.host.need, page.host.screened]).to.deep.equal([undefined, false]);
    expect(page.statuses[0]).to.include('Times appear here when you have your plan.');
  });

  it('takes over a plan that was taken up before the calendar came', async () => {
    const calculator = await fixture<FakeCalculator>(html`<fake-calculator id="plan"></fake-calculator>`);
    calculator.takeUp({choice: 'course', need: pair});
    const page = await CalendarPage.open({'plan-from': 'plan'});
    expect(page.heading).to.equal('Choose your 2 times');
  });

  it('opens a single further session in the window of its plan, and on no day outside it', async () => {
    const {page, calculator} = await beside();
    calculator.takeUp({choice: 'course', need: {sessions: 1, gap: {minDays: 1, maxDays: 7}}, window: {from: march(14), to: march(18)}});
    await page.settle();
    expect([page.heading, page.text.includes('Free times on Monday, March 16')]).to.deep.equal(['Choose a time', true]);
    const before = page.day('Friday, March 13');
    expect([before.getAttribute('aria-disabled'), before.getAttribute('aria-label')]).to.deep.equal(['true', 'Friday, March\u00a013, outside the days of your plan']);
    expect(page.day('Monday, March 23').getAttribute('aria-disabled')).to.equal('true');
  });

  it('names an id that nothing on the page has', async () => {
    const {page} = await beside('other');
    expect(page.text).to.include('plan-from must be the id of a regimen-calculator on this page, but no element has the id "plan".');
  });
});

async function beside(id = 'plan'): Promise<{page: CalendarPage; calculator: FakeCalculator}> {
  const calculator = await fixture<FakeCalculator>(html`<fake-calculator id=${id}></fake-calculator>`);
  return {page: await CalendarPage.open({'plan-from': 'plan'}), calculator};
}
