const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);

/** Words for those who come back: what a schedule says of the time between sessions, and what to ask the clinic. No sentence tells anybody when to come. */
export const returning = {
  days: (min: number, max: number) => `${range(min, max)} day${max === 1 ? '' : 's'}`,
  between: 'between sessions',
  dates: (from: string, to: string) => `That would be ${from === to ? from : `${from} to ${to}`}.`,
  addDay: 'To see days, and times that are free, go back and add the day of your last session.',
  passed: 'That time has passed. The clinic can tell you what is possible now.',
  none: 'Talk with the clinic first',
  notStated: 'No interval is stated',

  why: 'Why this interval',
  direction: {
    sooner: 'Closer together than before: relief wore off before the next session.',
    later: 'Further apart than before: relief held until the next session.',
    same: 'About as far apart as before: relief held that long.',
    start: 'This is where the schedule starts. How long relief lasts then shows whether to change it.',
    none: 'No date is suggested here.',
  },
  byRelief: 'It follows how long relief lasted, within the shortest and the longest interval of this schedule.',
  shortest: 'This is the shortest interval that this schedule names.',
  beforeItWearsOff: 'A review of studies describes giving a session a little before the relief is expected to wear off.',
  /** After the two sentences that speak for different days. */
  twoAnswers: 'Taken word for word, these two lead to different days. The days above follow the review, because the aim is the fewest sessions that keep the relief.',
  leastOften: 'The aim is the fewest sessions that keep the relief.',

  ask: 'Questions to ask your clinic',
  askLead: 'No page can know what is right for you. These questions can help you find out.',
  questions: {
    noRelief: ['What could be the reason that it did not help?', 'What else could we try?', 'What happens if we stop?'],
    notStated: ['How far apart are follow-up sessions here, and who decides that?'],
    shortest: ['What could be the reason that relief is so short?', 'What else could help, besides more sessions?'],
    longest: ['Do regular sessions still help me?', 'What would we watch for without them?'],
    sooner: ['Would sessions closer together help me, and for how long?', 'What would show that they can be further apart again?'],
    later: ['Could my next session wait longer?', 'How would we notice that relief is fading?'],
    same: ['Is this still the right time between sessions for me?'],
    start: ['How do we find out how long relief lasts for me?'],
    always: 'When do we look again at whether to go on, change something, or stop?',
  },
};
