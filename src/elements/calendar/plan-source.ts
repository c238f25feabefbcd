import type {ReactiveController} from 'lit';
import type {LocalDate} from '../../dates/local-date.ts';
import type {Need} from '../../schedule/need.ts';
import type {RegimenElement} from '../regimen-element.ts';

/** What a calendar reads from the calculator on the same page. */
export interface TakenUpPlan {
  readonly choice: 'course' | 'consultation' | undefined;
  readonly need: Need | undefined;
  readonly wishedStart: LocalDate | undefined;
}

/** Follows the calculator with the given id: what its visitor has taken up, as long as it stands. */
export class PlanSource implements ReactiveController {
  private readonly host: RegimenElement;
  private readonly id: () => string;
  private readonly onTakenUp: (plan: TakenUpPlan) => void;
  private listening: AbortController | undefined;

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
    for (const name of ['regimen-plan', 'regimen-step']) this.host.getRootNode().addEventListener(name, (event) => this.follow(event), {signal});
  }

  hostDisconnected(): void {
    this.listening?.abort();
  }

  private follow({target}: Event): void {
    if (target instanceof Element && this.id() !== '' && target.id === this.id() && isTakenUpPlan(target)) this.onTakenUp(target);
  }
}

function isTakenUpPlan(target: Element): target is Element & TakenUpPlan {
  return 'choice' in target && 'need' in target && 'wishedStart' in target;
}
