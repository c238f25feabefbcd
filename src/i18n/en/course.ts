/** Words of what a patient may wish for in a course. */
export const wishes = {
  heading: 'What suits you?',
  lead: 'All optional. The spacing between sessions stays within the protocol whatever you choose.',
  days: 'Days you like',
  times: 'Times you like',
  more: 'More wishes',
  sameTime: 'The same time at every visit',
  sameResource: 'The same clinician at every visit',
  startFrom: 'Start on or after',
  finishBy: 'Finish by',
  tooFarAhead: 'Please choose a day within the next 12 months.',
  avoid: 'Days to avoid',
  avoidHint: 'Add as many as you like.',
  add: 'Add this day',
  notADay: 'Please choose a day from today on.',

  set: 'You asked for',
  takeBack: 'Take back',
  clear: 'Clear these wishes',
  chip: {
    times: {morning: 'Mornings', afternoon: 'Afternoons', evening: 'Evenings'},
    sameTime: 'Same time each visit',
    sameResource: 'Same clinician each visit',
    earliest: (day: string) => `From ${day}`,
    latest: (day: string) => `Until ${day}`,
    avoid: (day: string) => `Not ${day}`,
  },
};

/** Words that tell proposed courses apart. */
export const courseComparison = {
  onDays: (days: string, times: string) => `${days} ${times}`,
  except: (session: number, day: string, time: string) => `session ${session} (${day}, ${time})`,
  exceptions: (sessions: string) => `Except ${sessions}.`,
  also: {soonest: 'Also the soonest.', regular: 'Also the one with the most similar times.', preferred: 'Also the one with the most even gaps.'},
  endsFirst: (days: number) => `Ends first: ${days === 1 ? '1 day' : `${days} days`} before the next.`,
  endsFirstToo: 'Ends first, like another.',
  endsLater: (days: number) => `Ends ${days === 1 ? '1 day' : `${days} days`} after the first to end.`,
  oneTime: (time: string) => `Always at ${time}.`,
  severalTimes: (times: number) => `At ${times} different times of day.`,
  oneGap: (days: number) => `Always ${days === 1 ? '1 day' : `${days} days`} apart.`,
  twoGaps: (less: number, more: number) => `${less} or ${more} days apart.`,
  gaps: (least: number, most: number) => `${least} to ${most} days apart.`,
  liked: (sessions: number, all: number) => (sessions === all ? 'All visits on the days and times you like.' : `${sessions} of ${all} visits on the days and times you like.`),
  clinicians: (count: number) => (count === 1 ? 'One clinician throughout.' : `With ${count} clinicians.`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges = {
  heading: 'Your times',
  lead: 'Change any session: you see only times that keep the spacing. Tick the times that must stay as they are.',
  columns: {number: 'Session', day: 'Day', time: 'Time', actions: 'Change or keep'},
  change: 'Change',
  ofSession: (session: number) => `session ${session}`,
  keep: 'Keep this time',
  forSession: (session: number) => `for session ${session}`,
  byYou: 'Changed by you',
  caption: 'The course you chose',
  own: 'Your own',
  ownAbout: 'Changed by you, and still within the spacing.',

  undo: 'Undo',
  redo: 'Redo',

  alternatives: (session: number) => `Other times for session ${session}`,
  now: (day: string, time: string) => `Now: ${day}, ${time}.`,
  count: (times: number, days: number) => `${times === 1 ? '1 other time' : `${times} other times`} on ${days === 1 ? '1 day' : `${days} days`} fit while your other sessions stay.`,
  none: 'No other time fits while your other sessions stay.',
  becomes: (distance: string, session: number) => `${distance}, then session ${session}`,
  sameDay: 'same day',
  earlier: (days: number) => (days === 1 ? '1 day earlier' : `${days} days earlier`),
  later: (days: number) => (days === 1 ? '1 day later' : `${days} days later`),
  moreDays: 'Show more days',
  leave: (session: number) => `Leave session ${session} as it is`,

  otherDays: 'Days on which other sessions would move too',
  otherDaysLead: 'These days are too close to your other sessions, or too far from them. For each we have looked for the smallest change to the others.',
  noOtherDays: 'There are no free times on other days near this session.',
  wouldMove: (session: number, day: string, time: string) => `Session ${session} would move to ${day}, ${time}.`,
  apply: (sessions: number) => (sessions === 1 ? 'Move this session and 1 other' : `Move this session and ${sessions} others`),
  noRepair: 'The other sessions cannot be moved around it.',
  noRepairKept: 'The other sessions cannot be moved around it while you keep the times you ticked.',

  breach: {
    sameDay: (session: number) => `Session ${session} is on this day.`,
    overlap: (session: number) => `Session ${session} is at the same time.`,
    tooCloseAfter: (days: number, session: number, limit: number) => `${onlyDays(days)} after session ${session}. At least ${limit} are needed.`,
    tooCloseBefore: (days: number, session: number, limit: number) => `${onlyDays(days)} before session ${session}. At least ${limit} are needed.`,
    tooFarAfter: (days: number, session: number, limit: number) => `${days} days after session ${session}. At most ${limit} are allowed.`,
    tooFarBefore: (days: number, session: number, limit: number) => `${days} days before session ${session}. At most ${limit} are allowed.`,
    tooFarBetween: (days: number, one: number, other: number, limit: number) => `There would be ${days} days between sessions ${one} and ${other}. At most ${limit} are allowed.`,
    tooLong: (days: number, limit: number) => `The course would take ${days} days. At most ${limit} are allowed.`,
    tooShort: (days: number, limit: number) => `The course would take only ${days} days. At least ${limit} are needed.`,
    perWeek: (sessions: number, limit: number) => `There would be ${sessions} sessions in one week. At most ${limit} are allowed.`,
    beforeEarliest: 'Before the first day you asked for.',
    afterLatest: 'After the last day you asked for.',
    avoided: 'You asked to avoid this day.',
    kept: 'You keep another time for this session.',
    otherResource: 'With another clinician than your other sessions.',
  },

  earlierHeading: 'Earlier times have come free',
  earlierTime: (session: number, day: string, time: string) => `Session ${session} could be on ${day}, ${time}.`,
  take: 'Take it',

  said: {
    moved: (session: number, day: string, time: string) => `Session ${session} is now on ${day} at ${time}.`,
    renumbered: (before: number, session: number, day: string, time: string) => `Session ${before} is now session ${session}, on ${day} at ${time}.`,
    alsoMoved: (moves: string) => `So that the spacing stays right, ${moves}.`,
    alsoMovedOne: (session: number, day: string, time: string) => `session ${session} has moved to ${day} at ${time}`,
    movedBack: (session: number, day: string, time: string) => `Undone: session ${session} is back on ${day} at ${time}.`,
    allMovedBack: (sessions: string) => `Undone: sessions ${sessions} are back at their earlier times.`,
    kept: (session: number, day: string, time: string) => `Session ${session} now stays on ${day} at ${time}, whatever else changes.`,
    freed: (session: number) => `Session ${session} may change again.`,
    keptUndone: (session: number) => `Undone: session ${session} may change again.`,
    freedUndone: (session: number, day: string, time: string) => `Undone: session ${session} stays on ${day} at ${time}.`,
    wishesUndone: 'Undone: your wishes are as they were before.',
    wishesRedone: 'Your wishes are changed again.',
    choiceUndone: 'Undone: you are back with the course you had chosen before.',
    choiceRedone: 'The other course is chosen again.',
    searchedAround: (sessions: string, count: number) => (count === 1 ? `Session ${sessions} keeps its time; the others were searched again.` : `Sessions ${sessions} keep their times; the others were searched again.`),
    ownLost: 'Your wishes have changed, so the course was searched again without your own changes. Undo brings them back.',
    ownGone: 'A time of your own course is no longer free, so the course was searched again.',
  },
};

function onlyDays(days: number): string {
  return days === 1 ? 'Only 1 day' : `Only ${days} days`;
}

/** Words about times that are kept while the form is filled in. */
export const hold = {
  holding: 'Keeping your times …',
  holdingText: 'This takes a moment.',
  searching: 'Looking for the closest free times …',
  until: (time: string) => `Held for you until ${time}, clinic time.`,
  ended: 'Your times are no longer held. They may still be free, and nothing you typed is lost.',
  again: 'Hold them again',
  moved: (count: number) => (count === 1 ? 'Someone else just took one of your times. We found the closest free one:' : `Someone else just took ${count} of your times. We found the closest free ones:`),
  movedSession: (number: number, day: string, time: string) => `Session ${number}: ${day}, ${time}`,
};
