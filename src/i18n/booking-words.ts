import {part} from './words.ts';

export const afterBooking = /* @__PURE__ */ part('afterBooking');
export const booking = /* @__PURE__ */ part('booking');
export const contact = /* @__PURE__ */ part('contact');
export const outcome = /* @__PURE__ */ part('outcome');
export const request = /* @__PURE__ */ part('request');
