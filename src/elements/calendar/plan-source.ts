import type {ReactiveController} from 'lit';
import type {LocalDate} from '../../dates/local-date.ts';
import type {Weekday} from '../../dates/weekday.ts';
import type {Need} from '../../schedule/need.ts';
import type {RegimenElement} from '../regimen-element.ts';

/** What a calendar reads from the calculator on the same page. */
export interface TakenUpPlan {
  readonly choice: 'course' | 'consultation' | undefined;
  readonly need: Need | undefined;
  readonly wishedStart: LocalDate | undefined;
  /** The weekdays that suit the visitor; `undefined` where all do. */
  readonly wishedDays?: readonly Weekday[] | undefined;
  /** The days that a single further session may lie on, both included. */
  readonly window: DayWindow | undefined;
}

/** Days from the first to the last, both included. */
export interface DayWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Follows the calculator with the given id: what its visitor has taken up, as long as it stands. */
export class PlanSource implements ReactiveController {
  private readonly host: RegimenElement;
  private readonly id: () => string;
  private readonly onTakenUp: (plan: TakenUpPlan) => void;
  private listening: AbortController | undefined;
  private followed = '';

  constructor(host: RegimenElement, id: () => string, onTakenUp: (plan: TakenUpPlan) => void) {
    this.host = host;
    this.id = id;
    this.onTakenUp = onTakenUp;
    host.addController(this);
  }

  hostConnected(): void {
    this.listening = new AbortController();
    const {signal} = this.listening;
    // A step away from the plan takes it back, and says so by no event of its own.
    for (const name of ['regimen-plan', 'regimen-step']) this.root.addEventListener(name, (event) => this.follow(event), {signal});
    document.addEventListener('DOMContentLoaded', () => this.adopt(), {signal});
    this.adopt();
  }

  /** Whether the page is complete and has no element of that id. */
  get isMissing(): boolean {
    return this.id() !== '' && this.host.isConnected && document.readyState !== 'loading' && this.calculator === null;
  }

  /** Takes over what stands now: a plan may have been taken up, or taken back, while nobody listened. */
  adopt(): void {
    const {calculator} = this;
    if (calculator !== null && isTakenUpPlan(calculator) && summary(calculator) !== this.followed) this.hand(calculator);
    this.host.requestUpdate();
  }

  private get root(): Document | ShadowRoot {
    return this.host.getRootNode() as Document | ShadowRoot;
  }

  private get calculator(): Element | null {
    return this.id() === '' ? null : this.root.getElementById(this.id());
  }

  hostDisconnected(): void {
    this.listening?.abort();
  }

  private follow({target}: Event): void {
    if (target instanceof Element && this.id() !== '' && target.id === this.id() && isTakenUpPlan(target)) this.hand(target);
  }

  private hand(plan: TakenUpPlan): void {
    this.followed = summary(plan);
    this.onTakenUp(plan);
  }
}

function summary({choice, need, wishedStart, wishedDays, window}: TakenUpPlan): string {
  return JSON.stringify([choice, need, wishedStart, wishedDays, window]);
}

function isTakenUpPlan(target: Element): target is Element & TakenUpPlan {
  return 'choice' in target && 'need' in target && 'wishedStart' in target;
}
