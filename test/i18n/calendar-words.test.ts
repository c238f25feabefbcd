import {expect} from '@open-wc/testing';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import {weekdays} from '../../src/dates/weekday.ts';
import type {CalendarWords} from '../../src/i18n/calendar-words.ts';
import {dateWithYear, dayWithYear, longDay, monthDay, monthTitle, shortDay} from '../../src/i18n/format-date.ts';
import {differencesOnPurpose} from '../support/calendar-differences.ts';

const languages = Object.entries(import.meta.glob('../../src/i18n/*/start.ts', {eager: true})).map(([path, {calendarWords}]) => (
  {locale: path.split('/').at(-2) ?? '', words: calendarWords as CalendarWords}
));

/** What one of our words is, beside what the browser has for it. */
type Pair = readonly [ours: string, theirs: string];

const days = Array.from({length: 731}, (_, index) => addDays(localDate('2027-01-01'), index));
const mondayOn = days.slice(3, 10);
const months = Array.from({length: 12}, (_, month) => new Date(Date.UTC(2027, month, 1)));
const quarters = Array.from({length: 96}, (_, index) => index * 15);
const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];

/** The digits of the words are Western, whatever a browser would take. */
const dates = (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, {...options, numberingSystem: 'latn', timeZone: 'UTC'});

function inEachDay(ours: (day: typeof days[number], words: CalendarWords) => string, options: Intl.DateTimeFormatOptions) {
  return (words: CalendarWords, locale: string): Pair[] => {
    const format = dates(locale, options);
    return days.map((day) => [ours(day, words), format.format(new Date(day))]);
  };
}

const namesOfWeekdays = (length: 'long' | 'short') => (words: CalendarWords, locale: string): Pair[] =>
  weekdays.map((day, index) => [words.weekdays[day][length], dates(locale, {weekday: length}).format(new Date(mondayOn[index] ?? ''))]);

const namesOfMonths = (length: 'long' | 'short') => (words: CalendarWords, locale: string): Pair[] =>
  months.map((month, index) => [words.months[index]?.[length] ?? '', dates(locale, {month: length}).format(month)]);

/** The parts of a date that is written in figures. */
function typedOrder(words: CalendarWords, locale: string): Pair[] {
  const parts = dates(locale, {day: 'numeric', month: 'numeric', year: 'numeric'}).formatToParts(months[0]).map(({type}) => type);
  return [[words.dateOrder.join(' '), parts.filter((type) => type !== 'literal').join(' ')]];
}

/** By the region that CLDR takes for a language on its own. */
function firstOfWeek(words: CalendarWords, locale: string): Pair[] {
  const region = new Intl.Locale(locale).maximize() as Intl.Locale & {readonly getWeekInfo: () => {readonly firstDay: number}};
  return [[words.weekStart, weekdays[region.getWeekInfo().firstDay - 1] ?? '']];
}

const aspects: Readonly<Record<string, (words: CalendarWords, locale: string) => Pair[]>> = {
  'the names of weekdays': namesOfWeekdays('long'),
  'the short names of weekdays': namesOfWeekdays('short'),
  'the names of months': namesOfMonths('long'),
  'the short names of months': namesOfMonths('short'),
  'a date': inEachDay(dateWithYear, {year: 'numeric', month: 'long', day: 'numeric'}),
  'a day in full': inEachDay(longDay, {weekday: 'long', month: 'long', day: 'numeric'}),
  'a day in short': inEachDay(shortDay, {weekday: 'short', month: 'short', day: 'numeric'}),
  'a day of a month': inEachDay(monthDay, {month: 'short', day: 'numeric'}),
  'a day with its year': inEachDay(dayWithYear, {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'}),
  'a month with its year': inEachDay((day, words) => monthTitle(monthOf(day), words), {year: 'numeric', month: 'long'}),
  'a time of day': (words, locale) => quarters.map((minute) => [words.clock(Math.floor(minute / 60), minute % 60), dates(locale, {timeStyle: 'short'}).format(minute * 60_000)]),
  'a list': (words, locale) => lists.map((items) => [words.list(items), new Intl.ListFormat(locale).format(items)]),
  'the order of a typed date': typedOrder,
  'the first day of the week': firstOfWeek,
};

/** Spaces that do not break are not a matter of words. */
const plain = (text: string): string => text.replace(/\s/g, ' ');
const plainly = ([ours, theirs]: Pair): Pair => [plain(ours), plain(theirs)];

/** What a date says from the day to the month, or from the month to the day. */
function dayAndMonth(words: CalendarWords, format: 'date' | 'longDay' | 'shortDay' | 'monthDay' | 'dayWithYear'): string {
  const month = words.months[2]?.long ?? '';
  const text = words[format]({weekday: 'Thursday', day: 4, month, year: 1999});
  return new RegExp(`4.*${month}|${month}.*4`).exec(text)?.[0] ?? 'neither';
}

for (const {locale, words} of languages) {
  const onPurpose = differencesOnPurpose[locale] ?? {};

  describe(`The calendar in ${locale}`, () => {
    it('differs from the browser only in what there is', () => {
      expect(Object.keys(onPurpose).filter((aspect) => !(aspect in aspects))).to.deep.equal([]);
    });

    it('never ends a line between a day and its month', () => {
      const pairs = (['date', 'longDay', 'shortDay', 'monthDay', 'dayWithYear'] as const).map((format) => dayAndMonth(words, format));
      expect(pairs.filter((pair) => pair === 'neither' || pair.includes(' '))).to.deep.equal([]);
    });

    for (const [aspect, pairsOf] of Object.entries(aspects)) {
      const difference = onPurpose[aspect];

      it(`has ${aspect} ${difference === undefined ? 'as the browser does' : `otherwise than the browser: ${difference.because}`}`, () => {
        const pairs = pairsOf(words, locale).map(plainly);
        const expected = pairs.map(([ours, theirs]): Pair => [ours, difference?.ours(theirs) ?? theirs]);
        expect(expected.filter(([ours, theirs]) => ours !== theirs).slice(0, 3)).to.deep.equal([]);
        if (difference !== undefined) expect(pairs.some(([ours, theirs]) => ours !== theirs), 'a difference').to.equal(true);
      });
    }
  });
}
