import {html, nothing, type TemplateResult} from 'lit';
import {comparison as words} from '../../../i18n/comparison-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {comparisonView, type AnswerGroup, type BesideRow, type ComparedColumn, type ComparedQuestion, type ComparisonView} from './comparison-view.ts';

/** This schedule beside all articles together, and then every document: question by question on a phone, as one table where there is room. */
export function comparisonSection(plan: Plan, protocol: Protocol): TemplateResult {
  const view = comparisonView(plan, protocol);
  return html`
    <p>${words.lead}</p>
    ${view.beside === undefined ? nothing : besideTable(view.beside)}
    <div class="compared-list">${view.questions.map(questionBlock)}</div>
    ${comparedTable(view)}
  `;
}

function besideTable(rows: readonly BesideRow[]): TemplateResult {
  return html`
    <table class="beside">
      <caption>${words.besideHeading}</caption>
      <thead><tr><td></td><th scope="col">${words.thisSchedule}</th><th scope="col">${words.together}</th></tr></thead>
      <tbody>${rows.map(({term, here, together}) => html`<tr><th scope="row">${term}</th><td>${here}</td><td>${together}</td></tr>`)}</tbody>
    </table>
    <p class="small muted">${words.togetherNote}</p>
  `;
}

function questionBlock({question, summary, note, groups}: ComparedQuestion): TemplateResult {
  return html`
    <details class="fold why">
      <summary><h4>${question}</h4></summary>
      <div class="stack">
        <p class="small">${summary}${note === undefined ? nothing : html`${' '}${note}`}</p>
        <dl class="rows">${groups.map(answerGroup)}</dl>
      </div>
    </details>
  `;
}

function answerGroup({text, isStated, sources}: AnswerGroup): TemplateResult {
  return html`<div><dt class=${isStated ? '' : 'muted'}>${text}</dt><dd class="small muted">${sources.map((source, index) => html`${index === 0 ? nothing : shared.comma}${sourceTitle(source)}`)}</dd></div>`;
}

function comparedTable({columns, questions}: ComparisonView): TemplateResult {
  return html`
    <div class="compared-table">
      <table>
        <caption class="visually-hidden">${words.caption}</caption>
        <thead><tr><th scope="col">${words.question}</th>${columns.map((column) => html`<th scope="col">${sourceTitle(column)}</th>`)}</tr></thead>
        <tbody>${questions.map((question) => questionRow(question, columns))}</tbody>
      </table>
    </div>
  `;
}

function questionRow({question, summary, note, answers}: ComparedQuestion, columns: readonly ComparedColumn[]): TemplateResult {
  return html`
    <tr>
      <th scope="row"><span class="asked">${question}</span><span class="summed">${summary}${note === undefined ? nothing : html`${' '}${note}`}</span></th>
      ${answers.map(({text, isStated}, index) => html`<td class="${isStated ? '' : 'muted'} ${columns[index]?.isFollowed ? 'followed' : ''}">${text}</td>`)}
    </tr>
  `;
}

function sourceTitle({name, isFollowed}: ComparedColumn): TemplateResult {
  return isFollowed ? html`<strong><bdi>${name}</bdi></strong> <span class="tag">${words.followed}</span>` : html`<bdi>${name}</bdi>`;
}
