import {html, nothing, type TemplateResult} from 'lit';
import {takeAlong as words, visit, year as yearWords} from '../../../i18n/outlook-words.ts';
import {plan as planWords} from '../../../i18n/plan-words.ts';
import type {TextPart} from '../../../i18n/text-part.ts';
import {courseLine} from '../../../ui/course-line.ts';
import {linkedText} from '../../../ui/linked-text.ts';
import {sessionTable} from '../../../ui/session-table.ts';
import {yearOutlook} from '../../../ui/year-outlook.ts';
import type {CostView} from './cost-view.ts';
import {factList} from './fact-list.ts';
import type {PlanView} from './plan-view.ts';

/** A plan on paper. */
export interface PlanOnPaper {
  readonly view: PlanView;
  /** As the page names it; empty where it names none. */
  readonly clinicName: string;
  readonly phone: string;
  /** The day of printing, in words. */
  readonly day: string;
  readonly crisisLine: readonly TextPart[];
  /** The clinic's own words about the cost, a paragraph each. */
  readonly costWords: readonly string[];
}

/** One page with all that the plan says, and nothing to press. */
export function printedPlan({view, clinicName, phone, day, crisisLine, costWords}: PlanOnPaper): TemplateResult {
  const {headline, flagged, approval, picture, notes, reasons, cost, noHelp, fixed} = view;
  return html`
    <article class="widget paper">
      <header>
        <p><strong>${clinicName}</strong></p>
        <p>${phone === '' ? nothing : words.phone(phone)}</p>
      </header>
      ${flagged === undefined ? nothing : html`<section><h2>${flagged.heading}</h2><p>${flagged.text}</p></section>`}
      <section>
        <p class="eyebrow">${headline.eyebrow}</p>
        <h2>${headline.main} <span class="over">${headline.over ?? nothing}</span></h2>
        <p>${headline.lead.join(' ')}</p>
        ${[...approval, ...reasons].map((text) => html`<p>${text}</p>`)}
      </section>
      ${picture === undefined ? nothing : html`<section>${courseLine(picture.line)}${notes.map((text) => html`<p>${text}</p>`)}</section>`}
      <div class="columns">
        ${picture === undefined ? nothing : html`<section>${sessionTable(picture.table)}</section>`}
        <section><h3>${visit.heading}</h3>${factList(view.visit)}</section>
        <section><h3>${planWords.ifItDoesNotHelp}</h3><p>${noHelp}</p></section>
        ${costOnPaper(cost, costWords)}
      </div>
      ${view.year?.picture === undefined ? nothing : html`<section><h3>${yearWords.heading}</h3>${yearOutlook(view.year.picture)}<p>${yearWords.possibilities}</p></section>`}
      <footer>
        ${fixed.map((text) => html`<p>${text}</p>`)}
        <p>${picture === undefined ? words.printedOnWithoutDays(day) : words.printedOn(day)}</p>
        <p>${linkedText(crisisLine)}</p>
      </footer>
    </article>
  `;
}

function costOnPaper({heading, facts, notes}: CostView, ownWords: readonly string[]): TemplateResult | typeof nothing {
  if (facts.length === 0 && ownWords.length === 0) return nothing;
  return html`<section><h3>${heading}</h3>${facts.length === 0 ? nothing : factList(facts)}${[...ownWords, ...notes].map((text) => html`<p>${text}</p>`)}</section>`;
}
