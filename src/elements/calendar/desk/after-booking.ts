import type {ReactiveController, TemplateResult} from 'lit';
import type {BookingOutcome} from '../../../booking/booking-outcome.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import type * as templates from './keep-times.ts';
import type * as makers from './keepsakes.ts';

type Parts = typeof templates & typeof makers;

/** Calendar files of a booking, kept at addresses that links can point to. What makes them is loaded when there is a booking. */
export class AfterBooking implements ReactiveController {
  private readonly host: RegimenElement;
  private parts: Parts | undefined;
  private files: makers.Keepsakes<Blob> | undefined;
  private kept: makers.Keepsakes<string> | undefined;

  constructor(host: RegimenElement) {
    this.host = host;
    host.addController(this);
  }

  /** Makes the files of a booking; of any other outcome there is nothing to keep. */
  async make(outcome: BookingOutcome, clinic: string): Promise<void> {
    if (outcome.kind !== 'confirmed' && outcome.kind !== 'requested') return;
    const parts = await loadParts();
    if (parts === undefined) return;
    this.parts = parts;
    const details = {booking: outcome.booking, clinic, phone: this.host.phone, uidHost: location.hostname || 'localhost', now: new Date()};
    this.files = parts.mapFiles(this.host.say(() => parts.makeKeepsakes(details)), (file) => new Blob([file], {type: 'text/calendar;charset=utf-8'}));
    if (this.host.isConnected) this.publish();
  }

  /** What is offered below a confirmation; nothing before it is loaded. */
  render(view: Omit<templates.KeepTimes, 'kept'>): TemplateResult | undefined {
    return this.kept && this.parts?.keepTimes({...view, kept: this.kept});
  }

  hostConnected(): void {
    if (this.files !== undefined) this.publish();
  }

  /** An address that is not given back keeps its file in memory for as long as the page lives. */
  hostDisconnected(): void {
    if (this.kept !== undefined) this.parts?.mapFiles(this.kept, (url) => URL.revokeObjectURL(url));
    this.kept = undefined;
  }

  private publish(): void {
    this.hostDisconnected();
    this.kept = this.files && this.parts?.mapFiles(this.files, (file) => URL.createObjectURL(file));
    this.host.requestUpdate();
  }
}

/** Where the connection breaks off just now, the confirmation stands without them. */
async function loadParts(): Promise<Parts | undefined> {
  try {
    const [keepsakes, keepTimes] = await Promise.all([import('./keepsakes.ts'), import('./keep-times.ts')]);
    return {...keepsakes, ...keepTimes};
  } catch {
    return undefined;
  }
}
