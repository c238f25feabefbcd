import type {Words} from '../../src/i18n/chapters.ts';
import {speak} from '../../src/i18n/words.ts';

const chapters = Object.values(import.meta.glob('../../src/i18n/en/*.ts', {eager: true}));

/** Lets functions that make words speak English where no element has spoken; one that has may know fewer words. */
export function speakEnglish(): void {
  speak(Object.assign({}, ...chapters) as Words);
}

speakEnglish();
