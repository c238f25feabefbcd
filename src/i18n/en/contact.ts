import type {DatePart} from '../calendar-words.ts';

/** Words of the contact form. */
export const contact = {
  heading: 'How can we reach you?',
  lead: 'Only the clinic receives this. Your answers to the questions are not sent.',
  given: 'First name',
  family: 'Last name',
  email: 'Email',
  emailHint: 'So that we can write to you about your times.',
  phone: 'Phone',
  phoneHint: 'For the day itself, if something changes.',
  birthDate: 'Date of birth',
  birthDateHint: 'For example 3 27 1984.',
  dateParts: {day: 'Day', month: 'Month', year: 'Year'} as Readonly<Record<DatePart, string>>,
  choose: 'Please choose',
  consents: 'Your agreement',
  newTab: ' (opens in a new tab)',
  review: 'Check my booking',

  required: 'Please fill in this field.',
  nameRequired: 'Please fill in this field. If you have only one name, write it here too.',
  choiceRequired: 'Please choose one.',
  tickRequired: 'Please tick the box to go on.',
  notAnEmail: 'Please write an email address such as name@example.com.',
  notAPhone: 'Please write a phone number with its area code, such as 303 555 0142, or with its country code, such as +44 20 7946 0000.',
  tooLong: (most: number) => `Please write at most ${most} characters.`,
  birthDateRequired: 'Please write your date of birth.',
  /** By what is missing, always in the order day, month, year. */
  birthDateIncomplete: {
    day: 'Please add the day.', month: 'Please add the month.', year: 'Please add the year.',
    'day month': 'Please add the month and the day.', 'day year': 'Please add the day and the year.', 'month year': 'Please add the month and the year.',
  } as Readonly<Record<string, string>>,
  yearShort: 'Please write all four digits of the year, such as 1984.',
  noSuchDay: 'There is no such day. Please check the day, the month and the year.',
  notBornYet: 'This day is still to come. Please check the year.',
  bornTooLongAgo: 'Please check the year.',
  /** A label that is a question needs no colon. */
  about: (label: string, problem: string) => (/[?.!:]$/.test(label) ? `${label} ${problem}` : `${label}: ${problem}`),
  mended: (label: string) => `${label}: done`,
  fixThese: (count: number) => (count === 1 ? 'One field needs another look' : `${count} fields need another look`),
  allMended: 'Everything is filled in now',
  fromClinic: 'The clinic’s calendar says',
  onceMore: 'Please press the button once more',
  onceMoreText: 'A field that people do not see was filled in. If your browser did that, nothing is lost.',
  /** Only seen where style sheets do not work. */
  trap: 'Website (please leave this empty)',

  line: (label: string, value: string) => (/[?.!:]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`),
  yes: 'Yes',
  /** A consent in a text that is sent by hand; `version` is the clinic's own mark of its wording. */
  agreed: (text: string, version: string) => `Agreed to: ${text} (version ${version})`,
};
