const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);

/** Words of the year after the first session: what may follow, never what will. */
export const year = {
  heading: 'The first 12 months',
  lead: (min: number, max: number) => `With follow-up sessions, this schedule comes to ${range(min, max)} visit${max === 1 ? '' : 's'} in the first 12 months. They are booked one at a time, and only if they help.`,
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
