import type {Availability} from '../../../availability/availability.ts';
import type {AvailabilitySource} from '../../../availability/availability-source.ts';
import type {Commit} from '../../../booking/commit.ts';
import type {Hold} from '../../../booking/hold.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import type {Month} from '../../../dates/month.ts';
import type {Weekday} from '../../../dates/weekday.ts';
import type {Course} from '../../../schedule/course.ts';
import type {Need} from '../../../schedule/need.ts';
import type {CalendarSettings} from '../calendar-settings.ts';
import {later} from './days-to-load.ts';
import type {FreeTimes} from './free-times.ts';
import type {DayWindow} from '../plan-source.ts';
import type {SlotFilter} from './slot-filter.ts';

/** What the choice of times depends on. */
export interface ChoosingContext {
  readonly need: Need;
  /** How much of a course is booked at once. */
  readonly commit: Commit;
  /** Times that are held for the visitor, whom the endpoint does not tell of them. */
  readonly hold: Hold | undefined;
  /** Whether chosen times are about to be held. */
  readonly isHolding: boolean;
  readonly settings: CalendarSettings;
  /** Set by the page in place of an address: a source, or what an endpoint would answer. */
  readonly availabilitySource: AvailabilitySource | object | undefined;
  readonly location: string;
  /** Whether times may be asked for yet. */
  readonly isOpen: boolean;
  readonly service: string;
  readonly today: LocalDate;
  /** The day that the visitor has already named as the first. */
  readonly wishedStart: LocalDate | undefined;
  /** The weekdays that the visitor has already named. */
  readonly wishedDays: readonly Weekday[] | undefined;
  /** The days that a single session may lie on. */
  readonly window: DayWindow | undefined;
  readonly isConsultation: boolean;
  readonly phone: string;
  readonly onChosen: (course: Course) => void;
  readonly onConsultation: (() => void) | undefined;
  /** Wishes in place of times; absent where the clinic takes none. */
  readonly onRequest: (() => void) | undefined;
  readonly onBack: (() => void) | undefined;
}

/** What the visitor looks at. */
export interface ChoosingView {
  /** The session of a course that is being changed, from 0, and how much of what it could have is shown. */
  readonly changing?: {readonly session: number; readonly days?: number; readonly breaking?: number} | undefined;
  /** A day to avoid that is being written. */
  readonly avoiding?: {readonly text: string; readonly isWrong: boolean} | undefined;
  /** The chosen day and time of a single appointment. */
  readonly day?: LocalDate | undefined;
  readonly slotId?: string | undefined;
  /** With whom and where a single appointment shall be. */
  readonly filter: SlotFilter;
  /** The day that the keyboard is on, and the month on show. */
  readonly focused?: LocalDate | undefined;
  readonly month?: Month | undefined;
  /** Months that were asked for beyond those of the course. */
  readonly moreMonths: number;
}

/** How the choice begins. */
export const nothingChosen: ChoosingView = {filter: {}, moreMonths: 0};

/** All that the screens on which times are chosen are made from, and how they answer. */
export interface Choosing extends FreeTimes {
  readonly context: ChoosingContext;
  readonly view: ChoosingView;
  readonly availability: Availability;
  /** Whether more free times are on their way. */
  readonly isLoading: boolean;
  readonly onView: (change: Partial<ChoosingView>) => void;
  /** The keyboard goes on to a day, perhaps of another month. */
  readonly onFocusDay: (date: LocalDate) => void;
}

/** The first day that may be chosen. */
export function firstAllowed({today, window}: ChoosingContext): LocalDate {
  return later(today, window?.from);
}
