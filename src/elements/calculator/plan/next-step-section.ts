import {html, nothing, type TemplateResult} from 'lit';
import {plan as words} from '../../../i18n/plan-words.ts';
import type {PlanScreen} from './plan-screen.ts';
import {tookUp} from './took-up.ts';
import {wayButton} from './way-button.ts';

/** What can be done now, with buttons of equal weight. */
export function nextStepSection({view, phone, choice, onTakeUp}: PlanScreen): TemplateResult {
  return html`
    <section class="stack">
      <h3 id="next-step" tabindex="-1">${words.yourNextStep}</h3>
      ${view.nextStep === undefined ? nothing : html`<p>${view.nextStep}</p>`}
      <div class="ways">${wayButton(view.course, () => onTakeUp('course'))}${wayButton(view.consultation, () => onTakeUp('consultation'))}</div>
      ${tookUp(choice)}
      <p class="small muted">${words.askClinicToCancel}</p>
      ${phone ?? nothing}
    </section>
  `;
}

/** The way to what can be done now, for who does not want to read all of the plan first. */
export function toNextStep(): TemplateResult {
  return html`<p class="to-next-step"><button class="button quiet" part="quiet-button" type="button" @click=${goToNextStep}>${words.toNextStep}</button></p>`;
}

/** Focus alone would leave the heading at the lower edge of the window, and what it stands above out of sight. */
function goToNextStep({currentTarget}: Event): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  const heading = root instanceof ShadowRoot ? root.querySelector<HTMLElement>('#next-step') : null;
  heading?.focus({preventScroll: true});
  heading?.scrollIntoView({block: 'start'});
}
