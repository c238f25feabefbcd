import {weekdayOfEpochDay} from '../dates/local-date.ts';
import type {Objective} from './course.ts';
import {minutesOutside} from './day-part.ts';
import type {TieOrder} from './first-of-equals.ts';
import type {Offer} from './offered-days.ts';
import type {Preferences} from './preferences.ts';

/** What the shape of a course costs, whatever the hours. */
export interface Weights {
  /** For each day that a gap differs from its target. */
  readonly gapDay: number;
  /** For each change of clinician or location from one session to the next. */
  readonly change: number;
  /** For each day from the earliest allowed day to the first session. */
  readonly firstDay: number;
  /** For each day from the earliest allowed day to the last session. */
  readonly lastDay: number;
  /** For each slot that a session is fixed to and not at. */
  readonly offPin: number;
}

/** What it costs, wherever in the course, to have a session at this offer. */
export type OfferCost = (offer: Offer) => number;

/** What makes a course cheap. */
export interface Aim {
  readonly weights: Weights;
  readonly offerCost: OfferCost;
  /** Whether to add, for each session, the minutes from one time of day: whichever makes the course cheapest. */
  readonly isAnchored: boolean;
  readonly tieOrder: TieOrder;
}

/** The costs of an objective, in whole numbers: a minute costs 1, and the rest is measured against that. */
export function aimFor(objective: Objective, preferences: Preferences = {}): Aim {
  switch (objective) {
    case 'soonest':
      return {weights: onlyTheEnd, offerCost: () => 0, isAnchored: false, tieOrder: 'last-days'};
    case 'regular':
      return {weights: evenlySpaced, offerCost: () => 0, isAnchored: true, tieOrder: 'first-days'};
    case 'preferred':
      return {weights: evenlySpaced, offerCost: distanceFromWishes(preferences), isAnchored: preferences.sameTime ?? false, tieOrder: 'first-days'};
  }
}

/** The same aim with something more to pay at some offers. */
export function withSurcharge(aim: Aim, surcharge: OfferCost): Aim {
  return {...aim, offerCost: (offer) => aim.offerCost(offer) + surcharge(offer)};
}

const onlyTheEnd: Weights = {gapDay: 0, change: 0, firstDay: 0, lastDay: 1, offPin: Infinity};
const evenlySpaced: Weights = {gapDay: 60, change: 240, firstDay: 10, lastDay: 0, offPin: Infinity};

/** Minutes outside the liked parts of the day, and 120 for a day of the week that is not liked. */
function distanceFromWishes({weekdays = [], times = []}: Preferences): OfferCost {
  return ({day, minute}) => {
    const isLikedDay = weekdays.length === 0 || weekdays.includes(weekdayOfEpochDay(day));
    return minutesOutside(minute, times) + (isLikedDay ? 0 : 120);
  };
}
