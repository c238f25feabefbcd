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

  takeUp(plan: Partial<TakenUpPlan>): void {
    Object.assign(this, {choice: undefined, need: undefined, wishedStart: undefined, ...plan});
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
});

async function beside(id = 'plan'): Promise<{page: CalendarPage; calculator: FakeCalculator}> {
  const calculator = await fixture<FakeCalculator>(html`<fake-calculator id=${id}></fake-calculator>`);
  return {page: await CalendarPage.open({'plan-from': 'plan'}), calculator};
}
