import {html, nothing, type TemplateResult} from 'lit';
import {entry} from '../../i18n/start-words.ts';
import {phoneLink, screenHeading} from '../regimen-element.ts';

/** A clinic that takes no consultation online is called. */
export function callForConsultation(phone: string): TemplateResult {
  return html`
    <section class="screen">
      ${screenHeading(entry.chooseConsultation)}
      <p>${entry.consultationByPhone}</p>
      ${phoneLink(phone) ?? nothing}
    </section>
  `;
}
