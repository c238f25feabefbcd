import type {Attribute, CssCustomProperty} from 'custom-elements-manifest/schema.d.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {attributeControl, defaultOf} from '../manifest/attribute-control.ts';
import {styleControl} from '../manifest/style-control.ts';

export type Change = (name: string, value: string) => void;

/** One attribute, with the control that suits it. */
export function attributeField(attribute: Attribute, value: string, onChange: Change): TemplateResult {
  const {name, description = ''} = attribute;
  return html`
    <div class="field">
      <label for=${name}>${nameOf(name)} <code>${name}</code></label>
      ${attributeInput(attribute, value, ({target}) => onChange(name, (target as HTMLInputElement).value))}
      <p class="hint" id="${name}-hint">${withCode(description)}</p>
    </div>
  `;
}

/** One custom property, with the control that suits it. */
export function styleField(property: CssCustomProperty, value: string, onChange: Change): TemplateResult {
  const {name, description = '', default: byDefault = ''} = property;
  const set = ({target}: Event): void => onChange(name, (target as HTMLInputElement).value);
  return html`
    <div class="field">
      <label for=${name}>${nameOf(name.replace('--regimen-', ''))} <code>${name}</code></label>
      ${styleInput(property, value, set, onChange)}
      <p class="hint" id="${name}-hint">${withCode(description)} Ours: <code>${byDefault}</code></p>
    </div>
  `;
}

/** "clinic-name" as people say it. */
export function nameOf(name: string): string {
  const words = name.replace(/^lang$/, 'language').replaceAll('-', ' ').replace(/\bsrc$/, 'file').replace(/\burl$/, 'address');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function attributeInput(attribute: Attribute, value: string, set: (event: Event) => void): TemplateResult {
  const {name} = attribute;
  const control = attributeControl(attribute);
  const hint = `${name}-hint`;
  if (control.kind === 'date') return html`<input id=${name} type="date" aria-describedby=${hint} .value=${value} @input=${set} />`;
  if (control.kind === 'select') {
    return html`
      <select id=${name} aria-describedby=${hint} .value=${value} @change=${set}>
        <option value="">${unset(attribute)}</option>
        ${control.options.filter((option) => option !== defaultOf(attribute)).map((option) => html`<option value=${option} ?selected=${option === value}>${option}</option>`)}
      </select>
    `;
  }
  const list = control.options.length > 0;
  return html`
    <input id=${name} type="text" inputmode=${control.mode} autocomplete="off" spellcheck="false" aria-describedby=${hint} list=${list ? `${name}-list` : nothing} placeholder=${defaultOf(attribute) || nothing} .value=${value} @input=${set} />
    ${list ? html`<datalist id="${name}-list">${control.options.map((option) => html`<option value=${option}></option>`)}</datalist>` : nothing}
  `;
}

function unset(attribute: Attribute): string {
  if (attribute.name === 'lang') return 'as the page';
  return defaultOf(attribute) || 'not set';
}

function styleInput({name, description, default: byDefault = ''}: CssCustomProperty, value: string, set: (event: Event) => void, onChange: Change): TemplateResult {
  const control = styleControl({name, ...(description !== undefined && {description})});
  const hint = `${name}-hint`;
  if (control.kind === 'range') {
    const withUnit = ({target}: Event): void => onChange(name, `${(target as HTMLInputElement).value}${control.unit}`);
    return html`<div class="row"><input id=${name} type="range" min=${control.min} max=${control.max} step=${control.step} aria-describedby=${hint} .value=${String(parseFloat(value || byDefault))} @input=${withUnit} /><output for=${name}>${value || byDefault}</output></div>`;
  }
  const text = html`<input id=${name} type="text" autocomplete="off" spellcheck="false" aria-describedby=${hint} .value=${value} @input=${set} />`;
  if (control.kind === 'text') return text;
  return html`<div class="row">${text}<input type="color" aria-label="Pick the colour for ${nameOf(name.replace('--regimen-', ''))}" .value=${hexOf(value || byDefault)} @input=${set} /></div>`;
}

/** The only form that a browser's colour field takes. */
function hexOf(colour: string): string {
  if (/^#[\da-f]{3}$/i.test(colour)) return colour.replace(/[\da-f]/gi, '$&$&');
  return /^#[\da-f]{6}$/i.test(colour) ? colour : '#808080';
}

/** Text of the manifest, in which code stands between backticks. */
function withCode(text: string): readonly (string | TemplateResult)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
