import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {plan as words} from '../../i18n/en/plan.ts';
import {courseLine} from '../../ui/course-line.ts';
import {sessionBadge} from '../../ui/session-badge.ts';
import {sessionTable} from '../../ui/session-table.ts';
import {statusMessage} from '../../ui/status-message.ts';
import type {AnswerEffect, Fact, FirstYearView} from './plan-facts.ts';
import type {PlanHeadline} from './plan-headline.ts';
import type {TimelineRow} from './plan-timeline.ts';
import type {PlanView} from './plan-view.ts';
import type {SourcesView} from './sources-view.ts';

/** The plan and what can be done with it. */
export interface PlanScreen {
  readonly view: PlanView;
  /** Dials the clinic, when the page gives a number. */
  readonly phone: TemplateResult | undefined;
  readonly choice: 'course' | 'consultation' | undefined;
  readonly onTakeUp: (choice: 'course' | 'consultation') => void;
}

/** The plan from the large numbers to the buttons, which have equal weight; after a flag the talk with the clinic comes before all of it. */
export function planScreen(screen: PlanScreen): TemplateResult {
  const {view} = screen;
  return html`
    ${view.flagged === undefined ? headline(view.headline) : html`${talkFirst(view.flagged, screen)}${generalInformation(view.headline)}`}
    ${view.approval.map((text) => html`<p class="aside">${text}</p>`)}
    ${whatHappens(view)}
    ${section(words.next.why, view.reasons.map((text) => html`<p>${text}</p>`))}
    ${yourAnswers(view.answers)}
    ${section(words.eachVisit, [facts(view.visit)])}
    ${section(words.ifItDoesNotHelp, [html`<p>${view.noHelp}</p>`])}
    <div>${firstYear(view.firstYear)}${more(words.whatIsKnown, view.known.map((text) => html`<p>${text}</p>`))}</div>
    ${view.flagged === undefined ? nextStep(screen) : nothing}
    <div class="stack close small muted">${view.fixed.map((text) => html`<p>${text}</p>`)}</div>
  `;
}

function talkFirst({heading, text}: NonNullable<PlanView['flagged']>, {view, phone, choice, onTakeUp}: PlanScreen): TemplateResult {
  return html`
    <div class="stack">
      <h2 tabindex="-1" data-heading @focus=${hideTookUp}>${heading}</h2>
      <p>${text}</p>
      <div class="ways">${phone ?? nothing}${way(view.consultation, () => onTakeUp('consultation'))}</div>
      ${tookUp(choice)}
      ${view.consultation === undefined ? nothing : html`<p class="small muted">${words.askClinicToCancel}</p>`}
    </div>
  `;
}

function generalInformation({eyebrow, main, over, lead, sources}: PlanHeadline): TemplateResult {
  return html`
    <section class="stack rule">
      <h3>${eyebrow}</h3>
      <p class="over">${main} ${over ?? nothing}</p>
      <div class="stack close">${lead.map((text) => html`<p>${text}</p>`)}</div>
      ${sourceList(sources)}
    </section>
  `;
}

function headline({eyebrow, main, over, lead, sources}: PlanHeadline): TemplateResult {
  return html`
    <div class="stack">
      <h2 tabindex="-1" data-heading class="headline" @focus=${hideTookUp}>
        <span class="eyebrow">${eyebrow}</span>
        <span class="main">${main}</span>
        ${over === undefined ? nothing : html`<span class="over">${over}</span>`}
      </h2>
      <div class="stack close">${lead.map((text) => html`<p>${text}</p>`)}</div>
      ${sourceList(sources)}
    </div>
  `;
}

function sourceList({summary, items, notes}: SourcesView): TemplateResult {
  return html`
    <details>
      <summary>${summary}</summary>
      <div class="stack small">
        ${items.length === 0 ? nothing : html`<ul class="stack close">${items.map(({label, url, grade}) => html`
          <li>${url === undefined ? label : html`<a href=${url} target="_blank" rel="noreferrer noopener">${label}</a>`}. <span class="muted">${grade}</span></li>
        `)}</ul>`}
        ${notes.map((text) => html`<p class="muted">${text}</p>`)}
      </div>
    </details>
  `;
}

function whatHappens({series, notes, rows}: PlanView): TemplateResult | typeof nothing {
  return section(words.whatHappens, rows.length === 0 ? [] : [html`
    ${series === undefined ? nothing : courseLine(series.line)}
    ${notes.map((text) => html`<p class="small">${text}</p>`)}
    <dl class="rows">${rows.map(timelineRow)}</dl>
    ${series === undefined ? nothing : html`<details><summary>${series.tableSummary}</summary>${sessionTable(series.table)}</details>`}
  `]);
}

function timelineRow({when, what, text, badge}: TimelineRow): TemplateResult {
  return html`<div><dt class="muted figures">${when}</dt><dd>${badge === undefined ? nothing : sessionBadge(badge, 'check')}<strong>${what}</strong><br />${text}</dd></div>`;
}

function yourAnswers(answers: PlanView['answers']): TemplateResult | typeof nothing {
  if (answers === undefined) return nothing;
  return section(words.yourAnswers, [html`
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

function facts(all: readonly Fact[]): TemplateResult {
  return html`<dl class="rows">${all.map(({term, text}) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function firstYear(view: FirstYearView | undefined): TemplateResult | typeof nothing {
  if (view === undefined) return nothing;
  return more(words.firstYear, [html`
    <p>${view.lead}</p>
    <dl class="rows figures">${view.rows.map(({relief, interval, count}) => html`<div><dt>${relief}</dt><dd><strong>${count}</strong>, ${interval}</dd></div>`)}</dl>
    ${view.notes.map((text) => html`<p class="small muted">${text}</p>`)}
  `]);
}

function nextStep({view, phone, choice, onTakeUp}: PlanScreen): TemplateResult {
  return html`
    <section class="stack">
      <h3>${words.yourNextStep}</h3>
      ${view.nextStep === undefined ? nothing : html`<p>${view.nextStep}</p>`}
      <div class="ways">${way(view.course, () => onTakeUp('course'))}${way(view.consultation, () => onTakeUp('consultation'))}</div>
      ${tookUp(choice)}
      <p class="small muted">${words.askClinicToCancel}</p>
      ${phone ?? nothing}
    </section>
  `;
}

function way(label: string | undefined, onClick: () => void): TemplateResult | typeof nothing {
  return label === undefined ? nothing : html`<button class="button primary" type="button" @click=${onClick}>${label}</button>`;
}

/** Shown from each press on, also from a second one. */
function tookUp(choice: PlanScreen['choice']): TemplateResult | typeof nothing {
  return choice === undefined ? nothing : html`<div class="took-up" .hidden=${live(false)}>${statusMessage({tone: 'good', ...words.tookUp[choice]})}</div>`;
}

/** Who comes back to the plan from a calendar arrives at its heading, and has found the calendar. */
function hideTookUp({currentTarget}: Event): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  const message = root instanceof ShadowRoot ? root.querySelector<HTMLElement>('.took-up') : null;
  if (message) message.hidden = true;
}

/** A part that can wait, one tap away. */
function more(heading: string, content: readonly TemplateResult[]): TemplateResult {
  return html`<details class="more"><summary><h3>${heading}</h3></summary><div class="stack">${content}</div></details>`;
}

function section(heading: string, content: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return content.length === 0 ? nothing : html`<section class="stack rule"><h3>${heading}</h3>${content}</section>`;
}
