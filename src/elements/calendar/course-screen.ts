import {html, nothing, type TemplateResult} from 'lit';
import type {LocalDate} from '../../dates/local-date.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords} from '../../i18n/en/calendar-words.ts';
import {longDay} from '../../i18n/format-date.ts';
import type {Course, CourseSearch} from '../../schedule/course.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import {courseOptions} from '../../ui/course-options.ts';
import {monthGrid, type MonthGridView} from '../../ui/month-grid.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {phoneLink} from '../regimen-element.ts';
import {hasLikes} from './course-choice.ts';
import {courseOption, courseSpan} from './course-view.ts';
import {requestButton} from './loading-screens.ts';
import {noCourseView} from './no-course-view.ts';
import {wishesPanel} from './wishes-panel.ts';

/** The choice between whole courses. */
export interface CourseScreen {
  readonly sessions: number;
  readonly search: CourseSearch;
  readonly chosen: Course | undefined;
  readonly preferences: Preferences;
  readonly today: LocalDate;
  /** Whether more free times are on their way. */
  readonly isLoading: boolean;
  /** The last day whose free times are known. */
  readonly lookedUpTo: LocalDate;
  readonly grid: MonthGridView;
  readonly phone: string;
  /** Why these sessions cannot be booked in one go at this endpoint. */
  readonly obstacle: string | undefined;
  readonly onChoose: (course: Course) => void;
  readonly onWish: (change: Partial<Preferences>) => void;
  /** A wish that a button applies, and which takes the button away. */
  readonly onApply: (change: Partial<Preferences>) => void;
  readonly onLater: () => void;
  readonly onContinue: () => void;
  /** Absent when the clinic offers no consultation online. */
  readonly onConsultation: (() => void) | undefined;
  /** Wishes in place of times; absent where the clinic takes none. */
  readonly onRequest: (() => void) | undefined;
}

/** Wishes, up to three whole courses, and the chosen one drawn on the calendar. */
export function courseScreen(view: CourseScreen): TemplateResult {
  return html`
    ${wishesPanel(view)}
    <p class="muted" role="status" tabindex="-1" data-result>${resultText(view)}</p>
    ${view.search.kind === 'found' ? foundCourses(view, view.search.courses) : noCourse(view)}
    ${view.obstacle === undefined ? nothing : statusMessage({tone: 'note', heading: calendar.oneAtATime, text: view.obstacle, actions: phoneLink(view.phone) ?? html``})}
    <div class="actions rule">
      ${view.chosen === undefined || view.obstacle !== undefined ? nothing : primaryAction(view)}
      ${view.chosen === undefined || view.obstacle !== undefined ? requestButton(view.onRequest) : nothing}
      ${view.onConsultation === undefined ? nothing : html`<button class="button primary" type="button" @click=${view.onConsultation}>${calendar.consultationOnly}</button>`}
    </div>
  `;
}

function foundCourses(view: CourseScreen, courses: readonly Course[]): TemplateResult {
  return html`
    <p class="muted">${calendar.chooseCourseLead}</p>
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
      ${wishes.map(({text, change}) => html`<p><button class="button" type="button" @click=${() => view.onApply(change)}>${text}</button></p>`)}
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

/** One line that is always there and changes with every search, so that the change is heard. */
function resultText({search, isLoading, lookedUpTo}: CourseScreen): string {
  if (isLoading) return calendar.loading;
  if (search.kind === 'none') return calendar.noneUpTo(longDay(lookedUpTo, calendarWords));
  const [first] = search.courses;
  return calendar.found(search.courses.length, first === undefined ? '' : courseSpan(first.slots));
}
