import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/**
 * Names that stand for themselves: of the medicine, of the agency and of the illness. There is no plainer word for them, and who
 * reads the page has met them, so each counts as a word of two syllables, which is more than the average.
 */
const known = new Set(['ketamine', 'esketamine', 'spravato', 'fda', 'ptsd', 'anxiety', 'va', 'psychiatry', 'clinician', 'clinicians', 'northgate', 'okafor']);

/**
 * The US school grade of all sentences together, after Flesch and Kincaid. Counted is every sentence: a text that ends with a full
 * stop, a question mark or an exclamation mark, cut at each of them. Labels, headings, buttons and cells are no sentences;
 * counting them would only lower the grade. A number counts as a word of one syllable.
 */
export function readingLevel(texts: readonly string[]): {readonly grade: number; readonly sentences: number} {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {grade: fleschKincaid({sentence: sentences.length, word: words.length, syllable: syllables}), sentences: sentences.length};
}

/** The sentences that are hardest to read, each with its own grade. */
export function hardest(texts: readonly string[], many = 8): string[] {
  const graded = [...new Set(texts.flatMap(sentencesOf))].map((sentence) => ({sentence, ...readingLevel([sentence])}));
  return graded.sort((one, other) => other.grade - one.grade).slice(0, many).map(({grade, sentence}) => `${grade.toFixed(1)}: ${sentence}`);
}

function sentencesOf(text: string): string[] {
  if (!/[.!?]["”’)]?$/.test(text.trim())) return [];
  return text.replace(/\b(Dr|et al|vs|No)\./g, '$1').split(/(?<=[.!?]["”’)]?)\s+/).filter((sentence) => /[A-Za-z]/.test(sentence));
}

function wordsOf(sentence: string): string[] {
  return sentence.replace(/https?:\S+/g, '').split(/[^A-Za-z0-9’'.-]+|[-.](?=\s|$)/).filter((word) => /[A-Za-z0-9]/.test(word));
}

function syllablesOf(word: string): number {
  if (known.has(word.toLowerCase().replace(/[’']s?$/, ''))) return 2;
  return /\d/.test(word) ? 1 : Math.max(1, syllable(word));
}
