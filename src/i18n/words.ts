import type {Words} from './chapters.ts';

let spoken: Partial<Words> = {};

/**
 * Says from now on what these words say. An element speaks before it renders, and before it makes words outside of that, so that
 * two elements of a page can be in two languages, and no function has to hand words on.
 */
export function speak(words: Partial<Words>): void {
  spoken = words;
}

export const afterBooking = /* @__PURE__ */ part('afterBooking');
export const booking = /* @__PURE__ */ part('booking');
export const calculator = /* @__PURE__ */ part('calculator');
export const calendar = /* @__PURE__ */ part('calendar');
export const calendarWords = /* @__PURE__ */ part('calendarWords');
export const clinician = /* @__PURE__ */ part('clinician');
export const comparison = /* @__PURE__ */ part('comparison');
export const contact = /* @__PURE__ */ part('contact');
export const cost = /* @__PURE__ */ part('cost');
export const courseChanges = /* @__PURE__ */ part('courseChanges');
export const courseComparison = /* @__PURE__ */ part('courseComparison');
export const crisis = /* @__PURE__ */ part('crisis');
export const days = /* @__PURE__ */ part('days');
export const entry = /* @__PURE__ */ part('entry');
export const evidence = /* @__PURE__ */ part('evidence');
export const facts = /* @__PURE__ */ part('facts');
export const figures = /* @__PURE__ */ part('figures');
export const hold = /* @__PURE__ */ part('hold');
export const onDemand = /* @__PURE__ */ part('onDemand');
export const outcome = /* @__PURE__ */ part('outcome');
export const picture = /* @__PURE__ */ part('picture');
export const plan = /* @__PURE__ */ part('plan');
export const planDetails = /* @__PURE__ */ part('planDetails');
export const policy = /* @__PURE__ */ part('policy');
export const request = /* @__PURE__ */ part('request');
export const returning = /* @__PURE__ */ part('returning');
export const review = /* @__PURE__ */ part('review');
export const safety = /* @__PURE__ */ part('safety');
export const scheduler = /* @__PURE__ */ part('scheduler');
export const shared = /* @__PURE__ */ part('shared');
export const slots = /* @__PURE__ */ part('slots');
export const takeAlong = /* @__PURE__ */ part('takeAlong');
export const tryDays = /* @__PURE__ */ part('tryDays');
export const visit = /* @__PURE__ */ part('visit');
export const wishes = /* @__PURE__ */ part('wishes');
export const year = /* @__PURE__ */ part('year');
export const zones = /* @__PURE__ */ part('zones');

/** A part of the words as whoever speaks at the moment has it. It is read message by message; it cannot be listed or copied. */
function part<Name extends keyof Words>(name: Name): Words[Name] {
  return new Proxy({} as Words[Name], {
    get: (_, message) => {
      const words = spoken[name];
      if (words === undefined) throw new Error(`The words "${name}" are not loaded.`);
      return Reflect.get(words, message);
    },
  });
}
