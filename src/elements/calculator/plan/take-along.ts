import {render, type CSSResult, type CSSResultOrNative, type ReactiveController, type TemplateResult} from 'lit';
import type {LocalDate} from '../../../dates/local-date.ts';
import {takeAlong as words} from '../../../i18n/outlook-words.ts';
import {calendarWords, shared} from '../../../i18n/start-words.ts';
import {dayWithYear} from '../../../i18n/format-date.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import {crisisHelp} from '../../safety/crisis-help.ts';
import type {PlanView} from './plan-view.ts';
import {printedPlan, type PlanOnPaper} from './printed-plan.ts';
import {takeAlongSection} from './take-along-section.ts';

/** What there is to take along now. */
export interface TakenPlan {
  readonly view: PlanView;
  /** Days to be saved; none where the plan has no dates. */
  readonly days: readonly LocalDate[];
  readonly today: LocalDate;
}

/** Prints the plan and saves its days. The plan on paper is there at once, because the browser's own way to print waits for nothing. */
export class TakeAlong implements ReactiveController {
  private readonly host: RegimenElement;
  private readonly plan: () => TakenPlan | undefined;
  /** By which a calendar knows the days again that are saved a second time. */
  private id: string | undefined;
  /** That the last try failed. */
  private hasFailed = false;
  private listening: AbortController | undefined;
  private sheet: HTMLElement | undefined;

  constructor(host: RegimenElement, plan: () => TakenPlan | undefined) {
    this.host = host;
    this.plan = () => host.say(plan);
    host.addController(this);
  }

  hostConnected(): void {
    this.listening = new AbortController();
    const {signal} = this.listening;
    window.addEventListener('beforeprint', () => this.showSheet(), {signal});
    window.addEventListener('afterprint', () => this.hideSheet(), {signal});
  }

  hostDisconnected(): void {
    this.listening?.abort();
    this.hideSheet();
  }

  section({days}: TakenPlan): TemplateResult {
    return takeAlongSection({hasDays: days.length > 0, problem: this.hasFailed ? words.failed : '', onPrint: () => void this.attempt(this.print), onSaveDays: () => void this.attempt(this.saveDays)});
  }

  private readonly print = async (): Promise<void> => {
    const {printAlone} = await import('./print-alone.ts');
    const plan = this.plan();
    if (plan === undefined) return;
    const {fontFamily} = getComputedStyle(this.host);
    printAlone(this.host.say(() => ({content: printedPlan(this.paper(plan)), styles: this.host.sheets.filter(isText), title: words.title(this.clinic), fontFamily, lang: shared.locale, dir: shared.direction})));
  };

  private readonly saveDays = async (): Promise<void> => {
    const {saveDays, newRequestId} = await import('./save-days.ts');
    const plan = this.plan();
    if (plan === undefined) return;
    const {name, ...content} = this.host.say(() => ({days: plan.days, summary: words.appointmentAt(this.clinic), description: words.exampleDay, name: words.daysName}));
    this.id ??= newRequestId();
    saveDays({...content, id: this.id, uidHost: location.hostname || 'localhost', stamp: new Date().toISOString()}, name);
  };

  private get clinic(): string {
    return this.host.clinicName || shared.theClinic;
  }

  private paper({view, today}: TakenPlan): PlanOnPaper {
    const {clinicName, phone} = this.host;
    return {view, clinicName, phone, day: dayWithYear(today, calendarWords), crisisLine: crisisHelp(this.host).line, costWords: this.costWords};
  }

  /** What the clinic says of the cost, line by line: of its page's own looks nothing goes on paper. */
  private get costWords(): readonly string[] {
    const slot = this.host.renderRoot.querySelector<HTMLSlotElement>('slot[name="cost"]');
    const elements = slot?.assignedElements({flatten: true}) ?? [];
    return elements.flatMap((element) => (element instanceof HTMLElement ? element.innerText : '').split('\n')).map((line) => line.trim()).filter((line) => line !== '');
  }

  private async attempt(what: () => Promise<void>): Promise<void> {
    try {
      await what();
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }

  private showSheet(): void {
    const plan = this.plan();
    if (plan === undefined || this.sheet !== undefined) return;
    this.sheet = this.host.say(() => this.makeSheet(plan));
    this.host.renderRoot.prepend(this.sheet);
  }

  private makeSheet(plan: TakenPlan): HTMLElement {
    const sheet = Object.assign(document.createElement('div'), {className: 'printed', lang: shared.locale, dir: shared.direction});
    render(printedPlan(this.paper(plan)), sheet);
    return sheet;
  }

  private hideSheet(): void {
    this.sheet?.remove();
    this.sheet = undefined;
  }
}

/** Every sheet is written as text here. */
function isText(sheet: CSSResultOrNative): sheet is CSSResult {
  return 'cssText' in sheet;
}
