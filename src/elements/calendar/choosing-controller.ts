import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Availability} from '../../availability/availability.ts';
import type {AvailabilityResult, AvailabilitySource} from '../../availability/availability-source.ts';
import type {Wishes} from '../../booking/course-request.ts';
import {withHeld, type Hold} from '../../booking/hold.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import {firstDay, monthOf} from '../../dates/month.ts';
import {calendar, hold} from '../../i18n/words.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import {focusDay} from '../../ui/month-grid.ts';
import {screenHeading, type RegimenElement} from '../regimen-element.ts';
import {BackOnline} from './back-online.ts';
import {AvailabilityController, type AvailabilityQuery} from './availability-controller.ts';
import {firstAllowed, nothingChosen, type Choosing, type ChoosingContext, type ChoosingView} from './choosing.ts';
import {daysToLoad, monthsToLoad} from './course-choice.ts';
import {CourseChoosing} from './course-choosing.ts';
import {courseScreen} from './course-screen.ts';
import {coursesView} from './courses-view.ts';
import {freeTimesReader} from './free-times.ts';
import {loadFailed, loading} from './loading-screens.ts';
import {RefreshOnReturn} from './refresh-on-return.ts';
import {remember} from './remember.ts';
import {timeScreen} from './time-screen.ts';
import {timeView} from './time-view.ts';
import {clockAtClinic, type VisitorClock} from './visitor-clock.ts';

/** Owns what the visitor looks at and wishes for, up to the choice of a course or of one time. */
export class ChoosingController implements ReactiveController {
  readonly loading: AvailabilityController;
  private readonly host: RegimenElement;
  private readonly context: () => ChoosingContext;
  private readonly courses: CourseChoosing;
  private readonly freeTimes = freeTimesReader();
  private readonly withHold = remember((availability: Availability, hold: Hold | undefined): Availability => ({...availability, slots: withHeld(availability.slots, hold)}));
  private view: ChoosingView = nothingChosen;
  private source: AvailabilitySource | undefined;

  constructor(host: RegimenElement, context: () => ChoosingContext, onResult: (result: AvailabilityResult) => void) {
    this.host = host;
    this.context = context;
    this.courses = new CourseChoosing(host, (change) => this.set(change));
    this.loading = new AvailabilityController(host, () => this.query(), (result) => {
      if (result.kind === 'loaded') this.courses.noteTimes(result.availability);
      onResult(result);
    });
    host.addController(this);
    new BackOnline(host, () => this.loading.failure?.reason === 'offline' && this.retry(host.shadowRoot?.activeElement !== null));
    new RefreshOnReturn(host, () => this.refresh());
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const {need, source} = this.context();
    this.courses.adopt(need);
    if (source !== this.source) this.courses.noteTimes(undefined);
    this.source = source;
  }

  /** What a course must keep to beside the need: nothing before today. */
  get preferences(): Preferences {
    const context = this.context();
    return this.courses.preferences(context, context.today);
  }

  /** What is wished for, as far as it means something without a choice of times. */
  get openWishes(): Wishes {
    const {earliest, latest, weekdays, times, avoid} = this.courses.wishes(this.context());
    return {earliest, latest, ...(weekdays && {weekdays}), ...(times && {times}), ...(avoid && {avoid})};
  }

  /** How the visitor's clock stands to the clinic's, as far as free times are known. */
  get clock(): VisitorClock {
    const {availability} = this;
    return availability === undefined ? clockAtClinic : this.freeTimes(availability, {}).clock;
  }

  /** Forgets the day and time on show, for when another service is booked. */
  lookAnew(): void {
    this.set({day: undefined, slotId: undefined, filter: {}, focused: undefined, month: undefined, changing: undefined});
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
    const choosing = this.choosing(availability);
    const screen = this.isCourse ? courseScreen(coursesView(this.courses.choosing(choosing))) : timeScreen(timeView(choosing));
    return html`${problem ?? nothing} ${screen}`;
  }

  /** The visitor's own times stay among the free ones. */
  private get availability(): Availability | undefined {
    const {availability} = this.loading;
    return availability && this.withHold(availability, this.context().hold);
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

  /** A button that asks again goes away with it; a visitor who is elsewhere on the page stays there. */
  private retry(hasFocus = true): void {
    this.loading.retry();
    if (hasFocus) void this.host.focusHeading();
  }

  /** Only while a course is on show: elsewhere a change of free times would be in the way. */
  private refresh(): void {
    if (this.isCourse && this.host.renderRoot.querySelector('[data-result]') !== null) this.loading.retry();
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

  private set(change: Partial<ChoosingView>): void {
    this.view = {...this.view, ...change};
    this.host.requestUpdate();
  }
}
