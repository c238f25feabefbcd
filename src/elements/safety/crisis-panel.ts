import {html, nothing, type TemplateResult} from 'lit';
import {safety} from '../../i18n/start-words.ts';
import {screenHeading} from '../regimen-element.ts';
import type {CrisisHelp} from './crisis-help.ts';

/** What replaces every other screen when someone is in danger. */
export interface CrisisPanel {
  readonly help: CrisisHelp;
  readonly onStartOver: () => void;
}

/** Offers the crisis line, says that nobody watches the page, and leaves one way back: to the start. */
export function crisisPanel({help: {text, ways}, onStartOver}: CrisisPanel): TemplateResult {
  return html`
    ${screenHeading(safety.crisisHeading, safety.crisisLead)}
    <p class="crisis-text">${text}</p>
    ${ways.length === 0 ? nothing : html`<div class="answers">${ways.map(({label, href}) => html`<a class="button primary" part="primary-button" rel="noreferrer" href=${href}>${label}</a>`)}</div>`}
    <p class="muted">${safety.notMonitored}</p>
    <p class="rule"><button class="button quiet" part="quiet-button" type="button" @click=${onStartOver}>${safety.startOver}</button></p>
  `;
}
