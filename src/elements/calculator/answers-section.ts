import {html, nothing, type TemplateResult} from 'lit';
import {plan as words} from '../../i18n/en/plan.ts';
import type {AnswerEffect} from './plan-facts.ts';
import {planSection} from './plan-section.ts';
import type {PlanView} from './plan-view.ts';

/** What each answer changed, with its reason and what speaks against it. */
export function answersSection(answers: PlanView['answers']): TemplateResult | typeof nothing {
  if (answers === undefined) return nothing;
  return planSection(words.yourAnswers, [html`
    <p>${answers.lead}</p>
    <dl class="rows">${answers.items.map(answerRow)}</dl>
    ${answers.mixed === undefined ? nothing : html`<p class="small muted">${answers.mixed}</p>`}
  `]);
}

function answerRow({name, effect, reason, counter}: AnswerEffect): TemplateResult {
  return html`
    <div>
      <dt>${name}</dt>
      <dd><strong>${effect}</strong><br />${reason}${counter === undefined ? nothing : html`<br /><span class="muted">${words.mixed} ${counter}</span>`}</dd>
    </div>
  `;
}
