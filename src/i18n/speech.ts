import type {ChapterName, Words} from './chapters.ts';
import {loadChapter} from './load-chapter.ts';
import type {Locale} from './locales.ts';
import {isMessage, withMessages, type Messages} from './messages.ts';
import {speak} from './words.ts';

interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** The words of one element: in its language, as far as its screens have asked for them, with the clinic's own messages among them. */
export class Speech {
  private words: Partial<Words> = {};
  private language: Language | undefined;
  private wanted: Language | undefined;
  private readonly chapters: Set<ChapterName>;

  /** `chapters` are there before the first words are. */
  constructor(chapters: readonly ChapterName[]) {
    this.chapters = new Set(chapters);
  }

  /** Whether there are any words yet. */
  get isReady(): boolean {
    return this.language !== undefined;
  }

  /** Whether the words are in this language, with these messages. */
  isIn(locale: Locale, messages: Messages): boolean {
    return this.language?.locale === locale && this.language.messages === messages;
  }

  /** The clinic's own messages that take the place of none of ours, among the parts of words that are there. */
  get unknownMessages(): readonly string[] {
    const {words} = this;
    return Object.keys(this.language?.messages ?? {}).filter((path) => (path.split('.')[0] ?? '') in words && !isMessage(words, path));
  }

  /** Says from now on what is said by this element. */
  speak(): void {
    speak(this.words);
  }

  /** Turns to another language. The words stay as they are until all chapters are there, and where one cannot be had: then it rejects, and further chapters come in the language before. */
  async turnTo(locale: Locale, messages: Messages): Promise<void> {
    const wanted = {locale, messages};
    this.wanted = wanted;
    try {
      await this.gather();
    } catch (failure) {
      if (this.wanted === wanted) this.wanted = this.language;
      throw failure;
    }
  }

  /** Adds chapters. It rejects where one cannot be had; asking again tries again. A turn to another language that is on its way takes them along. */
  async learn(chapters: readonly ChapterName[]): Promise<void> {
    const {language} = this;
    const added = chapters.filter((chapter) => !this.chapters.has(chapter));
    if (added.length === 0) return;
    if (language === undefined) return this.learnAtFirst(added);
    const loaded = await Promise.all(added.map((name) => loadChapter(language.locale, name)));
    if (language !== this.language) return this.learn(chapters);
    added.forEach((chapter) => this.chapters.add(chapter));
    this.words = withMessages(Object.assign({}, this.words, ...loaded) as Partial<Words>, language.messages);
  }

  /** Before there are any words, all come together. */
  private async learnAtFirst(added: readonly ChapterName[]): Promise<void> {
    added.forEach((chapter) => this.chapters.add(chapter));
    try {
      await this.gather();
    } catch (failure) {
      added.forEach((chapter) => this.chapters.delete(chapter));
      throw failure;
    }
  }

  /** A language that was wanted meanwhile, or a chapter that was asked for, takes another turn. */
  private async gather(): Promise<void> {
    const {wanted} = this;
    if (wanted === undefined) return;
    const chapters = await Promise.all([...this.chapters].map((name) => loadChapter(wanted.locale, name)));
    if (wanted !== this.wanted || chapters.length < this.chapters.size) return this.gather();
    this.words = withMessages(Object.assign({}, ...chapters) as Partial<Words>, wanted.messages);
    this.language = wanted;
  }
}
