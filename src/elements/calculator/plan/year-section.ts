import {html, nothing, type TemplateResult} from 'lit';
import {year as words} from '../../../i18n/outlook-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {yearOutlook} from '../../../ui/year-outlook.ts';
import {planSection} from './plan-section.ts';
import type {YearTableRow, YearView} from './year-view.ts';

/** The first 12 months by how long relief lasts, drawn and as a table; nothing where the source does not say. */
export function yearSection(view: YearView | undefined): TemplateResult | typeof nothing {
  if (view === undefined) return nothing;
  const {lead, picture, table, notes} = view;
  return planSection(words.heading, [html`
    <p>${lead}</p>
    ${picture === undefined ? yearList(table) : yearOutlook(picture)}
    ${notes.map((text) => html`<p class="small muted">${text}</p>`)}
    ${picture === undefined ? nothing : html`<details><summary>${words.asTable}</summary>${yearTable(table)}</details>`}
  `]);
}

function yearList(rows: readonly YearTableRow[]): TemplateResult {
  return html`<dl class="rows figures">${rows.map(({relief, often, sessions}) => html`<div><dt>${relief}</dt><dd><strong>${sessions}</strong>${shared.comma}${often}</dd></div>`)}</dl>`;
}

function yearTable(rows: readonly YearTableRow[]): TemplateResult {
  return html`
    <table class="year-table">
      <caption>${words.tableCaption}</caption>
      <thead><tr><th scope="col">${words.columns.relief}</th><th scope="col">${words.columns.often}</th><th scope="col">${words.columns.count}</th><th scope="col">${words.columns.first}</th></tr></thead>
      <tbody>${rows.map(({relief, often, count, first}) => html`<tr><th scope="row">${relief}</th><td>${often}</td><td>${count}</td><td>${first}</td></tr>`)}</tbody>
    </table>
  `;
}
