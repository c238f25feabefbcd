import type {LocalDate} from '../dates/local-date.ts';
import type {Weekday} from '../dates/weekday.ts';
import type {Evidence} from './evidence.ts';
import type {Interval, Protocol, Range} from './protocol.ts';

/** What the calculator asks. Everything is optional but one of `protocolId` and `protocol`; in a crisis not even that. */
export interface PlanInput {
  /** `new` when absent. */
  readonly mode?: 'new' | 'returning';
  /** The id of a preset. */
  readonly protocolId?: string;
  /** A protocol from `parseProtocol`; it wins over `protocolId`. */
  readonly protocol?: Protocol;
  /** `anxiety`, `depression`, `ptsd` or `unsure`; the protocol's first condition when absent. */
  readonly condition?: string;
  /** `patient` when absent. Only `clinician` is given a dose. */
  readonly view?: 'patient' | 'clinician';
  readonly weightKg?: number;
  /** In danger, or thinking of suicide, now. */
  readonly crisis?: boolean;
  /** At least one item of the health list applies, or may apply. */
  readonly flags?: boolean;
  /** Ids of the factor library. */
  readonly factors?: readonly string[];
  /** `standard` is the slowest pattern of the protocol and the default, `compact` the fastest. */
  readonly pace?: 'standard' | 'compact';
  /** The first session is on the first open day from here; without it a plan has day offsets and no dates. */
  readonly startDate?: LocalDate;
  /** Monday to Friday when absent or empty. */
  readonly clinicDays?: readonly Weekday[];
  readonly closures?: readonly LocalDate[];
  /** The clinic's prices, in whatever currency it names. */
  readonly prices?: {readonly consult?: number; readonly session?: number};
  /** The clinician who answers for a protocol that has not been reviewed here. */
  readonly reviewer?: string;
  /** Returning: days between the last sessions. */
  readonly currentIntervalDays?: number;
  /** Returning: the day of the last session; then the window has dates. */
  readonly lastSessionDate?: LocalDate;
  /** Returning: how relief went; `unsure` when absent. */
  readonly relief?: Relief;
}

/** How long the last session helped: symptoms came back after whole days, or not yet, or it did not help. */
export type Relief =
  | {readonly status: 'returned'; readonly days: number}
  | {readonly status: 'still-well' | 'no-relief' | 'unsure'};

/** What must happen. An absent part is not stated by the source or does not belong to the mode; sentences live in the message files. */
export interface Plan {
  readonly status: 'plan' | 'contact-clinic' | 'crisis';
  readonly protocolId?: string;
  /** Whether someone answers for the protocol: it was reviewed, or the clinic names a reviewer. */
  readonly reviewed?: boolean;
  readonly sessions?: PlanSessions;
  readonly induction?: PlanInduction;
  /** One visit, in minutes: from the treatment alone to the time until effects have worn off, as far as stated. */
  readonly visitMinutes?: Range;
  /** The planned sessions of induction and tapers. */
  readonly timeline?: readonly TimelineEntry[];
  readonly checkpoints?: readonly Checkpoint[];
  /** Days from the last induction session to the check-in. */
  readonly evaluationOffsetDays?: number;
  /** The check-in, on an open day. */
  readonly evaluationDate?: LocalDate;
  readonly firstBoosterWindow?: {readonly from: LocalDate; readonly to: LocalDate};
  readonly maintenance?: PlanMaintenance;
  readonly totals?: {
    /** Minutes in treatment over the planned series. */
    readonly treatmentMinutesSeries?: Range;
    /** Treatment visits in the 52 weeks from the first session; the consultation is not among them. */
    readonly visits12m?: Range;
  };
  /** The follow-up sessions of a year if relief lasts long, as the protocol says, or short. */
  readonly outlook?: readonly OutlookRow[];
  /** By the clinic's prices, which are for one session each; only where it names a price for a session. */
  readonly cost?: {
    /** The consultation and the sessions of the first series. */
    readonly series: Range;
    /** The sessions of the first series alone. */
    readonly sessions: Range;
    /** All treatment visits of the first 52 weeks, without the consultation: a possibility at both ends. */
    readonly year?: Range;
  };
  readonly evidence?: readonly Evidence[];
  readonly adjustments?: readonly Adjustment[];
  /** Milligrams for one session; clinician view only. */
  readonly dose?: Range & {readonly unit: 'mg'};
  /** Returning: how the interval changes. */
  readonly direction?: Direction;
  /** Returning: when the next session is due, in days after the last one. */
  readonly next?: {readonly minDays: number; readonly maxDays: number; readonly from?: LocalDate; readonly to?: LocalDate};
  /** Returning: still well at the longest published interval; ask whether regular sessions are still needed. */
  readonly ceilingReached?: boolean;
  /** In a fixed order, each once. */
  readonly notices: readonly Notice[];
  readonly consultationFirst: boolean;
  readonly bookingOffered: boolean;
}

