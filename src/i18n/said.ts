import type {CalendarWords} from './calendar-words.ts';

/** The shape of the English words without their wording: what a translation has to say, no more and no less. */
export type Said<T> = T extends CalendarWords
  ? CalendarWords
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Result extends string ? string : Result
    : T extends string
      ? string
      : {readonly [Key in keyof T]: Said<T[Key]>};

/** The shape of one chapter of words: everything that its English file exports. */
export type Translation<Chapter> = {readonly [Name in keyof Chapter]: Said<Chapter[Name]>};
