import {html, nothing, type TemplateResult} from 'lit';
import {plan as words} from '../../../i18n/plan-words.ts';
import {courseLine} from '../../../ui/course-line.ts';
import {sessionMark} from '../../../ui/session-badge.ts';
import {sessionTable} from '../../../ui/session-table.ts';
import {planSection} from './plan-section.ts';
import type {TimelineRow} from './plan-timeline.ts';
import type {PlanScreen} from './plan-screen.ts';
import {tryDaysSection} from './try-days-section.ts';

/** The course drawn, to be tried on other days, in rows and as a table. */
export function whatHappensSection({view: {picture, notes, rows}, tryDays}: PlanScreen): TemplateResult | typeof nothing {
  return planSection(words.whatHappens, rows.length === 0 ? [] : [html`
    ${picture === undefined ? nothing : courseLine(picture.line)}
    ${notes.map((text) => html`<p class="small">${text}</p>`)}
    ${picture === undefined ? nothing : tryDaysSection(tryDays)}
    <dl class="rows">${rows.map(timelineRow)}</dl>
    ${picture === undefined ? nothing : html`<details><summary>${picture.tableSummary}</summary>${sessionTable(picture.table)}</details>`}
  `]);
}

function timelineRow({when, what, text, badge}: TimelineRow): TemplateResult {
  return html`<div><dt class="muted figures">${when}</dt><dd>${badge === undefined ? nothing : sessionMark(badge)}<strong>${what}</strong><br />${text}</dd></div>`;
}
