/** How much of a course is booked at once: all of it, or its first two sessions and the rest after a review. */
export type Commit = 'all' | 'first-two';

/** The sessions that are booked at once; of two or fewer they are all. */
export function bookedNow<Session>(sessions: readonly Session[], commit: Commit): readonly Session[] {
  return commit === 'first-two' ? sessions.slice(0, 2) : sessions;
}
