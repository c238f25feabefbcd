import '../../src/define/regimen-scheduler.ts';
import type {AvailabilitySource} from '../../src/availability/availability-source.ts';
import type {RegimenElement} from '../../src/elements/regimen-element.ts';
import type {RegimenScheduler} from '../../src/elements/scheduler/regimen-scheduler.ts';
import {CalendarPage} from './calendar-page.ts';
import {ElementPage} from './element-page.ts';
import {openHost, type Attributes} from './open-host.ts';
import {weeksSource} from './open-weeks.ts';

const chosen = 'chosen';

/** Screen by screen: a label that is chosen, or what is typed into a field. */
const comesBack = {
  'No, I have finished': chosen, Anxiety: chosen, 'It helped, and then': chosen,
  'Days until the symptoms came back': '24', 'Days from one session to the next': '35', 'Day of your last session': '2026-02-20', 'None of these': chosen,
};

/** The scheduler as its visitor meets it, on Monday, 2 March 2026: the calculator, then the calendar. */
export class SchedulerPage {
  readonly host: RegimenScheduler;

  private constructor(host: RegimenScheduler) {
    this.host = host;
  }

  static async open(attributes: Attributes = {}, source: AvailabilitySource | 'endpoint' = weeksSource(), fallback = ''): Promise<SchedulerPage> {
    const page = new SchedulerPage(await openHost('regimen-scheduler', {'consultation-service': 'talk', ...attributes}, source, fallback));
    await page.settle();
    return page;
  }

  /** The scheduler's own part: messages and the way back to the plan. */
  get frame(): ElementPage {
    return new ElementPage(this.host);
  }

  get calculator(): ElementPage {
    return new ElementPage(this.inside('regimen-calculator'));
  }

  get calendar(): CalendarPage {
    return new CalendarPage(this.inside('regimen-calendar'));
  }

  /** Headings of what can be seen. */
  get headings(): string[] {
    return this.parts.filter((part) => part.checkVisibility()).map((part) => new ElementPage(part).heading);
  }

  /** Answers the calculator's questions until there is a plan. */
  async toPlan(health = 'None of these'): Promise<void> {
    await this.toHealth();
    await this.answer(health);
  }

  /** Answers what is required up to the question about health. */
  async toHealth(): Promise<void> {
    await this.calculator.press('No');
    for (const choice of ['Yes, I have not', 'Anxiety']) await this.answer(choice);
  }

  /** Answers as someone whose last session was on 20 February, and whose symptoms came back after 24 days. */
  async toNextSession(): Promise<void> {
    const {calculator} = this;
    await calculator.press('No');
    for (const [label, value] of Object.entries(comesBack)) {
      await (value === chosen ? calculator.choose(label) : calculator.fill(label, value));
      await calculator.click(calculator.submitButton);
    }
  }

  async takeUp(label: string): Promise<void> {
    await this.calculator.press(label);
    await this.settle();
  }

  async backToPlan(): Promise<void> {
    await this.frame.press('Back to your plan');
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.frame.settle();
    for (const part of this.parts) await new ElementPage(part).settle();
  }

  /** Answers one question and skips what follows and may be skipped. */
  private async answer(choice: string): Promise<void> {
    const {calculator} = this;
    await calculator.choose(choice);
    await calculator.click(calculator.submitButton);
    while (calculator.buttons.includes('Skip')) await calculator.press('Skip');
  }

  private get parts(): RegimenElement[] {
    return [...this.host.renderRoot.querySelectorAll<RegimenElement>('regimen-calculator, regimen-calendar')];
  }

  private inside<Name extends 'regimen-calculator' | 'regimen-calendar'>(name: Name): HTMLElementTagNameMap[Name] {
    const part = this.host.renderRoot.querySelector(name);
    if (part === null) throw new Error(`There is no ${name}.`);
    return part;
  }
}
