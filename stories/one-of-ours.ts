import {html, type TemplateResult} from 'lit';
import '../src/define/regimen-calculator.ts';
import '../src/define/regimen-calendar.ts';
import '../src/define/regimen-scheduler.ts';
import type {Shown} from './embed/embedding.ts';
import {written} from './written.ts';

/** One of the elements, with these attributes. */
export function oneOfOurs(show: Shown, attributes: Readonly<Record<string, unknown>>): TemplateResult {
  if (show === 'calculator') return html`<regimen-calculator ${written(attributes)}></regimen-calculator>`;
  if (show === 'calendar') return html`<regimen-calendar ${written(attributes)}></regimen-calendar>`;
  return html`<regimen-scheduler ${written(attributes)}></regimen-scheduler>`;
}
