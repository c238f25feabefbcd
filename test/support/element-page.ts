import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {RegimenElement} from '../../src/elements/regimen-element.ts';
import {settled} from './fake-endpoint.ts';

/** An element as its visitor meets it: everything is found by role, label or text. */
export class ElementPage<Host extends RegimenElement = RegimenElement> {
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  get heading(): string {
    return this.texts('h2').join(' ');
  }

  get text(): string {
    return words(this.root.textContent);
  }

  /** The buttons that are on show. */
  get buttons(): string[] {
    return this.all('button').filter((button) => button.checkVisibility()).map(nameOf);
  }

  /** Names of the radio buttons and checkboxes that are chosen. */
  get chosen(): string[] {
    return this.labels.filter(({control}) => control instanceof HTMLInputElement && control.checked).map(nameOf);
  }

  /** The links of the screen; those of the crisis line below it are `crisisLinks`. */
  get links(): Record<string, string> {
    return this.linksOf('a:not([part=crisis-line] a)');
  }

  get crisisLinks(): Record<string, string> {
    return this.linksOf('[part=crisis-line] a');
  }

  /** Fields that are marked as wrong, each with what is said about it. */
  get problems(): Record<string, string> {
    return Object.fromEntries(this.all('[aria-invalid=true]').map((input) => [this.labelOf(input), this.descriptionOf(input)]));
  }

  /** What the list above a form says, line for line. */
  get summary(): string[] {
    return this.texts('[data-summary] li');
  }

  get alerts(): string[] {
    return this.texts('[role=alert]');
  }

  /** What the status regions say; one that waits for something to say is silent. */
  get statuses(): string[] {
    return this.texts('[role=status]').filter((text) => text !== '');
  }

  get isBusy(): boolean {
    return this.all('[aria-busy=true]').length > 0;
  }

  /** The rows of the table of sessions. */
  get sessions(): string[] {
    return this.all('table:not([role=grid]) tbody tr').map((row) => [...row.children].map(({textContent}) => words(textContent)).join(' | '));
  }

  /** The month on show. */
  get month(): string {
    return words(this.root.querySelector('[role=grid]')?.getAttribute('aria-label') ?? '');
  }

  /** Days of the month grid with the number of their session. */
  get badges(): Record<string, string> {
    return Object.fromEntries(this.all('[role=grid] [data-badge]').map((day) => [day.dataset.date ?? '', day.dataset.badge ?? '']));
  }

  /** The day of the month grid that the tab key leads to. */
  get tabStop(): string {
    return this.all('[role=grid] [tabindex="0"]').map((day) => day.dataset.date ?? '').join(' ');
  }

  get selectedDay(): string {
    return this.all('[role=grid] [aria-selected=true]').map((day) => day.dataset.date ?? '').join(' ');
  }

  /** What has the focus, by its name or text. */
  get focused(): string {
    const {activeElement} = this.root;
    if (!(activeElement instanceof HTMLElement)) return '';
    return 'labels' in activeElement ? this.labelOf(activeElement) || nameOf(activeElement) : this.titleOf(activeElement);
  }

  /** The day of the month grid that begins with this name: "Monday, March 2". */
  day(name: string): HTMLElement {
    const day = this.all('[role=grid] td[aria-label]').find((cell) => nameOf(cell).startsWith(`${name},`));
    if (day === undefined) throw new Error(`${this.month} has no ${name}.`);
    return day;
  }

  button(name: string): HTMLButtonElement {
    const button = this.all('button').find((candidate) => nameOf(candidate) === name);
    if (!(button instanceof HTMLButtonElement)) throw new Error(`There is no button "${name}", but ${this.buttons.join(', ')}.`);
    return button;
  }

  /** The button that sends the form on. */
  get submitButton(): HTMLElement {
    const [button] = this.all('button[type=submit]');
    if (button === undefined) throw new Error(`There is no form here, but "${this.heading}".`);
    return button;
  }

  link(name: string): HTMLElement {
    const link = this.all('a').find((candidate) => nameOf(candidate) === name);
    if (link === undefined) throw new Error(`There is no link "${name}", but ${Object.keys(this.links).join(', ')}.`);
    return link;
  }

  /** The input whose label begins with this text. */
  field(label: string): HTMLInputElement {
    const found = this.control(label);
    if (!(found instanceof HTMLInputElement)) throw new Error(`"${label}" is no input.`);
    return found;
  }

  /** The input, the list or the text area whose label begins with this text. */
  control(label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const found = this.labels.find((candidate) => nameOf(candidate).startsWith(label))?.control;
    if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement)) throw new Error(`There is no field "${label}", but ${this.labels.map(nameOf).join(', ')}.`);
    return found;
  }

  async press(name: string): Promise<void> {
    await this.click(this.button(name));
  }

  async choose(label: string): Promise<void> {
    await this.click(this.field(label));
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settle();
  }

  async fill(label: string, value: string): Promise<void> {
    const control = this.control(label);
    control.value = value;
    control.dispatchEvent(control instanceof HTMLSelectElement ? new Event('change', {bubbles: true}) : new InputEvent('input', {bubbles: true, composed: true}));
    await this.settle();
  }

  async keys(...presses: readonly string[]): Promise<void> {
    for (const press of presses) await sendKeys({press});
    await this.settle();
  }

  async type(text: string): Promise<void> {
    await sendKeys({type: text});
    await this.settle();
  }

  /** Waits for the screen with this heading. */
  async reach(heading: string): Promise<void> {
    await this.until(() => this.heading === heading, `The screen "${heading}" should come.`);
  }

  /** Waits until the screen says this. */
  async untilText(text: string): Promise<void> {
    await this.until(() => this.text.includes(text), `The screen should say "${text}".`);
  }

  /** Lets everything happen that is due without a further answer from outside. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await settled();
      await this.host.updateComplete;
    }
  }

  /** Waits for an answer from outside to show. */
  private async until(isThere: () => boolean, wish: string): Promise<void> {
    try {
      await waitUntil(isThere, wish, {interval: 5, timeout: 9_000});
    } catch {
      throw new Error(`${wish} But there is: ${this.text}`);
    }
    await this.settle();
  }

  protected all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  private get labels(): HTMLLabelElement[] {
    return [...this.root.querySelectorAll('label')];
  }

  private linksOf(selector: string): Record<string, string> {
    return Object.fromEntries(this.all(selector).map((link) => [nameOf(link), link.getAttribute('href') ?? '']));
  }

  private texts(selector: string): string[] {
    return this.all(selector).map(({textContent}) => words(textContent));
  }

  /** What names an element that is no control: another element, or its own text. */
  private titleOf(element: Element): string {
    return nameOf(this.root.getElementById(element.getAttribute('aria-labelledby') ?? '') ?? element);
  }

  private labelOf(input: Element): string {
    return this.labels.filter(({control}) => control === input).map(nameOf).join('');
  }

  private descriptionOf(input: Element): string {
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
    return words(ids.map((id) => this.root.getElementById(id)?.textContent ?? '').at(-1) ?? '');
  }
}

function nameOf(element: Element): string {
  return words(element.getAttribute('aria-label') ?? element.textContent);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
