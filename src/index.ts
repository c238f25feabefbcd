export {RegimenCalculator} from './elements/calculator/regimen-calculator.ts';
export {RegimenCalendar} from './elements/calendar/regimen-calendar.ts';
export {RegimenScheduler} from './elements/scheduler/regimen-scheduler.ts';
export {fixedSource} from './availability/fixed-source.ts';
export {httpSource, type HttpSourceOptions} from './availability/http-source.ts';
export type {Availability, Capabilities} from './availability/availability.ts';
export type {AvailabilityResult, AvailabilitySource} from './availability/availability-source.ts';
export type {BookingRequest} from './booking/booking-request.ts';
export type {RegimenEvents} from './elements/events.ts';
