import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {LocalDate} from '../../dates/local-date.ts';
import type {Weekday} from '../../dates/weekday.ts';
import {shared} from '../../i18n/start-words.ts';
import type {Issue} from '../../parsing/issue.ts';
import {loadPreset} from '../../protocol/load-preset.ts';
import {isPresetId, type PresetId} from '../../protocol/preset-ids.ts';
import type {Need} from '../../schedule/need.ts';
import {emit} from '../events.ts';
import {OnDemand} from '../on-demand.ts';
import {onDemandScreen} from '../on-demand-screen.ts';
import {RegimenElement} from '../regimen-element.ts';
import {crisisGate} from '../safety/crisis-gate.ts';
import {crisisPanel} from '../safety/crisis-panel.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {withAttributes} from '../with-attributes.ts';
import type {Asking} from './asking.ts';
import {calculatorAttributes, type CalculatorAttributes} from './calculator-attributes.ts';
import {InlineProtocol} from './protocol/inline-protocol.ts';
import {isBrought, type ProtocolQuery} from './protocol/protocol-query.ts';
import {progressStyles} from './questions/progress.styles.ts';
import {stepProgress} from './questions/step-progress.ts';

/** How the question about danger is answered; `open` before it is. */
export type CrisisAnswer = 'open' | 'danger' | 'safe';

interface CalculatorElement extends RegimenElement, CalculatorAttributes {
  /**
   * `clinician`, for staff pages only, shows the doses that the schedules state, by weight, with what is not stated. `patient` never shows a dose and never asks for a weight.
   * @default 'patient'
   */
  view: 'patient' | 'clinician' | '';
}

/**
 * The protocol calculator: a few questions, and then what published schedules, or the clinic's own, say about how many
 * sessions there are, how far apart, and what comes after. It asks about danger first and about health before anything can be booked.
 * Answers stay in the element: no event, attribute, address, storage or request carries them.
 *
 * @tag regimen-calculator
 * @slot - Shown until the script has loaded: the clinic's phone, or a link. A child `<script type="application/json">` is the clinic's own protocol.
 * @slot health-list - The clinic's own list of conditions that call for a talk first, in place of ours: a `<ul>`.
 * @slot cost - The clinic's own words about what it costs, beside the time that a plan takes.
 * @fires regimen-plan
 * @fires regimen-step
 * @fires regimen-track
 * @fires regimen-error
 * @csspart progress - The bar that says how many questions are left.
 * @csspart headline - The large numbers at the top of the plan; also a `heading`.
 */
export class RegimenCalculator extends withAttributes<CalculatorElement>({...calculatorAttributes, view: ''}, []) {
  static override styles: CSSResultGroup = [RegimenElement.styles, safetyStyles, progressStyles];

  /** Whether the page can book a consultation on its own; otherwise the plan asks the visitor to contact the clinic. */
  @property({attribute: false}) offersConsultation = true;

  /**
   * The JSON of a protocol that is written inside the element around this one.
   * @internal
   */
  @property({attribute: false}) protocolText: string | undefined;

  /**
   * Whether the element around this one says what is wrong with the attributes.
   * @internal
   */
  @property({attribute: false}) isChecked = false;

  /** The answer to the first question, until there is what asks the others. */
  @state() private given: CrisisAnswer = 'open';

  private readonly inlineProtocol = new InlineProtocol(this);
  private readonly asking = new OnDemand<Asking>(this, async () => {
    this.fetchProtocols();
    const {Asking} = await this.take(['questions'], import('./asking.ts'));
    return new Asking(this, this.given);
  });

  /** What the visitor took up, or `undefined`. */
  get choice(): 'course' | 'consultation' | undefined {
    return this.asking.value?.choice;
  }

  /** What a calendar has to keep to once the visitor has taken up a course: counts, gaps and a window, and nothing of the answers. */
  get need(): Need | undefined {
    return this.asking.value?.need;
  }

  /** The first day that would suit a first series that was taken up, when it is known. */
  get wishedStart(): LocalDate | undefined {
    return this.asking.value?.wishedStart;
  }

  /** The weekdays that the visitor has chosen for a first series that was taken up: a wish for its times, and no answer about health. */
  get wishedDays(): readonly Weekday[] | undefined {
    return this.asking.value?.wishedDays;
  }

  /** The days on which a single next session that was taken up may lie, both included and none before today; `undefined` for a first series. */
  get window(): {readonly from: LocalDate; readonly to: LocalDate} | undefined {
    return this.asking.value?.window;
  }

  /** @internal */
  get isForClinicians(): boolean {
    return this.view.trim() === 'clinician';
  }

  /** @internal */
  get protocolQuery(): ProtocolQuery {
    return {protocol: this.protocol, inline: this.inlineProtocol.text ?? this.protocolText, src: this.protocolSrc};
  }

  /** The other questions come while the first is read. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    queueMicrotask(this.asking.begin);
  }

  protected override attributeIssues(): readonly Issue[] {
    return this.asking.value?.issues ?? [];
  }

  protected override renderContent(): TemplateResult {
    return html`<div class="screen">${this.renderScreen()}</div>`;
  }

  private renderScreen(): TemplateResult {
    if (this.isForClinicians) return this.renderAsking((asking) => asking.renderForClinicians());
    switch (this.crisisAnswer) {
      case 'open': return this.renderFirstQuestion();
      case 'danger': return crisisPanel({help: this.crisisHelp, onStartOver: () => this.answerCrisis('open')});
      case 'safe': return this.renderAsking((asking) => asking.render());
    }
  }

  /** The first question and the crisis panel need nothing else, so nothing else takes their place. */
  private renderFirstQuestion(): TemplateResult {
    const {progress, problem} = this.asking.value?.beside ?? {progress: stepProgress('safety', undefined), problem: nothing};
    return html`
      <div class="bar">${progress}</div>
      ${crisisGate({onAnswer: (isInCrisis) => this.answerCrisis(isInCrisis ? 'danger' : 'safe')})}
      ${problem}
    `;
  }

  private renderAsking(content: (asking: Asking) => TemplateResult): TemplateResult {
    const isOnTheWay = this.asking.value === undefined && !this.isForClinicians;
    return html`
      ${isOnTheWay ? html`<div class="bar"><button class="button quiet" part="quiet-button" type="button" @click=${() => this.answerCrisis('open')}>${shared.clear}</button></div>` : nothing}
      ${onDemandScreen(this.asking, this.phone, content)}
    `;
  }

  /** They come at the same time as the other questions. What needs them is told where they cannot be had. */
  private fetchProtocols(): void {
    if (isBrought(this.protocolQuery)) import('./protocol/protocol-controller.ts').catch(() => undefined);
    else presetsIn(this.protocol).forEach((id) => void loadPreset(id).catch(() => undefined));
  }

  override isInCrisis(): boolean {
    return this.crisisAnswer === 'danger' && !this.isForClinicians;
  }

  private get crisisAnswer(): CrisisAnswer {
    return this.asking.value?.crisisAnswer ?? this.given;
  }

  private answerCrisis(answer: CrisisAnswer): void {
    if (this.asking.value !== undefined) return this.asking.value.answerCrisis(answer);
    const isLeft = this.given === 'safe';
    this.given = answer;
    if (isLeft || answer === 'safe') emit(this, 'regimen-step', {step: isLeft ? 'start' : 'question'});
    void this.focusHeading();
  }
}

/** The presets that a page names; what else it may have written is told of later. */
function presetsIn(protocol: string | object): readonly PresetId[] {
  return typeof protocol === 'string' ? protocol.split(',').map((id) => id.trim()).filter(isPresetId) : [];
}
