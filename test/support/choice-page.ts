import {fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {inHost, type BlockHost} from './block-host.ts';

/** A building block with radio buttons as its user meets it. */
export class ChoicePage {
  readonly host: BlockHost;

  private constructor(host: BlockHost) {
    this.host = host;
  }

  static async open(content: TemplateResult): Promise<ChoicePage> {
    return new ChoicePage(await fixture<BlockHost>(inHost(content)));
  }

  get choices(): string[] {
    return this.radios.map(({value}) => value);
  }

  get chosen(): string[] {
    return this.radios.filter(({checked}) => checked).map(({value}) => value);
  }

  /** The trimmed text of every element that `selector` finds. */
  texts(selector: string): string[] {
    return [...this.host.renderRoot.querySelectorAll(selector)].map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));
  }

  find(selector: string): HTMLElement {
    const found = this.host.renderRoot.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  }

  radio(value: string): HTMLInputElement {
    return this.find(`input[value="${value}"]`) as HTMLInputElement;
  }

  async show(content: TemplateResult): Promise<void> {
    this.host.content = content;
    await this.host.updateComplete;
  }

  private get radios(): HTMLInputElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }
}
