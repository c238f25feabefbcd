import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

/** A text with a button that copies it, and says so. Where the browser does not allow that, the text is selected. */
export class CopyableText extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.5rem 1rem;
      align-items: center;
    }
    h3 {
      margin: 0;
      font-size: 1rem;
    }
    pre {
      grid-column: 1 / -1;
      overflow-x: auto;
      margin: 0;
      padding: 1rem;
      border: 1px solid color-mix(in srgb, currentColor 58%, transparent);
      border-radius: 8px;
      background: color-mix(in srgb, currentColor 5%, transparent);
      font: 0.875rem/1.55 ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    button {
      min-block-size: 44px;
      padding: 0 1.25rem;
      border: 0;
      border-radius: 8px;
      background: light-dark(#17635f, #86d6cc);
      color: light-dark(#fff, #06201e);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    :is(pre, button):focus-visible {
      outline: 2px solid currentColor;
      outline-offset: 2px;
    }
    [role='status'] {
      grid-column: 1 / -1;
      min-block-size: 1.5em;
      margin: 0;
    }
  `;

  /** What it is. */
  @property() heading = '';
  @property() text = '';
  @state() private said = '';
  @query('pre') private readonly block!: HTMLElement;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('text')) this.said = '';
  }

  override render(): TemplateResult {
    return html`
      <h3 id="heading">${this.heading}</h3>
      <button type="button" aria-describedby="heading" @click=${this.copy}>Copy</button>
      <pre tabindex="0" role="region" aria-labelledby="heading">${this.text}</pre>
      <p role="status">${this.said === '' ? nothing : this.said}</p>
    `;
  }

  /** Pages without HTTPS have no clipboard, and a browser may refuse it. */
  private readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(this.block);
      this.said = 'Your browser did not let us copy. The text is selected: please copy it.';
    }
  };
}

if (!customElements.get('copyable-text')) customElements.define('copyable-text', CopyableText);

declare global {
  interface HTMLElementTagNameMap {
    'copyable-text': CopyableText;
  }
}
