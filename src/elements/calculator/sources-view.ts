import {plan as words} from '../../i18n/en/plan.ts';
import type {Plan} from '../../protocol/plan.ts';
import type {Protocol} from '../../protocol/protocol.ts';
import {sourceOf} from '../../protocol/sources.ts';
import {hasOwnNumbers, scheduleWords} from './schedule-words.ts';

/** Where the numbers come from. */
export interface SourcesView {
  readonly summary: string;
  readonly items: readonly {readonly label: string; readonly url: string | undefined; readonly grade: string}[];
  readonly notes: readonly string[];
}

/** The sources of a protocol, each with what kind of source it is, and which values are the clinic's or ours. */
export function sourcesView({induction, notices}: Plan, protocol: Protocol): SourcesView {
  const {spacingStated, spacingDerived, ourRules} = scheduleWords(protocol);
  return {
    summary: words.sources,
    items: protocol.sources.map(sourceItem),
    notes: [
      ...ownNumbers(protocol),
      ...(induction === undefined ? [] : [induction.spacingStated ? spacingStated : spacingDerived]),
      ...(notices.includes('MAINTENANCE_INTERPRETED') ? [words.notices.MAINTENANCE_INTERPRETED] : []),
      ourRules,
    ],
  };
}

/** A source outside our library is shown as the clinic wrote it. */
function sourceItem(written: string): SourcesView['items'][number] {
  const source = sourceOf(written);
  if (source !== undefined) return {label: source.label, url: source.url, grade: words.grade[source.grade]};
  return {label: written, url: /^https?:\/\/\S+$/i.test(written) ? written : undefined, grade: words.notGraded};
}

function ownNumbers(protocol: Protocol): string[] {
  if (!hasOwnNumbers(protocol)) return [];
  return [protocol.sources.length === 0 ? words.ownNumbersOnly : words.ownNumbers];
}
