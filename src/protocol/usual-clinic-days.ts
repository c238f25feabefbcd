import {weekdays} from '../dates/weekday.ts';

/** The days on which a clinic is open that names none. Our rule. */
export const usualClinicDays = weekdays.slice(0, 5);
