import {html, nothing, type TemplateResult} from 'lit';
import {plan as words} from '../../../i18n/plan-words.ts';
import type {PlanScreen} from './plan-screen.ts';
import type {PlanView} from './plan-view.ts';
import {hideTookUp, tookUp} from './took-up.ts';
import {wayButton} from './way-button.ts';

/** What comes before everything else once a health flag was raised. */
export function talkFirst({heading, text}: NonNullable<PlanView['flagged']>, {view, phone, choice, onTakeUp}: PlanScreen): TemplateResult {
  return html`
    <div class="stack">
      <h2 tabindex="-1" data-heading part="heading" @focus=${hideTookUp}>${heading}</h2>
      <p>${text}</p>
      <div class="ways">${phone ?? nothing}${wayButton(view.consultation, () => onTakeUp('consultation'))}</div>
      ${tookUp(choice)}
      ${view.consultation === undefined ? nothing : html`<p class="small muted">${words.askClinicToCancel}</p>`}
    </div>
  `;
}
