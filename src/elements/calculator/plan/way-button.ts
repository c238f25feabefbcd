import {html, nothing, type TemplateResult} from 'lit';

/** A way on from the plan, or nothing where there is none. The ways have equal weight. */
export function wayButton(label: string | undefined, onClick: () => void): TemplateResult | typeof nothing {
  return label === undefined ? nothing : html`<button class="button primary" part="primary-button" type="button" @click=${onClick}>${label}</button>`;
}
