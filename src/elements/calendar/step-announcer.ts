import {emit} from '../events.ts';
import type {RegimenElement} from '../regimen-element.ts';

/** Tells the page of each new step, and moves the focus to its heading. The first one is where the page itself begins. */
export class StepAnnouncer {
  private readonly host: RegimenElement;
  private step = '';

  constructor(host: RegimenElement) {
    this.host = host;
  }

  /** `step` is empty while there is none. */
  tell(step: string): void {
    const isFirst = this.step === '';
    if (step === this.step) return;
    this.step = step;
    if (step === '' || isFirst) return;
    emit(this.host, 'regimen-step', {step});
    void this.host.focusHeading();
  }
}
