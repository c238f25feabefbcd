import {part} from './words.ts';

export const calculator = /* @__PURE__ */ part('calculator');
