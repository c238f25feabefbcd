import {part} from './words.ts';

export const clinician = /* @__PURE__ */ part('clinician');
