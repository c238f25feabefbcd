import type {Weekday} from '../../src/dates/weekday.ts';

/** A stretch of a day on the clinic's clock, `08:00` to `12:00`. */
export interface Hours {
  readonly opens: string;
  readonly closes: string;
}

/** What can be booked. It begins every `everyMinutes` after the clinic opens, while all of it fits before the clinic closes. */
export interface Service {
  readonly id: string;
  readonly minutes: number;
  readonly everyMinutes: number;
  readonly needsChair: boolean;
  /** The only days it is offered; every open day when absent. */
  readonly weekdays?: readonly Weekday[];
}

/** A person who sees patients, one at a time, on some weekdays. */
export interface Clinician {
  readonly id: string;
  readonly name: string;
  readonly weekdays: readonly Weekday[];
}

/** All that the server knows about a clinic before anybody has booked. */
export interface Clinic {
  readonly timeZone: string;
  readonly location: {readonly id: string; readonly name: string};
  readonly hours: Readonly<Partial<Record<Weekday, readonly Hours[]>>>;
  /** Closed days: `2026-11-26`, or `12-25` for every year. */
  readonly closures: readonly string[];
  /** How many days ahead times are offered. */
  readonly bookableDays: number;
  /** How long times are held while a form is filled in; 0 where the clinic holds none. */
  readonly holdMinutes: number;
  readonly clinicians: readonly Clinician[];
  readonly chairs: readonly string[];
  readonly services: readonly Service[];
}

const morning: Hours = {opens: '08:00', closes: '12:00'};
const afternoon: Hours = {opens: '13:00', closes: '17:00'};
const evening: Hours = {opens: '13:00', closes: '19:00'};

/** The clinic of the demo. It is made up. */
export const northgate: Clinic = {
  timeZone: 'America/Denver',
  location: {id: 'northgate', name: 'Northgate Wellness Clinic'},
  hours: {
    mon: [morning, afternoon],
    tue: [morning, afternoon],
    wed: [morning, afternoon],
    thu: [morning, evening],
    fri: [morning, afternoon],
    sat: [{opens: '09:00', closes: '13:00'}],
  },
  closures: ['01-01', '07-04', '12-24', '12-25', '2026-11-26', '2026-11-27', '2027-01-18', '2027-05-31', '2027-09-06', '2027-11-25'],
  bookableDays: 180,
  holdMinutes: 10,
  clinicians: [
    {id: 'okafor', name: 'Dr. A. Okafor', weekdays: ['mon', 'tue', 'wed', 'thu']},
    {id: 'reyes', name: 'M. Reyes, NP', weekdays: ['tue', 'wed', 'thu', 'fri']},
    {id: 'lindqvist', name: 'S. Lindqvist, RN', weekdays: ['mon', 'wed', 'fri', 'sat']},
  ],
  chairs: ['chair-1', 'chair-2', 'chair-3', 'chair-4'],
  services: [
    {id: 'visit', minutes: 120, everyMinutes: 60, needsChair: true},
    {id: 'consultation', minutes: 30, everyMinutes: 30, needsChair: false},
    {id: 'monday-visit', minutes: 120, everyMinutes: 60, needsChair: true, weekdays: ['mon']},
  ],
};
