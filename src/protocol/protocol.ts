import type {LocalDate} from '../dates/local-date.ts';

/** Fewest and most of something, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Where a number comes from: stated by a source, worked out from one, our own rule, the clinic's setting, or the drug's label. */
export type Basis = 'source' | 'derived' | 'policy' | 'clinic' | 'label';

/** Why a number or a statement may be shown. `src` is a fact of a source (`S1-025`) or a source (`SPRAVATO-US`). */
export interface Because {
  readonly basis: Basis;
  readonly src?: string;
  /** Further facts that say the same, or belong to it. */
  readonly also?: readonly string[];
}

/** Words for people: one text, or one for each language tag. Presets carry codes instead. */
export type LocalizedText = string | Readonly<Record<string, string>>;

export type ProtocolKind = 'source-preset' | 'composite' | 'label' | 'clinic';

/** How the drug is given. `esketamine` is the nasal spray, the only route with an approval. */
export type Route = 'iv' | 'im' | 'sc' | 'sl' | 'esketamine';

/** A calendar unit; months are calendar months. */
export type IntervalUnit = 'day' | 'week' | 'month';

/** From one follow-up session to the next. */
export interface Interval extends Range {
  readonly unit: IntervalUnit;
}

/** A published or clinic-made schedule in the format `regimen-protocol/1`. An absent part means that its source is silent. */
export interface Protocol {
  readonly schema: 'regimen-protocol/1';
  readonly id: string;
  readonly version: string;
  readonly kind: ProtocolKind;
  readonly title?: LocalizedText;
  /** Topics; the first is assumed when a patient names none. */
  readonly conditions: readonly string[];
  readonly route: Route;
  readonly setting: readonly string[];
  readonly consultationFirst?: {readonly stated: boolean; readonly minutes?: Range};
  readonly session: SessionFacts;
  readonly dose?: DoseRange;
  /** In order: the induction, then tapers, then at most one maintenance. */
  readonly phases: readonly Phase[];
  /** Ids of the factor library on which this source has a say. */
  readonly factors: readonly string[];
  /** Sessions added to the upper end for each upward factor. Our rule: no source sizes a factor. */
  readonly factorStep: number;
  readonly firstBenefit?: {readonly text?: LocalizedText; readonly bySession?: {readonly min: number; readonly max?: number}};
  /** Days from the last induction session to the check-in; 7 when absent. */
  readonly evaluationOffsetDays?: number;
  /** `false` when a series must never be booked online. */
  readonly bookable?: boolean;
  /**
   * Who at the clinic has reviewed it and when; of a preset, whether it was reviewed here. `false` when nobody has read the source
   * it rests on: shown with that remark, booked only where a clinic names its own reviewer.
   */
  readonly reviewed?: boolean | Review;
  /** The rules that no source states, where the clinic has others than ours. */
  readonly policy?: Policy;
  readonly sources: readonly string[];
  /**
   * The reason for each number, and for each statement that is used, by path; members of lists go by their id, their type or their code:
   * `phases.induction.count.min`, `factors.ptsd`, `session.driverHome`. That of a source is what it claims of results: `sources.S2`.
   */
  readonly because: Readonly<Record<string, Because>>;
}

/** Who at a clinic answers for its protocol. */
export interface Review {
  readonly by: string;
  /** The day of the review at the clinic. */
  readonly on: LocalDate;
}

/** What a clinic may set in place of our rules; each absent one is ours. Bounds keep the next session from coming sooner, or more sessions from being booked. */
export interface Policy {
  /** How many days before relief ended last time the next session's window begins: 1 to 7, ours is 7. */
  readonly returningWindowDays?: number;
  /** How many days an interval of four weeks or more is lengthened by at a time: 7 to 28, ours is 14. */
  readonly lengtheningStepDays?: number;
  /** The same for an interval under four weeks: 3 to 14, ours is 7. */
  readonly shortLengtheningStepDays?: number;
}

/** One visit, in minutes. */
export interface SessionFacts {
  readonly treatmentMinutes?: Range;
  readonly recovery: {readonly stated: boolean; readonly minutes?: number};
  /** How long the patient is watched at least. */
  readonly observationMinMinutes?: number;
  /** How long the effects take to wear off after the treatment. */
  readonly effectsWearOffMinutes?: Range;
  readonly peakMinutes?: Range;
  readonly driverHome: {readonly required: boolean; readonly basis: string};
  readonly vitals?: readonly string[];
  /** Codes of the common effects that the source names. */
  readonly sideEffects?: readonly string[];
}

/** What a source says of the dose. Never shown to patients. */
export interface DoseRange {
  readonly unit: 'mg' | 'mg/kg';
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly number[];
  readonly day1?: number;
  readonly overMinutes?: Range;
  readonly weightBasis?: 'actual' | 'ideal-if-bmi-30';
  readonly capMg?: number;
  readonly visibility: 'clinician-only';
}

export type Phase = InductionPhase | TaperPhase | MaintenancePhase;

/** The first series. */
export interface InductionPhase {
  readonly id: string;
  readonly kind: 'induction';
  readonly count?: SessionCount & {
    /** As far as the source says a series may go. */
    readonly couldExtendTo?: number;
    /** In words, how the count was worked out. */
    readonly derived?: string;
  };
  /** The series ends in one of these weeks, counted from its first day. */
  readonly window?: {readonly minWeeks: number; readonly maxWeeks: number};
  readonly spacing?: Spacing;
  readonly checkpoints: readonly CheckpointRule[];
}

/** `planned` is what a series is booked with; it never moves. */
export interface SessionCount extends Range {
  readonly planned: number;
}

/** Days from one session of the series to the next. */
export interface Spacing {
  readonly minDays: number;
  readonly maxDays: number;
  /** The gap aimed at where no pattern sets the pace. */
  readonly targetDays?: number;
  readonly patterns: readonly PacePattern[];
  /** Whether the source states the spacing; otherwise it is worked out from count and window. */
  readonly stated: boolean;
}

export interface PacePattern {
  readonly id: string;
  readonly perWeek: number;
}

export interface CheckpointRule {
  readonly afterSession: number | 'each' | 'last';
  readonly type: string;
  readonly stated: boolean;
}

/** Sessions at a fixed distance after the first series; weeks count from the first session, beginning with 1. */
export interface TaperPhase {
  readonly id: string;
  readonly kind: 'taper';
  readonly count: SessionCount;
  readonly everyDays: number;
  readonly fromWeek: number;
  readonly toWeek: number;
}

/** Follow-up sessions, each booked by itself. */
export interface MaintenancePhase {
  readonly id: string;
  readonly kind: 'maintenance';
  readonly need: string;
  readonly fromWeek?: number;
  readonly interval: Interval & {
    /** Ends where a word was read as a number: "every few months" as 3. */
    readonly interpreted?: readonly ('min' | 'max')[];
  };
  /** The interval that all sources of a composite share. */
  readonly commonGround?: {readonly weeks: number};
  readonly principle?: string;
  readonly adapt: {
    /** The source's own shorter interval for symptoms that come back early. */
    readonly tightenTo?: Interval;
    readonly floorDays: number;
    readonly ceilDays: number;
    readonly ceilBasis?: string;
  };
}
