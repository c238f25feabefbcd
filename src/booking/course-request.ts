import type {LocalDate} from '../dates/local-date.ts';
import type {Weekday} from '../dates/weekday.ts';
import type {DayPart} from '../schedule/preferences.ts';
import type {Need} from '../schedule/need.ts';
import type {BookingRequest} from './booking-request.ts';
import {contactPayload, type ContactDetails} from './contact-payload.ts';

/** What a patient would like where no time can be chosen; all of it may be left open. */
export interface Wishes {
  readonly earliest?: LocalDate | undefined;
  readonly latest?: LocalDate | undefined;
  readonly weekdays?: readonly Weekday[];
  readonly times?: readonly DayPart[];
  /** Days on which the patient cannot come. */
  readonly avoid?: readonly LocalDate[];
}

/** The body of `POST /requests`: what is needed and wished for, and who asks. It names no moment, no preset and no answer. */
export interface CourseRequest extends Pick<BookingRequest, 'patient' | 'fields' | 'consents' | 'token'> {
  /** A UUID. The same for each attempt to send the same request, and for no other request. */
  readonly requestId: string;
  /** The clinic's neutral code of what is asked for. */
  readonly service: string;
  readonly need: {readonly sessions: number; readonly minGapDays?: number; readonly maxGapDays?: number; readonly windowDays?: number};
  readonly preferences?: Wishes;
}

/** What such a request is made of. */
export interface CourseRequestDetails extends Pick<CourseRequest, 'requestId' | 'service' | 'token'>, ContactDetails {
  readonly need: Need;
  readonly wishes: Wishes;
}

/** The request for a course, without the wishes that were left open. */
export function buildCourseRequest({requestId, service, token, need, wishes, ...contact}: CourseRequestDetails): CourseRequest {
  const preferences = withoutOpen(wishes);
  return {
    requestId,
    service,
    need: limitsOf(need),
    ...(Object.keys(preferences).length > 0 && {preferences}),
    ...(token !== undefined && token !== '' && {token}),
    ...contactPayload(contact),
  };
}

/** Of a single session there is nothing to space. */
function limitsOf({sessions, gap, windowDays}: Need): CourseRequest['need'] {
  if (sessions === 1) return {sessions};
  return {sessions, minGapDays: gap.minDays, maxGapDays: gap.maxDays, ...(windowDays !== undefined && {windowDays})};
}

function withoutOpen(wishes: Wishes): Wishes {
  return Object.fromEntries(Object.entries(wishes).filter(([, wish]: [string, string | readonly string[] | undefined]) => wish !== undefined && wish.length > 0));
}
