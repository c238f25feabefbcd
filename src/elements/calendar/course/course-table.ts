import {html, nothing, type TemplateResult} from 'lit';
import {courseChanges as texts} from '../../../i18n/course-words.ts';
import {sessionTable, type SessionRow} from '../../../ui/session-table.ts';
import type {VisitorClock} from '../times/visitor-clock.ts';
import {zoneNote} from '../times/zone-note.ts';

/** The chosen course, session by session. */
export interface CourseTable {
  readonly clock: VisitorClock;
  readonly rows: readonly SessionRow[];
  /** Times that have come free since the course was found. */
  readonly earlier: readonly {readonly session: number; readonly text: string; readonly onTake: () => void}[];
  /** What happened last, in one sentence; read out elsewhere. */
  readonly said: string;
  /** Absent until something was changed. */
  readonly history: {readonly canUndo: boolean; readonly canRedo: boolean; readonly onUndo: () => void; readonly onRedo: () => void} | undefined;
}

/** The course as a table in which each session can be changed or kept, with the way back from every change. */
export function courseTable(view: CourseTable): TemplateResult {
  return html`
    <div class="stack rule">
      <h3>${texts.heading}</h3>
      <p class="muted small">${texts.lead}</p>
      ${view.earlier.length === 0 ? nothing : earlierTimes(view)}
      ${sessionTable({caption: texts.caption, columns: texts.columns, rows: view.rows})}
      ${view.history === undefined ? nothing : wayBack(view.history, view.said)}
      ${zoneNote(view.clock)}
    </div>
  `;
}

/** Both stay where they are when there is nothing more to undo, so that no focus is lost. */
function wayBack({canUndo, canRedo, onUndo, onRedo}: NonNullable<CourseTable['history']>, said: string): TemplateResult {
  return html`
    <div class="way-back">
      <div class="bar">
        <button class="button" part="secondary-button" type="button" aria-disabled=${canUndo ? nothing : 'true'} @click=${onUndo}>${texts.undo}</button>
        <button class="button" part="secondary-button" type="button" aria-disabled=${canRedo ? nothing : 'true'} @click=${onRedo}>${texts.redo}</button>
      </div>
      ${said === '' ? nothing : html`<p class="small">${said}</p>`}
    </div>
  `;
}

function earlierTimes({earlier}: CourseTable): TemplateResult {
  return html`
    <div class="stack close earlier">
      <h4>${texts.earlierHeading}</h4>
      <ul class="stack close">
        ${earlier.map(({session, text, onTake}) => html`
          <li><span>${text}</span> <button class="button quiet" part="quiet-button" type="button" @click=${onTake}>${texts.take}<span class="visually-hidden"> ${texts.forSession(session)}</span></button></li>
        `)}
      </ul>
    </div>
  `;
}
