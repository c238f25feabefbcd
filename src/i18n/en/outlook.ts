const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture = {
  /** Each a sentence of its own: together they stand for the picture of the course where it cannot be seen. */
  sessions: (sessions: number, from: string, to: string) => (sessions === 1 ? `1 session, on ${from}.` : `${sessions} sessions, from ${from} to ${to}.`),
  earlyLookAfter: (session: number) => `An early look after session ${session}.`,
  checkInAround: (day: string) => `The check-in around ${day}.`,
  moreSessions: (sessions: number, from: string, to: string) => (sessions === 1 ? `1 more session on ${from}, if it helps.` : `${sessions} more sessions from ${from} to ${to}, if it helps.`),
  followUpBetween: (from: string, to: string) => (from === to ? `A first follow-up session on ${from}, if it helped.` : `A first follow-up session between ${from} and ${to}, if it helped.`),

  day: (day: number) => `Day ${day}`,
  week: (week: number) => `Week ${week}`,
  weeks: (from: number, to: number) => (from === to ? `Week ${from}` : `Weeks ${from} to ${to}`),
  dotTitle: (number: number, day: string) => `Session ${number}: ${day}`,
  earlyLookTitle: (session: number) => `An early look, after session ${session}`,
  checkInTitle: (day: string) => `The check-in, around ${day}`,
  spanTitle: (days: string) => `A first follow-up session, if it helped: ${days}`,
  fromTo: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),

  asTable: 'The picture as a table',
  tableCaption: 'The days of this schedule. Real times come later and depend on what is free.',
  columns: {number: 'Session', day: 'Day', time: 'Week'},
  withEarlyLook: 'Then an early look',
  ifItHelps: 'If it helps',
  checkIn: 'The check-in',
  around: (day: string) => `Around ${day}`,
  firstFollowUp: 'A first follow-up session, if it helped',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays = {
  summary: 'Try other days',
  lead: 'The plan above follows what you choose here. Nothing is booked.',
  lastMoves: (from: string, to: string) => `The last session moves from ${from} to ${to}.`,
  allMove: (from: string, to: string) => `The sessions now run from ${from} to ${to}.`,
  oneMoves: (to: string) => `The session moves to ${to}.`,
  betweenMove: (sessions: number) => (sessions === 1 ? '1 session moves. The first and the last one stay.' : `${sessions} sessions move. The first and the last one stay.`),
  noneMoves: 'No session moves.',
  dated: (from: string, to: string) => `The plan now has dates, from ${from} to ${to}.`,
  undated: 'Without a first day the plan counts in weeks.',
  gapsLonger: (gaps: number) => (gaps === 1 ? 'One gap becomes longer than the schedule asks for.' : `${gaps} gaps become longer than the schedule asks for.`),
  gapsFit: 'Every gap is within the schedule again.',
  takesLonger: 'The sessions take longer than the schedule’s weeks.',
  fitsWeeks: 'The sessions fit the schedule’s weeks again.',
  noOpenDays: 'The clinic shows no open days in this time, so no days can be shown.',
  kept: 'That first day can’t be used, so the plan keeps the one before.',
};

/** To the nearest half hour. */
const halfHours = (minutes: number): string => `${Math.floor(Math.round(minutes / 30) / 2)}${Math.round(minutes / 30) % 2 === 1 ? '½' : ''}`;
const length = (minutes: number): string => (minutes < 120 ? `${minutes} minute${minutes === 1 ? '' : 's'}` : `${halfHours(minutes)} hours`);

