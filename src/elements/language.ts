import type {ReactiveController} from 'lit';
import {pause} from '../http/pause.ts';
import type {ChapterName} from '../i18n/chapters.ts';
import {localeFor, type Locale} from '../i18n/locales.ts';
import {noMessages, type Messages} from '../i18n/messages.ts';
import {Speech} from '../i18n/speech.ts';
import type {Issue} from '../parsing/issue.ts';
import {emit} from './events.ts';
import type {ReadMessages} from './load-messages.ts';
import {nearestLang} from './nearest-lang.ts';

interface LanguageHost extends Element {
  readonly messagesSrc: string;
  readonly requestUpdate: () => void;
}

/** How long the first words wait for the clinic's own messages, in milliseconds. */
const patienceMs = 2_000;
/** How long a language that could not be had is left alone, in milliseconds. */
const retryAfterMs = 5_000;
const unreadable: ReadMessages = {messages: noMessages, issues: [{path: 'messages-src', message: 'could not be read, because a part of this script could not be loaded'}]};
const hosts = new Set<LanguageHost>();
let changes: MutationObserver | undefined;

/** Keeps an element in the language of its place on the page, and in the clinic's own messages. */
export class Language implements ReactiveController {
  private readonly host: LanguageHost;
  private readonly speech: Speech;
  private messages: Messages = noMessages;
  private src = '';
  private file: Promise<void> | undefined;
  /** The language that could not be had, and when that was. */
  private missing: {readonly locale: Locale; readonly at: number} | undefined;
  private readonly told = new Set<string>();

  /** `chapters` are what the first screen says. */
  constructor(host: LanguageHost, chapters: readonly ChapterName[]) {
    this.host = host;
    this.speech = new Speech(chapters);
  }

  /** Whether there are words to render with. */
  get isKnown(): boolean {
    return this.speech.isReady;
  }

  hostConnected(): void {
    hosts.add(this.host);
    changes ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    if (hosts.size === 1) changes.observe(document, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size === 0) changes?.disconnect();
  }

  /** What has to come before the element can render; nothing while its words are there. Where they cannot be had, the page is told. */
  arrival(): Promise<void> | undefined {
    this.followFile();
    return this.speech.isIn(this.locale, this.messages) || this.hasJustFailed ? undefined : this.turn();
  }

  /** Says from now on what is said by this element. */
  speak(): void {
    this.speech.speak();
  }

  /** Adds what a further screen says. It rejects where that cannot be had. */
  async learn(chapters: readonly ChapterName[]): Promise<void> {
    await this.speech.learn(chapters);
    this.tellUnknown();
  }

  /** The clinic's own messages are waited for before the first words, but not for long: ours do until then. */
  private async turn(): Promise<void> {
    const {locale} = this;
    try {
      if (!this.isKnown && this.file !== undefined) await Promise.race([this.file, pause(patienceMs, {})]);
      await this.speech.turnTo(this.locale, this.messages);
      // The page may have turned to another language meanwhile.
      if (!this.speech.isIn(this.locale, this.messages)) return await this.turn();
      this.missing = undefined;
      this.tellUnknown();
    } catch {
      const isTold = this.missing?.locale === locale;
      this.missing = {locale, at: performance.now()};
      if (!isTold) emit(this.host, 'regimen-error', {source: 'words', issues: [{path: '', message: 'The words of this element could not be loaded.'}]});
    }
  }

  /** What could not be had a moment ago is not asked for again at every update. */
  private get hasJustFailed(): boolean {
    return this.missing?.locale === this.locale && performance.now() - this.missing.at < retryAfterMs;
  }

  private get locale(): Locale {
    return localeFor(nearestLang(this.host));
  }

  private followFile(): void {
    const src = this.host.messagesSrc.trim();
    if (src === this.src) return;
    this.src = src;
    this.file = src === '' ? undefined : this.load(src);
    if (src === '') this.messages = noMessages;
  }

  private async load(src: string): Promise<void> {
    const reading = await import('./load-messages.ts').catch(() => undefined);
    const {messages, issues} = await reading?.loadMessages(src) ?? unreadable;
    if (src !== this.src) return;
    this.messages = messages;
    this.tell(issues);
    this.host.requestUpdate();
  }

  /** Whether a path leads to a message shows when its words are there. */
  private tellUnknown(): void {
    const unknown = this.speech.unknownMessages.filter((path) => !this.told.has(path));
    unknown.forEach((path) => this.told.add(path));
    this.tell(unknown.map((path) => ({path: `messages-src.${path}`, message: 'must be the name of one of our messages, but there is none of this name'})));
  }

  private tell(issues: readonly Issue[]): void {
    if (issues.length > 0) emit(this.host, 'regimen-error', {source: 'messages', issues});
  }
}
