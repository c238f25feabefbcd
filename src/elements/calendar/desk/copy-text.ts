import {html, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {request} from '../../../i18n/booking-words.ts';

/** A text to be copied into a message: a button does it, and where the browser does not allow that the text is selected. */
export function copyText(text: string, label = request.asText): TemplateResult {
  return html`${copyField(text, label)}`;
}

class CopyText extends AsyncDirective {
  private isCopied: boolean | undefined;
  private text = '';
  private label = '';

  override render(text: string, label: string): TemplateResult {
    this.text = text;
    this.label = label;
    return html`
      <div class="stack close">
        <label for="copy-text">${label}</label>
        <textarea class="input" part="input" id="copy-text" dir="auto" readonly rows=${text.split('\n').length + 1} .value=${text}></textarea>
        <p><button class="button" part="secondary-button" type="button" @click=${this.copy}>${request.copy}</button></p>
        <p role="status">${this.isCopied === undefined ? '' : this.isCopied ? request.copied : request.copyByHand}</p>
      </div>
    `;
  }

  private readonly copy = async ({currentTarget}: Event): Promise<void> => {
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const isCopied = await write(this.text);
    if (!isCopied) selectAll(root.querySelector('textarea'));
    this.isCopied = isCopied;
    this.setValue(this.render(this.text, this.label));
  };
}

const copyField = directive(CopyText);

/** Pages without HTTPS have no clipboard, and a visitor may refuse it. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
