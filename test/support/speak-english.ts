import type {Words} from '../../src/i18n/chapters.ts';
import {speak} from '../../src/i18n/words.ts';

const chapters = Object.values(import.meta.glob('../../src/i18n/en/*.ts', {eager: true}));

/** Functions that make words are tried in English where no element is there to speak. */
speak(Object.assign({}, ...chapters) as Words);
