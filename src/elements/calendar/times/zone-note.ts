import {html, nothing, type TemplateResult} from 'lit';
import {calendar, zones} from '../../../i18n/times-words.ts';
import type {VisitorClock} from './visitor-clock.ts';

/** Whose clock the times are on, and why the clock of this device may not be trusted for the clinic's. */
export function zoneNote({isElsewhere, differsOnZone}: VisitorClock): TemplateResult {
  return html`
    <p class="small muted">${isElsewhere ? zones.elsewhere : calendar.clinicTime}</p>
    ${differsOnZone ? html`<p class="small" role="note">${zones.differs}</p>` : nothing}
  `;
}
