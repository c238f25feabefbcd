import {html, nothing, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import {localDateOf, type LocalDate} from '../../dates/local-date.ts';
import type {Weekday} from '../../dates/weekday.ts';
import {plan as planWords} from '../../i18n/plan-words.ts';
import {shared} from '../../i18n/start-words.ts';
import type {Issue} from '../../parsing/issue.ts';
import {Place} from '../../parsing/place.ts';
import type {Need} from '../../schedule/need.ts';
import {emit} from '../events.ts';
import {OnDemand} from '../on-demand.ts';
import {onDemandScreen} from '../on-demand-screen.ts';
import {writtenAttributes} from '../with-attributes.ts';
import {answerProblem} from './questions/answer-problem.ts';
import {calculatorAttributes} from './calculator-attributes.ts';
import {calculatorFlow, onOffer, stageOf, start, type CalculatorFlow, type FlowAction, type FlowContext} from './questions/calculator-flow.ts';
import {readCalculatorSettings, type CalculatorSettings, type WrittenSettings} from './calculator-settings.ts';
import type {ClinicianController} from './clinician/clinician-controller.ts';
import type {Planning} from './plan/planning.ts';
import {followedProtocol} from './protocol/followed-protocol.ts';
import {usualPresets} from './protocol/named-presets.ts';
import {OfferedProtocols} from './protocol/offered-protocols.ts';
import {questionScreen} from './questions/question-screen.ts';
import {questionStyles} from './questions/question.styles.ts';
import {stepsOf, type Question, type Step} from './questions/questions.ts';
import {withDefaults} from './questions/with-defaults.ts';
import type {CrisisAnswer, RegimenCalculator} from './regimen-calculator.ts';
import {reviewIssues} from './review-issues.ts';
import {stepProgress} from './questions/step-progress.ts';
import type {PlanChoice} from './plan/took-up.ts';

export const sheets: CSSResultGroup = [questionStyles];

/** Owns the answers, and leads from the question about danger to the plan. It is loaded while that first question is read. */
export class Asking implements ReactiveController {
  private readonly host: RegimenCalculator;
  private readonly offered: OfferedProtocols;
  private readonly clinician: OnDemand<ClinicianController>;
  private readonly planning: OnDemand<Planning>;
  private flow: CalculatorFlow = start;
  private settings: CalculatorSettings;
  private found: readonly Issue[] = [];

  /** `given` is how the first question was answered before this was there. */
  constructor(host: RegimenCalculator, given: CrisisAnswer) {
    this.host = host;
    this.offered = new OfferedProtocols(host);
    this.settings = this.withProtocol(readCalculatorSettings(writtenAttributes(host, calculatorAttributes)).settings);
    this.clinician = new OnDemand(host, async () => new (await host.take(['clinician', 'plan'], import('./clinician/clinician-controller.ts'))).ClinicianController(host));
    this.planning = new OnDemand(host, async () => new (await host.take(['plan', 'outlook'], import('./plan/planning.ts'))).Planning(host));
    if (given !== 'open') this.flow = calculatorFlow(start, {kind: 'crisis-answered', isInCrisis: given === 'danger'}, this.context);
    host.addController(this);
  }

  /** What is wrong with the attributes. */
  get issues(): readonly Issue[] {
    return this.found;
  }

  /** How the first question is answered. */
  get crisisAnswer(): CrisisAnswer {
    const {place} = this.flow;
    return place === 'crisis' ? 'danger' : place === 'safety' ? 'open' : 'safe';
  }

  get choice(): PlanChoice | undefined {
    return this.flow.choice;
  }

  get need(): Need | undefined {
    return this.choice === 'course' ? this.planning.value?.need : undefined;
  }

  get wishedStart(): LocalDate | undefined {
    return this.need && this.planning.value?.firstDay;
  }

  get wishedDays(): readonly Weekday[] | undefined {
    return this.need && this.planning.value?.chosenDays;
  }

  get window(): {readonly from: LocalDate; readonly to: LocalDate} | undefined {
    return this.need && this.planning.value?.window;
  }

  hostUpdate(): void {
    const {settings, issues} = readCalculatorSettings(writtenAttributes(this.host, calculatorAttributes));
    this.offered.follow(settings.presets);
    this.settings = this.withProtocol(settings);
    if (this.isProtocolKnown) this.flow = onOffer(this.flow, this.settings);
    this.found = [...(this.host.isChecked ? [] : issues), ...viewIssues(this.host.view), ...reviewIssues(this.settings, this.day)];
    if (this.host.isForClinicians) this.clinician.begin();
    this.followPlan();
  }

  /** The first question is answered, or asked again with nothing known. */
  answerCrisis(answer: CrisisAnswer): void {
    this.act(answer === 'open' ? {kind: 'cleared'} : {kind: 'crisis-answered', isInCrisis: answer === 'danger'});
  }

  /** The plan is made from what it needs, which is loaded while the questions are answered. */
  private followPlan(): void {
    const {flow: {place}, answers, settings, day: today} = this;
    const {offersConsultation} = this.host;
    if (place !== 'safety' && place !== 'crisis') this.planning.begin();
    const isShown = place === 'plan' && this.isProtocolKnown && this.found.length === 0;
    this.planning.value?.follow(isShown ? {answers, settings, today, offersConsultation} : undefined);
  }

  /** Staff pages ask nothing, and so need no safety question. */
  renderForClinicians(): TemplateResult {
    if (!this.isProtocolKnown) return this.offered.render();
    return onDemandScreen(this.clinician, this.host.phone, (clinician) => clinician.render(this.settings.protocols));
  }

  /** How far the first question is on the way, and what is wrong with a protocol that the page brings: it takes no place of the question's. */
  get beside(): {readonly progress: TemplateResult | typeof nothing; readonly problem: TemplateResult | typeof nothing} {
    return {
      progress: stepProgress('safety', this.isProtocolKnown ? this.steps : undefined),
      problem: this.offered.problem,
    };
  }

  /** All that comes after the first question. */
  render(): TemplateResult {
    return html`${this.renderBar()}${this.renderPlace()}`;
  }

  private renderPlace(): TemplateResult {
    const {place} = this.flow;
    if (!this.isProtocolKnown) return this.offered.render();
    return place === 'plan' ? onDemandScreen(this.planning, this.host.phone, (planning) => this.renderPlan(planning)) : this.renderQuestion(place);
  }

  private renderBar(): TemplateResult {
    const {place} = this.flow;
    const way = place === 'plan' || place === 'crisis' ? this.renderWayBack() : stepProgress(place, this.isProtocolKnown ? this.steps : undefined);
    return html`<div class="bar">${way}${this.renderButton(shared.clear, 'cleared')}</div>`;
  }

  private renderQuestion(place: CalculatorFlow['place']): TemplateResult {
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

  private readonly handleTakeUp = (choice: PlanChoice): void => {
    this.act({kind: 'took-up', choice});
    emit(this.host, 'regimen-plan');
  };

  /** Events name stages that everybody passes, when the stage changes or what was taken up is taken back, so that they tell nothing of the answers. */
  private act(action: FlowAction): void {
    const before = this.flow;
    this.flow = calculatorFlow(before, action, this.context);
    this.host.requestUpdate();
    const isTakenBack = before.choice !== undefined && this.choice === undefined;
    if (isTakenBack || stageOf(before) !== stageOf(this.flow)) emit(this.host, 'regimen-step', {step: stageOf(this.flow)});
    // What could not be had at one question may be there at the next.
    if (before.place !== this.flow.place && this.planning.state.kind === 'failed') this.planning.ask();
    if (before.place !== this.flow.place) void this.host.focusHeading();
    else if (action.kind === 'continued') void this.focusProblem();
  }

  private async focusProblem(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has(.problem) input')?.focus();
  }

  /** The answers choose among the protocols of the clinic. Until these are there, nothing that is shown is made from any. */
  private withProtocol(settings: WrittenSettings): CalculatorSettings {
    const protocols = this.offered.known ?? usualPresets;
    return {...settings, protocols, protocol: followedProtocol(protocols, this.flow.answers)};
  }

  private get isProtocolKnown(): boolean {
    return this.offered.known !== undefined;
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
