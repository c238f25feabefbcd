import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {Availability} from '../../availability/availability.ts';
import type {AvailabilityResult, AvailabilitySource} from '../../availability/availability-source.ts';
import {isInRange} from '../../availability/date-range.ts';
import {clinicDate} from '../../dates/instant.ts';
import {addDays, type LocalDate} from '../../dates/local-date.ts';
import {monthOf, shiftMonth, firstDay, type Month} from '../../dates/month.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords} from '../../i18n/en/calendar-words.ts';
import {longDay} from '../../i18n/format-date.ts';
import type {Course, Objective} from '../../schedule/course.ts';
import type {Need} from '../../schedule/need.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import type {Slot} from '../../schedule/slot.ts';
import {focusDay, type MonthGridView} from '../../ui/month-grid.ts';
import type {SlotListView} from '../../ui/slot-list.ts';
import {screenHeading, type RegimenElement} from '../regimen-element.ts';
import {AvailabilityController} from './availability-controller.ts';
import {chosenCourse, courseChoice, daysToLoad, inOrder, later, monthsToLoad, withinReach, type CourseChoice} from './course-choice.ts';
import {courseScreen} from './course-screen.ts';
import {dayInfo, distinctTimes, slotsByDay, timesOfDay, type DayContext} from './day-view.ts';
import {loadFailed, loading} from './loading-screens.ts';
import type {DayWindow} from './plan-source.ts';
import {remember} from './remember.ts';
import {seriesObstacle} from './series-obstacle.ts';
import {timeScreen} from './time-screen.ts';

/** What the choice of times depends on. */
export interface ChoosingContext {
  readonly need: Need;
  readonly source: AvailabilitySource | undefined;
  readonly today: LocalDate;
  /** The day that the visitor has already named as the first. */
  readonly wishedStart: LocalDate | undefined;
  /** The days that a single session may lie on. */
  readonly window: DayWindow | undefined;
  readonly isConsultation: boolean;
  readonly phone: string;
  readonly onChosen: (course: Course) => void;
  readonly onConsultation: (() => void) | undefined;
  readonly onBack: (() => void) | undefined;
}

/** Owns what the visitor looks at and wishes for, up to the choice of a course or of one time. */
export class ChoosingController implements ReactiveController {
  readonly loading: AvailabilityController;
  private readonly host: RegimenElement;
  private readonly context: () => ChoosingContext;
  private readonly solve = remember(courseChoice);
  private readonly byDay = remember(slotsByDay);
  private readonly withStart = remember((wishedStart: LocalDate | undefined, wishes: Preferences): Preferences =>
    (wishedStart === undefined ? wishes : {earliest: wishedStart, ...wishes}));
  private readonly bounded = remember(withinReach);
  private view: View = {wishes: {}, moreMonths: 0};

