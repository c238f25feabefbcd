import {part} from './words.ts';

export const plan = /* @__PURE__ */ part('plan');
export const planDetails = /* @__PURE__ */ part('planDetails');
export const returning = /* @__PURE__ */ part('returning');
