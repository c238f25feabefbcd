import {plan as words} from '../../../i18n/plan-words.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {clinicText} from '../clinic-text.ts';

/** What is said of a schedule, by whether it rests on publications. */
export type ScheduleWords = typeof words.own;

/** A schedule is called published only where each of its numbers names what it rests on. */
export function scheduleWords(protocol: Protocol): ScheduleWords {
  return isOwn(protocol) ? words.own : words.published;
}

/** What a schedule is called, with the name that the clinic gave its own. */
export function scheduleName(protocol: Protocol): string {
  if (!isOwn(protocol)) return words.eyebrow;
  const title = clinicText(protocol, protocol.title);
  return title === undefined ? words.eyebrowOwn : words.eyebrowNamed(title);
}

/** Whether a number of the protocol is the clinic's own setting. */
export function hasOwnNumbers({because}: Protocol): boolean {
  return Object.values(because).some(({basis}) => basis === 'clinic');
}

function isOwn(protocol: Protocol): boolean {
  return protocol.kind === 'clinic' || hasOwnNumbers(protocol);
}
