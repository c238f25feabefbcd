import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Availability} from '../../availability/availability.ts';
import type {AvailabilityResult} from '../../availability/availability-source.ts';
import {withHeld, type Hold} from '../../booking/hold.ts';
import type {Wishes} from '../../booking/course-request.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import {firstDay, monthOf} from '../../dates/month.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {hold} from '../../i18n/en/hold.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import {focusDay} from '../../ui/month-grid.ts';
import {screenHeading, type RegimenElement} from '../regimen-element.ts';
import {AvailabilityController, type AvailabilityQuery} from './availability-controller.ts';
import {firstAllowed, nothingChosen, type Choosing, type ChoosingContext, type ChoosingView} from './choosing.ts';
import {courseChoice, daysToLoad, later, monthsToLoad, withinReach} from './course-choice.ts';
import {courseScreen} from './course-screen.ts';
import {coursesView} from './courses-view.ts';
import {freeTimesReader} from './free-times.ts';
import {loadFailed, loading} from './loading-screens.ts';
import {remember} from './remember.ts';
import {timeScreen} from './time-screen.ts';
import {timeView} from './time-view.ts';

/** Owns what the visitor looks at and wishes for, up to the choice of a course or of one time. */
export class ChoosingController implements ReactiveController {
  readonly loading: AvailabilityController;
  private readonly host: RegimenElement;
  private readonly context: () => ChoosingContext;
  private readonly solve = remember(courseChoice);
  private readonly freeTimes = freeTimesReader();
  private readonly withStart = remember((wishedStart: LocalDate | undefined, wishes: Preferences): Preferences =>
    (wishedStart === undefined ? wishes : {earliest: wishedStart, ...wishes}));
  private readonly withHold = remember((availability: Availability, hold: Hold | undefined): Availability => ({...availability, slots: withHeld(availability.slots, hold)}));
  private readonly bounded = remember(withinReach);
  private view: ChoosingView = nothingChosen;

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

  /** What is wished for, as far as it means something without a choice of times. */
  get openWishes(): Wishes {
    const {earliest, latest, weekdays, times, avoid} = this.wishes;
    return {earliest, latest, ...(weekdays && {weekdays}), ...(times && {times}), ...(avoid && {avoid})};
  }

  /** Forgets the day and time on show, for when another service is booked. */
  lookAnew(): void {
    this.set({day: undefined, slotId: undefined, filter: {}, focused: undefined, month: undefined});
  }

  render(): TemplateResult {
    const {heading, lead} = this.title;
    return html`<section class="screen wide" aria-busy=${this.loading.availability === undefined && this.loading.failure === undefined ? 'true' : 'false'}>${screenHeading(heading, lead)} ${this.renderBody()} <p role="status">${this.context().isHolding ? hold.holding : ''}</p></section>`;
  }

  /** The heading stays while free times are loaded, so that it can keep the focus; what is known stays when more cannot be loaded. */
  private renderBody(): TemplateResult {
    const {failure, isSlow} = this.loading;
    const {availability} = this;
    const {phone, onRequest} = this.context();
    const problem = failure && loadFailed({failure, phone, onRetry: () => this.retry(), onRequest});
    if (availability === undefined) return problem ?? loading({isSlow, phone});
    const screen = this.isCourse ? this.renderCourses(availability) : timeScreen(timeView(this.choosing(availability)));
    return html`${problem ?? nothing} ${screen}`;
  }

  /** The visitor's own times stay among the free ones. */
  private get availability(): Availability | undefined {
    const {availability} = this.loading;
    return availability && this.withHold(availability, this.context().hold);
  }

  private renderCourses(availability: Availability): TemplateResult {
    const {need, today} = this.context();
    return courseScreen(coursesView({
      ...this.choosing(availability),
      choice: this.solve(need, availability, this.bounded(this.wishes, today), today),
      wishes: this.wishes,
      onWish: (change, shown) => this.wish(change, shown),
      onApply: (change) => void this.apply(change),
    }));
  }

  private choosing(availability: Availability): Choosing {
    return {
      context: this.context(),
      view: this.view,
      availability,
      isLoading: this.loading.isLoading,
      ...this.freeTimes(availability, this.isCourse ? {} : this.view.filter),
      onView: (change) => this.set(change),
      onFocusDay: (date) => void this.focusOn(date),
    };
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

  private get isCourse(): boolean {
    return this.context().need.sessions > 1;
  }

  private query(): AvailabilityQuery {
    const context = this.context();
    const {source, need, today} = context;
    const range = this.isCourse ? daysToLoad(need, today, this.preferences, this.view.moreMonths) : monthsToLoad(today, firstDay(this.view.month ?? monthOf(firstAllowed(context))));
    return {source, range};
  }

  private async focusOn(focused: LocalDate): Promise<void> {
    this.set({focused, month: monthOf(focused)});
    await this.host.updateComplete;
    focusDay(this.host.renderRoot, focused);
  }

  /** Shows the month in which the course then begins, unless the wish was made on the grid: there the keyboard keeps its place. */
  private wish(change: Partial<Preferences>, shown: Pick<ChoosingView, 'month' | 'focused'> = {month: undefined, focused: undefined}): void {
    this.set({wishes: {...this.view.wishes, ...change}, ...shown});
  }

  /** A button that applies a wish goes away with it, so the focus moves to what has come of it. */
  private async apply(change: Partial<Preferences>): Promise<void> {
    this.wish(change);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[data-result]')?.focus();
  }

  private set(change: Partial<ChoosingView>): void {
    this.view = {...this.view, ...change};
    this.host.requestUpdate();
  }
}
