import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {localDateOf, type LocalDate} from '../../dates/local-date.ts';
import {plan as planWords, shared} from '../../i18n/words.ts';
import type {Weekday} from '../../dates/weekday.ts';
import type {Issue} from '../../parsing/issue.ts';
import {Place} from '../../parsing/place.ts';
import type {Need} from '../../schedule/need.ts';
import {emit} from '../events.ts';
import {OnDemand} from '../on-demand.ts';
import {onDemandScreen} from '../on-demand-screen.ts';
import {RegimenElement} from '../regimen-element.ts';
import {crisisGate} from '../safety/crisis-gate.ts';
import {crisisPanel} from '../safety/crisis-panel.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {withAttributes, writtenAttributes} from '../with-attributes.ts';
import {answerProblem} from './answer-problem.ts';
import {calculatorAttributes, type CalculatorAttributes} from './calculator-attributes.ts';
import {calculatorFlow, onOffer, stageOf, start, type CalculatorFlow, type FlowAction, type FlowContext} from './calculator-flow.ts';
import {readCalculatorSettings, type CalculatorSettings} from './calculator-settings.ts';
import {calculatorStyles} from './calculator.styles.ts';
import {ClinicianController} from './clinician-controller.ts';
import {followedProtocol} from './followed-protocol.ts';
import {InlineProtocol} from './inline-protocol.ts';
import {withDefaults} from './plan-input.ts';
import type {Planning} from './planning.ts';
import {ProtocolController} from './protocol-controller.ts';
import {protocolLoading, protocolProblem} from './protocol-screens.ts';
import type {ProtocolState} from './protocol-state.ts';
import {questionScreen} from './question-screen.ts';
import {stepsOf, type Question, type Step, type StepName} from './questions.ts';
import {reviewIssues} from './review-texts.ts';
import {stepProgress} from './step-progress.ts';

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
export class RegimenCalculator extends withAttributes<CalculatorElement>({...calculatorAttributes, view: ''}, ['questions']) {
  static override styles: CSSResultGroup = [RegimenElement.styles, safetyStyles, calculatorStyles];

  /** Whether the page can book a consultation on its own; otherwise the plan asks the visitor to contact the clinic. */
  @property({attribute: false}) offersConsultation = true;

  /**
   * The JSON of a protocol that is written inside the element around this one.
   * @internal
   */
  @property({attribute: false}) protocolText: string | undefined;

  @state() private flow: CalculatorFlow = start;

  private readonly inlineProtocol = new InlineProtocol(this);
  private readonly ownProtocol = new ProtocolController(this, () => ({protocol: this.protocol, inline: this.inlineProtocol.text ?? this.protocolText, src: this.protocolSrc}));
  private readonly clinician = new ClinicianController(this, () => this.isForClinicians);
  private readonly planning = new OnDemand<Planning>(this, async () => new (await this.take(['plan', 'outlook'], import('./planning.ts'))).Planning(this));
  /** The protocol that the page brings; absent when it names a preset. */
  private brought: ProtocolState | undefined;
  private settings: CalculatorSettings = readCalculatorSettings(writtenAttributes(this, calculatorAttributes)).settings;
  private issues: readonly Issue[] = [];

  /** What the visitor took up, or `undefined`. */
  get choice(): 'course' | 'consultation' | undefined {
    return this.flow.choice;
  }

  /** What a calendar has to keep to once the visitor has taken up a course: counts, gaps and a window, and nothing of the answers. */
  get need(): Need | undefined {
    return this.choice === 'course' ? this.planning.value?.need : undefined;
  }

  /** The first day that would suit a first series that was taken up, when it is known. */
  get wishedStart(): LocalDate | undefined {
    return this.need && this.planning.value?.firstDay;
  }

  /** The weekdays that the visitor has chosen for a first series that was taken up: a wish for its times, and no answer about health. */
  get wishedDays(): readonly Weekday[] | undefined {
    return this.need && this.planning.value?.chosenDays;
  }

  /** The days on which a single next session that was taken up may lie, both included and none before today; `undefined` for a first series. */
  get window(): {readonly from: LocalDate; readonly to: LocalDate} | undefined {
    return this.need && this.planning.value?.window;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {settings, issues} = readCalculatorSettings(writtenAttributes(this, calculatorAttributes));
    this.brought = this.ownProtocol.state;
    this.settings = this.withProtocol(settings);
    if (this.isProtocolKnown) this.flow = onOffer(this.flow, this.settings);
    this.issues = [...issues, ...viewIssues(this.view), ...reviewIssues(this.settings, this.day)];
    this.followPlan();
  }

  /** The plan is made from what it needs, which is loaded while the questions are answered. */
  private followPlan(): void {
    const {flow: {place}, answers, settings, day: today, offersConsultation} = this;
    if (place !== 'safety' && place !== 'crisis') this.planning.ask();
    const isShown = place === 'plan' && this.isProtocolKnown && this.issues.length === 0;
    this.planning.value?.follow(isShown ? {answers, settings, today, offersConsultation} : undefined);
  }

  protected override attributeIssues(): readonly Issue[] {
    return this.issues;
  }

  protected override renderContent(): TemplateResult {
    const content = this.isForClinicians ? this.renderForClinicians() : html`${this.renderBar()}${this.renderPlace()}`;
    return html`<div class="screen">${content}</div>`;
  }

