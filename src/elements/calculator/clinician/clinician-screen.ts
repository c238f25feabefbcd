import {html, nothing, type TemplateResult} from 'lit';
import {clinician as words} from '../../../i18n/clinician-words.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {choiceList} from '../../../ui/choice-list.ts';
import {field} from '../../../ui/field.ts';
import {screenHeading} from '../../regimen-element.ts';
import {clinicianView, type ClinicianView, type DoseView, type SourceLine} from './clinician-view.ts';
import type {WeightEntry} from './clinician-weight.ts';
import {sourceName} from '../plan/source-line.ts';

/** What the clinician view shows, and how it tells of what was typed. */
export interface ClinicianScreen {
  readonly protocols: readonly Protocol[];
  readonly entry: WeightEntry;
  readonly onEntry: (entry: WeightEntry) => void;
}

/** Doses for staff. Loaded only where a page asks for this view. */
export function clinicianScreen({protocols, entry, onEntry}: ClinicianScreen): TemplateResult {
  const view = clinicianView(protocols, entry);
  return html`
    ${screenHeading(words.heading)}
    <p class="aside"><strong>${words.banner}</strong></p>
    <p>${words.lead}</p>
    ${view.weight === undefined ? nothing : weightForm(view.weight, entry, onEntry)}
    ${view.schedules.map(doseSection)}
  `;
}

function weightForm({hint, said, problem}: NonNullable<ClinicianView['weight']>, entry: WeightEntry, onEntry: ClinicianScreen['onEntry']): TemplateResult {
  return html`
    <form class="stack short" autocomplete="off" novalidate @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${choiceList({
        name: 'unit',
        legend: words.unit,
        choices: (['kg', 'lb'] as const).map((unit) => ({value: unit, label: words.units[unit]})),
        chosen: [entry.unit],
        compact: true,
        onChoose: ([unit]) => onEntry({...entry, unit: unit === 'lb' ? 'lb' : 'kg'}),
      })}
      ${field({id: 'weight', label: words.weight, value: entry.text, inputMode: 'decimal', hint, ...(problem === undefined ? {} : {problem}), onInput: (text) => onEntry({...entry, text})})}
      <p class="small muted" role="status">${said ?? nothing}</p>
    </form>
  `;
}

function doseSection({heading, facts, sources, byWeight}: DoseView): TemplateResult {
  return html`
    <section class="stack rule">
      <h3>${heading}</h3>
      <dl class="rows figures">${facts.map(({term, text}) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}
        <div><dt>${words.source}</dt><dd>${sources.map(sourceText)}</dd></div>
      </dl>
      ${byWeight.length === 0 ? nothing : weightTable(byWeight)}
    </section>
  `;
}

function sourceText({label, url, note}: SourceLine): TemplateResult {
  return html`<p>${sourceName({label, url})}${note === '' ? nothing : html`. <span class="muted">${note}</span>`}</p>`;
}

function weightTable(rows: DoseView['byWeight']): TemplateResult {
  return html`
    <details>
      <summary>${words.table}</summary>
      <table class="doses figures">
        <caption class="small muted">${words.tableCaption}</caption>
        <thead><tr><th scope="col">${words.columns.weight}</th><th scope="col">${words.columns.dose}</th></tr></thead>
        <tbody>${rows.map(({weight, dose}) => html`<tr><th scope="row">${weight}</th><td>${dose}</td></tr>`)}</tbody>
      </table>
    </details>
  `;
}
