import {courseChanges as words} from '../../../i18n/course-words.ts';
import type {Breach} from '../../../schedule/breaches.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** Why a slot cannot be had while the other sessions stay. Those keep the numbers that they have in the course. */
export function breachText(breach: Breach, exchanged: readonly Slot[], course: readonly Slot[], to: Slot): string {
  const at = exchanged.findIndex(({id}) => id === to.id);
  const number = (index: number) => course.findIndex(({id}) => id === exchanged[index]?.id) + 1;
  switch (breach.kind) {
    case 'same-day':
    case 'overlap': {
      const other = number(breach.sessions.find((session) => session !== at) ?? at);
      return breach.kind === 'overlap' ? words.breach.overlap(other) : words.breach.sameDay(other);
    }
    case 'gap-too-short':
      return gapText(breach, at, number, words.breach.tooCloseAfter, words.breach.tooCloseBefore);
    case 'gap-too-long':
      return gapText(breach, at, number, words.breach.tooFarAfter, words.breach.tooFarBefore);
    case 'too-long':
      return words.breach.tooLong(breach.days, breach.limit);
    case 'too-short':
      return words.breach.tooShort(breach.days, breach.limit);
    case 'per-week':
      return words.breach.perWeek(breach.sessions, breach.limit);
    default:
      return wishText(breach.kind);
  }
}

type Gap = Extract<Breach, {readonly days: number; readonly sessions: unknown}>;
type GapText = (days: number, session: number, limit: number) => string;

/** A gap before the slot, after it, or between two others that the session leaves. */
function gapText({sessions: [one, other], days, limit}: Gap, at: number, number: (index: number) => number, after: GapText, before: GapText): string {
  if (other === at) return after(days, number(one), limit);
  return one === at ? before(days, number(other), limit) : words.breach.tooFarBetween(days, number(one), number(other), limit);
}

function wishText(kind: 'before-earliest' | 'after-latest' | 'avoided' | 'other-resource' | 'pinned'): string {
  switch (kind) {
    case 'before-earliest':
      return words.breach.beforeEarliest;
    case 'after-latest':
      return words.breach.afterLatest;
    case 'avoided':
      return words.breach.avoided;
    case 'other-resource':
      return words.breach.otherResource;
    case 'pinned':
      return words.breach.kept;
  }
}
