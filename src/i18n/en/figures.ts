import {visit} from './visit.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);
const ofUnit = (min: number, max: number, unit: string): string => `${range(min, max)} ${unit}${max === 1 ? '' : 's'}`;

/** Words for where each number of a plan comes from. */
export const figures = {
  lead: 'Each number of this plan, with what it rests on. Open a row for the source and the reason.',
  withoutNumbers: 'And what is said without a number',
  sourceSays: 'The source says:',
  sourcesSay: 'The sources say:',
  basis: {
    source: 'From a source',
    derived: 'Worked out from a source',
    policy: 'Our rule',
    clinic: 'This clinic’s setting',
    label: 'From the label',
    computed: 'Worked out here',
    silent: 'Not stated',
  },
  notStated: 'not stated',

  /** An amount in its unit, from the least to the most. */
  amount: {
    session: (min: number, max: number) => ofUnit(min, max, 'session'),
    'session-number': (min: number, max: number) => (min === max ? `session ${min}` : `sessions ${range(min, max)}`),
    'per-week': (min: number, max: number) => `${range(min, max)} a week`,
    visit: (min: number, max: number) => ofUnit(min, max, 'visit'),
    minute: visit.minutes,
    day: (min: number, max: number) => ofUnit(min, max, 'day'),
    week: (min: number, max: number) => ofUnit(min, max, 'week'),
    'week-number': (min: number, max: number) => (min === max ? `week ${min}` : `weeks ${range(min, max)}`),
    month: (min: number, max: number) => ofUnit(min, max, 'month'),
  },

  /** What a figure is the number of; `min` and `max` where the ends of a range have rows of their own. */
  name: {
    sessions: {both: 'Sessions in the first series', min: 'Fewest sessions in the first series', max: 'Most sessions in the first series'},
    widened: 'Most sessions, with your answers',
    planned: 'Sessions that are booked',
    couldExtendTo: 'Longest series, for some people',
    weeks: {both: 'How long the first series takes', min: 'Fewest weeks of the first series', max: 'Most weeks of the first series'},
    gap: {both: 'Days from one session to the next', min: 'Fewest days between sessions', max: 'Most days between sessions'},
    targetGap: 'Days between sessions that are aimed at',
    pace: 'Sessions a week',
    factorStep: 'Sessions that one answer may add at the upper end',
    firstChange: {both: 'When a first change is felt', min: 'When a first change is felt at the earliest', max: 'By when a first change is felt'},
    treatment: {both: 'Treatment in one session', min: 'Shortest treatment in one session', max: 'Longest treatment in one session'},
    watched: 'Time being watched',
    wearOff: {both: 'Time until the effects wear off', min: 'Shortest time until the effects wear off', max: 'Longest time until the effects wear off'},
    rest: 'Rest afterward',
    peak: {both: 'When a lozenge is felt most', min: 'When a lozenge is felt most, at the earliest', max: 'When a lozenge is felt most, at the latest'},
    visit: 'One visit, door to door, at most',
    series: 'Time in all sessions together',
    onSite: 'Time for all visits together',
    consultation: {both: 'The first talk', min: 'The first talk, at least', max: 'The first talk, at most'},
    earlyLook: 'The early look comes after',
    evaluation: 'A look at how it goes comes after',
    checkIn: 'From the last session to the check-in',
    taper: {both: 'Sessions after the first series', min: 'Fewest sessions after the first series', max: 'Most sessions after the first series'},
    taperEvery: 'Days between those sessions',
    taperWeeks: {both: 'When those sessions take place', min: 'When those sessions begin', max: 'When those sessions end'},
    interval: {both: 'Time between follow-up sessions', min: 'Shortest time between follow-up sessions', max: 'Longest time between follow-up sessions'},
    fromWeek: 'When follow-up sessions begin',
    commonGround: 'The interval that all the sources share',
    tighten: {both: 'When symptoms return early', min: 'When symptoms return early, at least', max: 'When symptoms return early, at most'},
    floor: 'Follow-ups are no closer than',
    ceiling: 'Follow-ups are no further apart than',
    boosters: 'Follow-up sessions in a year',
    visits: 'Visits in the first 12 months',
    horizon: 'How a year is counted',
    next: 'Days between your sessions',
    returningWindow: 'Days before the relief wears off',
    lengthening: 'Days that are added when the relief holds',
    shortLengthening: 'The same while sessions are less than four weeks apart',
    price: 'Price of one session',
    seriesPrice: 'Price of the first series',
    yearPrice: 'Price of the first 12 months',
    consultationPrice: 'Price of the consultation',
  },

  /** Why a rule of ours is as it is. */
  rule: {
    planned: 'What is booked is a rule of ours: the upper end of the first range, so that the whole series has its times. Nobody has to take all of them, and answers never raise it.',
    couldExtendTo: 'A rule of ours. It is never booked ahead.',
    gap: 'No source gives this limit. At least 2 days leave a day of rest between sessions; at most 5 keep a series of two sessions a week together.',
    factorStep: 'No source says how many sessions an answer stands for. One or two is a rule of ours, and only for the upper end.',
    earlyLook: 'Where the range is wide, you and your clinician look early, at its lower end. No source names this look.',
    checkIn: 'No source gives a day. A week shows how the first days without a session go; with Spravato it is the next day, before the second month begins.',
    interval: 'The source says “a few”. We read it as 3.',
    floor: 'No date is suggested before this. The source gives no limit, so it is four weeks, the shortest of its months.',
    ceiling: 'No date is suggested after this. It is 13 weeks, or about three months, the longest that any of the sources gives.',
    horizon: 'A year is counted as 52 weeks from the first session.',
    returningWindow: 'A review says “a little before”. We read it as up to a week.',
    lengthening: 'The source says “little by little”. We read it as two weeks at a time.',
    shortLengthening: 'The source says “little by little”. Where sessions are close together we read it as one week at a time.',
  },

  ruleElse: 'A rule of ours, where the source gives nothing.',

  /** How a number was worked out from what a source says. */
  workedOut: {
    sessions: 'Two sessions a week for four weeks come to 8.',
    weeks: 'A first month is read as four weeks.',
    gap: 'Every other day leaves 2 days from one session to the next.',
    pace: 'That many sessions in those weeks come to two or three a week. Every other day is read as three a week.',
    interval: 'Three months are 13 weeks.',
    commonGround: 'Four weeks, or about a month, lie within what each of these sources gives.',
    floor: 'The shortest time between follow-ups that the source below gives, in days.',
    ceiling: 'The longest time between follow-ups that the source below gives, in days.',
    planned: 'Two sessions a week for four weeks come to 8.',
  },

  workedOutElse: 'Worked out from what the source says.',

  /** How a number was worked out from other numbers of the plan. */
  computed: {
    widened: 'The most that the source starts with, and what your answers add, but never more than the longest series.',
    visit: 'The longest treatment, and the longest time until the effects wear off.',
    series: 'One session, times the sessions that are booked.',
    onSite: 'One visit, times the sessions that are booked.',
    boosters: 'How often the time between follow-ups fits into the weeks of a year that are left after the last booked session.',
    visits: 'The first series and the follow-ups: the fewest of each together, and the most of each together.',
    seriesPrice: 'The price of one session, times the fewest and the most sessions of the first series.',
    yearPrice: 'The price of one session, times the fewest and the most visits. The consultation is not part of it.',
    next: 'How long your relief lasted, less a few days, within the shortest and the longest time of this schedule. While you stay well, a step is added.',
  },
  from: (list: string) => `It comes from these rows: ${list}.`,

  clinic: 'This clinic set it for its own schedule.',
  clinicPrice: 'This clinic’s own price.',
  clinicStatement: 'This clinic says so of its own schedule.',
  label: 'Read from copies of the label that agree. Nobody here has read that part of the label itself.',
  silent: 'The source of this schedule does not say. Please ask the clinic.',

  /** What a statement is about, and why where it is a rule of ours. */
  statement: {
    consultation: 'A talk comes first',
    setting: 'Where it takes place',
    recovery: 'Resting afterward',
    driverHome: 'Getting home',
    sideEffects: 'Common effects',
    firstChange: 'What people feel, and when',
    evaluation: 'A look at how it goes',
    need: 'Whether follow-ups are needed',
    principle: 'How often follow-ups come',
  },
  statementRule: {
    consultation: 'Every plan here begins with a talk, whatever its source says.',
    setting: 'The source does not say where. We show a clinic.',
    driverHome: 'The source does not say. Nobody drives after a session: that is a rule of ours for every form that is given at a clinic.',
  },
};
