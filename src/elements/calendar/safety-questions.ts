import type {TemplateResult} from 'lit';
import type {RegimenElement} from '../regimen-element.ts';
import {askedNothing, safetyScreen, type Safety, type SafetyScreen} from './safety-screen.ts';

/** Owns the answers to both safety questions; they never leave it. */
export class SafetyQuestions {
  private readonly host: RegimenElement;
  private current: Safety = askedNothing;

  constructor(host: RegimenElement) {
    this.host = host;
  }

  /** Where the visitor stands with them. */
  get place(): Safety['place'] {
    return this.current.place;
  }

  render(view: Pick<SafetyScreen, 'phone' | 'help' | 'onConsultation'>): TemplateResult {
    return safetyScreen({
      ...view,
      safety: this.current,
      onChange: (safety) => this.set(safety),
      onMissing: () => void this.focusFirstProblem(),
    });
  }

  /** The next question, or what comes after, takes the focus from the button that led there. */
  private set(safety: Safety): void {
    const isElsewhere = safety.place !== this.current.place;
    this.current = safety;
    this.host.requestUpdate();
    if (isElsewhere) void this.host.focusHeading();
  }

  private async focusFirstProblem(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}
