import {html, nothing, type TemplateResult} from 'lit';
import {safety} from '../../i18n/start-words.ts';

/**
 * The conditions that call for a talk first. The clinic's medical lead owns the list: the slot puts the clinic's own in its place.
 * An element that hands the list on to another names the other's slot; what it hands on is never empty, for that would leave no list.
 */
export function healthList(slot?: 'health-list'): TemplateResult {
  return html`<slot name="health-list" slot=${slot ?? nothing}><ul class="bullets flags">${safety.flags.map((flag) => html`<li>${flag}</li>`)}</ul></slot>`;
}
