import {html, nothing, type TemplateResult} from 'lit';
import {plan as words, planDetails} from '../../../i18n/plan-words.ts';
import type {AnswerEffect} from './plan-facts.ts';
import {planSection} from './plan-section.ts';
import type {PlanView} from './plan-view.ts';
import type {SourceItem} from './source-item.ts';
import {sourceLine} from './source-line.ts';

/** What each answer changed, with its reason and what speaks against it. */
export function answersSection(answers: PlanView['answers']): TemplateResult | typeof nothing {
  if (answers === undefined) return nothing;
  return planSection(words.yourAnswers, [html`
    <p>${answers.lead}</p>
    <dl class="rows">${answers.items.map(answerRow)}</dl>
    ${answers.mixed === undefined ? nothing : html`<p class="small muted">${answers.mixed}</p>`}
  `]);
}

function answerRow({name, effect, reason, counter, ...founded}: AnswerEffect): TemplateResult {
  return html`
    <div>
      <dt>${name}</dt>
      <dd><strong>${effect}</strong><br />${reason}${counter === undefined ? nothing : html`<br /><span class="muted">${words.mixed} ${counter}</span>`}${whoSays(founded)}</dd>
    </div>
  `;
}

/** Which way it works and who says so, one tap away. */
function whoSays({direction, sources, counterSources}: Pick<AnswerEffect, 'direction' | 'sources' | 'counterSources'>): TemplateResult {
  return html`
    <details>
      <summary class="small">${planDetails.factor.whoSays}</summary>
      <div class="stack small">
        <p>${direction}</p>
        ${citations(planDetails.factor.saysSo, sources)}
        ${citations(planDetails.factor.foundOtherwise, counterSources)}
      </div>
    </details>
  `;
}

function citations(lead: string, sources: readonly SourceItem[]): TemplateResult | typeof nothing {
  return sources.length === 0 ? nothing : html`<div><p>${lead}</p><ul class="stack close cited">${sources.map((source) => html`<li>${sourceLine(source)}</li>`)}</ul></div>`;
}
