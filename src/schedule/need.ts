/** What a course must keep to, in whole days on the clinic's calendar. No preset and no answers are in it. */
export interface Need {
  /** How many sessions, 1 to 24. */
  readonly sessions: number;
  readonly gap: {
    /** Fewest days from one session to the next. With 1 or more, no two sessions share a day. */
    readonly minDays: number;
    /** Most days from one session to the next. */
    readonly maxDays: number;
    /** The gap aimed at: one number for all gaps, or one for each. Absent: the middle, rounded down. */
    readonly targetDays?: number | readonly number[];
  };
  /** The last session is at most `windowDays - 1` days after the first. */
  readonly windowDays?: number;
  /** The last session is at least `minWindowDays - 1` days after the first. */
  readonly minWindowDays?: number;
  /** Most sessions in any week counted from the first session: days 0-6, 7-13 and so on. */
  readonly maxPerWeek?: number;
}
