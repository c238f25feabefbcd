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
