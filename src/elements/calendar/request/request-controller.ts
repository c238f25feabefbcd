import type {ContactRules} from '../../../booking/check-contact.ts';
import type {Contact} from '../../../booking/contact.ts';
import {buildCourseRequest, type Wishes} from '../../../booking/course-request.ts';
import {newRequest, requestFlow, type RequestAction, type RequestState} from '../../../booking/request-flow.ts';
import {sendRequest, type RequestOutcome} from '../../../booking/send-request.ts';
import type {WeeklyHours} from '../../../booking/weekly-hours.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import {request as words} from '../../../i18n/booking-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {Need} from '../../../schedule/need.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import {BackOnline} from '../back-online.ts';
import {newRequestId} from '../desk/request-id.ts';
import type {FillTime} from '../desk/fill-time.ts';
import type {RequestWishes} from './request-wishes.ts';
import {wishProblems} from './request-wishes.ts';
import {RetryTime} from '../desk/retry-time.ts';

/** What a request needs from the element around it. */
export interface RequestContext {
  /** Where requests are posted. */
  readonly url: string;
  /** Whether there is nothing but requests: no free times, or the clinic does not book by itself. */
  readonly isOnly: boolean;
  readonly service: string;
  readonly need: Need;
  readonly isConsultation: boolean;
  /** What the clinic asks of whoever asks. */
  readonly rules: ContactRules;
  /** Proof from the clinic's own check against robots; empty where there is none. */
  readonly token: string;
  readonly hours: WeeklyHours | undefined;
  readonly today: LocalDate;
  readonly clinic: string;
  readonly phone: string;
  /** What the visitor has typed and wished for elsewhere. */
  readonly contact: Contact;
  readonly wishes: () => Wishes;
  readonly onConsultation: (() => void) | undefined;
  /** Back to the choice of times; absent where there is none. */
  readonly onBack: (() => void) | undefined;
  /** Passes before anything is sent. */
  readonly fillTime: FillTime;
  readonly onOutcome: (outcome: RequestOutcome) => void;
}

/** Owns a request for a course, and sends it. */
export class RequestController {
  /** When a busy clinic can be tried again. */
  readonly retry: RetryTime;
  private readonly host: RegimenElement;
  private readonly context: () => RequestContext | undefined;
  private current: RequestState | undefined;
  private draft = '';
  private news = '';

  constructor(host: RegimenElement, context: () => RequestContext | undefined) {
    this.host = host;
    this.context = context;
    this.retry = new RetryTime(host);
    // The contract keeps a repeated request once, so that it is safe to send it again.
    new BackOnline(host, () => this.current?.kind === 'failed' && this.current.cause !== 'refused' && void this.sendAgain());
  }

  /** Where the request stands; absent while times are chosen instead. */
  get state(): RequestState | undefined {
    const context = this.context();
    return this.current ?? (context?.isOnly ? newRequest(context.contact, context.wishes()) : undefined);
  }

  /** The list of days to avoid, and how it is changed. */
  get avoiding(): Pick<RequestWishes, 'draft' | 'news' | 'onDraft' | 'onAvoid' | 'onAllow'> {
    return {
      draft: this.draft,
      news: this.news,
      onDraft: (text) => this.setDraft(text),
      onAvoid: (day) => this.avoid([...this.avoided.filter((other) => other !== day), day].sort(), this.host.say(() => words.added(longDay(day, calendarWords)))),
      onAllow: (day) => void this.allow(day),
    };
  }

  /** Another request, unless the clinic may have this one: its id must not be lost. */
  startOver(): void {
    if (this.current?.kind !== 'sending') this.set(undefined);
  }

  /** Asks for wishes in place of times. */
  open(): void {
    const context = this.context();
    if (context !== undefined) this.set(newRequest(context.contact, context.wishes()));
  }

  /** Gives the request up; what was typed is handed back. */
  close(): Contact | undefined {
    const contact = this.current?.contact;
    this.set(undefined);
    return contact;
  }

  dispatch(action: RequestAction): boolean {
    const {state} = this;
    const next = state && requestFlow(state, action);
    if (next === state) return false;
    this.set(next);
    return true;
  }

  /** On to the contact form, or to the first day that is wrong. */
  toDetails(): void {
    const today = this.context()?.today;
    const isWrong = today !== undefined && Object.keys(wishProblems(this.state?.wishes ?? {}, today)).length > 0;
    if (isWrong) this.host.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    else this.dispatch({kind: 'continue'});
  }

  /** Sends the request; once, however often it is pressed. */
  async send(isOffline = false): Promise<void> {
    const context = this.context();
    if (context === undefined || !this.dispatch({kind: 'send', requestId: newRequestId()})) return;
    const {current} = this;
    if (current?.kind !== 'sending') return;
    const {requestId, wishes, contact} = current;
    if (!isOffline && context.fillTime.isTooSoon) await context.fillTime.pass();
    const request = buildCourseRequest({requestId, service: context.service, token: context.token, need: context.need, wishes, contact, ...context.rules, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone});
    const outcome: RequestOutcome = isOffline ? {kind: 'offline'} : await sendRequest(context.url, request, {jitter: Math.random});
    this.retry.set(outcome.kind === 'refused' ? outcome.problem.retryAfter : undefined);
    this.dispatch({kind: 'outcome', outcome});
    context.onOutcome(outcome);
  }

  /** Sends a request once more, as it is. */
  async sendAgain(): Promise<void> {
    if (this.retry.ahead === undefined) await this.send();
  }

  private get avoided(): readonly LocalDate[] {
    return this.state?.wishes.avoid ?? [];
  }

  private avoid(avoid: readonly LocalDate[], news: string): void {
    this.news = news;
    this.draft = '';
    this.dispatch({kind: 'wish', change: {avoid}});
  }

  /** The button that was pressed is gone, so the focus goes where another day can be named. */
  private async allow(day: LocalDate): Promise<void> {
    this.avoid(this.avoided.filter((other) => other !== day), this.host.say(() => words.removed(longDay(day, calendarWords))));
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#request-avoid')?.focus();
  }

  private setDraft(text: string): void {
    this.draft = text;
    this.host.requestUpdate();
  }

  private set(state: RequestState | undefined): void {
    this.current = state;
    this.host.requestUpdate();
  }
}
