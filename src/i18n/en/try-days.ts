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
