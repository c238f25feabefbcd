import {initialState, Task} from '@lit/task';
import {html, type ReactiveController, type TemplateResult} from 'lit';
import {calculator} from '../../../i18n/words.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {statusMessage} from '../../../ui/status-message.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import type {WeightEntry} from './clinician-weight.ts';

const nothingTyped: WeightEntry = {text: '', unit: 'kg'};

/** Loads the clinician view where the page asks for it and nowhere else, and keeps what is typed there until the view is left or the element removed. */
export class ClinicianController implements ReactiveController {
  private readonly host: RegimenElement;
  private readonly screen;
  private entry = nothingTyped;

  constructor(host: RegimenElement, isAskedFor: () => boolean) {
    this.host = host;
    this.screen = new Task(host, {
      args: () => [isAskedFor()],
      task: async ([isAsked]) => {
        this.entry = nothingTyped;
        return isAsked ? (await this.host.take(['clinician', 'plan', 'outlook'], import('./clinician-screen.ts'))).clinicianScreen : initialState;
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.entry = nothingTyped;
  }

  render(protocols: readonly Protocol[]): TemplateResult | undefined {
    return this.screen.render({
      pending: () => html`<section aria-busy="true"><p role="status" tabindex="-1" data-heading>${calculator.moment}</p></section>`,
      complete: (screen) => screen({protocols, entry: this.entry, onEntry: this.handleEntry}),
      error: () => statusMessage({tone: 'problem', text: calculator.partFailed, actions: html`<p><button class="button" part="secondary-button" type="button" @click=${() => this.screen.run()}>${calculator.tryAgain}</button></p>`}),
    });
  }

  private readonly handleEntry = (entry: WeightEntry): void => {
    this.entry = entry;
    this.host.requestUpdate();
  };
}
