import {part} from './words.ts';

export const calendarWords = /* @__PURE__ */ part('calendarWords');
export const crisis = /* @__PURE__ */ part('crisis');
export const entry = /* @__PURE__ */ part('entry');
export const onDemand = /* @__PURE__ */ part('onDemand');
export const safety = /* @__PURE__ */ part('safety');
export const scheduler = /* @__PURE__ */ part('scheduler');
export const shared = /* @__PURE__ */ part('shared');
