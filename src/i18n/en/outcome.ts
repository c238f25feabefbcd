/** Words about what is booked now, what is not, and what comes of a booking that did not go through. */
export const outcome = {
  now: 'Booked now',
  later: 'After your review',
  laterText: (count: number) => (count === 1 ? 'One more session is planned. It is not booked.' : `${count} more sessions are planned. They are not booked.`),
  laterDay: (number: number, day: string) => `Session ${number}: around ${day}`,
  willBookFirst: (now: number, total: number) => `We book your first ${now} of ${total} sessions now. The others follow after your review with a clinician.`,
  bookFirst: (now: number) => `Book my first ${now} sessions`,
  requestFirst: (now: number) => `Request my first ${now} sessions`,
  bookedFirst: (now: number) => `Your first ${now} sessions are booked`,
  afterReview: 'We look at how you are doing, and choose the other times together with you.',

  notBooked: 'Not booked',
  notBookedSession: (number: number, day: string, time: string) => `Session ${number}: ${day}, ${time}`,
  notBookedText: 'These times could not be booked. The booked ones above stand.',

  offline: 'You seem to be offline',
  offlineText: 'Nothing has been sent. Keep this page open: your booking is sent as soon as you are connected again.',
  busy: 'The clinic’s calendar is busy',
  busyText: 'Nothing was booked. Your times and details are still here.',
  soon: 'You can try again in a moment.',
  at: (time: string) => `You can try again at ${time}.`,
  ready: 'You can try again now.',
  tryAgain: 'Try again',
  holdAgain: 'Hold these times again',
};
