import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {LocalDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import {focusDay, monthGrid, type MonthGridView} from '../../src/ui/month-grid.ts';
import {BlockHost} from './block-host.ts';
import {monthGridView} from './block-views.ts';

/** A month grid that answers to its user as an element does, and remembers what was chosen. */
export class MonthGridHost extends BlockHost {
  @property({attribute: false}) view: MonthGridView = monthGridView();

  private mustFocus = false;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.mustFocus) focusDay(this.renderRoot, this.view.focused);
    this.mustFocus = false;
  }

  protected override block(): TemplateResult {
    return monthGrid({
      ...this.view,
      onSelect: (selected) => (this.view = {...this.view, selected}),
      onFocus: (date) => this.moveTo(date),
      onMonth: (month) => (this.view = {...this.view, month}),
    });
  }

  private moveTo(focused: LocalDate): void {
    this.mustFocus = true;
    this.view = {...this.view, focused, month: monthOf(focused)};
  }
}

if (!customElements.get('month-grid-host')) customElements.define('month-grid-host', MonthGridHost);
