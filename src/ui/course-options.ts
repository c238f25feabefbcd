import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {courseLine, type CourseLineView} from './course-line.ts';

/** One proposed course. */
export interface CourseOption {
  readonly id: string;
  /** "Soonest" */
  readonly name: string;
  /** "Mondays and Thursdays at 9:00 am" */
  readonly summary: string;
  /** "Except session 3: Mon, Dec 7, 2:00 pm." */
  readonly exceptions?: string;
  /** "Nov 30 to Dec 17" */
  readonly span: string;
  /** What sets this course apart from the others: "Ends first: 4 days before the next." */
  readonly differences: readonly string[];
  /** The day of every session in order: "Mon, Nov 30" */
  readonly details: readonly string[];
  readonly line: CourseLineView;
}

/** A choice of one course among a few. */
export interface CourseOptionsView {
  readonly legend: string;
  /** Names the radio buttons and begins the ids; no two of an element may share it. */
  readonly name: string;
  readonly options: readonly CourseOption[];
  /** The id of the chosen option. */
  readonly selected?: string;
  /** An option was chosen. Arrow keys choose too, so do not move on to another screen by it. */
  readonly onSelect: (id: string) => void;
}

/** Renders the proposed courses so that they can be compared: their lines stand below each other, or side by side where there is room. */
export function courseOptions(view: CourseOptionsView): TemplateResult {
  return html`
    <fieldset class="options">
      <legend>${view.legend}</legend>
      <div class="option-cards">${view.options.map((option) => optionCard(option, view))}</div>
    </fieldset>
  `;
}

function optionCard({id, name, summary, exceptions, span, differences, details, line}: CourseOption, view: CourseOptionsView): TemplateResult {
  const inputId = `${view.name}-${id}`;
  return html`
    <div class="option" part=${id === view.selected ? 'course-option selected' : 'course-option'}>
      <div class="option-head">
        <input
          type="radio"
          id=${inputId}
          name=${view.name}
          value=${id}
          autocomplete="off"
          aria-describedby="${inputId}-about"
          .checked=${live(id === view.selected)}
          @change=${() => view.onSelect(id)}
        />
        <label for=${inputId}>${name}</label>
        <div class="option-about" id="${inputId}-about">
          <p>${summary}</p>
          <p class="muted">${span}</p>
          ${exceptions === undefined ? nothing : html`<p class="small">${exceptions}</p>`}
          ${differences.length === 0 ? nothing : html`<ul class="bullets small">${differences.map((text) => html`<li>${text}</li>`)}</ul>`}
        </div>
      </div>
      ${courseLine(line)}
      <ol class="option-dates">${details.map((day) => html`<li>${day}</li>`)}</ol>
    </div>
  `;
}
