import {html, nothing, type TemplateResult} from 'lit';
import {plan as words} from '../../i18n/en/plan.ts';
import type {PlanScreen} from './plan-screen.ts';
import {tookUp} from './took-up.ts';
import {wayButton} from './way-button.ts';

/** What can be done now, with buttons of equal weight. */
export function nextStepSection({view, phone, choice, onTakeUp}: PlanScreen): TemplateResult {
  return html`
    <section class="stack">
      <h3>${words.yourNextStep}</h3>
      ${view.nextStep === undefined ? nothing : html`<p>${view.nextStep}</p>`}
      <div class="ways">${wayButton(view.course, () => onTakeUp('course'))}${wayButton(view.consultation, () => onTakeUp('consultation'))}</div>
      ${tookUp(choice)}
      <p class="small muted">${words.askClinicToCancel}</p>
      ${phone ?? nothing}
    </section>
  `;
}
