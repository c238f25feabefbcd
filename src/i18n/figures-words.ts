import {part} from './words.ts';

export const facts = /* @__PURE__ */ part('facts');
export const figures = /* @__PURE__ */ part('figures');
