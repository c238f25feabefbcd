import {part} from './words.ts';

export const courseChanges = /* @__PURE__ */ part('courseChanges');
export const courseComparison = /* @__PURE__ */ part('courseComparison');
export const hold = /* @__PURE__ */ part('hold');
export const wishes = /* @__PURE__ */ part('wishes');
