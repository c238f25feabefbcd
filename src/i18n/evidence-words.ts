import {part} from './words.ts';

export const evidence = /* @__PURE__ */ part('evidence');
