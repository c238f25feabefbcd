import {part} from './words.ts';

export const calendar = /* @__PURE__ */ part('calendar');
export const days = /* @__PURE__ */ part('days');
export const slots = /* @__PURE__ */ part('slots');
export const zones = /* @__PURE__ */ part('zones');
