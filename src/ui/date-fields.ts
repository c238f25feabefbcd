import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DatePart} from '../i18n/calendar-words.ts';
import {describedBy, hintAndProblem, type Labelled} from './labelled.ts';
import {optionalMark} from './optional-mark.ts';

/** A day that people know by heart, in three fields: typing it is quicker than finding it in a calendar. */
export interface DateFields extends Labelled {
  /** The order in which the locale says them. */
  readonly order: readonly DatePart[];
  readonly labels: Readonly<Record<DatePart, string>>;
  readonly values: Readonly<Record<DatePart, string>>;
  readonly autocomplete: Readonly<Record<DatePart, AutoFill>>;
  /** The fields that the problem is about. */
  readonly wrong: readonly DatePart[];
  readonly onInput: (part: DatePart, value: string) => void;
}

/** Renders three short fields under one legend. The focus leads to the first wrong one, whose id is `idOfDate`. */
export function dateFields(view: DateFields): TemplateResult {
  return html`
    <fieldset class="field" part="field">
      <legend>${view.label}${view.optional === undefined ? nothing : optionalMark(view.optional)}</legend>
      ${hintAndProblem(view, html`<div class="date-parts">${view.order.map((part) => datePart(view, part))}</div>`)}
    </fieldset>
  `;
}

/** The id of the field of a date where the focus belongs. */
export function idOfDate({id, order, wrong}: Pick<DateFields, 'id' | 'order' | 'wrong'>): string {
  return `${id}-${order.find((part) => wrong.includes(part)) ?? order[0] ?? ''}`;
}

function datePart(view: DateFields, part: DatePart): TemplateResult {
  const id = `${view.id}-${part}`;
  return html`
    <div class="field date-${part}">
      <label for=${id}>${view.labels[part]}</label>
      <input
        class="input figures"
        id=${id}
        name=${id}
        type="text"
        inputmode="numeric"
        autocomplete=${view.autocomplete[part]}
        ?required=${view.optional === undefined}
        aria-describedby=${describedBy(view) ?? nothing}
        aria-invalid=${view.problem && view.wrong.includes(part) ? 'true' : 'false'}
        .value=${live(view.values[part])}
        @input=${(event: InputEvent) => view.onInput(part, (event.target as HTMLInputElement).value)}
      />
    </div>
  `;
}
