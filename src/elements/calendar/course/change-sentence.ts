import {clinicDate} from '../../../dates/instant.ts';
import {courseChanges} from '../../../i18n/course-words.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {MovedSession} from '../../../schedule/move-session.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {CourseHistory, Decision} from './course-history.ts';

/** One sentence for what happened last to a course; empty when the search or the page itself says it. */
export function changeSentence(last: CourseHistory['last']): string {
  if (last === undefined) return '';
  return last.how === 'undone' ? undoneSentence(last.decision) : doneSentence(last.decision, last.how === 'redone');
}

function doneSentence(decision: Decision, isAgain: boolean): string {
  switch (decision.kind) {
    case 'wished':
      return isAgain ? courseChanges.said.wishesRedone : '';
    case 'chose':
      return isAgain ? courseChanges.said.choiceRedone : '';
    case 'moved':
      return movedSentence(decision);
    case 'kept':
      return courseChanges.said.kept(decision.session + 1, ...when(decision.slot));
    case 'freed':
      return courseChanges.said.freed(decision.session + 1);
  }
}

function undoneSentence(decision: Decision): string {
  switch (decision.kind) {
    case 'wished':
      return courseChanges.said.wishesUndone;
    case 'chose':
      return courseChanges.said.choiceUndone;
    case 'moved':
      return movedBackSentence(decision);
    case 'kept':
      return courseChanges.said.keptUndone(decision.session + 1);
    case 'freed':
      return courseChanges.said.freedUndone(decision.session + 1, ...when(decision.slot));
  }
}

type Moved = Extract<Decision, {kind: 'moved'}>;

function movedSentence({after, moves: [first, ...others]}: Moved): string {
  if (first === undefined) return '';
  const number = after.indexOf(first.to) + 1;
  const itself = number === first.session + 1 ? courseChanges.said.moved(number, ...when(first.to)) : courseChanges.said.renumbered(first.session + 1, number, ...when(first.to));
  return others.length === 0 ? itself : `${itself} ${courseChanges.said.alsoMoved(words.list(others.map(alsoMoved)))}`;
}

function alsoMoved({session, to}: MovedSession): string {
  return courseChanges.said.alsoMovedOne(session + 1, ...when(to));
}

function movedBackSentence({before, moves}: Moved): string {
  const [first, ...others] = moves;
  const slot = first && before[first.session];
  if (first === undefined || slot === undefined) return '';
  const numbers = moves.map(({session}) => session + 1).sort((one, other) => one - other);
  return others.length === 0 ? courseChanges.said.movedBack(first.session + 1, ...when(slot)) : courseChanges.said.allMovedBack(words.list(numbers.map(String)));
}

function when({start}: Slot): [day: string, time: string] {
  return [longDay(clinicDate(start), words), clockTime(start, words)];
}
