const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);
const ofUnit = (min: number, max: number, unit: string): string => `${range(min, max)} ${unit}${max === 1 ? '' : 's'}`;

/** Words of the plan: what published schedules, or the clinic's own, say, never what one person is to do. */
export const plan = {
  changeAnswers: 'Change my answers',
  eyebrow: 'What published schedules say',
  eyebrowOwn: 'This clinic’s own schedule',
  eyebrowNamed: (title: string) => `This clinic’s own schedule: ${title}`,
  eyebrowReturning: 'Your next session',
  sessions: (min: number, max: number) => ofUnit(min, max, 'session'),
  overWeeks: (min: number, max: number) => `over ${ofUnit(min, max, 'week')}`,
  countNotStated: 'No fixed number of sessions',
  books: (planned: number) => `This clinic books ${planned}, and your clinician decides.`,
  decides: 'Your clinician decides how many sessions, and how far apart.',
  beside: (min: number, max: number, most: number) => `Five published sources on infusions, taken together, say ${range(min, max)} sessions to start with, and up to ${most} for some people.`,

  sources: 'Where this comes from',
  grade: {
    A: 'A drug label, a regulator or a randomized trial.',
    B: 'A study of patients without a control group.',
    C: 'A guideline or an expert review.',
    D: 'A web page by a clinic or a patient, not a study.',
  },
  notGraded: 'Named by this clinic, and not graded here.',
  ownNumbers: 'Each number that rests on no source is this clinic’s own.',
  ownNumbersOnly: 'This schedule names no source. Its numbers are this clinic’s own.',

  /** A schedule that rests on publications. */
  published: {
    usual: 'Clinics that follow this schedule usually start with this range.',
    widened: (min: number, max: number, widest: number) => `Clinics that follow this schedule usually start with ${range(min, max)}. Your answers widen the upper end to ${widest}.`,
    one: 'The source of this schedule names one number.',
    goesUpTo: (most: number) => `This source also mentions going on to ${most} for some people.`,
    notReviewed: 'Nobody at this clinic has checked this schedule against the current label yet, so it can’t be booked here.',
    spacingStated: 'The source names the spacing between sessions.',
    spacingDerived: 'The source does not name the spacing between sessions. It is worked out here from the number of sessions and weeks.',
    ourRules: 'Where no source gives a number, we use rules of our own: at least 2 and at most 5 days between sessions, and a check-in 7 days after the last one (1 day for Spravato).',
    nextSession: 'This is what published schedules say. Your clinician decides.',
    tightens: (interval: string) => `The source of this schedule moves sessions closer, to ${interval}, when symptoms return before the next one.`,
    longest: 'You have come to the longest interval that sources describe. Ask whether regular sessions still serve you.',
  },

  /** A schedule of the clinic's own making. */
  own: {
    usual: 'This clinic usually starts with this range.',
    widened: (min: number, max: number, widest: number) => `This clinic usually starts with ${range(min, max)}. Your answers widen the upper end to ${widest}.`,
    one: 'This clinic’s schedule names one number.',
    goesUpTo: (most: number) => `For some people this clinic goes on to ${most}.`,
    notReviewed: 'No clinician has put their name to this schedule yet, so it can’t be booked here.',
    spacingStated: 'This clinic sets the spacing between sessions.',
    spacingDerived: 'The spacing between sessions is worked out from the number of sessions and weeks.',
    ourRules: 'An early look where the range is wide, and a check-in 7 days after the last session where the schedule names no day, are rules of ours.',
    nextSession: 'This is what this clinic’s own schedule says. Your clinician decides.',
    tightens: (interval: string) => `This clinic moves sessions closer, to ${interval}, when symptoms return before the next one.`,
    longest: 'You have come to the longest interval of this schedule. Ask whether regular sessions still serve you.',
  },

  whatHappens: 'What happens when',
  week: (week: number) => `Week ${week}`,
  day: (day: number) => `Day ${day}`,
  fromTo: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  first: 'First',
  consultation: 'A talk with a clinician',
  consultationText: 'They check whether ketamine is right for you before any session takes place.',
  sessionsRow: (sessions: number) => ofUnit(sessions, sessions, 'session'),
  apart: (min: number, max: number) => `${ofUnit(min, max, 'day')} apart.`,
  examplesOnly: 'These days show the rhythm. You choose real times later.',
  rhythmOnly: 'These days show the rhythm of the schedule. None of them is planned for you.',
  afterSession: (session: number) => `After session ${session}`,
  afterEach: 'After each session',
  earlyLook: 'An early look',
  earlyLookText: 'You and your clinician see how it is going. Some people stop or change here.',
  review: 'A short review',
  reviewText: 'Your clinician asks how you are and may change the plan.',
  checkIn: 'The check-in',
  around: (day: string) => `Around ${day}`,
  checkInText: 'Together you look at whether it helps. Going on, changing course and stopping are all talked about here.',
  daysAfterLast: (days: number) => (days === 1 ? 'The day after the last session' : `About ${days} days after the last session`),
  weeksOf: (from: number, to: number) => (from === to ? `Week ${from}` : `Weeks ${range(from, to)}`),
  fromWeek: (week: number) => `From week ${week}`,
  taper: (sessions: number) => ofUnit(sessions, sessions, 'more session'),
  taperOnce: 'If it helps.',
  taperText: (days: number) => (days === 7 ? 'One a week, if it helps.' : `One every ${days} days, if it helps.`),
  firstBooster: 'A first follow-up session, if it helped',
  boosterText: (interval: string) => `Then ${interval}, as long as you and your clinician see a reason.`,
  every: (min: number, max: number, unit: 'day' | 'week' | 'month') => (max === 1 ? `every ${unit}` : `every ${ofUnit(min, max, unit)}`),
  afterLast: (min: number, max: number, unit: 'day' | 'week' | 'month') => `${ofUnit(min, max, unit)} after the last session`,
  later: 'After that',
  followUp: 'Follow-up sessions',
  afterSeries: 'After the first series',
  fades: 'Relief often fades, and many people have follow-up sessions. How many people go without them is not known.',
  commonGround: (weeks: number) => `About every ${weeks === 1 ? 'week' : `${weeks} weeks`} is the one interval that all the sources share.`,

  yourAnswers: 'What your answers change',
  yourAnswersLead: {
    upper: 'They may widen the upper end of the range. They do not raise the number that is booked.',
    lower: 'They point to the lower end of the range. The number that is booked stays the same.',
    middle: 'They do not move the range, and they do not change the number that is booked.',
    /** Where the schedule names no number of sessions. */
    none: 'They change no number.',
  },
  mixed: 'But:',
  effect: {
    'raises-upper-end': 'Widens the upper end of the range.',
    'leans-lower': 'Points to the lower end of the range.',
    'direction-only': 'Changes no number: the source gives none.',
    none: 'Changes no number.',
  },
  factors: {
    'severe-or-panic': {
      name: 'Severe, or frequent panic attacks',
      reason: 'One source says that severe anxiety or frequent panic attacks may take a longer first series.',
      counter: 'A study of 537 people with depression found the same response at all four levels of severity.',
    },
    'mild-or-secondary': {
      name: 'Mild, or linked to another condition',
      reason: 'The same source implies that milder anxiety, or anxiety that comes with another condition, may take fewer sessions. It gives no number.',
    },
    ptsd: {
      name: 'PTSD as well',
      reason: 'One source says PTSD may add to the number of first sessions.',
      counter: 'A VA study of 215 people found no link between other diagnoses and the result at six weeks.',
    },
    depression: {
      name: 'Depression as well',
      reason: 'Sources list other conditions, and depression among them, as something that can change the number.',
      counter: 'A VA study of 215 people found no link between other diagnoses and the result at six weeks.',
    },
    'chronic-pain': {
      name: 'Long-term pain as well',
      reason: 'One source says long-term pain may add to the number of first sessions.',
      counter: 'A VA study of 215 people found no link between other diagnoses and the result at six weeks.',
    },
    'fast-metabolism': {
      name: 'Medicines are processed fast',
      reason: 'One source tells of four sessions for one person, and seven for another whose body works through medicines faster.',
    },
    'years-with-symptoms': {
      name: 'How long you have had it',
      reason: 'One clinic says the length of time matters, but not whether it means more sessions or fewer.',
    },
    'oral-or-nasal-route': {
      name: 'Lozenges or nasal spray',
      reason: 'One source says that lozenges and nasal sprays may take more sessions than infusions. It gives no number.',
    },
  } satisfies Record<string, {name: string; reason: string; counter?: string}>,

  ifItDoesNotHelp: 'What happens if it does not help',
  ifItDoesNotHelpText: 'The check-in is there for that: stopping, and what else could be tried, are part of it. No follow-up sessions are planned when there was no relief.',
  ifItStopsHelpingText: 'At the check-in before each further session you and your clinician talk about whether to go on, to change something, or to stop. When there was no relief, no further session is planned.',

  whatIsKnown: 'What is known, and what is not',
  known: {
    anxiety: 'Good studies in anxiety are few and small. In one large clinic group treated for depression, anxiety scores fell by about 30%. No reliable number of sessions for anxiety exists: clinics borrow the schedule used for depression.',
    depression: 'In one clinic group treated for depression, 50 in 100 had responded within six weeks, and 72 in 100 after 10 infusions. In a VA group it was 26 in 100 at six weeks.',
    ptsd: 'Studies of PTSD disagree. In one small trial 67 in 100 responded, against 20 in 100 with another medicine. A larger study of veterans found no clear effect.',
    unsure: 'Most studies are about depression. In one clinic group 72 in 100 had responded after 10 infusions; in a VA group it was 26 in 100 at six weeks. Studies in anxiety are few and small.',
  },
  knownAtHome: 'In one study of 1,247 people who took lozenges at home, run by a company that sells them and without a control group, 63 in 100 had fewer anxiety symptoms after four weeks.',
  knownNone: 'We have no study figures to show for this form of treatment. Please ask your clinician.',
  notPersonal: 'These figures are about groups. They do not tell what will happen for one person.',

  notices: {
    CONSULT_FIRST: 'A talk with a clinician comes before the first session.',
    CONTACT_CLINIC_FIRST: 'Please talk with us before you plan any session.',
    COUNT_NOT_STATED: 'This schedule names no number of sessions, so no series can be booked here. A clinician can tell you what is usual at this clinic.',
    INTERVAL_NOT_STATED: 'This schedule does not say whether, or how often, follow-up sessions take place. Please ask the clinic.',
    NO_OPEN_DAYS: 'The clinic shows no open days in this time, so no days can be shown.',
    CRISIS_LINE: 'Help is available now. Please use the numbers on this page.',
    DRIVER_HOME: 'Someone has to take you home. No driving until the next day, after a night’s sleep.',
    EVIDENCE_MIXED: 'The evidence is mixed: a study found something else than the source that names this.',
    FDA_COMPOUNDED_WARNING: 'The FDA warns about ketamine that is made up by a pharmacy and used at home: nobody is there to watch for misuse, high blood pressure, slowed breathing or bladder harm. It can’t be booked here.',
    MAINTENANCE_INTERPRETED: 'One end of the time between follow-up sessions is given in words, such as “every few months”. Here it is read as a number; “a few” is read as three.',
    MAY_NOT_RESPOND: 'Some people do not respond at all.',
    NON_RESPONSE: 'When sessions have not helped, another one is not planned here. Please talk with your clinician about stopping, or about other options.',
    OBSERVATION_2H: 'You are watched at the clinic for at least 2 hours.',
    OFF_LABEL: 'Used off-label: the FDA has not approved this medicine for what you chose.',
    RECOVERY_NOT_STATED: 'This schedule does not say how long you rest afterward. Please ask the clinic.',
    RELIEF_SHORTER_THAN_PUBLISHED_RANGE: 'Your relief was shorter than any interval of this schedule. Please talk with the clinic before the next session.',
    SOURCES_DISAGREE: 'The sources do not agree with each other. This range spans all of them.',
    SPACING_STRETCHED: 'The clinic’s open days make one or more gaps longer than the schedule asks for.',
    STAT_CORRECTED: 'One source gives 72 in 100 as the response of people with anxiety after 10 sessions. The study behind that figure measured depression, not anxiety.',
    WINDOW_EXCEEDED: 'With the clinic’s open days the sessions take longer than the schedule’s weeks.',
  },
  offLabel: {
    ketamine: {
      anxiety: 'Used off-label: the FDA has not approved ketamine for anxiety.',
      depression: 'Used off-label: the FDA has not approved this form of ketamine for depression.',
      ptsd: 'Used off-label: the FDA has not approved ketamine for PTSD.',
      unsure: 'Used off-label: the FDA has not approved this form of ketamine for any mental health condition.',
    },
    esketamine: {
      anxiety: 'Used off-label: the FDA has not approved esketamine for anxiety.',
      depression: 'Used off-label: the FDA’s approval of esketamine covers only some kinds of depression.',
      ptsd: 'Used off-label: the FDA has not approved esketamine for PTSD.',
      unsure: 'Used off-label for most conditions: the FDA’s approval of esketamine covers only some kinds of depression.',
    },
  },

  disclosure: 'General information from published sources and this clinic’s usual schedule. Not medical advice, not a diagnosis. Your clinician decides whether ketamine is right for you, how many sessions, and how far apart.',

  yourNextStep: 'Your next step',
  toNextStep: 'Go to your next step',
  yourNextStepText: (sessions: number) => `Nothing is booked yet. You can look at times for ${sessions === 1 ? 'this session' : 'the whole series'}, or start with a talk.`,
  yourNextStepByContact: 'Nothing is booked yet. You can look at times, or contact the clinic for a talk first.',
  contactClinic: 'Please contact the clinic to talk about what comes next.',
  seeTimes: (sessions: number) => (sessions === 1 ? 'See times for this session' : `See times for these ${sessions} sessions`),
  consultationOnly: 'Book a consultation only',
  askClinicToCancel: 'Before you book, ask the clinic how you can cancel or change a time.',
  tookUp: {
    course: {heading: 'Your plan is ready', text: 'Free times are in this clinic’s calendar. If you don’t see it on this page, please call.'},
    consultation: {heading: 'A consultation it is', text: 'Free times are in this clinic’s calendar. If you don’t see it on this page, please call.'},
  },
};

/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails = {
  why: 'Where each number comes from',
  seeEach: 'See where each number comes from',
  comparison: 'What other sources say',

  factor: {
    direction: {
      up: 'The source says: may mean more sessions.',
      down: 'The source says: may mean fewer sessions.',
      unspecified: 'The source names it, but not which way.',
    },
    whoSays: 'Who says so, and who found otherwise',
    saysSo: 'Says so:',
    foundOtherwise: 'Found otherwise:',
  },
};

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
