import {html, nothing, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import type {Availability} from '../../../availability/availability.ts';
import type {AvailabilitySource} from '../../../availability/availability-source.ts';
import type {Wishes} from '../../../booking/course-request.ts';
import {withHeld, type Hold} from '../../../booking/hold.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import {firstDay, monthOf} from '../../../dates/month.ts';
import {hold} from '../../../i18n/course-words.ts';
import {entry} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import {focusDay} from '../../../ui/month-grid.ts';
import {monthGridStyles} from '../../../ui/month-grid.styles.ts';
import {slotListStyles} from '../../../ui/slot-list.styles.ts';
import {OnDemand} from '../../on-demand.ts';
import {onDemandScreen} from '../../on-demand-screen.ts';
import {screenHeading, type RegimenElement} from '../../regimen-element.ts';
import {BackOnline} from '../back-online.ts';
import {AvailabilityReport} from './availability-report.ts';
import {AvailabilityController, type AvailabilityQuery} from './availability-controller.ts';
import {firstAllowed, nothingChosen, type Choosing, type ChoosingContext, type ChoosingView} from './choosing.ts';
import type {CourseChoosing} from '../course/course-choosing.ts';
import {daysToLoad, monthsToLoad} from './days-to-load.ts';
import {freeTimesReader} from './free-times.ts';
import {loadFailed, loading} from './loading-screens.ts';
import {RefreshOnReturn} from './refresh-on-return.ts';
import {calendarStyles} from '../regimen-calendar.styles.ts';
import {remember} from './remember.ts';
import {timeScreen} from './time-screen.ts';
import {timeView} from './time-view.ts';
import {TimesSource} from './times-source.ts';
import {clockAtClinic, type VisitorClock} from './visitor-clock.ts';

export const sheets: CSSResultGroup = [monthGridStyles, slotListStyles, calendarStyles];

/** Owns what the visitor looks at and wishes for, up to the choice of a course or of one time. */
export class ChoosingController implements ReactiveController {
  readonly loading: AvailabilityController;
  private readonly host: RegimenElement;
  private readonly context: () => ChoosingContext;
  /** Single appointments need no search. */
  private readonly courses: OnDemand<CourseChoosing>;
  private readonly sources = new TimesSource();
  private readonly report: AvailabilityReport;
  private readonly freeTimes = freeTimesReader();
  private readonly withHold = remember((availability: Availability, hold: Hold | undefined): Availability => ({...availability, slots: withHeld(availability.slots, hold)}));
  private view: ChoosingView = nothingChosen;
  private source: AvailabilitySource | undefined;

  /** `onTimes`: free times are there, and something may be chosen. */
  constructor(host: RegimenElement, context: () => ChoosingContext, onTimes: () => void) {
    this.host = host;
    this.context = context;
    this.report = new AvailabilityReport(host);
    this.courses = new OnDemand(host, async () => new (await host.take(['course'], import('../course/course-choosing.ts'))).CourseChoosing(host, (change) => this.set(change)));
    this.loading = new AvailabilityController(host, () => this.query(), (result) => {
      if (result.kind === 'loaded') this.courses.value?.noteTimes(result.availability);
      this.report.tell(result, this.clock.differsOnZone);
      onTimes();
    });
    host.addController(this);
    new BackOnline(host, () => this.loading.failure?.reason === 'offline' && this.retry(host.shadowRoot?.activeElement !== null));
    new RefreshOnReturn(host, () => this.refresh());
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const {source} = this.query();
    if (this.isCourse) this.courses.begin();
    this.courses.value?.adopt(this.context().need);
    if (source !== this.source) this.courses.value?.noteTimes(undefined);
    this.source = source;
  }

  /** What a course must keep to beside the need: nothing before today. */
  get preferences(): Preferences {
    const context = this.context();
    return this.courses.value?.preferences(context, context.today) ?? {earliest: context.today};
  }

  /** What is wished for, as far as it means something without a choice of times. */
  get openWishes(): Wishes {
    const context = this.context();
    const {earliest = context.wishedStart, latest, weekdays = context.wishedDays, times, avoid} = this.courses.value?.wishes(context) ?? {};
    return {...(earliest && {earliest}), ...(latest && {latest}), ...(weekdays && {weekdays}), ...(times && {times}), ...(avoid && {avoid})};
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
    return html`<section class="screen wide" aria-busy=${this.isBusy ? 'true' : 'false'}>${screenHeading(heading, lead)} ${this.renderBody()} <p role="status">${this.context().isHolding ? hold.holding : ''}</p></section>`;
  }

  /** The heading stays while free times are loaded, so that it can keep the focus; what is known stays when more cannot be loaded. */
  private renderBody(): TemplateResult {
    const {failure, isSlow} = this.loading;
    const {availability} = this;
    const {phone, onRequest} = this.context();
    if (this.lacksCourses) return onDemandScreen(this.courses, phone, () => html`${nothing}`);
    const problem = failure && loadFailed({failure, phone, onRetry: () => this.retry(), onRequest});
    if (availability === undefined) return problem ?? loading({isSlow, phone});
    const choosing = this.choosing(availability);
    const screen = this.isCourse ? onDemandScreen(this.courses, phone, (courses) => courses.render(choosing)) : timeScreen(timeView(choosing));
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
    if (isConsultation) return {heading: entry.chooseConsultation, lead: calendar.chooseConsultationLead};
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

  private get isBusy(): boolean {
    return this.loading.availability === undefined && this.loading.failure === undefined && !this.lacksCourses;
  }

  /** Whether what searches for courses could not be had: without it nothing is looked for. */
  private get lacksCourses(): boolean {
    return this.isCourse && this.courses.state.kind === 'failed';
  }

  private get isCourse(): boolean {
    return this.context().need.sessions > 1;
  }

  /** The days that a course may lie on are known when what searches for it is there. */
  private query(): AvailabilityQuery {
    const context = this.context();
    const {need, today} = context;
    if (!this.isCourse) return {source: this.findSource(context), range: monthsToLoad(today, firstDay(this.view.month ?? monthOf(firstAllowed(context))))};
    return {source: this.courses.value && this.findSource(context), range: daysToLoad(need, today, this.preferences, this.view.moreMonths)};
  }

  private findSource({settings: {availability, commit}, availabilitySource, service, location, isConsultation, isOpen}: ChoosingContext): AvailabilitySource | undefined {
    if (availabilitySource !== undefined) return this.sources.given(availabilitySource, service, !isConsultation || commit === 'consultation');
    return isOpen ? this.sources.below(availability, service, location) : undefined;
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
