import {plan as words} from '../../../i18n/plan-words.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {hasOwnNumbers, scheduleWords} from './schedule-words.ts';
import {sourceItem, type SourceItem} from './source-item.ts';

/** Where the numbers come from. */
export interface SourcesView {
  readonly summary: string;
  readonly items: readonly SourceItem[];
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

function ownNumbers(protocol: Protocol): string[] {
  if (!hasOwnNumbers(protocol)) return [];
  return [protocol.sources.length === 0 ? words.ownNumbersOnly : words.ownNumbers];
}
