import {part} from './words.ts';

export const comparison = /* @__PURE__ */ part('comparison');
