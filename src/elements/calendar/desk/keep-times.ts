import {html, nothing, type TemplateResult} from 'lit';
import type {Booking} from '../../../booking/booking-request.ts';
import {afterBooking as words} from '../../../i18n/booking-words.ts';
import {copyText} from './copy-text.ts';
import type {Keepsakes, KeptSession} from './keepsakes.ts';

/** How the times of a booking are kept, each file by its address. */
export interface KeepTimes {
  readonly booking: Booking;
  readonly kept: Keepsakes<string>;
  readonly clinic: string;
  /** A first talk, from which nobody has to be taken home. */
  readonly isConsultation: boolean;
}

/** Calendar files and links, the clinic's own page for the booking, print, and what the person who drives is told. */
export function keepTimes(view: KeepTimes): TemplateResult {
  const {booking, kept, clinic, isConsultation} = view;
  return html`
    <div class="stack rule on-screen">
      <h3>${words.keep}</h3>
      <p class="muted">${words.keepText(clinic)}</p>
      <div class="actions">
        ${saveAll(view)}
        ${booking.manageUrl === undefined ? nothing : html`<a class="button" part="secondary-button" href=${booking.manageUrl} rel="noreferrer noopener">${words.manage}</a>`}
        <button class="button quiet" part="quiet-button" type="button" @click=${() => window.print()}>${words.print}</button>
      </div>
      ${kept.sessions.length === 1 ? kept.sessions.map(oneSession) : eachSession(kept.sessions)}
    </div>
    ${isConsultation || booking.status === 'requested' ? nothing : pickUps(kept.pickUps)}
  `;
}

/** The clinic's own file keeps up with changes, so it comes before ours. */
function saveAll({booking, kept: {file, sessions}}: KeepTimes): TemplateResult {
  const text = sessions.length === 1 ? words.saveOne : words.saveAll(sessions.length);
  return booking.calendarUrl === undefined
    ? html`<a class="button primary" part="primary-button" href=${file} download=${words.fileName}>${text}</a>`
    : html`<a class="button primary" part="primary-button" href=${booking.calendarUrl} rel="noreferrer noopener">${text}</a>`;
}

function oneSession(session: KeptSession<string>): TemplateResult {
  return html`<div class="stack close"><p>${words.addOne}</p><p class="web-calendars">${webLinks(session)}</p></div>`;
}

function eachSession(sessions: readonly KeptSession<string>[]): TemplateResult {
  return html`
    <details class="disclosure">
      <summary>${words.addEach}</summary>
      <ol class="stack">
        ${sessions.map((session, index) => html`
          <li class="stack close">
            <p class="session-name">${session.name}</p>
            <p class="web-calendars">
              <a href=${session.file} download=${words.oneFileName(index + 1)} aria-label=${words.named(words.file, session.name)}>${words.file}</a>
              ${webLinks(session)}
            </p>
          </li>
        `)}
      </ol>
    </details>
  `;
}

/** No link tells where it was followed from. */
function webLinks({name, links}: KeptSession<string>): readonly TemplateResult[] {
  return links.map((link) => html`<a href=${link.href} target="_blank" rel="noreferrer noopener" aria-label=${words.named(link.name, name) + words.newTab}>${link.name}</a>`);
}

function pickUps({file, lines}: Keepsakes<string>['pickUps']): TemplateResult {
  return html`
    <details class="disclosure rule on-screen">
      <summary>${words.driver}</summary>
      <div class="stack">
        <p class="muted">${words.driverText}</p>
        ${copyText(lines.join('\n'), words.driverCopy)}
        <p><a class="button" part="secondary-button" href=${file} download=${words.driverFileName}>${words.driverFile}</a></p>
      </div>
    </details>
  `;
}
