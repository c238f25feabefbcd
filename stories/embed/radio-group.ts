import {html, type TemplateResult} from 'lit';

/** One of several, each with the sentence that says what it is. */
export function radioGroup<Value extends string>(legend: string, name: string, choices: Readonly<Record<Value, string>>, chosen: Value, onChange: (value: Value) => void): TemplateResult {
  const values = Object.keys(choices) as Value[];
  return html`
    <fieldset>
      <legend>${legend}</legend>
      <div class="choices">
        ${values.map((value) => html`<label class="choice"><input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => onChange(value)} /><span>${choices[value]}</span></label>`)}
      </div>
    </fieldset>
  `;
}
