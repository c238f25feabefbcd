/** Days from the last induction session to the check-in. Our rule. */
export const checkInDays = 7;

/** The year that is counted, in days from the first session, exclusive: 52 weeks. Our rule. */
export const horizonDays = 364;

/** A session is due this long before the relief of the last one ended. Our rule, after Andrade 2017. */
export const returningWindowDays = 7;

/** How far an interval is lengthened at a time, by whether it is under four weeks. Our rule: S1 says "gradually". */
export function lengtheningStepDays(intervalDays: number): number {
  return intervalDays < 28 ? 7 : 14;
}
