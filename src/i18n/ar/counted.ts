import {plural, type Forms} from './plural.ts';

/** A noun with all that the number before it asks for. One and two are words of their own, without a number. */
export interface Noun extends Forms {
  /** Two as an object, and after a preposition. */
  readonly twoAfter: string;
}

/** What is counted in more than one chapter. */
export const nouns = {
  session: {one: 'جلسة واحدة', two: 'جلستان', twoAfter: 'جلستين', few: 'جلسات', many: 'جلسة', other: 'جلسة'},
  moreSession: {one: 'جلسة إضافية واحدة', two: 'جلستان إضافيتان', twoAfter: 'جلستين إضافيتين', few: 'جلسات إضافية', many: 'جلسة إضافية', other: 'جلسة إضافية'},
  followUp: {one: 'جلسة متابعة واحدة', two: 'جلستا متابعة', twoAfter: 'جلستي متابعة', few: 'جلسات متابعة', many: 'جلسة متابعة', other: 'جلسة متابعة'},
  visit: {one: 'زيارة واحدة', two: 'زيارتان', twoAfter: 'زيارتين', few: 'زيارات', many: 'زيارة', other: 'زيارة'},
  minute: {one: 'دقيقة واحدة', two: 'دقيقتان', twoAfter: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة'},
  hour: {one: 'ساعة واحدة', two: 'ساعتان', twoAfter: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة'},
  day: {one: 'يوم واحد', two: 'يومان', twoAfter: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم'},
  week: {one: 'أسبوع واحد', two: 'أسبوعان', twoAfter: 'أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع'},
  month: {one: 'شهر واحد', two: 'شهران', twoAfter: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر'},
  freeTime: {one: 'موعد متاح واحد', two: 'موعدان متاحان', twoAfter: 'موعدين متاحين', few: 'مواعيد متاحة', many: 'موعدًا متاحًا', other: 'موعد متاح'},
} satisfies Readonly<Record<string, Noun>>;

/** "6 sessions" */
export function counted(n: number, noun: Noun): string {
  return plural(n, {one: noun.one, two: noun.two, few: `${n} ${noun.few}`, many: `${n} ${noun.many}`, other: `${n} ${noun.other}`});
}

/** "6 sessions" as an object, and after a preposition. */
export function countedAfter(n: number, noun: Noun): string {
  return counted(n, {...noun, two: noun.twoAfter});
}

/** "4 to 6 sessions"; the noun goes with the upper number. */
export function span(min: number, max: number, noun: Noun): string {
  return min === max ? counted(max, noun) : `من ${spanAfter(min, max, noun)}`;
}

/** "4 to 6 sessions" after a preposition. */
export function spanAfter(min: number, max: number, noun: Noun): string {
  return min === max ? countedAfter(max, noun) : `${min === 1 ? noun.other : min === 2 ? noun.twoAfter : min} إلى ${countedAfter(max, noun)}`;
}

/** "every 4 to 8 weeks" */
export function every(min: number, max: number, noun: Noun): string {
  return `كل ${max === 1 ? noun.other : spanAfter(min, max, noun)}`;
}

/** "4 to 6" */
export function range(min: number, max: number): string {
  return min === max ? `${min}` : `من ${min} إلى ${max}`;
}
