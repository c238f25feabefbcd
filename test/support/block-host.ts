import {html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {RegimenElement} from '../../src/elements/regimen-element.ts';
import {calendarForm} from '../../src/styles/calendar-form.styles.ts';
import {disclosure} from '../../src/styles/disclosure.styles.ts';
import {table} from '../../src/styles/table.styles.ts';
import {courseOptionsStyles} from '../../src/ui/course-options.styles.ts';
import {monthGridStyles} from '../../src/ui/month-grid.styles.ts';
import {sessionChangesStyles} from '../../src/ui/session-changes.styles.ts';
import {sessionTableStyles} from '../../src/ui/session-table.styles.ts';
import {yearOutlookStyles} from '../../src/ui/year-outlook.styles.ts';
import {slotListStyles} from '../../src/ui/slot-list.styles.ts';

/** Shows a building block as an element would: in a shadow root, with the house's styles and the block's own. */
export class BlockHost extends LitElement {
  static override styles: CSSResultGroup = [RegimenElement.styles, calendarForm, table, disclosure, monthGridStyles, slotListStyles, courseOptionsStyles, sessionTableStyles, sessionChangesStyles, yearOutlookStyles];

  @property({attribute: false}) content: TemplateResult = html``;

  override render(): TemplateResult {
    return html`<div class="widget">${this.block()}</div>`;
  }

  protected block(): TemplateResult {
    return this.content;
  }
}

if (!customElements.get('block-host')) customElements.define('block-host', BlockHost);

/** A building block inside its host. */
export function inHost(content: TemplateResult): TemplateResult {
  return html`<block-host .content=${content}></block-host>`;
}