export type Direction = 'sooner' | 'later' | 'same' | 'start' | 'none';

export interface PlanSessions extends Range {
  readonly planned: number;
  readonly couldExtendTo?: number;
  /** Where in the range the answers point. */
  readonly lean: 'lower' | 'middle' | 'upper';
}

/** The first series and the limits within which it may be booked. Days count from the first session. */
export interface PlanInduction {
  /** The series ends in one of these weeks. */
  readonly weeks: Range;
  readonly gapDays?: Range;
  readonly perWeek?: Range;
  readonly spacingStated?: boolean;
  /** The gap aimed at, one for each, of the pace chosen. */
  readonly targetGaps?: readonly number[];
  /** The last session is at most this many days, less one, after the first. */
  readonly windowDays: number;
  /** The last session is at least this many days, less one, after the first. */
  readonly minWindowDays: number;
  /** Most sessions in any week from the first session; only where the source states the spacing. */
  readonly maxPerWeek?: number;
}

/** One planned session. */
export interface TimelineEntry {
  /** From 1. */
  readonly n: number;
  /** Days since the first session. */
  readonly dayOffset: number;
  /** From 1. */
  readonly week: number;
  /** The id of its phase. */
  readonly phase: string;
  readonly date?: LocalDate;
}

export interface Checkpoint {
  readonly afterSession: number;
  readonly type: string;
  /** Whether the source names it; otherwise it is our rule. */
  readonly stated: boolean;
  readonly date?: LocalDate;
}

export interface PlanMaintenance {
  readonly interval: Interval;
  readonly need: string;
  readonly interpreted?: readonly ('min' | 'max')[];
  /** Follow-up sessions in the 52 weeks from the first session of the planned series. */
  readonly boosters12m: Range;
  readonly commonGround?: {readonly weeks: number};
}

export interface OutlookRow {
  readonly relief: 'long' | 'usual' | 'short';
  readonly interval: Interval;
  readonly boosters12m: Range;
  /** The days of those sessions, counted from the first session: as few as the interval gives, and as many. Possibilities, not appointments. */
  readonly days: {readonly fewest: readonly number[]; readonly most: readonly number[]};
}

/** What one answer changed. `reason` is the message code, the factor's id. */
export interface Adjustment {
  readonly factor: string;
  readonly direction: 'up' | 'down' | 'unspecified';
  /** `direction-only`: the source gives a direction and no number. `none`: it gives neither, or does not name the factor. */
  readonly effect: 'raises-upper-end' | 'leans-lower' | 'direction-only' | 'none';
  readonly reason: string;
  readonly sources: readonly string[];
  /** Sources that found otherwise. */
  readonly counter: readonly string[];
}

export type Notice =
  | 'CRISIS_LINE'
  | 'CONTACT_CLINIC_FIRST'
  | 'CONSULT_FIRST'
  | 'MAY_NOT_RESPOND'
  | 'OFF_LABEL'
  | 'FDA_COMPOUNDED_WARNING'
  | 'OBSERVATION_2H'
  | 'DRIVER_HOME'
  | 'COUNT_NOT_STATED'
  | 'RECOVERY_NOT_STATED'
  | 'INTERVAL_NOT_STATED'
  | 'MAINTENANCE_INTERPRETED'
  | 'SOURCES_DISAGREE'
  | 'EVIDENCE_MIXED'
  | 'STAT_CORRECTED'
  | 'NO_OPEN_DAYS'
  | 'SPACING_STRETCHED'
  | 'WINDOW_EXCEEDED'
  | 'NON_RESPONSE'
  | 'RELIEF_SHORTER_THAN_PUBLISHED_RANGE';
