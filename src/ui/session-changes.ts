import {html, nothing, type TemplateResult} from 'lit';

/** One time that a session could have instead. */
export interface ChangeTime {
  readonly id: string;
  /** "9:30 am" */
  readonly text: string;
  /** "with Dr. Okafor" */
  readonly note?: string;
}

/** The times of one day. */
export interface ChangeDay {
  /** "Wednesday, May 20" */
  readonly day: string;
  /** "1 day later" */
  readonly note: string;
  readonly times: readonly ChangeTime[];
}

/** A time at which something else would have to change too, or that cannot be had. */
export interface BreakingTime {
  readonly id: string;
  /** "Thursday, May 21, 9:30 am" */
  readonly when: string;
  readonly reasons: readonly string[];
  /** What would change with it, or that nothing can. */
  readonly consequences: readonly string[];
  /** The label of the button that does all of it; absent when it cannot be done. */
  readonly action?: string;
}

/** What one session of a course can be changed to. */
export interface SessionChangesView {
  readonly heading: string;
  readonly about: readonly string[];
  readonly days: readonly ChangeDay[];
  /** The label of the button that shows more days; absent when all are shown. */
  readonly more?: string;
  readonly others: {
    readonly heading: string;
    readonly lead: string;
    readonly isOpen: boolean;
    readonly times: readonly BreakingTime[];
    readonly more?: string;
  };
  readonly close: string;
  readonly onChoose: (id: string) => void;
  readonly onMore: () => void;
  readonly onOpenOthers: () => void;
  readonly onMoreOthers: () => void;
  readonly onClose: () => void;
}

/** Renders the times that one session can have instead; the heading takes the focus when it opens. */
export function sessionChanges(view: SessionChangesView): TemplateResult {
  return html`
    <div class="changes stack" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && view.onClose()}>
      <div class="stack close">
        <h4 tabindex="-1" data-changes>${view.heading}</h4>
        ${view.about.map((text) => html`<p class="small muted">${text}</p>`)}
      </div>
      ${view.days.length === 0 ? nothing : html`<ul class="stack">${view.days.map((day) => changeDay(day, view))}</ul>`}
      ${view.more === undefined ? nothing : html`<p><button class="button quiet" part="quiet-button" type="button" @click=${view.onMore}>${view.more}</button></p>`}
      ${otherTimes(view)}
      <p><button class="button" part="secondary-button" type="button" @click=${view.onClose}>${view.close}</button></p>
    </div>
  `;
}

function changeDay({day, note, times}: ChangeDay, {onChoose}: SessionChangesView): TemplateResult {
  return html`
    <li class="changes-day">
      <p>${day} <span class="muted small">${note}</span></p>
      <div class="changes-times">
        ${times.map((time) => html`
          <button class="button" part="secondary-button" type="button" @click=${() => onChoose(time.id)}>
            <span class="visually-hidden">${day}, </span>${time.text}${time.note === undefined ? nothing : html` <span class="small">${time.note}</span>`}
          </button>
        `)}
      </div>
    </li>
  `;
}

function otherTimes(view: SessionChangesView): TemplateResult {
  const {heading, lead, isOpen, times, more} = view.others;
  return html`
    <details class="changes-others" ?open=${isOpen} @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && !isOpen && view.onOpenOthers()}>
      <summary>${heading}</summary>
      <div class="stack">
        <p class="small muted">${lead}</p>
        ${isOpen ? html`<ul class="stack">${times.map((time) => breakingTime(time, view))}</ul>` : nothing}
        ${more === undefined ? nothing : html`<p><button class="button quiet" part="quiet-button" type="button" @click=${view.onMoreOthers}>${more}</button></p>`}
      </div>
    </details>
  `;
}

function breakingTime({id, when, reasons, consequences, action}: BreakingTime, {onChoose}: SessionChangesView): TemplateResult {
  return html`
    <li class="changes-break ${action === undefined ? 'muted' : ''}">
      <p>${when}</p>
      <p class="small ${action === undefined ? '' : 'muted'}">${reasons.join(' ')}</p>
      ${consequences.map((text) => html`<p class="small">${text}</p>`)}
      ${action === undefined ? nothing : html`<p><button class="button" part="secondary-button" type="button" @click=${() => onChoose(id)}>${action}<span class="visually-hidden"> (${when})</span></button></p>`}
    </li>
  `;
}
