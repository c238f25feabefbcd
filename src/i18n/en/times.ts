/** Words of the booking calendar, up to the choice of times. */
export const calendar = {
  chooseCourse: (sessions: number) => `Choose your ${sessions} times`,
  chooseCourseLead: 'Each choice below is a whole course that keeps to the spacing and is free right now. You can change it before you book.',
  chooseTime: 'Choose a time',
  chooseConsultationLead: 'A first talk with a clinician. Nothing else is booked.',
  clinicTime: 'All times are at the clinic, on its local clock.',

  courses: 'Courses that fit',
  objective: {soonest: 'Soonest', regular: 'Same time of day', preferred: 'Even gaps'},
  closestToWishes: 'Closest to your wishes',
  span: (from: string, to: string) => `${from} to ${to}`,
  atTime: (time: string) => `at ${time}`,
  betweenTimes: (from: string, to: string) => `between ${from} and ${to}`,
  sessionLine: (day: string, time: string) => `${day}, ${time}`,
  lineLabel: (sessions: number, from: string, to: string) => `${sessions} sessions from ${from} to ${to}`,
  week: (number: number) => `Week ${number}`,
  withResource: (name: string) => `with ${name}`,

  dayParts: {morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening'},
  found: (courses: number, span: string) => (courses === 1 ? `One course fits: ${span}.` : `${courses} courses fit. The first: ${span}.`),
  noneUpTo: (day: string) => `No course fits up to ${day}.`,

  onTheCalendar: 'On the calendar',
  onTheCalendarLead: 'Numbers are the sessions of the course you chose. Pick another day to start on or after it.',
  grid: {
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    today: 'today',
    freeTimes: (count: number) => (count === 0 ? 'no free time' : count === 1 ? '1 free time' : `${count} free times`),
    notLoaded: 'not known yet',
    session: (number: number) => `session ${number}`,
  },
  past: 'in the past',
  noFreeTime: 'no free time',
  cannotStart: 'a course cannot start here',
  outsideWindow: 'outside the days of your plan',

  timesOn: (day: string) => `Free times on ${day}`,
  noTimesYet: 'No free time so far',
  noTimesYetText: 'None is free in the months you have looked at. Please look at the next month, or call us.',
  countOn: (count: number, day: string) => `${count === 1 ? '1 free time' : `${count} free times`} on ${day}`,
  noTimesOn: (day: string) => `There is no free time on ${day}. Please choose another day.`,

  continueWithTimes: (sessions: number) => `Continue with these ${sessions} times`,
  continueWithTime: 'Continue with this time',
  laterDates: 'Look at later dates',

  loading: 'Looking for free times …',
  loadingSlowly: 'Still looking for free times. The clinic’s calendar takes longer than usual; you can wait, or call us.',
  loadFailed: 'The free times could not be loaded',
  failure: {
    offline: 'There seems to be no connection. Your answers are still here.',
    timeout: 'The clinic’s calendar took too long to answer.',
    refused: 'The clinic’s calendar did not answer as expected.',
    'not-found': 'The clinic’s calendar was not found.',
    busy: 'The clinic’s calendar is busy right now. Please wait a moment.',
    invalid: 'The clinic’s calendar sent something this page cannot read.',
  },
  tryAgain: 'Try again',

  noCourse: 'No course fits right now',
  reason: {
    'no-slots': 'There are no free times in these weeks.',
    'too-few-days': 'There are fewer free days than sessions in these weeks.',
    'gap-too-long': 'The free days lie too far apart: the protocol asks for shorter gaps between sessions.',
    'gap-too-short': 'The free days lie too close together: the protocol asks for longer gaps between sessions.',
    window: 'The sessions would not fit into the weeks that the protocol gives them.',
    'per-week': 'The sessions would fall too many to a week.',
    'same-resource': 'No single clinician has enough free times.',
    pinned: 'The times you keep leave no room for the others.',
    combination: 'No set of free times keeps to the spacing.',
  },
  wishesTogether: 'Your wishes together leave too little room.',
  wishReason: {
    earliest: 'Your first day leaves too little time.',
    latest: 'Your last day leaves too little time.',
    avoid: 'The days that you want to avoid leave too few.',
    sameResource: 'No single clinician has enough free times.',
    pinned: 'The times you keep leave no room for the others.',
  },
  wouldHelp: 'This would help',
  askClinic: 'A question for the clinic',
  askClinicLead: 'These go beyond the published spacing. Only the clinic can decide, so nothing is booked here.',
  nothingHelps: 'No small change would help. Please call us: we may have times that are not online.',
  change: {
    earliest: (day: string) => `Start from ${day}`,
    latest: (day: string) => `Finish by ${day}`,
    avoid: 'Use a day you wanted to avoid',
    sameResource: 'See more than one clinician',
    pinned: 'Let a time that you keep change',
  },
  changeTogether: (wishes: string) => `Let go of ${wishes}`,
  wishName: {earliest: 'your first day', latest: 'your last day', avoid: 'the days to avoid', sameResource: 'the same clinician', pinned: 'the times you keep'},
  askLimits: (limits: string) => `Could you allow ${limits}?`,
  limit: {
    maxGapDays: (days: number) => `a gap of ${days} days`,
    minGapDays: (days: number) => (days === 1 ? 'sessions on days in a row' : `a gap of only ${days} days`),
    windowDays: (days: number) => `the course to take ${days} days`,
    minWindowDays: (days: number) => `the course to end after ${days} days`,
    maxPerWeek: (sessions: number) => `${sessions} sessions in one week`,
  },

  oneAtATime: 'These sessions cannot be booked together online',
  oneAtATimeText: 'This clinic’s calendar takes one appointment at a time. Please call to book the whole course.',
  tooMany: (sessions: number) => `This clinic’s calendar takes up to ${sessions} sessions at once. Please call to book the whole course.`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots = {
  /** How many times one part of the day has, beside its name. */
  count: (times: number) => (times === 1 ? '1 time' : `${times} times`),
  withPerson: (name: string) => `with ${name}`,
  atPlace: (name: string) => `at ${name}`,
  withPersonAtPlace: (person: string, place: string) => `with ${person}, ${place}`,
  withOneOf: (people: number) => `${people} clinicians free`,
  withOneOfAtPlace: (people: number, place: string) => `${place}, ${people} clinicians free`,
  person: 'With',
  anyPerson: 'Anyone who is free',
  place: 'Where',
  anyPlace: 'Any of our places',
  noneWithFilter: (day: string) => `There is no such free time on ${day}. Please choose another day, or let go of your choice above.`,
};

/** Words of the month grid about what a day is good for. */
export const days = {
  hint: 'A day with a dot has free times. Choose a day to see them.',
  courseHint: 'A course can start on a day with a dot.',
  noSecond: (min: number, max: number) => (min === max ? `a course cannot start here: no time is free ${daysLater(max)}` : `a course cannot start here: no time is free ${min} to ${max} days later`),
  noRoomForCourse: 'a course cannot start here: the later sessions would not fit',
};

function daysLater(count: number): string {
  return count === 1 ? 'the day after' : `${count} days later`;
}

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones = {
  ownTime: (time: string) => `your time ${time}`,
  ownTimeOn: (weekday: string, time: string) => `your time ${weekday} ${time}`,
  elsewhere: 'All times are at the clinic, on its local clock. Your device is in another time zone: what its clock shows then stands below each time.',
  differs: 'Your device and the clinic do not agree on the clock time there. Please go by the times on this page: they are the clinic’s own.',
  /** For the page's own log. */
  differsNote: 'does not fit the offsets of the times, by the zone data of this device. The times are shown as they were written.',
};
