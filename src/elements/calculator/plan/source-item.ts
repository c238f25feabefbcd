import {plan as words} from '../../../i18n/plan-words.ts';
import {sourceOf} from '../../../protocol/sources.ts';

/** A source as it is shown: what it is called, where it is, and what kind of source it is. */
export interface SourceItem {
  readonly label: string;
  readonly url: string | undefined;
  readonly grade: string;
}

/** The source with this id, or behind this fact; one outside our library is shown as the clinic wrote it. */
export function sourceItem(written: string): SourceItem {
  const source = sourceOf(written);
  if (source !== undefined) return {label: source.label, url: source.url, grade: words.grade[source.grade]};
  return {label: written, url: /^https?:\/\/\S+$/i.test(written) ? written : undefined, grade: words.notGraded};
}
