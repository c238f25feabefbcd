import type {SessionChangesView} from '../../src/ui/session-changes.ts';

const doNothing = (): void => undefined;

/** Other times for the third session, on the same days and on others. */
export function sessionChangesView(changes: Partial<SessionChangesView> = {}): SessionChangesView {
  return {
    heading: 'Other times for session 3',
    about: ['Now: Tuesday, May 19, 9:30 am.'],
    days: [{day: 'Wednesday, May 20', note: '1 day later', times: [{id: 'a', text: '9:30 am'}, {id: 'b', text: '11:00 am', note: 'with Dr. Okafor'}]}],
    others: {
      heading: 'Other days',
      lead: 'Other sessions would move too.',
      isOpen: false,
      times: [
        {id: 'c', when: 'Thursday, May 21, 9:30 am', reasons: ['Only 1 day before session 4.'], consequences: ['Session 4 would move.'], action: 'Move this session and 1 other'},
        {id: 'd', when: 'Friday, May 22, 9:30 am', reasons: ['Session 4 is on this day.'], consequences: ['Nothing fits around it.']},
      ],
    },
    close: 'Leave session 3 as it is',
    onChoose: doNothing, onMore: doNothing, onOpenOthers: doNothing, onMoreOthers: doNothing, onClose: doNothing,
    ...changes,
  };
}
