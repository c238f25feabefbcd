import type {nothing, TemplateResult} from 'lit';
import {visit as words} from '../../../i18n/outlook-words.ts';
import {factList} from './fact-list.ts';
import {planSection} from './plan-section.ts';
import type {Fact} from './visit-facts.ts';

/** One visit, as a list of terms. */
export function visitSection(visit: readonly Fact[]): TemplateResult | typeof nothing {
  return planSection(words.heading, [factList(visit)]);
}
