import {html, nothing, type TemplateResult} from 'lit';
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
  /** That something about this session is different from before: "Changed from 9:00 am" */
  readonly mark?: {readonly text: string};
}

/** A course as a table. */
export interface SessionTableView {
  readonly caption: string;
  /** The column headings: "Session", "Day", "Time" */
  readonly columns: {readonly number: string; readonly day: string; readonly time: string};
  readonly rows: readonly SessionRow[];
}

/**
 * Renders the sessions of a course, one to a row, under the numbers that the course line and the month grid use.
 * The roles are written out because Safari forgets those of rows that a narrow page lays out as a grid.
 */
export function sessionTable({caption, columns, rows}: SessionTableView): TemplateResult {
  return html`
    <table class="sessions" role="table">
      <caption>${caption}</caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader"><span>${columns.number}</span></th>
          <th scope="col" role="columnheader">${columns.day}</th>
          <th scope="col" role="columnheader" class="time">${columns.time}</th>
        </tr>
      </thead>
      <tbody>${rows.map(sessionRow)}</tbody>
    </table>
  `;
}

function sessionRow({number, badge = 'session', day, time, note, mark}: SessionRow): TemplateResult {
  return html`
    <tr role="row">
      ${number === undefined
        ? html`<td role="cell">${sessionMark(badge)}</td>`
        : html`<th scope="row" role="rowheader">${sessionBadge(String(number), mark === undefined ? 'session' : 'changed')}</th>`}
      <td role="cell">
        ${day}
        ${note === undefined ? nothing : html`<span class="session-note">${note}</span>`}
        ${mark === undefined ? nothing : html`<span class="session-mark">${mark.text}</span>`}
      </td>
      <td role="cell" class="time">${time}</td>
    </tr>
  `;
}
