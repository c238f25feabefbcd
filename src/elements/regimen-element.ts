import {adoptStyles, html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {ChapterName} from '../i18n/chapters.ts';
import {shared} from '../i18n/start-words.ts';
import type {Issue} from '../parsing/issue.ts';
import {form} from '../styles/form.styles.ts';
import {page} from '../styles/page.styles.ts';
import {tokens} from '../styles/tokens.styles.ts';
import {linkedText} from '../ui/linked-text.ts';
import {statusMessageStyles} from '../ui/status-message.styles.ts';
import {statusMessage} from '../ui/status-message.ts';
import {dial} from './dial.ts';
import {emit} from './events.ts';
import {Language} from './language.ts';
import {pageAttributes, type PageAttributes} from './page-attributes.ts';
import {countryIssues, crisisHelp, type CrisisHelp} from './safety/crisis-help.ts';
import {textAttributes} from './text-attributes.ts';
import {Tracking} from './tracking.ts';

/**
 * What the three public elements share: the clinic's name and phone, the crisis line, the look, and a message when an attribute is wrong.
 *
 * @attr {string} lang - The language of the widget's own words, where it is not that of the element around it.
 * @attr {'eager' | 'lazy'} [loading='lazy'] - For `loader.js` alone: `eager` fetches the element's code at once, wherever on the page it is; otherwise it comes when the element is near the window or is touched.
 * @cssprop [--regimen-accent=#17635f] - Colour of the main action, of links and of what is chosen. `light-dark()` gives the dark page its own; ours is #86d6cc there.
 * @cssprop [--regimen-on-accent=#fff] - Colour of text on the accent; on a dark page #06201e.
 * @cssprop [--regimen-danger=#a1242b] - Colour of what is wrong; on a dark page #ffaaa3.
 * @cssprop [--regimen-muted=color-mix(in srgb, currentColor 76%, transparent)] - Colour of text that says less.
 * @cssprop [--regimen-line=color-mix(in srgb, currentColor 18%, transparent)] - Colour of the hairlines between things.
 * @cssprop [--regimen-edge=color-mix(in srgb, currentColor 58%, transparent)] - Colour of the borders of buttons, fields and what can be chosen.
 * @cssprop [--regimen-surface=transparent] - What these are filled with.
 * @cssprop [--regimen-radius=10px] - Their roundness.
 * @cssprop [--regimen-space=1rem] - The unit of the room between things; never below 16px unless you set it.
 * @cssprop [--regimen-density=1] - How loosely everything stands: 0.75 is close, 1.25 airy. What fingers press never gets smaller than 44px.
 * @cssprop [--regimen-heading-font=inherit] - Font of headings.
 * @cssprop [--regimen-heading-weight=650] - Weight of headings.
 * @cssprop [--regimen-max-width=46em] - As wide as a screen gets; the choice of a course goes to 64em unless you set it.
 * @csspart heading - The heading of a screen.
 * @csspart primary-button - The main action of a screen.
 * @csspart secondary-button - Another action.
 * @csspart quiet-button - An action without a border, such as the way back.
 * @csspart field - A field of a form, with its label, its hint and what is wrong with it.
 * @csspart input - What is typed into, or the list that is picked from.
 * @csspart choice - An answer that can be chosen; also `selected`.
 * @csspart notice - A message in the page; also `note`, `good` or `problem`.
 * @csspart session-badge - The numbered mark of a session.
 * @csspart session-table - The sessions of a course, one to a row.
 * @csspart course-line - The course as a line of weeks.
 * @csspart crisis-line - The line about crisis help below every screen.
 */
export abstract class RegimenElement extends LitElement implements PageAttributes {
  static override properties = textAttributes(pageAttributes);
  static override styles: CSSResultGroup = [tokens, page, form, statusMessageStyles];

  declare clinicName: string;
  declare phone: string;
  declare country: PageAttributes['country'];
  declare crisisText: string;
  declare crisisPhone: string;
  declare messagesSrc: string;
  declare dataLayer: string;
  declare today: string;

  /**
   * All sheets that the element wears by now.
   * @internal
   */
  sheets = (this.constructor as typeof RegimenElement).elementStyles;

  private reported = '';
  private readonly arrivals = new Set<Promise<void>>();
  private readonly language: Language;
  private readonly fallback = document.createElement('slot');

  /** `chapters` are what the first screen says, beside what every screen does. */
  constructor(chapters: readonly ChapterName[] = []) {
    super();
    Object.assign(this, pageAttributes);
    this.language = new Language(this, ['start', ...chapters]);
    this.addController(this.language);
    this.addController(new Tracking(this));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /**
   * Makes words outside of rendering, in the language of this element.
   * @internal
   */
  say<Made>(make: () => Made): Made {
    this.language.speak();
    return make();
  }

  /**
   * Fetches a further part of the element: what it says, and the `sheets` that it exports, come with it. It rejects where one of them cannot be had.
   * @internal
   */
  async take<Part extends object>(chapters: readonly ChapterName[], fetching: Promise<Part>): Promise<Part> {
    const [part] = await Promise.all([fetching, this.language.learn(chapters)]);
    if ('sheets' in part) this.wear(part.sheets as CSSResultGroup);
    return part;
  }

  /**
   * The element has not come to rest before this has arrived.
   * @internal
   */
  readonly expect = (arrival: Promise<void>): void => {
    this.arrivals.add(arrival);
    void arrival.finally(() => this.arrivals.delete(arrival));
  };

  /**
   * Tells the page that a part could not be loaded.
   * @internal
   */
  readonly miss = (): void => {
    emit(this, 'regimen-error', {source: 'part', issues: [{path: '', message: 'A part of this element could not be loaded.'}]});
  };

  /**
   * Whether somebody who is in danger sees where help is. Nothing takes the place of that.
   * @internal
   */
  isInCrisis(): boolean {
    return false;
  }

  /** What is wrong with the attributes; `path` is the attribute's name. Asked once per update. */
  protected abstract attributeIssues(): readonly Issue[];

  /** What the element shows when its attributes are right. */
  protected abstract renderContent(): TemplateResult;

  /** What the page wrote inside shows until there are words to take its place. Whoever is pressed speaks. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.fallback);
    root.addEventListener('click', () => this.language.speak(), {capture: true});
    return root;
  }

  /** Words come before the screen that says them. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const arrival = this.language.arrival()?.then(() => this.performUpdate());
    if (arrival === undefined) this.performUpdate();
    return arrival;
  }

  protected override performUpdate(): void {
    this.language.speak();
    super.performUpdate();
  }

  /** With all parts that it asks for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    while (this.arrivals.size > 0) {
      await Promise.all(this.arrivals);
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }

  protected override shouldUpdate(): boolean {
    return this.language.isKnown;
  }

  /** A heading, or another of our elements, that has the focus, or has it within, hands it on to the heading of the screen that takes its place. */
  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    this.fallback.remove();
    const isOurs = focused instanceof RegimenElement || focused?.matches('[data-heading], [data-heading] *');
    if (isOurs && !focused?.isConnected) this.renderRoot.querySelector<HTMLElement>('[data-heading]')?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.reportOnce(this.allIssues);
  }

  /**
   * Moves focus to the heading of a screen that has just replaced another, so that it is read out.
   * @internal
   */
  async focusHeading(): Promise<void> {
    await super.getUpdateComplete();
    this.renderRoot.querySelector<HTMLElement>('[data-heading]')?.focus();
  }

  /** What is wrong with all attributes, those of every element first. */
  protected get allIssues(): readonly Issue[] {
    return [...countryIssues(this), ...this.attributeIssues()];
  }

  /** Whether what is wrong is shown in place of everything else. */
  protected get isOutOfOrder(): boolean {
    return this.allIssues.length > 0 && !this.isInCrisis();
  }

  /** The crisis line of the clinic's country, or the clinic's own. */
  protected get crisisHelp(): CrisisHelp {
    return crisisHelp(this);
  }

  /** @internal */
  get clinic(): string {
    return this.clinicName || shared.theClinic;
  }

  /** The page around may be in another language, and run the other way, than the words that are shown. */
  override render(): TemplateResult {
    const content = this.isOutOfOrder ? this.renderIssues(this.allIssues) : this.renderContent();
    return html`<div class="widget" lang=${shared.locale} dir=${shared.direction}>${content}${this.renderCrisisLine()}</div>`;
  }

  /** What is worn keeps its place, also where another part brings it again. */
  private wear(styles: CSSResultGroup): void {
    this.sheets = [...new Set([...this.sheets, ...RegimenElement.finalizeStyles(styles)])];
    if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, this.sheets);
  }

  /** It may take the place of a question that was asked before the attributes were read, and then takes the focus. */
  private renderIssues(issues: readonly Issue[]): TemplateResult {
    return html`<div tabindex="-1" data-heading>${statusMessage({
      tone: 'problem',
      heading: shared.setUpProblem,
      text: shared.setUpProblemForVisitors,
      items: issues.map(({path, message}) => shared.attribute(path, message)),
      actions: phoneLink(this.phone),
    })}</div>`;
  }

  protected renderCrisisLine(): TemplateResult | typeof nothing {
    return html`<p class="crisis-line" part="crisis-line"><span class="small">${linkedText(this.crisisHelp.line)}</span></p>`;
  }

  private reportOnce(issues: readonly Issue[]): void {
    const report = JSON.stringify(issues);
    if (issues.length > 0 && report !== this.reported) emit(this, 'regimen-error', {source: 'attributes', issues});
    this.reported = report;
  }
}

/** A link that dials the clinic, or nothing when the page gives no number. */
export function phoneLink(phone: string): TemplateResult | undefined {
  return phone ? html`<p><a class="button" part="secondary-button" href=${dial(phone)}>${shared.callUs(phone)}</a></p>` : undefined;
}

/** The heading of a screen, which takes the focus when the screen appears. What `describedBy` names is read out with it. */
export function screenHeading(text: string | TemplateResult, lead?: string, describedBy?: string): TemplateResult {
  return html`
    <div class="stack close">
      <h2 tabindex="-1" data-heading part="heading" aria-describedby=${describedBy ?? nothing}>${text}</h2>
      ${lead === undefined ? nothing : html`<p class="muted">${lead}</p>`}
    </div>
  `;
}