  constructor(host: RegimenElement, context: () => ChoosingContext, onResult: (result: AvailabilityResult) => void) {
    this.host = host;
    this.context = context;
    this.loading = new AvailabilityController(host, () => this.query(), onResult);
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** What a course must keep to beside the need: nothing before today. */
  get preferences(): Preferences {
    const {today} = this.context();
    const wishes = this.bounded(this.wishes, today);
    return {...wishes, earliest: later(today, wishes.earliest)};
  }

  /** Forgets the day and time on show, for when another service is booked. */
  lookAnew(): void {
    this.set({day: undefined, slotId: undefined, focused: undefined, month: undefined});
  }

  render(): TemplateResult {
    const {heading, lead} = this.title;
    return html`<section class="screen wide" aria-busy=${this.loading.availability === undefined && this.loading.failure === undefined ? 'true' : 'false'}>${screenHeading(heading, lead)} ${this.renderBody()}</section>`;
  }

  /** The heading stays while free times are loaded, so that it can keep the focus. */
  private renderBody(): TemplateResult {
    const {availability, failure} = this.loading;
    if (failure !== undefined) return loadFailed({failure, phone: this.context().phone, onRetry: () => this.retry()});
    if (availability === undefined) return loading();
    return this.isCourse ? this.renderCourses(availability) : this.renderTimes(availability);
  }

  private get title(): {heading: string; lead?: string} {
    const {need, isConsultation} = this.context();
    if (isConsultation) return {heading: calendar.chooseConsultation, lead: calendar.chooseConsultationLead};
    return {heading: this.isCourse ? calendar.chooseCourse(need.sessions) : calendar.chooseTime};
  }

  private retry(): void {
    this.loading.retry();
    void this.host.focusHeading();
  }

  private get wishes(): Preferences {
    return this.withStart(this.context().wishedStart, this.view.wishes);
  }

  private get firstAllowed(): LocalDate {
    const {today, window} = this.context();
    return later(today, window?.from);
  }

  private get isCourse(): boolean {
    return this.context().need.sessions > 1;
  }

  private query(): {source: AvailabilitySource | undefined; range: {start: LocalDate; end: LocalDate}} {
    const {source, need, today} = this.context();
    const range = this.isCourse ? daysToLoad(need, today, this.preferences, this.view.moreMonths) : monthsToLoad(today, firstDay(this.view.month ?? monthOf(this.firstAllowed)));
    return {source, range};
  }

  private renderCourses(availability: Availability): TemplateResult {
    const context = this.context();
    const choice = this.solve(context.need, availability, this.bounded(this.wishes, context.today), context.today);
    const wishes = this.wishes;
    const search = choice.search.kind === 'found' ? {...choice.search, courses: inOrder(choice.search.courses, wishes)} : choice.search;
    const course = chosenCourse(search, this.view.objective);
    return courseScreen({
      ...context,
      sessions: context.need.sessions,
      search,
      chosen: course,
      preferences: wishes,
      isLoading: this.loading.isLoading,
      lookedUpTo: addDays(availability.end, -1),
      grid: this.courseGrid(availability, choice, course),
      obstacle: seriesObstacle(availability.capabilities, context.need.sessions),
      onChoose: ({objective}) => this.set({objective, month: undefined}),
      onWish: (change) => this.wish(change),
      onApply: (change) => void this.apply(change),
      onLater: () => this.set({moreMonths: this.view.moreMonths + 2}),
      onContinue: () => course && context.onChosen(course),
    });
  }

  /** Until a day is chosen the first free one is shown, so that there are times to see at once. */
  private renderTimes(availability: Availability): TemplateResult {
    const context = this.context();
    const free = this.byDay(availability.slots);
    const day = this.view.day ?? firstFree(free, this.firstAllowed, context.window?.to);
    const slot = slotsOn(free, day).find(({id}) => id === this.view.slotId);
    return timeScreen({
      grid: this.timeGrid(availability, day),
      times: {...this.times(availability, free, day), onSelect: (slotId) => this.set({slotId})},
      count: day === undefined ? '' : calendar.countOn(distinctTimes(slotsOn(free, day)), longDay(day, calendarWords)),
      canContinue: slot !== undefined,
      onContinue: () => slot && context.onChosen(courseOf(slot)),
      onBack: context.onBack,
    });
  }

  private times(availability: Availability, free: ReadonlyMap<LocalDate, readonly Slot[]>, day: LocalDate | undefined): Omit<SlotListView, 'onSelect'> {
    if (day === undefined) return {heading: calendar.noTimesYet, groups: [], empty: calendar.noTimesYetText};
    const times = timesOfDay(day, free, this.view.slotId);
    return isInRange(availability, day) ? times : {...times, empty: calendar.loading};
  }

  private courseGrid(availability: Availability, {startable}: CourseChoice, course: Course | undefined): MonthGridView {
    const first = course?.slots[0];
    const month = this.view.month ?? monthOf(first === undefined ? this.context().today : clinicDate(first.start));
    return this.grid(availability, month, {
      extra: {startable, course: course?.slots ?? []},
      canGoForward: firstDay(shiftMonth(month, 1)) < availability.end,
      onSelect: (earliest) => this.wish({earliest}, {month, focused: earliest}),
    });
  }

  private timeGrid(availability: Availability, day: LocalDate | undefined): MonthGridView {
    const {today} = this.context();
    const month = this.view.month ?? monthOf(day ?? this.firstAllowed);
    return this.grid(availability, month, {
      canGoForward: month < shiftMonth(monthOf(today), 12),
      selected: day,
      onSelect: (chosen) => this.set({day: chosen, slotId: undefined, focused: chosen}),
    });
  }

  private grid(availability: Availability, month: Month, {extra = {}, selected, ...rest}: GridOptions): MonthGridView {
    const {today} = this.context();
    const {window} = this.context();
    const context: DayContext = {today, window, free: this.byDay(availability.slots), isLoaded: (date) => isInRange(availability, date), ...extra};
    return {
      month,
      words: calendarWords,
      texts: calendar.grid,
      days: (date) => dayInfo(date, context),
      ...(selected === undefined ? {} : {selected}),
      focused: this.view.focused ?? selected ?? (month === monthOf(today) ? today : firstDay(month)),
      today,
      canGoBack: month > monthOf(later(today, availability.start)),
      onFocus: (focused) => void this.focusOn(focused),
      onMonth: (next) => this.set({month: next, focused: undefined}),
      ...rest,
    };
  }

  private async focusOn(focused: LocalDate): Promise<void> {
    this.set({focused, month: monthOf(focused)});
    await this.host.updateComplete;
    focusDay(this.host.renderRoot, focused);
  }

  /** Shows the month in which the course then begins, unless the wish was made on the grid: there the keyboard keeps its place. */
  private wish(change: Partial<Preferences>, shown: Pick<View, 'month' | 'focused'> = {month: undefined, focused: undefined}): void {
    this.set({wishes: {...this.view.wishes, ...change}, ...shown});
  }

  /** A button that applies a wish goes away with it, so the focus moves to what has come of it. */
  private async apply(change: Partial<Preferences>): Promise<void> {
    this.wish(change);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[data-result]')?.focus();
  }

  private set(change: Partial<View>): void {
    this.view = {...this.view, ...change};
    this.host.requestUpdate();
  }
}

/** What the visitor looks at and wishes for. */
interface View {
  readonly wishes: Preferences;
  /** The chosen course is the best one at this. */
  readonly objective?: Objective | undefined;
  /** The chosen day and time of a single appointment. */
  readonly day?: LocalDate | undefined;
  readonly slotId?: string | undefined;
  /** The day that the keyboard is on, and the month on show. */
  readonly focused?: LocalDate | undefined;
  readonly month?: Month | undefined;
  /** Months that were asked for beyond those of the course. */
  readonly moreMonths: number;
}

interface GridOptions {
  readonly extra?: Pick<DayContext, 'startable' | 'course'>;
  readonly selected?: LocalDate | undefined;
  readonly canGoForward: boolean;
  readonly onSelect: (date: LocalDate) => void;
}

/** A single appointment is a course of one; nothing is weighed in it. */
function courseOf(slot: Slot): Course {
  return {objective: 'soonest', slots: [slot], cost: 0};
}

function slotsOn(free: ReadonlyMap<LocalDate, readonly Slot[]>, day: LocalDate | undefined): readonly Slot[] {
  return (day === undefined ? undefined : free.get(day)) ?? [];
}

function firstFree(free: ReadonlyMap<LocalDate, readonly Slot[]>, from: LocalDate, to: LocalDate | undefined): LocalDate | undefined {
  return [...free.keys()].find((day) => day >= from && (to === undefined || day <= to));
}
