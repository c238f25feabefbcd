import type {CalendarWords} from '../calendar-words.ts';
import type {CrisisPart} from '../crisis-part.ts';

/** Words that all three elements use. */
export const shared = {
  locale: 'en',
  direction: 'ltr',
  back: 'Back',
  continue: 'Continue',
  clear: 'Clear my answers',
  optional: 'optional',
  firstQuestion: 'Question 1',
  /** What stands between remarks, and between statements. */
  comma: ', ',
  semicolon: '; ',
  chooseOne: 'Please choose one.',
  callUs: (phone: string) => `Call us: ${phone}`,
  theClinic: 'the clinic',
  setUpProblem: 'This part of the page is not set up correctly',
  setUpProblemForVisitors: 'Please contact the clinic directly.',
  attribute: (name: string, message: string) => `${name} ${message}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand = {
  loading: 'One moment …',
  failed: 'This part could not be loaded. The rest of the page is complete without it.',
  nextFailed: 'The next step could not be loaded. Nothing is lost. If trying again does not help, reload the page and start again.',
  tryAgain: 'Try again',
};

const talkFirst = 'Some of these call for a talk with a clinician before any session is planned. This does not mean you can’t be treated.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety = {
  crisisQuestion: 'Are you in danger, or thinking about ending your life, right now?',
  crisisQuestionLead: 'We ask everyone this first. Your answers to these questions stay on this page.',
  notInCrisis: 'No',
  inCrisis: 'Yes',

  crisisHeading: 'Please talk to someone now',
  crisisLead: 'You do not have to go through this alone. People are there to listen, day and night.',
  notMonitored: 'Nobody watches this page, so nobody here can see your answer. It was not sent or kept.',
  startOver: 'I am not in danger now. Start over',

  flagsQuestion: 'Do any of these apply to you?',
  flagsLead: 'One answer for the whole list. We do not ask which.',
  flags: [
    'An aneurysm or abnormal blood vessels',
    'Bleeding in the brain in the past',
    'An allergy to ketamine or esketamine',
    'High blood pressure that is not under control',
    'A recent heart attack, chest pain or heart failure',
    'Raised pressure inside the head',
    'Psychosis or mania, now or before',
    'Pregnant, could be pregnant, or breastfeeding',
    'A drug or alcohol problem',
    'Serious liver disease',
    'Bladder problems',
    'Under 18 years old',
    'Medicines of the kind called MAOI, stimulants or sedatives',
  ],
  noFlags: 'None of these',
  someFlags: 'One or more, or I am not sure',
  flagsChoices: 'Your answer',

  flaggedHeading: 'Please talk with us first',
  flaggedText: `${talkFirst} Call us or book a consultation.`,
  flaggedTextWithoutBooking: `${talkFirst} Please contact the clinic.`,
};

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const text = message === undefined ? `Call ${phone}` : message === phone ? `Call or text ${phone}` : `Call ${phone} or text ${message}`;
  return `${text}${chat === undefined ? '' : ` or chat at ${chat}`}${name === undefined ? '' : ` (${name})`}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis = {
  line: (phone: string, emergency: string, message?: string, name?: string): readonly CrisisPart[] => [
    'In crisis? ',
    message === phone ? {text: 'Call', name: `Call ${phone}`, to: 'phone'} : {text: `Call ${phone}`, to: 'phone'},
    ...(message === undefined ? [] : [' or ', {text: `text ${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : ` (${name})`} at any time. In danger, `,
    {text: `call ${emergency}`, to: 'emergency'},
    '.',
  ],
  lineWith: (phone: string): readonly CrisisPart[] => ['In crisis? ', {text: `Call ${phone}`, to: 'phone'}, ' at any time.'],
  /** Follows the clinic's own text. */
  callAfterText: (phone: string): readonly CrisisPart[] => [' ', {text: `Call ${phone}`, to: 'phone'}, '.'],
  /** Where the country is not one that we know. */
  lineAnywhere: 'In crisis? Call the emergency number of your country.',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone: string, emergency: string, message?: string, name?: string, chat?: string) =>
    `If you or someone you know is struggling or in crisis, help is available. ${reach(phone, message, name, chat)} In immediate danger, call ${emergency}.`,
  textWith: (phone: string) => `If you are struggling or in crisis, help is available. Call ${phone}. If you are in immediate danger, call your local emergency number.`,
  textAnywhere: 'If you are struggling or in crisis, help is available. If you are in immediate danger, call the emergency number of your country.',
  call: (phone: string) => `Call ${phone}`,
  message: (phone: string) => `Text ${phone}`,
  chat: (name: string) => `Chat at ${name}`,
};

/** Words between the calculator and the calendar. */
export const scheduler = {
  backToPlan: 'Back to your plan',
};

/** Words of the calendar before times are looked for. */
export const entry = {
  waitingForPlan: 'Times appear here when you have your plan.',
  waitingForPlanText: 'Answer the questions on this page first. Your answers stay on this page.',
  planFromMissing: (id: string) => `must be the id of a regimen-calculator on this page, but no element has the id "${id}"`,
  chooseConsultation: 'Book a consultation',
  consultationByPhone: 'This clinic arranges consultations in person. Please get in touch with us.',
  consultationOnly: 'Book a consultation only',
};

/** Dates as people in the United States say them. */
export const calendarWords: CalendarWords = {
  weekStart: 'sun',
  weekdays: {
    mon: {long: 'Monday', short: 'Mon', plural: 'Mondays'},
    tue: {long: 'Tuesday', short: 'Tue', plural: 'Tuesdays'},
    wed: {long: 'Wednesday', short: 'Wed', plural: 'Wednesdays'},
    thu: {long: 'Thursday', short: 'Thu', plural: 'Thursdays'},
    fri: {long: 'Friday', short: 'Fri', plural: 'Fridays'},
    sat: {long: 'Saturday', short: 'Sat', plural: 'Saturdays'},
    sun: {long: 'Sunday', short: 'Sun', plural: 'Sundays'},
  },
  months: [
    {long: 'January', short: 'Jan'}, {long: 'February', short: 'Feb'}, {long: 'March', short: 'Mar'},
    {long: 'April', short: 'Apr'}, {long: 'May', short: 'May'}, {long: 'June', short: 'Jun'},
    {long: 'July', short: 'Jul'}, {long: 'August', short: 'Aug'}, {long: 'September', short: 'Sep'},
    {long: 'October', short: 'Oct'}, {long: 'November', short: 'Nov'}, {long: 'December', short: 'Dec'},
  ],
  dateOrder: ['month', 'day', 'year'],
  date: ({day, month, year}) => `${month}\u00a0${day}, ${year}`,
  longDay: ({weekday, day, month}) => `${weekday}, ${month}\u00a0${day}`,
  shortDay: ({weekday, day, month}) => `${weekday}, ${month}\u00a0${day}`,
  monthDay: ({day, month}) => `${month}\u00a0${day}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}, ${month}\u00a0${day}, ${year}`,
  month: (name, year) => `${name} ${year}`,
  clock: (hour, minute) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')}\u00a0${hour < 12 ? 'am' : 'pm'}`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`),
};
