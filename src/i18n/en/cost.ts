const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);

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
  onSiteUpTo: (sessions: number, time: string) => (sessions === 1 ? `Up to ${time} for 1 visit, door to door.` : `Up to ${time} for all ${sessions} visits together, door to door.`),
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
