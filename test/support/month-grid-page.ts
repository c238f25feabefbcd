import {fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {MonthGridView} from '../../src/ui/month-grid.ts';
import {monthGridView} from './block-views.ts';
import type {MonthGridHost} from './month-grid-host.ts';
import './month-grid-host.ts';

/** A month grid as its user meets it. */
export class MonthGridPage {
  readonly host: MonthGridHost;

  private constructor(host: MonthGridHost) {
    this.host = host;
  }

  static async open(changes: Partial<MonthGridView> = {}, direction: 'ltr' | 'rtl' = 'ltr'): Promise<MonthGridPage> {
    const view = monthGridView(changes);
    const frame = await fixture(html`<div dir=${direction}><month-grid-host .view=${view}></month-grid-host></div>`);
    return new MonthGridPage(frame.querySelector('month-grid-host') as MonthGridHost);
  }

  get heading(): string | undefined {
    return this.find('h3').textContent.trim();
  }

  /** What stands below the days. */
  get note(): string | undefined {
    return this.find('.month-note').textContent.trim();
  }

  get columns(): (string | null)[] {
    return this.all('thead th').map((header) => header.textContent);
  }

  /** The days that the tab key stops at. */
  get tabStops(): string[] {
    return this.all('[tabindex="0"]').map(dateOf);
  }

  /** The day that has the focus of the page. */
  get focused(): string | undefined {
    const active = this.host.renderRoot instanceof ShadowRoot ? this.host.renderRoot.activeElement : undefined;
    return active instanceof HTMLElement ? active.dataset.date : undefined;
  }

  get selected(): string[] {
    return this.all('[aria-selected="true"]').map(dateOf);
  }

  get badges(): Record<string, string> {
    return Object.fromEntries(this.all('[data-badge]').map((day) => [dateOf(day), day.dataset.badge ?? '']));
  }

  day(date: string): HTMLElement {
    return this.find(`[data-date="${date}"]`);
  }

  button(direction: 'previous' | 'next'): HTMLElement {
    return this.find(`.month-button.${direction}`);
  }

  focus(date: string): void {
    this.day(date).focus();
  }

  async show(changes: Partial<MonthGridView>): Promise<void> {
    this.host.view = {...this.host.view, ...changes};
    await this.host.updateComplete;
  }

  async press(key: string): Promise<void> {
    await sendKeys({press: key});
    await this.host.updateComplete;
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.host.updateComplete;
  }

  private find(selector: string): HTMLElement {
    const found = this.all(selector)[0];
    if (found === undefined) throw new Error(`The month grid has no ${selector}.`);
    return found;
  }

  private all(selector: string): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}

function dateOf(cell: Element): string {
  return cell.getAttribute('data-date') ?? '';
}
