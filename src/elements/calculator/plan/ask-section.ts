import {html, type nothing, type TemplateResult} from 'lit';
import {returning} from '../../../i18n/plan-words.ts';
import {planSection} from './plan-section.ts';

/** What someone who comes back may ask the clinic, which alone can say what is right for them. */
export function askSection(questions: readonly string[]): TemplateResult | typeof nothing {
  return planSection(returning.ask, questions.length === 0 ? [] : [html`
    <p>${returning.askLead}</p>
    <ul class="bullets">${questions.map((question) => html`<li>${question}</li>`)}</ul>
  `]);
}
