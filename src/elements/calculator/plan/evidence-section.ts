import {html, nothing, type TemplateResult} from 'lit';
import {evidence as words} from '../../../i18n/evidence-words.ts';
import type {Evidence} from '../../../protocol/evidence.ts';
import {dotsOfHundred} from '../../../ui/dots-of-hundred.ts';
import {dotsOfHundredStyles} from '../../../ui/dots-of-hundred.styles.ts';
import {evidenceCards, type EvidenceCard, type EvidenceResult, type Share} from './evidence-view.ts';
import {sourceName} from './source-line.ts';

export const sheets = dotsOfHundredStyles;

/** A card for each study on the topic, about groups and never about one person. */
export function evidenceSection(evidence: readonly Evidence[]): TemplateResult {
  if (evidence.length === 0) return html`<p>${words.none}</p>`;
  return html`<p class="small muted">${words.lead}</p><ul class="studies">${evidenceCards(evidence).map(studyCard)}</ul>`;
}

function studyCard({study, facts, results, remarks}: EvidenceCard): TemplateResult {
  return html`
    <li class="stack study">
      <div class="stack close"><h4>${sourceName(study)}</h4><p class="small muted">${study.grade}</p></div>
      <dl class="rows small">${facts.map(({term, text}) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
      ${results.map(studyResult)}
      ${remarks.length === 0 ? nothing : html`<div class="stack close small muted">${remarks.map((text) => html`<p>${text}</p>`)}</div>`}
    </li>
  `;
}

function studyResult({when, shares, texts}: EvidenceResult): TemplateResult {
  return html`
    <div class="stack close">
      ${when === undefined ? nothing : html`<p><strong>${when}</strong></p>`}
      ${shares.length === 0 ? nothing : html`<div class="shares">${shares.map(shareOf)}</div>`}
      ${texts.map((text) => html`<p>${text}</p>`)}
    </div>
  `;
}

function shareOf({group, of100, text}: Share): TemplateResult {
  return html`<div class="share">${group === undefined ? nothing : html`<p class="small muted">${group}</p>`}<p>${text}</p>${dotsOfHundred(of100)}</div>`;
}
