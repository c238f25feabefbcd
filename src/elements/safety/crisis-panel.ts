import {html, nothing, type TemplateResult} from 'lit';
import {safety} from '../../i18n/en/safety.ts';
import {shared} from '../../i18n/en/shared.ts';
import {screenHeading} from '../regimen-element.ts';

/** What replaces every other screen when someone is in danger. */
export interface CrisisPanel {
  /** The text of the clinic's country; empty for the US text. It names its own numbers, so 988 never stands beside it. */
  readonly text: string;
  /** The crisis line of the clinic's country; with neither a text nor a phone it is 988, which also takes text messages and chats, and 911. */
  readonly phone: string;
  readonly onStartOver: () => void;
}

/** Offers the crisis line, says that nobody watches the page, and leaves one way back: to the start. */
export function crisisPanel({text, phone, onStartOver}: CrisisPanel): TemplateResult {
  return html`
    ${screenHeading(safety.crisisHeading, safety.crisisLead)}
    <p class="crisis-text">${text || (phone ? safety.crisisTextWith(phone) : shared.crisisText)}</p>
    ${waysToReach(text, phone)}
    <p class="muted">${safety.notMonitored}</p>
    <p class="rule"><button class="button quiet" type="button" @click=${onStartOver}>${safety.startOver}</button></p>
  `;
}

function waysToReach(text: string, phone: string): TemplateResult | typeof nothing {
  if (phone) return html`<div class="answers">${callLink(phone)}</div>`;
  return text ? nothing : html`<div class="answers">${callLink('988')}${textLink('988')}${chatLink()}${callLink('911')}</div>`;
}

function callLink(phone: string): TemplateResult {
  const number = phone.replace(/[^\d+]/g, '');
  return number ? html`<a class="button primary" rel="noreferrer" href="tel:${number}">${safety.call(phone)}</a>` : html`${nothing}`;
}

function textLink(phone: string): TemplateResult {
  return html`<a class="button primary" rel="noreferrer" href="sms:${phone}">${safety.text(phone)}</a>`;
}

function chatLink(): TemplateResult {
  return html`<a class="button primary" rel="noreferrer" href="https://988lifeline.org/chat/">${safety.chat}</a>`;
}
