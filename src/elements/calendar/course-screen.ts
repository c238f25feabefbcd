import {html, nothing, type TemplateResult} from 'lit';
import type {LocalDate} from '../../dates/local-date.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import type {Course, CourseSearch} from '../../schedule/course.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import {courseOptions} from '../../ui/course-options.ts';
import {monthGrid, type MonthGridView} from '../../ui/month-grid.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {phoneLink, screenHeading} from '../regimen-element.ts';
import {courseOption} from './course-view.ts';
import {noCourseView} from './no-course-view.ts';
import {wishesPanel} from './wishes-panel.ts';

/** The choice between whole courses. */
export interface CourseScreen {
  readonly sessions: number;
  readonly search: CourseSearch;
  readonly chosen: Course | undefined;
  readonly preferences: Preferences;
  readonly today: LocalDate;
  readonly grid: MonthGridView;
  readonly phone: string;
  /** Why these sessions cannot be booked in one go at this endpoint. */
  readonly obstacle: string | undefined;
  readonly onChoose: (course: Course) => void;
  readonly onWish: (change: Partial<Preferences>) => void;
  readonly onLater: () => void;
  readonly onContinue: () => void;
  /** Absent when the clinic offers no consultation online. */
  readonly onConsultation: (() => void) | undefined;
}

/** Wishes, up to three whole courses, and the chosen one drawn on the calendar. */
export function courseScreen(view: CourseScreen): TemplateResult {
  return html`
    <section class="screen wide">
      ${screenHeading(calendar.chooseCourse(view.sessions), calendar.chooseCourseLead)}
      ${wishesPanel({preferences: view.preferences, today: view.today, onWish: view.onWish})}
      ${view.search.kind === 'found' ? foundCourses(view, view.search.courses) : noCourse(view)}
      ${view.obstacle === undefined ? nothing : statusMessage({tone: 'note', heading: calendar.oneAtATime, text: view.obstacle, actions: phoneLink(view.phone) ?? html``})}
      <div class="actions rule">
        ${view.chosen === undefined || view.obstacle !== undefined ? nothing : primaryAction(view)}
        ${view.onConsultation === undefined ? nothing : html`<button class="button" type="button" @click=${view.onConsultation}>${calendar.consultationOnly}</button>`}
      </div>
    </section>
  `;
}

function foundCourses(view: CourseScreen, courses: readonly Course[]): TemplateResult {
  return html`
    <p class="visually-hidden" role="status">${calendar.updated(courses.length)}</p>
    ${courseOptions({
      legend: calendar.courses,
      name: 'course',
      options: courses.map((course) => courseOption(course, hasLikes(view.preferences))),
      selected: view.chosen?.objective,
      onSelect: (id) => choose(view, courses, id),
    })}
    <div class="stack rule">
      <h3>${calendar.onTheCalendar}</h3>
      <p class="muted small">${calendar.onTheCalendarLead}</p>
      ${monthGrid(view.grid)}
      <p class="small muted">${calendar.clinicTime}</p>
    </div>
  `;
}

function noCourse(view: CourseScreen): TemplateResult {
  if (view.search.kind === 'found') return html``;
  const {reason, wishes, questions} = noCourseView(view.search);
  return html`
    ${statusMessage({tone: 'note', heading: calendar.noCourse, text: reason})}
    <div class="stack">
      ${wishes.length > 0 ? html`<h3>${calendar.wouldHelp}</h3>` : nothing}
      ${wishes.map(({text, change}) => html`<p><button class="button" type="button" @click=${() => view.onWish(change)}>${text}</button></p>`)}
      <p><button class="button" type="button" @click=${view.onLater}>${calendar.laterDates}</button></p>
    </div>
    ${questions.length > 0 ? clinicQuestions(questions, view.phone) : nothing}
    ${wishes.length + questions.length === 0 ? html`<div class="stack"><p>${calendar.nothingHelps}</p>${phoneLink(view.phone) ?? nothing}</div>` : nothing}
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
  return html`<button class="button primary" type="button" @click=${view.onContinue}>${calendar.continueWithTimes(view.sessions)}</button>`;
}

function choose(view: CourseScreen, courses: readonly Course[], id: string): void {
  const course = courses.find(({objective}) => objective === id);
  if (course !== undefined) view.onChoose(course);
}

function hasLikes({weekdays = [], times = []}: Preferences): boolean {
  return weekdays.length + times.length > 0;
}
