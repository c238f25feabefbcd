import type {Policy, Protocol} from './protocol.ts';

/** Days from the last induction session to the check-in, where a protocol names none. Our rule. */
export const checkInDays = 7;

/** The year that is counted, in days from the first session, exclusive: 52 weeks. Our rule. */
export const horizonDays = 364;

/**
 * Our rules for the next session of those who come back, in days. It is due up to 7 days before the relief of the last one ended,
 * after Andrade 2017. S1 lengthens an interval "gradually": read as 14 days at a time, and 7 below four weeks.
 */
export const ourPolicy: Required<Policy> = {returningWindowDays: 7, lengtheningStepDays: 14, shortLengtheningStepDays: 7};

/** Fewest and most that a clinic may set for each rule, both included. */
export const policyBounds: Readonly<Record<keyof Policy, readonly [min: number, max: number]>> = {
  returningWindowDays: [1, ourPolicy.returningWindowDays],
  lengtheningStepDays: [7, 28],
  shortLengtheningStepDays: [3, 14],
};

/** The rules that hold for a protocol: the clinic's, and ours for the others. */
export function policyOf({policy}: Protocol): Required<Policy> {
  return {...ourPolicy, ...policy};
}

/** Whether a rule is the clinic's own setting, and so never to be called ours. */
export function isClinicRule({policy}: Protocol, rule: keyof Policy): boolean {
  return policy?.[rule] !== undefined;
}

/** How far an interval is lengthened at a time, by whether it is under four weeks. */
export function lengtheningStep({lengtheningStepDays, shortLengtheningStepDays}: Required<Policy>, intervalDays: number): number {
  return intervalDays < 28 ? shortLengtheningStepDays : lengtheningStepDays;
}