/** Words for one visit, and for the time that all of them take. */
export const visit = {
  heading: 'What each visit is like',
  time: 'Time',
  minutes: (min: number, max: number) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)} minutes` : min >= 120 ? `${halfHours(min)} to ${halfHours(max)} hours` : `${length(min)} to ${length(max)}`;
  },
  treatment: (time: string) => `${time} of treatment.`,
  watched: (time: string) => `You are watched at the clinic for at least ${time}.`,
  rest: (time: string) => `${time} of rest afterward.`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time: string, wearOff: string) => `Plan for up to ${time} at the clinic: that is the treatment, and ${wearOff} until the effects have worn off.`,
  longerThanTreatment: 'The whole visit takes longer than that.',
  notStated: 'This schedule does not say how long a session takes. Please ask the clinic.',
  noneStated: 'This schedule does not say how long a session takes, or how long you rest afterward. Please ask the clinic.',

  home: 'Getting home',
  homeNotStated: 'Please ask the clinic before you plan your way home.',

  firstChange: 'First change',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': 'The source of this schedule speaks of hours or days.',
    hours: 'The source of this schedule speaks of hours.',
    'after-first-series': 'The source of this schedule says that some people notice a change after the first series.',
    'slower-than-injection': 'The source of this schedule says that it takes longer this way than by injection.',
  } satisfies Record<string, string>,
  bySession: (min: number, max: number) => (min === max ? `This schedule names session ${min}.` : `This schedule names session ${min} to ${max}.`),
  fromSession: (min: number) => (min === 1 ? 'The source of this schedule says: in the first session, later, or never.' : `This schedule names session ${min} or later.`),
  benefitNotStated: 'This schedule does not say when.',
  clinicSays: (text: string) => `This clinic says: “${text}”`,
  firstChangeText: 'Some people notice a change after the first or second session, some later, some not at all.',

  sideEffects: 'Common effects',
  sideEffectsText: 'Feeling detached, dizzy or sick, and higher blood pressure. You are watched while they last.',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: 'Feeling detached, dizzy or sick, and higher blood pressure.',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year = {
  heading: 'The first 12 months',
  lead: (min: number, max: number) => `With follow-up sessions, this schedule comes to ${range(min, max)} visit${max === 1 ? '' : 's'} in the first 12 months. Follow-up sessions are booked one at a time, and only if they help.`,
  /** By how long relief lasts. */
  relief: {long: 'If relief lasts long', usual: 'As the schedule expects', short: 'If relief fades sooner'},
  count: (min: number, max: number) => `${range(min, max)} follow-up session${max === 1 ? '' : 's'}`,
  every: (min: number, max: number, unit: 'day' | 'week' | 'month') => (max === 1 ? `every ${unit}` : `every ${range(min, max)} ${unit}s`),
  marksBetween: (from: string, to: string) => (from === to ? `One mark, on ${from}.` : `Marks from ${from} to ${to}.`),
  noMarks: 'No marks.',
  week: (week: number) => `Week ${week}`,
  key: {
    series: 'the planned sessions',
    only: 'a follow-up session could be here',
    fewest: 'upper marks: the fewest follow-up sessions',
    most: 'lower marks: the most',
  },
  possibilities: 'The marks are possibilities, not appointments. Nobody expects you on any of these days.',
  context: 'In one VA group treated for depression, people had 18 infusions on average in their first 12 months.',
  howMany: (min: number, max: number) => range(min, max),
  between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  none: 'None',
  asTable: 'The year as a table',
  tableCaption: 'Follow-up sessions in the 12 months from the first session',
  columns: {relief: 'Relief', often: 'How often', count: 'How many', first: 'First one'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost = {
  heading: 'Your time',
  headingWithPrices: 'Your time, and what it costs',
  visits: 'Visits',
  visitsText: (sessions: string, year: string) => `${sessions} in the first series, and ${year} in the first 12 months, follow-up sessions included.`,
  visitsOfSeries: (sessions: string) => `${sessions} in the first series. This schedule does not say how many follow.`,
  visitsNotStated: 'This schedule names no number.',
  range: (min: number, max: number) => range(min, max),
  treatment: 'In treatment',
  treatmentText: (sessions: number, time: string) => (sessions === 1 ? `${time} in 1 session.` : `${time} in all ${sessions} sessions together.`),
  treatmentNotStated: 'This schedule does not say how long a session takes.',
  onSite: 'At the clinic',
  onSiteUpTo: (sessions: number, time: string) => (sessions === 1 ? `Up to ${time} for 1 visit, not counting the way there and back.` : `Up to ${time} for all ${sessions} visits together, not counting the way there and back.`),
  onSiteAtLeast: (sessions: number, time: string) => (sessions === 1 ? `At least ${time} for 1 visit.` : `At least ${time} for all ${sessions} visits together.`),
  onSiteNotStated: 'Longer than the treatment. This schedule does not say by how much.',

  perSession: 'One session',
  series: 'The first series',
  seriesText: (amount: string, min: number, max: number) => `${amount} for ${range(min, max)} session${max === 1 ? '' : 's'}.`,
  consultation: 'Consultation',
  consultationText: (amount: string) => `${amount}, once. It is not part of the other amounts.`,
  year: 'The first 12 months',
  yearText: (amount: string, min: number, max: number) => `It could come to ${amount}, for ${range(min, max)} visit${max === 1 ? '' : 's'}. Follow-up sessions are booked one at a time, and only if they help.`,
  amounts: (min: string, max: string) => (min === max ? min : `${min} to ${max}`),
  ownPrices: 'These are this clinic’s own prices. Ask what they include, and what your insurance pays.',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong = {
  heading: 'Take it along',
  print: 'Print this plan',
  saveDays: 'Save these days to my calendar',
  daysName: 'example-days.ics',
  examples: 'The days are examples, not booked. The calendar entries say only “Appointment” and the clinic’s name. The file is made on this device.',
  appointmentAt: (clinic: string) => `Appointment at ${clinic}`,
  exampleDay: 'An example day. Nothing is booked.',
  failed: 'That did not work. Please check your connection and try again.',

  title: (clinic: string) => `A plan from ${clinic}`,
  phone: (phone: string) => `Phone: ${phone}`,
  printedOn: (day: string) => `Printed on ${day}. The days show the rhythm. None of them is booked.`,
  printedOnWithoutDays: (day: string) => `Printed on ${day}. Nothing is booked.`,
};

/** Words of who has reviewed a schedule, and when. */
export const review = {
  byOn: (reviewer: string, day: string) => `Last reviewed by ${reviewer} on ${day}.`,
  by: (reviewer: string) => `Reviewed by ${reviewer}.`,
  on: (day: string) => `Last reviewed on ${day}.`,
  longAgo: 'That was more than two years ago. Ask the clinic if it still holds.',
};

const whose = (isClinics: boolean): string => (isClinics ? 'This is this clinic’s setting.' : 'This is our rule, not a source’s.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy = {
  returningWindow: (days: number, isClinics: boolean) => `The days shown begin up to ${days === 1 ? '1 day' : `${days} days`} before the relief wears off. ${whose(isClinics)}`,
  lengthening: (days: number, isClinics: boolean) => `When relief holds, the time between sessions grows by up to ${days} days at once. ${whose(isClinics)}`,
};
