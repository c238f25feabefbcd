import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {sessionBadge, sessionMark, type BadgeTone} from './session-badge.ts';

/** One session of a course, or another day that belongs to it. */
export interface SessionRow {
  /** From 1; absent for a day that is no session. */
  readonly number?: number;
  /** The mark that stands for such a day on the course line; `note` says what it is. */
  readonly badge?: BadgeTone;
  /** "Monday, November 30" */
  readonly day: string;
  /** "9:00 am" */
  readonly time: string;
  /** "with Dr. Okafor" */
  readonly note?: string;
  /** Where the visitor's clock shows another time: "your time 6:30 pm" */
  readonly ownTime?: string;
  /** That something about this session is different from before: "Changed from 9:00 am" */
  readonly mark?: {readonly text: string};
  /** What can be done with the session; of all rows or of none. */
  readonly actions?: SessionActions;
  /** Opened below the row. */
  readonly below?: TemplateResult;
}

/** The two things that can be done with a session. */
export interface SessionActions {
  /** A button; `detail` goes on with its label and is only heard: "session 3". */
  readonly change: {readonly label: string; readonly detail: string; readonly isOpen: boolean; readonly onPress: () => void};
  /** A checkbox: "Keep this time", "for session 3" */
  readonly keep: {readonly label: string; readonly detail: string; readonly isChecked: boolean; readonly onToggle: () => void};
}

/** A course as a table. */
export interface SessionTableView {
  readonly caption: string;
  /** The column headings: "Session", "Day", "Time"; `actions` stays unseen, and is there when the rows have some. */
  readonly columns: {readonly number: string; readonly day: string; readonly time: string; readonly actions?: string};
  readonly rows: readonly SessionRow[];
}

/**
 * Renders the sessions of a course, one to a row, under the numbers that the course line and the month grid use.
 * The roles are written out because Safari forgets those of rows that a narrow page lays out as a grid.
 */
export function sessionTable({caption, columns, rows}: SessionTableView): TemplateResult {
  return html`
    <table class=${columns.actions === undefined ? 'sessions' : 'sessions editable'} part="session-table" role="table">
      <caption>${caption}</caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader"><span>${columns.number}</span></th>
          <th scope="col" role="columnheader">${columns.day}</th>
          <th scope="col" role="columnheader" class="time">${columns.time}</th>
          ${columns.actions === undefined ? nothing : html`<th scope="col" role="columnheader"><span class="visually-hidden">${columns.actions}</span></th>`}
        </tr>
      </thead>
      <tbody>${rows.map(sessionRow)}</tbody>
    </table>
  `;
}

function sessionRow({number, badge = 'session', day, time, note, ownTime, mark, actions, below}: SessionRow): TemplateResult {
  return html`
    <tr role="row" class=${below === undefined ? nothing : 'opened'}>
      ${number === undefined
        ? html`<td role="cell">${sessionMark(badge)}</td>`
        : html`<th scope="row" role="rowheader">${sessionBadge(String(number), mark === undefined ? 'session' : 'changed')}</th>`}
      <td role="cell">
        ${day}
        ${note === undefined ? nothing : html`<span class="session-note">${note}</span>`}
        ${ownTime === undefined ? nothing : html`<span class="session-note">${ownTime}</span>`}
        ${mark === undefined ? nothing : html`<span class="session-mark">${mark.text}</span>`}
      </td>
      <td role="cell" class="time">${time}</td>
      ${number === undefined || actions === undefined ? nothing : html`<td role="cell" class="session-actions">${actionsOf(number, actions)}</td>`}
    </tr>
    ${below === undefined ? nothing : html`<tr role="row" class="session-below"><td role="cell" colspan="4">${below}</td></tr>`}
  `;
}

/** Puts the focus of the page on the button that changes a session. */
export function focusSession(root: ParentNode, number: number): void {
  root.querySelector<HTMLElement>(`[data-change="${number}"]`)?.focus();
}

function actionsOf(number: number, {change, keep}: SessionActions): TemplateResult {
  return html`
    <div class="session-buttons">
      <button class="button quiet" part="quiet-button" type="button" data-change=${number} aria-expanded=${change.isOpen ? 'true' : 'false'} @click=${change.onPress}>
        ${change.label}<span class="visually-hidden"> ${change.detail}</span>
      </button>
      <label class="keep">
        <input type="checkbox" autocomplete="off" .checked=${live(keep.isChecked)} @change=${keep.onToggle} />
        <span>${keep.label}<span class="visually-hidden"> ${keep.detail}</span></span>
      </label>
    </div>
  `;
}