  /** Staff pages ask nothing, and so need no safety question. */
  private renderForClinicians(): TemplateResult {
    if (this.brought !== undefined && this.brought.kind !== 'ready') return this.renderBrought(this.brought);
    return html`${this.clinician.render(this.settings.protocols)}`;
  }

  /** The first question and the crisis panel need no protocol, so nothing about one takes their place. */
  private renderPlace(): TemplateResult {
    const {place} = this.flow;
    if (place === 'safety') return html`${this.renderGate()}${this.brought?.kind === 'failed' ? this.renderBrought(this.brought) : nothing}`;
    if (place === 'crisis') return crisisPanel({help: this.crisisHelp, onStartOver: () => this.act({kind: 'cleared'})});
    if (this.brought !== undefined && this.brought.kind !== 'ready') return this.renderBrought(this.brought);
    return place === 'plan' ? onDemandScreen(this.planning, this.phone, (planning) => this.renderPlan(planning)) : this.renderQuestion(place);
  }

  private renderGate(): TemplateResult {
    return crisisGate({onAnswer: (isInCrisis) => this.act({kind: 'crisis-answered', isInCrisis})});
  }

  private renderBrought(state: Exclude<ProtocolState, {readonly kind: 'ready'}>): TemplateResult {
    return state.kind === 'loading' ? protocolLoading() : protocolProblem({failure: state, phone: this.phone, onRetry: this.handleRetry});
  }

  private renderBar(): TemplateResult | typeof nothing {
    const {place} = this.flow;
    if (place === 'crisis') return nothing;
    return html`
      <div class="bar">
        ${place === 'plan' ? this.renderWayBack() : stepProgress(place, this.isProtocolKnown ? this.steps : undefined)}
        ${place === 'safety' ? nothing : this.renderButton(shared.clear, 'cleared')}
      </div>
    `;
  }

  private renderQuestion(place: StepName): TemplateResult {
    const {steps, answers} = this;
    const step = steps.find(({name}) => name === place);
    if (step === undefined || step.name === 'safety') return html`${nothing}`;
    const {name} = step;
    return questionScreen({
      step,
      isLast: step === steps.at(-1),
      answer: answers[name] ?? [],
      problem: this.flow.isChecked ? answerProblem(step, answers, this.day) : undefined,
      onAnswer: (values) => this.act({kind: 'answered', question: name, values}),
      onMove: (kind) => this.act({kind}),
    });
  }

  private renderPlan(planning: Planning): TemplateResult {
    const onAnswer = ({name}: Question, values: readonly string[]): void => this.act({kind: 'answered', question: name, values});
    return html`${planning.render({choice: this.choice, onAnswer, onTakeUp: this.handleTakeUp})}`;
  }

  private renderWayBack(): TemplateResult | typeof nothing {
    return this.planning.value === undefined ? nothing : this.renderButton(planWords.changeAnswers, 'went-back');
  }

  private renderButton(label: string, kind: 'went-back' | 'cleared'): TemplateResult {
    return html`<button class="button quiet" part="quiet-button" type="button" @click=${() => this.act({kind})}>${label}</button>`;
  }

  private readonly handleRetry = (): void => {
    this.ownProtocol.retry();
    void this.focusHeading();
  };

  private readonly handleTakeUp = (choice: 'course' | 'consultation'): void => {
    this.act({kind: 'took-up', choice});
    emit(this, 'regimen-plan');
  };

  /** Events name stages that everybody passes, when the stage changes or what was taken up is taken back, so that they tell nothing of the answers. */
  private act(action: FlowAction): void {
    const before = this.flow;
    this.flow = calculatorFlow(before, action, this.context);
    const isTakenBack = before.choice !== undefined && this.choice === undefined;
    if (isTakenBack || stageOf(before) !== stageOf(this.flow)) emit(this, 'regimen-step', {step: stageOf(this.flow)});
    if (before.place !== this.flow.place) void this.focusHeading();
    else if (action.kind === 'continued') void this.focusProblem();
  }

  private async focusProblem(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has(.problem) input')?.focus();
  }

  /** A protocol that the page brings is the only one; otherwise the answers choose among those that it names. */
  private withProtocol(settings: CalculatorSettings): CalculatorSettings {
    const protocols = this.brought?.kind === 'ready' ? [this.brought.protocol] as const : settings.protocols;
    return {...settings, protocols, protocol: followedProtocol(protocols, this.flow.answers)};
  }

  private get isForClinicians(): boolean {
    return this.view.trim() === 'clinician';
  }

  private get isProtocolKnown(): boolean {
    return this.brought === undefined || this.brought.kind === 'ready';
  }

  private get answers(): CalculatorFlow['answers'] {
    return withDefaults(this.flow.answers, this.settings, this.day);
  }

  private get steps(): readonly Step[] {
    return stepsOf(this.settings, this.answers);
  }

  private get day(): LocalDate {
    return this.settings.today ?? localDateOf(new Date());
  }

  private get context(): FlowContext {
    return {offer: this.settings, today: this.day};
  }
}

function viewIssues(view: string): readonly Issue[] {
  const issues: Issue[] = [];
  if (view.trim() !== '') new Place({view: view.trim()}, issues).at('view').oneOf(['patient', 'clinician']);
  return issues;
}
