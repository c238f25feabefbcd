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
