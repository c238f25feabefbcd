/** One thing that a plan must say: where, how it is compared, and with what. The paths are read by `readPath`. */
export type Expectation = readonly [path: string, op: Op, value: unknown];

export type Op =
  | 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'between' | 'includes' | 'excludes' | 'excludesAny'
  | 'isNull' | 'lenEq' | 'allBetween' | 'matches' | 'notMatches';

/** An input of `calculatePlan` as JSON has it, the article it follows, and what must come out. */
export interface GoldenCase {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly input: {readonly protocolId: string} & Readonly<Record<string, unknown>>;
  readonly expect: readonly Expectation[];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** What the articles behind the presets say, as cases. */
export const goldenCases: readonly GoldenCase[] = [
  {
    id: 'G01', source: 'S0', title: 'S0 plans exactly six, over two to three weeks',
    input: {mode: 'new', protocolId: 'fmpm-iv'},
    expect: [
      ['sessions.min', 'eq', 6], ['sessions.max', 'eq', 6], ['sessions.planned', 'eq', 6], ['induction.weeks.min', 'eq', 2],
      ['induction.weeks.max', 'eq', 3],
    ],
  },
  {
    id: 'G02', source: 'S0', title: 'S0 adds up the treatment time of six sessions and invents no recovery time',
    input: {mode: 'new', protocolId: 'fmpm-iv'},
    expect: [
      ['totals.treatmentMinutesSeries.min', 'eq', 270], ['totals.treatmentMinutesSeries.max', 'eq', 360],
      ['notices', 'includes', 'RECOVERY_NOT_STATED'],
    ],
  },
  {
    id: 'G03', source: 'S0', title: 'S0 has follow-ups from monthly on; its "few" months are marked as our reading',
    input: {mode: 'new', protocolId: 'fmpm-iv'},
    expect: [
      ['maintenance.interval.min', 'eq', 1], ['maintenance.interval.unit', 'eq', 'month'], ['maintenance.interval.max', 'gte', 2],
      ['maintenance.interpreted', 'includes', 'max'], ['notices', 'includes', 'MAINTENANCE_INTERPRETED'],
    ],
  },
  {
    id: 'G04', source: 'S0', title: 'S0 expects the first change by session one or two',
    input: {mode: 'new', protocolId: 'fmpm-iv'},
    expect: [['@protocol.firstBenefit.bySession.min', 'eq', 1], ['@protocol.firstBenefit.bySession.max', 'eq', 2]],
  },
  {
    id: 'G05', source: 'S0', title: 'S0 states no extension, so no factor raises its count',
    input: {mode: 'new', protocolId: 'fmpm-iv', factors: ['severe-or-panic', 'ptsd']},
    expect: [['sessions.max', 'eq', 6], ['sessions.planned', 'eq', 6]],
  },
  {
    id: 'G06', source: 'S1', title: 'S1 plans four to six over two to three weeks',
    input: {mode: 'new', protocolId: 'standard-iv'},
    expect: [['sessions.min', 'eq', 4], ['sessions.max', 'eq', 6], ['induction.weeks.min', 'eq', 2], ['induction.weeks.max', 'eq', 3]],
  },
  {
    id: 'G07', source: 'S1', title: 'S1 states its spacing: twice a week up to every other day',
    input: {mode: 'new', protocolId: 'standard-iv'},
    expect: [
      ['induction.spacingStated', 'eq', true], ['induction.perWeek.min', 'eq', 2], ['induction.perWeek.max', 'gte', 3],
      ['induction.gapDays.min', 'eq', 2],
    ],
  },
  {
    id: 'G08', source: 'S1', title: 'S1 at twice a week keeps Mondays and Thursdays over the clock change of 8 March 2026',
    input: {mode: 'new', protocolId: 'standard-iv', startDate: '2026-03-02', clinicDays: weekdays, pace: 'standard'},
    expect: [['timeline.*.date', 'eq', ['2026-03-02', '2026-03-05', '2026-03-09', '2026-03-12', '2026-03-16', '2026-03-19']]],
  },
  {
    id: 'G09', source: 'S1', title: 'S1 at every other day keeps Monday, Wednesday and Friday where weekends are closed',
    input: {mode: 'new', protocolId: 'standard-iv', startDate: '2026-03-02', clinicDays: weekdays, pace: 'compact'},
    expect: [['timeline.*.date', 'eq', ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09', '2026-03-11', '2026-03-13']]],
  },
  {
    id: 'G10', source: 'S1', title: 'S1 moves the session of a closed Monday, drops none, and stays in its weeks',
    input: {mode: 'new', protocolId: 'standard-iv', startDate: '2026-03-02', clinicDays: weekdays, closures: ['2026-03-09'], pace: 'standard'},
    expect: [
      ['timeline.*.date', 'lenEq', 6], ['timeline.*.date', 'excludes', '2026-03-09'], ['timeline.gaps', 'allBetween', [2, 5]],
      ['timeline.last.week', 'between', [2, 3]],
    ],
  },
  {
    id: 'G11', source: 'S1', title: 'S1 is evaluated between the last session and the first follow-up',
    input: {mode: 'new', protocolId: 'standard-iv', startDate: '2026-03-02'},
    expect: [['evaluationDate', 'gt', '2026-03-19'], ['evaluationDate', 'lt', '2026-04-16']],
  },
  {
    id: 'G12', source: 'S1', title: 'S1 has its first follow-up four to eight weeks after the last session',
    input: {mode: 'new', protocolId: 'standard-iv', startDate: '2026-03-02', pace: 'standard'},
    expect: [['firstBoosterWindow.from', 'eq', '2026-04-16'], ['firstBoosterWindow.to', 'eq', '2026-05-14']],
  },
  {
    id: 'G13', source: 'S1', title: 'S1 has 6 to 12 follow-ups, 10 to 18 visits, in the first year',
    input: {mode: 'new', protocolId: 'standard-iv', startDate: '2026-03-02', pace: 'standard'},
    expect: [
      ['maintenance.boosters12m.min', 'eq', 6], ['maintenance.boosters12m.max', 'eq', 12], ['totals.visits12m.min', 'eq', 10],
      ['totals.visits12m.max', 'eq', 18],
    ],
  },
  {
    id: 'G14', source: 'S1', title: 'S1 lifts only the upper end for severe anxiety, and says that the evidence is mixed',
    input: {mode: 'new', protocolId: 'standard-iv', factors: ['severe-or-panic']},
    expect: [
      ['sessions.min', 'eq', 4], ['sessions.max', 'eq', 7], ['sessions.planned', 'eq', 6], ['sessions.lean', 'eq', 'upper'],
      ['adjustments.0.sources', 'includes', 'S1'], ['notices', 'includes', 'EVIDENCE_MIXED'],
    ],
  },
  {
    id: 'G15', source: 'S1', title: 'S1 never goes up for milder anxiety',
    input: {mode: 'new', protocolId: 'standard-iv', factors: ['mild-or-secondary']},
    expect: [['sessions.min', 'eq', 4], ['sessions.max', 'lte', 6], ['sessions.lean', 'eq', 'lower']],
  },
  {
    id: 'G16', source: 'S1', title: 'S1 goes up for chronic pain, within its own bound',
    input: {mode: 'new', protocolId: 'standard-iv', factors: ['chronic-pain']},
    expect: [['sessions.max', 'between', [6, 7]], ['sessions.lean', 'eq', 'upper'], ['adjustments.0.effect', 'eq', 'raises-upper-end']],
  },
  {
    id: 'G17', source: 'S1', title: 'S1 gives only a direction for lozenges and nasal sprays',
    input: {mode: 'new', protocolId: 'standard-iv', factors: ['oral-or-nasal-route']},
    expect: [['sessions.max', 'eq', 6], ['adjustments.0.direction', 'eq', 'up'], ['adjustments.0.effect', 'eq', 'direction-only']],
  },
  {
    id: 'G18', source: 'S1', title: 'S1 lengthens the interval of someone still well after six weeks, by a step',
    input: {mode: 'returning', protocolId: 'standard-iv', currentIntervalDays: 42, relief: {status: 'still-well'}},
    expect: [['direction', 'eq', 'later'], ['next.minDays', 'gte', 42], ['next.maxDays', 'between', [43, 56]]],
  },
  {
    id: 'G19', source: 'S1', title: 'S1 starts a returning patient without an interval at four to eight weeks',
    input: {mode: 'returning', protocolId: 'standard-iv', relief: {status: 'unsure'}},
    expect: [['direction', 'eq', 'start'], ['next.minDays', 'eq', 28], ['next.maxDays', 'eq', 56]],
  },
  {
    id: 'G20', source: 'S1', title: 'S1 sends short relief to the clinic, and shows nothing tighter than it published',
    input: {mode: 'returning', protocolId: 'standard-iv', currentIntervalDays: 28, relief: {status: 'returned', days: 8}},
    expect: [
      ['status', 'eq', 'contact-clinic'], ['notices', 'includes', 'RELIEF_SHORTER_THAN_PUBLISHED_RANGE'], ['next.minDays', 'eq', 14],
      ['next.maxDays', 'eq', 21],
    ],
  },
  {
    id: 'G21', source: 'S2', title: 'S2 books the six of its first phase',
    input: {mode: 'new', protocolId: 'mass-mind-iv'},
    expect: [['sessions.planned', 'eq', 6], ['sessions.min', 'eq', 6], ['induction.weeks.min', 'eq', 2], ['induction.weeks.max', 'eq', 3]],
  },
  {
    id: 'G22', source: 'S2', title: 'S2 may extend to twelve, and books six all the same',
    input: {mode: 'new', protocolId: 'mass-mind-iv', factors: ['severe-or-panic', 'ptsd', 'depression']},
    expect: [['sessions.couldExtendTo', 'eq', 12], ['sessions.max', 'lte', 12], ['sessions.planned', 'eq', 6]],
  },
  {
    id: 'G23', source: 'S2', title: 'S2 sessions take 40 to 60 minutes, and up to three hours until effects wear off',
    input: {mode: 'new', protocolId: 'mass-mind-iv'},
    expect: [
      ['visitMinutes.min', 'eq', 40], ['visitMinutes.max', 'eq', 180], ['totals.treatmentMinutesSeries.min', 'eq', 240],
      ['totals.treatmentMinutesSeries.max', 'eq', 360],
    ],
  },
  {
    id: 'G24', source: 'S2', title: 'S2 wants someone to drive the patient home',
    input: {mode: 'new', protocolId: 'mass-mind-iv'},
    expect: [['notices', 'includes', 'DRIVER_HOME']],
  },
  {
    id: 'G25', source: 'S2', title: 'S2 has follow-ups every two to four weeks',
    input: {mode: 'new', protocolId: 'mass-mind-iv', startDate: '2026-03-02'},
    expect: [
      ['maintenance.interval.min', 'eq', 2], ['maintenance.interval.max', 'eq', 4], ['maintenance.interval.unit', 'eq', 'week'],
      ['firstBoosterWindow.from', 'eq', '2026-04-02'], ['firstBoosterWindow.to', 'eq', '2026-04-16'],
    ],
  },
  {
    id: 'G26', source: 'S2', title: 'S2 stretches the interval of someone still well, within four weeks',
    input: {mode: 'returning', protocolId: 'mass-mind-iv', currentIntervalDays: 14, relief: {status: 'still-well'}},
    expect: [['direction', 'eq', 'later'], ['next.minDays', 'gte', 14], ['next.maxDays', 'lte', 28]],
  },
  {
    id: 'G27', source: 'S3', title: 'S3 plans six within three weeks',
    input: {mode: 'new', protocolId: 'six-infusions-iv'},
    expect: [['sessions.planned', 'eq', 6], ['sessions.max', 'eq', 6], ['induction.weeks.max', 'eq', 3]],
  },
  {
    id: 'G28', source: 'S3', title: 'S3 has 3 to 11 follow-ups in the first year, by calendar months',
    input: {mode: 'new', protocolId: 'six-infusions-iv', startDate: '2026-03-02'},
    expect: [
      ['maintenance.interval.min', 'eq', 1], ['maintenance.interval.max', 'eq', 3], ['maintenance.interval.unit', 'eq', 'month'],
      ['maintenance.boosters12m.min', 'eq', 3], ['maintenance.boosters12m.max', 'eq', 11],
    ],
  },
  {
    id: 'G29', source: 'S3', title: 'S3 shows its two thirds with their group, as an anecdote',
    input: {mode: 'new', protocolId: 'six-infusions-iv', condition: 'depression'},
    expect: [
      ['evidence.[source=S3].fraction', 'eq', '2/3'], ['evidence.[source=S3].grade', 'eq', 'D'],
      ['evidence.[source=S3].population', 'matches', 'anxiety and/or depression'],
    ],
  },
  {
    id: 'G30', source: 'S3', title: 'a plan says that some people do not respond',
    input: {mode: 'new', protocolId: 'six-infusions-iv'},
    expect: [['notices', 'includes', 'MAY_NOT_RESPOND']],
  },
  {
    id: 'G31', source: 'S3', title: 'no relief leads to the clinic, without a next date',
    input: {mode: 'returning', protocolId: 'six-infusions-iv', currentIntervalDays: 30, relief: {status: 'no-relief'}},
    expect: [['status', 'eq', 'contact-clinic'], ['next', 'isNull', true], ['notices', 'includes', 'NON_RESPONSE']],
  },
  {
    id: 'G32', source: 'S4', title: 'S4 shows no dose of an infusion to patients',
    input: {mode: 'new', protocolId: 'weight-based-iv', weightKg: 70, view: 'patient'},
    expect: [['dose', 'isNull', true]],
  },
  {
    id: 'G33', source: 'S4', title: 'S4 gives a clinician the dose of an injection by weight',
    input: {mode: 'new', protocolId: 'weight-based-im', weightKg: 70, view: 'clinician'},
    expect: [['dose.min', 'eq', 52.5], ['dose.max', 'eq', 105], ['dose.unit', 'eq', 'mg']],
  },
  {
    id: 'G34', source: 'S4', title: 'S4 lozenges peak after 30 to 45 minutes, carry the warning of the FDA and are never booked as a series',
    input: {mode: 'new', protocolId: 'sublingual'},
    expect: [
      ['@protocol.session.peakMinutes.min', 'eq', 30], ['@protocol.session.peakMinutes.max', 'eq', 45],
      ['notices', 'includes', 'FDA_COMPOUNDED_WARNING'], ['bookingOffered', 'eq', false], ['dose', 'isNull', true],
    ],
  },
  {
    id: 'G35', source: 'S4', title: 'a consultation comes before the first session',
    input: {mode: 'new', protocolId: 'composite-iv'},
    expect: [['consultationFirst', 'eq', true], ['notices', 'includes', 'CONSULT_FIRST']],
  },
  {
    id: 'G36', source: 'S4', title: 'the esketamine label adds up to 34 to 56 visits in a year, evaluated before week five',
    input: {mode: 'new', protocolId: 'spravato-label-trd', condition: 'depression', startDate: '2026-03-02'},
    expect: [
      ['sessions.planned', 'eq', 8], ['totals.visits12m.min', 'eq', 34], ['totals.visits12m.max', 'eq', 56],
      ['visitMinutes.min', 'gte', 120], ['notices', 'excludes', 'OFF_LABEL'], ['evaluationDate', 'between', ['2026-03-26', '2026-03-29']],
    ],
  },
  {
    id: 'G37', source: 'S4', title: 'esketamine for anxiety is off-label',
    input: {mode: 'new', protocolId: 'spravato-label-trd', condition: 'anxiety'},
    expect: [['notices', 'includes', 'OFF_LABEL']],
  },
  {
    id: 'G38', source: 'S1', title: 'the composite spans its sources and says that they disagree',
    input: {mode: 'new', protocolId: 'composite-iv'},
    expect: [
      ['sessions.min', 'eq', 4], ['sessions.max', 'eq', 8], ['sessions.planned', 'eq', 6], ['sessions.couldExtendTo', 'eq', 12],
      ['notices', 'includes', 'SOURCES_DISAGREE'],
    ],
  },
  {
    id: 'G39', source: 'S1', title: 'the cost is the clinic’s own prices times the range',
    input: {mode: 'new', protocolId: 'standard-iv', prices: {consult: 200, session: 450}},
    expect: [['cost.series.min', 'eq', 2000], ['cost.series.max', 'eq', 2900]],
  },
  {
    id: 'G40', source: 'S1', title: 'there is no cost without prices',
    input: {mode: 'new', protocolId: 'standard-iv'},
    expect: [['cost', 'isNull', true]],
  },
  {
    id: 'G41', source: 'S2', title: 'a crisis answer leaves no plan and no booking',
    input: {mode: 'new', protocolId: 'composite-iv', crisis: true},
    expect: [
      ['status', 'eq', 'crisis'], ['sessions', 'isNull', true], ['timeline', 'isNull', true], ['bookingOffered', 'eq', false],
      ['notices', 'includes', 'CRISIS_LINE'],
    ],
  },
  {
    id: 'G42', source: 'S4', title: 'a health flag leads to the clinic and keeps the general information',
    input: {mode: 'new', protocolId: 'composite-iv', flags: true},
    expect: [
      ['status', 'eq', 'contact-clinic'], ['notices', 'includes', 'CONTACT_CLINIC_FIRST'], ['bookingOffered', 'eq', false],
      ['sessions.min', 'eq', 4],
    ],
  },
];
