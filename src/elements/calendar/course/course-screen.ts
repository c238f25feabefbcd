import {html, nothing, type TemplateResult} from 'lit';
import {entry} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import type {CourseSearch, Infeasible} from '../../../schedule/course.ts';
import {courseOptions, type CourseOption} from '../../../ui/course-options.ts';
import {monthGrid, type MonthGridView} from '../../../ui/month-grid.ts';
import {statusMessage} from '../../../ui/status-message.ts';
import {phoneLink} from '../../regimen-element.ts';
import {courseTable, type CourseTable} from './course-table.ts';
import {requestButton} from '../times/loading-screens.ts';
import {noCourseView} from './no-course-view.ts';
import {wishesPanel, type WishesPanel} from './wishes-panel.ts';

/** The choice between whole courses. */
export interface CourseScreen extends WishesPanel {
  readonly sessions: number;
  readonly search: CourseSearch;
  readonly options: readonly CourseOption[];
  readonly chosenId: string | undefined;
  /** What the search has come to. */
  readonly result: string;
  /** What is read out when it changes. */
  readonly spoken: string;
  /** The chosen course; absent when there is none. */
  readonly table: CourseTable | undefined;
  readonly grid: MonthGridView;
  readonly phone: string;
  /** Why these sessions cannot be booked in one go at this endpoint. */
  readonly obstacle: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onLater: () => void;
  readonly onContinue: () => void;
  /** Absent when the clinic offers no consultation online. */
  readonly onConsultation: (() => void) | undefined;
  /** Wishes in place of times; absent where the clinic takes none. */
  readonly onRequest: (() => void) | undefined;
}

/** Wishes, up to three whole courses, the chosen one session by session, and drawn on the calendar. */
export function courseScreen(view: CourseScreen): TemplateResult {
  return html`
    <p class="visually-hidden" role="status">${view.spoken}</p>
    ${wishesPanel(view)}
    <p class="muted" tabindex="-1" data-result>${view.result}</p>
    ${view.search.kind === 'none' ? noCourse(view.search, view) : nothing}
    ${view.table === undefined ? nothing : foundCourses(view, view.table)}
    ${view.obstacle === undefined ? nothing : statusMessage({tone: 'note', heading: calendar.oneAtATime, text: view.obstacle, actions: phoneLink(view.phone) ?? html``})}
    <div class="actions rule">
      ${view.table === undefined || view.obstacle !== undefined ? requestButton(view.onRequest) : primaryAction(view)}
      ${view.onConsultation === undefined ? nothing : html`<button class="button primary" part="primary-button" type="button" @click=${view.onConsultation}>${entry.consultationOnly}</button>`}
    </div>
  `;
}

function foundCourses(view: CourseScreen, table: CourseTable): TemplateResult {
  return html`
    <p class="muted">${calendar.chooseCourseLead}</p>
    ${courseOptions({
      legend: calendar.courses,
      name: 'course',
      options: view.options,
      ...(view.chosenId !== undefined && {selected: view.chosenId}),
      onSelect: view.onChoose,
    })}
    ${courseTable(table)}
    <div class="stack rule">
      <h3>${calendar.onTheCalendar}</h3>
      <p class="muted small">${calendar.onTheCalendarLead}</p>
      ${monthGrid(view.grid)}
    </div>
  `;
}

function noCourse(search: Infeasible, view: CourseScreen): TemplateResult {
  const {reason, wishes, questions} = noCourseView(search);
  return html`
    ${statusMessage({tone: 'note', heading: calendar.noCourse, text: reason, ...(questions.length === 0 && {actions: phoneLink(view.phone) ?? html``})})}
    <div class="stack">
      ${wishes.length > 0 ? html`<h3>${calendar.wouldHelp}</h3>` : nothing}
      ${wishes.map(({text, change}) => html`<p><button class="button" part="secondary-button" type="button" @click=${() => view.onApply(change)}>${text}</button></p>`)}
      <p><button class="button" part="secondary-button" type="button" @click=${view.onLater}>${calendar.laterDates}</button></p>
    </div>
    ${questions.length > 0 ? clinicQuestions(questions, view.phone) : nothing}
    ${wishes.length + questions.length === 0 ? html`<p>${calendar.nothingHelps}</p>` : nothing}
  `;
}

function clinicQuestions(questions: readonly string[], phone: string): TemplateResult {
  return html`
    <div class="stack rule">
      <h3>${calendar.askClinic}</h3>
      <p class="muted">${calendar.askClinicLead}</p>
      <ul class="stack close bullets">${questions.map((question) => html`<li>${question}</li>`)}</ul>
      ${phoneLink(phone) ?? nothing}
    </div>
  `;
}

function primaryAction(view: CourseScreen): TemplateResult {
  return html`<button class="button primary" part="primary-button" type="button" @click=${view.onContinue}>${calendar.continueWithTimes(view.sessions)}</button>`;
}
