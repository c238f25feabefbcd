/** How our words differ from the browser's on purpose. */
interface CalendarDifference {
  readonly because: string;
  /** What ours are, made from the browser's. */
  readonly ours: (theirs: string) => string;
}

const shortGerman: CalendarDifference = {
  because: 'dates and the columns of a month have the same short names, of two and three letters',
  ours: (theirs) => theirs.replace(/^(\p{L}+)\./u, '$1').replace(/(\p{L}{3})\p{L}*\.?$/u, '$1'),
};
const shortVietnamese: CalendarDifference = {because: 'seven of them stand beside each other on a phone', ours: (theirs) => theirs.replace('Thứ', 'Th')};
const chineseMonths = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];

const twelveHours = (time: string): string => time.replace(/^\d+/, (hour) => String(Number(hour) % 12 || 12)).concat(Number(time.slice(0, 2)) < 12 ? ' am' : ' pm');

/** By locale and by what they are about. Everything else is as the browser has it. */
export const differencesOnPurpose: Readonly<Record<string, Readonly<Record<string, CalendarDifference>>>> = {
  en: {
    'a time of day': {because: 'small letters are calmer', ours: (theirs) => theirs.toLowerCase()},
    'a list': {because: 'plain lists go without a comma before the last', ours: (theirs) => theirs.replace(', and', ' and')},
  },
  'en-GB': {
    'a time of day': {because: 'people say am and pm', ours: (theirs) => twelveHours(theirs)},
  },
  ar: {
    'the short names of weekdays': {because: 'seven of them stand beside each other on a phone', ours: (theirs) => theirs.replace(/^ال/, '')},
  },
  de: {
    'a day in short': shortGerman,
    'a day of a month': shortGerman,
    'a time of day': {because: 'a time is said with “Uhr”', ours: (theirs) => `${theirs.replace(/^0/, '')} Uhr`},
  },
  fr: {
    'a time of day': {because: 'hours are written with an h', ours: (theirs) => theirs.replace(/^0(?=\d)/, '').replace(/:(\d\d)$/, (_, minutes) => (minutes === '00' ? ' h' : ` h ${minutes}`))},
  },
  vi: {
    'the short names of weekdays': shortVietnamese,
    'a day in short': shortVietnamese,
    'the names of months': {because: 'they stand within a date', ours: (theirs) => theirs.toLowerCase()},
    'the short names of months': {because: 'they are those that a date has', ours: (theirs) => theirs.replace('Tháng', 'thg')},
    'a time of day': {because: 'an hour is said without a zero before it', ours: (theirs) => theirs.replace(/^0/, '')},
    'a month with its year': {because: 'it is a heading', ours: (theirs) => theirs.replace(/^t/, 'T')},
  },
  'zh-Hans': {
    'the names of months': {because: 'a date, and a month with its year, have them in figures', ours: (theirs) => `${chineseMonths.indexOf(theirs) + 1}月`},
  },
};
