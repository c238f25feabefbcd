const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);
/** To the nearest half hour. */
const halfHours = (minutes: number): string => `${Math.floor(Math.round(minutes / 30) / 2)}${Math.round(minutes / 30) % 2 === 1 ? '½' : ''}`;
const length = (minutes: number): string => (minutes < 120 ? `${minutes} minute${minutes === 1 ? '' : 's'}` : `${halfHours(minutes)} hours`);

/** Words for one visit, and for the time that all of them take. */
export const visit = {
  heading: 'What each visit is like',
  time: 'Time',
  minutes: (min: number, max: number) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)} minutes` : min >= 120 ? `${halfHours(min)} to ${halfHours(max)} hours` : `${length(min)} to ${length(max)}`;
  },
  treatment: (time: string) => `${time} of treatment.`,
  watched: (time: string) => `You are watched at the clinic for at least ${time}.`,
  rest: (time: string) => `${time} of rest afterward.`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time: string, wearOff: string) => `Plan for up to ${time}, door to door: that is the treatment, and ${wearOff} until the effects have worn off.`,
  longerThanTreatment: 'The whole visit takes longer than that.',
  notStated: 'This schedule does not say how long a session takes. Please ask the clinic.',
  noneStated: 'This schedule does not say how long a session takes, or how long you rest afterward. Please ask the clinic.',

  home: 'Getting home',
  homeNotStated: 'Please ask the clinic before you plan your way home.',

  firstChange: 'First change',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': 'The source of this schedule speaks of hours or days.',
    hours: 'The source of this schedule speaks of hours.',
    'after-first-series': 'The source of this schedule says that some people notice a change after the first series.',
    'slower-than-injection': 'The source of this schedule says that it takes longer this way than by injection.',
  } satisfies Record<string, string>,
  bySession: (min: number, max: number) => (min === max ? `This schedule names session ${min}.` : `This schedule names session ${min} to ${max}.`),
  fromSession: (min: number) => (min === 1 ? 'The source of this schedule says: in the first session, later, or never.' : `This schedule names session ${min} or later.`),
  benefitNotStated: 'This schedule does not say when.',
  clinicSays: (text: string) => `This clinic says: “${text}”`,
  firstChangeText: 'Some people notice a change after the first or second session, some later, some not at all.',

  sideEffects: 'Common effects',
  sideEffectsText: 'Feeling detached, dizzy or sick, and higher blood pressure. You are watched while they last.',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: 'Feeling detached, dizzy or sick, and higher blood pressure.',
};
