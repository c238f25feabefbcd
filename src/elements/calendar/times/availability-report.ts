import type {AvailabilityResult} from '../../../availability/availability-source.ts';
import {zones} from '../../../i18n/times-words.ts';
import {emit} from '../../events.ts';
import type {RegimenElement} from '../../regimen-element.ts';

/** Tells the page what is wrong with the free times that came; what was only odd is not told again while it stays the same. */
export class AvailabilityReport {
  private readonly host: RegimenElement;
  private told = '';

  constructor(host: RegimenElement) {
    this.host = host;
  }

  /** `differsOnZone` says that the device has other clocks in the clinic's zone than the times were written with. */
  tell(result: AvailabilityResult, differsOnZone: boolean): void {
    const issues = result.kind === 'loaded' ? [...result.notes, ...(differsOnZone ? [{path: 'timeZone', message: this.host.say(() => zones.differsNote)}] : [])] : (result.issues ?? [{path: '', message: result.reason}]);
    const report = JSON.stringify(issues);
    if (issues.length > 0 && (result.kind === 'failed' || report !== this.told)) emit(this.host, 'regimen-error', {source: 'availability', issues});
    this.told = report;
  }
}
