import type {CSSResultGroup, TemplateResult} from 'lit';
import type {Availability} from '../../../availability/availability.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import type {Weekday} from '../../../dates/weekday.ts';
import {breakingTimes} from '../../../schedule/breaking-times.ts';
import {legalAlternatives, type AlternativesRequest} from '../../../schedule/legal-alternatives.ts';
import {moveSession} from '../../../schedule/move-session.ts';
import type {Need} from '../../../schedule/need.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import type {Slot} from '../../../schedule/slot.ts';
import {courseOptionsStyles} from '../../../ui/course-options.styles.ts';
import {sessionChangesStyles} from '../../../ui/session-changes.styles.ts';
import {sessionTableStyles} from '../../../ui/session-table.styles.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import type {Choosing, ChoosingContext, ChoosingView} from '../times/choosing.ts';
import {courseChoice, stillPossible} from './course-choice.ts';
import {afterWish, courseHistory, noDecisions, withoutCourse, type CourseHistory, type HistoryAction} from './course-history.ts';
import {courseScreen} from './course-screen.ts';
import {coursesView, type CoursesChoosing} from './courses-view.ts';
import {later, withinReach} from '../times/days-to-load.ts';
import {afterLoad, afterSearch, withoutNews, type FreshTimes} from './fresh-times.ts';
import {offeredWishes} from './offered-wishes.ts';
import {remember} from '../times/remember.ts';
import type {BreakingMove} from './session-changes-view.ts';

type NamedElsewhere = Pick<ChoosingContext, 'wishedStart' | 'wishedDays'>;

export const sheets: CSSResultGroup = [courseOptionsStyles, sessionTableStyles, sessionChangesStyles];

/** Owns what the visitor decides about a course: wishes, the choice, changes by hand, and the way back from each. */
export class CourseChoosing {
  private readonly host: RegimenElement;
  private readonly onView: (change: Partial<ChoosingView>) => void;
  private history: CourseHistory = noDecisions;
  private fresh: FreshTimes | undefined;
  private need: Need | undefined;
  private readonly solve = remember(courseChoice);
  private readonly searched = remember(withoutNews);
  private readonly offered = remember(offeredWishes);
  private readonly own = remember(stillPossible);
  private readonly bounded = remember(withinReach);
  private readonly withNamed = remember((earliest: LocalDate | undefined, weekdays: readonly Weekday[] | undefined, wishes: Preferences): Preferences =>
    ({...(earliest && {earliest}), ...(weekdays && {weekdays}), ...wishes}));
  private readonly fromToday = remember((wishes: Preferences, today: LocalDate): Preferences => ({...wishes, earliest: later(today, wishes.earliest)}));
  private readonly alternatives = remember((...[need, slots, preferences, course, index]: RequestParts) => legalAlternatives({need, slots, preferences, course, index}));
  private readonly breaking = remember((...[need, slots, preferences, course, index]: RequestParts) => breakingTimes({need, slots, preferences, course, index}, reach));
  private readonly moves = remember((times: readonly Slot[], count: number, ...[need, slots, preferences, course, index]: RequestParts): readonly BreakingMove[] =>
    times.slice(0, count).map((to) => ({to, move: moveSession({need, slots, preferences, course, index, to})})));

  constructor(host: RegimenElement, onView: (change: Partial<ChoosingView>) => void) {
    this.host = host;
    this.onView = onView;
  }

  /** What the visitor wishes for, with the first day and the weekdays that were named elsewhere as long as nothing else is wished for. */
  wishes({wishedStart, wishedDays}: NamedElsewhere): Preferences {
    return this.withNamed(wishedStart, wishedDays, this.history.present.decisions.wishes);
  }

  /** What a course must keep to beside the need: nothing before today. */
  preferences(named: NamedElsewhere, today: LocalDate): Preferences {
    return this.fromToday(this.bounded(this.wishes(named), today), today);
  }

  /** What was decided about the sessions of another course says nothing about those of this one. */
  adopt(need: Need): void {
    if (need.sessions === 1 || JSON.stringify(need) === JSON.stringify(this.need)) return;
    if (this.need !== undefined) this.history = withoutCourse(this.history);
    this.need = need;
  }

  /** Notes an answer of the clinic; `undefined` when another source is asked from now on. */
  noteTimes(availability: Availability | undefined): void {
    this.fresh = availability && afterLoad(this.fresh, availability);
  }

  render(base: Choosing): TemplateResult {
    return courseScreen(coursesView(this.choosing(base)));
  }

  /** All that the choice of a course is made from. */
  private choosing(base: Choosing): CoursesChoosing {
    const {availability, context, context: {today}} = base;
    const need = this.need ?? context.need;
    const wishes = this.wishes(context);
    const preferences = this.preferences(context, today);
    const {news = noNews} = this.fresh ?? {};
    return {
      ...base,
      context: {...context, need},
      choice: this.solve(need, this.searched(availability, news), this.bounded(wishes, today), today),
      offered: this.offered(availability.slots),
      history: this.history,
      wishes,
      preferences,
      own: this.own(this.history.present.decisions.own, need, availability.slots, preferences),
      news,
      findAlternatives: (request) => this.alternatives(...partsOf(request)),
      findBreaking: (request) => this.breaking(...partsOf(request)),
      findMoves: (request, count) => this.moves(this.breaking(...partsOf(request)), count, ...partsOf(request)),
      onAct: (action) => this.act(action),
      onWish: (change, shown) => this.wish(change, shown),
      onApply: (change) => this.apply(change),
      onFocus: (focus) => void this.focus(focus),
    };
  }

  private act(action: HistoryAction): void {
    this.history = courseHistory(this.history, action);
    if (this.history.last?.decision.kind === 'wished' && this.fresh !== undefined) this.fresh = afterSearch(this.fresh);
    this.onView({changing: undefined});
  }

  /** Shows the month in which the course then begins, unless the wish was made on the grid: there the keyboard keeps its place. */
  private wish(change: Partial<Preferences>, shown: Pick<ChoosingView, 'month' | 'focused'> = {month: undefined, focused: undefined}): void {
    this.act(afterWish(this.history.present.decisions, change));
    this.onView(shown);
  }

  /** A button that applies a wish goes away with it, so the focus moves to what has come of it. */
  private apply(change: Partial<Preferences>): void {
    this.wish(change);
    void this.focus((root) => root.querySelector<HTMLElement>('[data-result]')?.focus());
  }

  private async focus(focus: (root: ParentNode) => void): Promise<void> {
    await this.host.updateComplete;
    focus(this.host.renderRoot);
  }
}

type RequestParts = readonly [Need, AlternativesRequest['slots'], Preferences | undefined, AlternativesRequest['course'], number];

function partsOf({need, slots, preferences, course, index}: AlternativesRequest): RequestParts {
  return [need, slots, preferences, course, index];
}

const noNews: ReadonlySet<string> = new Set();

/** How many days from a session other days are looked at. */
const reach = 14;
