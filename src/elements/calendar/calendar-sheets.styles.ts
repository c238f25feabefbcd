import type {CSSResultGroup} from 'lit';
import {courseOptionsStyles} from '../../ui/course-options.styles.ts';
import {monthGridStyles} from '../../ui/month-grid.styles.ts';
import {sessionChangesStyles} from '../../ui/session-changes.styles.ts';
import {sessionTableStyles} from '../../ui/session-table.styles.ts';
import {slotListStyles} from '../../ui/slot-list.styles.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {afterBookingStyles} from './after-booking.styles.ts';
import {calendarStyles} from './regimen-calendar.styles.ts';
import {requestStyles} from './request.styles.ts';

/** All that the screens of the calendar are styled by, beside what every element has. */
export const calendarSheets: CSSResultGroup = [
  safetyStyles, courseOptionsStyles, monthGridStyles, slotListStyles, sessionTableStyles, sessionChangesStyles, calendarStyles, requestStyles, afterBookingStyles,
];
