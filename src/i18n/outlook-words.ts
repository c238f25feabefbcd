import {part} from './words.ts';

export const cost = /* @__PURE__ */ part('cost');
export const picture = /* @__PURE__ */ part('picture');
export const policy = /* @__PURE__ */ part('policy');
export const review = /* @__PURE__ */ part('review');
export const takeAlong = /* @__PURE__ */ part('takeAlong');
export const tryDays = /* @__PURE__ */ part('tryDays');
export const visit = /* @__PURE__ */ part('visit');
export const year = /* @__PURE__ */ part('year');
