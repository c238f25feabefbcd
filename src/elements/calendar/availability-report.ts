import type {AvailabilityResult} from '../../availability/availability-source.ts';
import {emit} from '../events.ts';

/** Tells the page what is wrong with the free times that came; what was only odd is not told again while it stays the same. */
export class AvailabilityReport {
  private readonly host: EventTarget;
  private told = '';

  constructor(host: EventTarget) {
    this.host = host;
  }

  tell(result: AvailabilityResult): void {
    const issues = result.kind === 'loaded' ? result.notes : (result.issues ?? [{path: '', message: result.reason}]);
    const report = JSON.stringify(issues);
    if (issues.length > 0 && (result.kind === 'failed' || report !== this.told)) emit(this.host, 'regimen-error', {source: 'availability', issues});
    this.told = report;
  }
}
