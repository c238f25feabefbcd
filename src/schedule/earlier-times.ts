import {epochMinute} from '../dates/instant.ts';
import type {Course} from './course.ts';
import type {CourseRequest} from './find-courses.ts';
import {legalAlternatives} from './legal-alternatives.ts';
import type {MovedSession} from './move-session.ts';

/** A chosen course, and fresh free times. */
export interface EarlierRequest extends CourseRequest {
  readonly course: Course;
  /** Ids of the slots that have come free since the course was chosen: what was passed over then is not news. */
  readonly news: ReadonlySet<string>;
}

/**
 * For each session that is not fixed the earliest of the newly free times that it could move to while all others stay,
 * if there is one before its own. One move may rule out another, so ask again after each.
 */
export function earlierTimes({news, ...request}: EarlierRequest): readonly MovedSession[] {
  if (news.size === 0) return [];
  const fresh = request.slots.filter(({id}) => news.has(id));
  const fixed = new Set(request.preferences?.pinned?.map(({slotId}) => slotId));
  return request.course.slots.flatMap((slot, session) => {
    const [first] = fixed.has(slot.id) ? [] : legalAlternatives({...request, slots: fresh, index: session});
    return first !== undefined && epochMinute(first.start) < epochMinute(slot.start) ? [{session, to: first}] : [];
  });
}
