import {fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/define/regimen-calculator.ts';
import type {RegimenCalculator} from '../../src/elements/calculator/regimen-calculator.ts';
import {settled} from './fake-endpoint.ts';

/** Answers by the name of the question. */
export type CalculatorAnswers = Readonly<Record<string, string | readonly string[]>>;

const usual: CalculatorAnswers = {visit: 'new', topic: 'anxiety', relief: 'unsure', health: 'none'};

/** The calculator as its visitor meets it. */
export class CalculatorPage {
  readonly host: RegimenCalculator;

  private constructor(host: RegimenCalculator) {
    this.host = host;
  }

  /** A calculator on Friday, March 20, 2026. */
  static async open(attributes: Readonly<Record<string, string>> = {}, properties: {readonly protocol?: string | object; readonly offersConsultation?: boolean} = {}): Promise<CalculatorPage> {
    const host = document.createElement('regimen-calculator');
    Object.entries({today: '2026-03-20', ...attributes}).forEach(([name, value]) => host.setAttribute(name, value));
    Object.assign(host, properties);
    await fixture(html`<main>${host}</main>`);
    await host.updateComplete;
    return new CalculatorPage(host);
  }

  get heading(): string {
    return words(this.find('h2').textContent);
  }

  get progress(): string {
    return words(this.find('.bar p').textContent);
  }

  get text(): string {
    return words(this.host.renderRoot.textContent);
  }

  /** The buttons that are on show. */
  get buttons(): string[] {
    return this.all('button').filter((button) => button.checkVisibility()).map((button) => words(button.textContent));
  }

  get alerts(): string[] {
    return this.all('[role=alert]').map((alert) => words(alert.textContent));
  }

  get isLoading(): boolean {
    return this.has('[aria-busy=true]');
  }

  /** Where the links of the screen lead, without those of the crisis line below it. */
  get links(): string[] {
    return this.all('a:not([part=crisis-line] a)').map((link) => link.getAttribute('href') ?? '');
  }

  get problems(): string[] {
    return this.all('p.problem').map((problem) => words(problem.textContent));
  }

  /** What is chosen or typed on this screen, by question. */
  get answers(): Record<string, string[]> {
    const given = this.all('input').filter((input): input is HTMLInputElement => input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox' ? input.checked : true));
    return Object.fromEntries(given.map(({name}) => [name, given.filter((other) => other.name === name).map(({value}) => value)]));
  }

  /** The element that has the focus inside the calculator. */
  get focused(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  async press(label: string): Promise<void> {
    const button = this.all('button').find((candidate) => words(candidate.textContent) === label);
    if (button === undefined) throw new Error(`There is no button "${label}", but ${this.buttons.join(', ')}.`);
    button.click();
    await this.settle();
  }

  async submit(): Promise<void> {
    this.find('button[type=submit]').click();
    await this.settle();
  }

  async choose(name: string, value: string): Promise<void> {
    this.find(`input[name="${name}"][value="${value}"]`).click();
    await this.settle();
  }

  async fill(name: string, value: string): Promise<void> {
    const input = this.find(`#${name}`) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settle();
  }

  async keys(...presses: readonly string[]): Promise<void> {
    for (const press of presses) await sendKeys({press});
    await this.settle();
  }

  /** Says no to the first question and answers what is asked until the screen with that name, or the plan. */
  async walk(answers: CalculatorAnswers = {}, until = 'the plan'): Promise<void> {
    await this.stroll(answers, () => Promise.resolve(), until);
  }

  /** The same with a stop at each screen that has been filled in, and at the plan. */
  async stroll(answers: CalculatorAnswers, stop: () => unknown, until = 'the plan'): Promise<void> {
    if (this.has('.answers')) {
      this.find('.answers button').click();
      await this.settle();
    }
    while (this.has('form') && !this.has(`[name="${until}"]`)) {
      await this.fillIn({...usual, ...answers});
      await stop();
      await this.submit();
      if (this.problems.length > 0) throw new Error(this.problems.join(' '));
    }
    await stop();
  }

  has(selector: string): boolean {
    return this.host.renderRoot.querySelector(selector) !== null;
  }

  find(selector: string): HTMLElement {
    const found = this.all(selector)[0];
    if (found === undefined) throw new Error(`The calculator has no ${selector}.`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  private async fillIn(answers: CalculatorAnswers): Promise<void> {
    for (const [name, value] of Object.entries(answers)) {
      if (!this.has(`[name="${name}"]`)) continue;
      if (this.has(`#${name}`)) await this.fill(name, String(value));
      else for (const choice of [value].flat()) await this.choose(name, choice);
    }
  }

  /** Waits for an answer from outside to show. */
  async untilText(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `The screen should say "${text}".`, {interval: 5, timeout: 9_000});
    await this.settle();
  }

  /** Lets everything happen that is due without a further answer from outside. */
  async settle(): Promise<void> {
    await settled();
    await this.host.updateComplete;
    await this.host.updateComplete;
  }
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
