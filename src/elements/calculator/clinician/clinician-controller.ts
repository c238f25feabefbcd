import type {CSSResultGroup, ReactiveController, TemplateResult} from 'lit';
import type {Protocol} from '../../../protocol/protocol.ts';
import {disclosure} from '../../../styles/disclosure.styles.ts';
import {table} from '../../../styles/table.styles.ts';
import {calculatorStyles} from '../calculator.styles.ts';
import type {RegimenCalculator} from '../regimen-calculator.ts';
import {clinicianScreen} from './clinician-screen.ts';
import type {WeightEntry} from './clinician-weight.ts';

export const sheets: CSSResultGroup = [table, disclosure, calculatorStyles];

const nothingTyped: WeightEntry = {text: '', unit: 'kg'};

/** Keeps what is typed in the clinician view until the view is left or the element removed. It is loaded where the page asks for the view, and nowhere else. */
export class ClinicianController implements ReactiveController {
  private readonly host: RegimenCalculator;
  private entry = nothingTyped;

  constructor(host: RegimenCalculator) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.host.isForClinicians) this.entry = nothingTyped;
  }

  hostDisconnected(): void {
    this.entry = nothingTyped;
  }

  render(protocols: readonly Protocol[]): TemplateResult {
    return clinicianScreen({protocols, entry: this.entry, onEntry: this.handleEntry});
  }

  private readonly handleEntry = (entry: WeightEntry): void => {
    this.entry = entry;
    this.host.requestUpdate();
  };
}
