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
