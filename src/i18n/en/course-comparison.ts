/** Words that tell proposed courses apart. */
export const courseComparison = {
  onDays: (days: string, times: string) => `${days} ${times}`,
  except: (session: number, day: string, time: string) => `session ${session} (${day}, ${time})`,
  exceptions: (sessions: string) => `Except ${sessions}.`,
  also: {soonest: 'Also the soonest.', regular: 'Also the one with the most similar times.', preferred: 'Also the one with the most even gaps.'},
  endsFirst: (days: number) => `Ends first: ${days === 1 ? '1 day' : `${days} days`} before the next.`,
  endsFirstToo: 'Ends first, like another.',
  endsLater: (days: number) => `Ends ${days === 1 ? '1 day' : `${days} days`} after the first to end.`,
  oneTime: (time: string) => `Always at ${time}.`,
  severalTimes: (times: number) => `At ${times} different times of day.`,
  oneGap: (days: number) => `Always ${days === 1 ? '1 day' : `${days} days`} apart.`,
  twoGaps: (less: number, more: number) => `${less} or ${more} days apart.`,
  gaps: (least: number, most: number) => `${least} to ${most} days apart.`,
  liked: (sessions: number, all: number) => (sessions === all ? 'All visits on the days and times you like.' : `${sessions} of ${all} visits on the days and times you like.`),
  clinicians: (count: number) => (count === 1 ? 'One clinician throughout.' : `With ${count} clinicians.`),
};
