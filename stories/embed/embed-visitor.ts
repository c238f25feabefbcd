import type {RegimenElement} from '../../src/elements/regimen-element.ts';
import {arrival} from '../visitor.ts';
import type {CopyableText} from './copyable-text.ts';
import type {EmbedPage} from './embed-page.ts';

/** Somebody in front of the page "Embed". */
export class EmbedVisitor {
  private readonly page: EmbedPage;

  constructor(canvas: HTMLElement) {
    this.page = canvas.querySelector('embed-page') as EmbedPage;
  }

  async choose(label: string): Promise<void> {
    this.controlOf(label).click();
    await this.page.updateComplete;
  }

  async fill(label: string, value: string): Promise<void> {
    const control = this.controlOf(label);
    control.closest('details')?.setAttribute('open', '');
    control.value = value;
    control.dispatchEvent(control instanceof HTMLSelectElement ? new Event('change', {bubbles: true}) : new InputEvent('input', {bubbles: true}));
    await this.page.updateComplete;
  }

  /** What stands ready to be copied under this heading. */
  text(heading: string): string {
    return this.block(heading).text;
  }

  /** Presses its button, and waits for what is said to it. */
  async copy(heading: string): Promise<string> {
    const {renderRoot} = this.block(heading);
    renderRoot.querySelector('button')?.click();
    return (await arrival(() => renderRoot.querySelector('[role=status]:not(:empty)'), 'answer to Copy')).textContent;
  }

  /** The element in the preview. */
  get preview(): RegimenElement {
    return this.page.renderRoot.querySelector('.preview > *') as RegimenElement;
  }

  /** Waits until the preview says this. */
  async untilPreviewSays(text: string): Promise<void> {
    await arrival(() => (this.preview.renderRoot.textContent.includes(text) ? true : undefined), `"${text}" in the preview`);
  }

  private block(heading: string): CopyableText {
    const block = [...this.page.renderRoot.querySelectorAll<CopyableText>('copyable-text')].find((each) => each.heading === heading);
    if (block === undefined) throw new Error(`There is nothing to copy "${heading}".`);
    return block;
  }

  private controlOf(label: string): HTMLInputElement | HTMLSelectElement {
    const labels = [...this.page.renderRoot.querySelectorAll('label')];
    const control = labels.find(({textContent}) => textContent.replace(/\s+/g, ' ').trim().startsWith(label))?.control;
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) throw new Error(`"${label}" labels nothing here.`);
    return control;
  }
}
