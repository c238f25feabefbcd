import type * as english from '../en/course.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

/** Words of what a patient may wish for in a course. */
export const wishes: Said<typeof english.wishes> = {
  heading: 'Was passt Ihnen?',
  lead: 'Alles freiwillig. Die Abstände zwischen den Sitzungen bleiben im Rahmen des Behandlungsplans, was auch immer Sie wählen.',
  days: 'Tage, die Ihnen passen',
  times: 'Zeiten, die Ihnen passen',
  more: 'Weitere Wünsche',
  sameTime: 'Jedes Mal dieselbe Uhrzeit',
  sameResource: 'Jedes Mal dieselbe Fachkraft',
  startFrom: 'Beginn frühestens am',
  finishBy: 'Ende spätestens am',
  tooFarAhead: 'Bitte wählen Sie einen Tag in den nächsten 12 Monaten.',
  avoid: 'Tage, die Ihnen nicht passen',
  avoidHint: 'Fügen Sie so viele hinzu, wie Sie möchten.',
  add: 'Diesen Tag hinzufügen',
  notADay: 'Bitte wählen Sie einen Tag ab heute.',

  set: 'Sie wünschen sich',
  takeBack: 'Zurücknehmen',
  clear: 'Diese Wünsche löschen',
  chip: {
    times: {morning: 'vormittags', afternoon: 'nachmittags', evening: 'abends'},
    sameTime: 'Jedes Mal dieselbe Uhrzeit',
    sameResource: 'Jedes Mal dieselbe Fachkraft',
    earliest: (day) => `Ab ${day}`,
    latest: (day) => `Bis ${day}`,
    avoid: (day) => `Nicht ${day}`,
  },
};

/** Days of the week begin the line, and German writes them small elsewhere. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that tell proposed courses apart. */
export const courseComparison: Said<typeof english.courseComparison> = {
  onDays: (days, times) => `${capital(days)} ${times}`,
  except: (session, day, time) => `Sitzung ${session} (${day}, ${time})`,
  exceptions: (sessions) => `Außer ${sessions}.`,
  also: {soonest: 'Auch die früheste.', regular: 'Auch die mit den ähnlichsten Uhrzeiten.', preferred: 'Auch die mit den gleichmäßigsten Abständen.'},
  endsFirst: (days) => `Endet als erste: ${days} ${plural(days, 'Tag', 'Tage')} vor der nächsten.`,
  endsFirstToo: 'Endet als erste, wie eine andere.',
  endsLater: (days) => `Endet ${days} ${plural(days, 'Tag', 'Tage')} später als die, die zuerst endet.`,
  oneTime: (time) => `Immer um ${time}.`,
  severalTimes: (times) => `Zu ${times} verschiedenen Uhrzeiten.`,
  oneGap: (days) => `Immer im Abstand von ${days} ${plural(days, 'Tag', 'Tagen')}.`,
  twoGaps: (less, more) => `Im Abstand von ${less} oder ${more} Tagen.`,
  gaps: (least, most) => `Im Abstand von ${least} bis ${most} Tagen.`,
  liked: (sessions, all) => (sessions === all ? 'Alle Besuche an Tagen und zu Zeiten, die Ihnen passen.' : `${sessions} von ${all} Besuchen an Tagen und zu Zeiten, die Ihnen passen.`),
  clinicians: (count) => plural(count, 'Immer bei derselben Fachkraft.', `Bei ${count} Fachkräften.`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges: Said<typeof english.courseChanges> = {
  heading: 'Ihre Termine',
  lead: 'Ändern Sie jede Sitzung, wie Sie möchten: Sie sehen nur Termine, die die Abstände einhalten. Haken Sie an, welche Termine bleiben müssen.',
  columns: {number: 'Sitzung', day: 'Tag', time: 'Zeit', actions: 'Ändern oder behalten'},
  change: 'Ändern',
  ofSession: (session) => `von Sitzung ${session}`,
  keep: 'Termin behalten',
  forSession: (session) => `für Sitzung ${session}`,
  byYou: 'Von Ihnen geändert',
  caption: 'Die gewählte Terminserie',
  own: 'Ihre eigene',
  ownAbout: 'Von Ihnen geändert, und die Abstände stimmen weiter.',

  undo: 'Rückgängig',
  redo: 'Wiederholen',

  alternatives: (session) => `Andere Termine für Sitzung ${session}`,
  now: (day, time) => `Jetzt: ${day}, ${time}.`,
  count: (times, days) => `${plural(times, '1 anderer Termin passt', `${times} andere Termine passen`)} an ${days} ${plural(days, 'Tag', 'Tagen')}, wenn Ihre übrigen Sitzungen bleiben.`,
  none: 'Kein anderer Termin passt, wenn Ihre übrigen Sitzungen bleiben.',
  becomes: (distance, session) => `${distance}, dann Sitzung ${session}`,
  sameDay: 'am selben Tag',
  earlier: (days) => `${days} ${plural(days, 'Tag', 'Tage')} früher`,
  later: (days) => `${days} ${plural(days, 'Tag', 'Tage')} später`,
  moreDays: 'Mehr Tage zeigen',
  leave: (session) => `Sitzung ${session} so lassen`,

  otherDays: 'Tage, für die auch andere Sitzungen verschoben würden',
  otherDaysLead: 'Diese Tage liegen zu nah an Ihren übrigen Sitzungen oder zu weit von ihnen entfernt. Für jeden haben wir die kleinste Änderung an den übrigen gesucht.',
  noOtherDays: 'An anderen Tagen in der Nähe dieser Sitzung gibt es keine freien Termine.',
  wouldMove: (session, day, time) => `Sitzung ${session} würde auf ${day}, ${time}, verschoben.`,
  apply: (sessions) => `Diese und ${plural(sessions, '1 andere', `${sessions} andere`)} verschieben`,
  noRepair: 'Die übrigen Sitzungen lassen sich nicht passend verschieben.',
  noRepairKept: 'Die übrigen Sitzungen lassen sich nicht passend verschieben, solange Sie die angehakten Termine behalten.',

  breach: {
    sameDay: (session) => `Sitzung ${session} ist an diesem Tag.`,
    overlap: (session) => `Sitzung ${session} ist zur selben Zeit.`,
    tooCloseAfter: (days, session, limit) => `${onlyDays(days)} nach Sitzung ${session}. Mindestens ${limit} müssen es sein.`,
    tooCloseBefore: (days, session, limit) => `${onlyDays(days)} vor Sitzung ${session}. Mindestens ${limit} müssen es sein.`,
    tooFarAfter: (days, session, limit) => `${days} Tage nach Sitzung ${session}. Höchstens ${limit} dürfen es sein.`,
    tooFarBefore: (days, session, limit) => `${days} Tage vor Sitzung ${session}. Höchstens ${limit} dürfen es sein.`,
    tooFarBetween: (days, one, other, limit) => `Zwischen den Sitzungen ${one} und ${other} lägen ${days} Tage. Höchstens ${limit} dürfen es sein.`,
    tooLong: (days, limit) => `Die Terminserie würde ${days} Tage dauern. Höchstens ${limit} dürfen es sein.`,
    tooShort: (days, limit) => `Die Terminserie würde nur ${days} ${plural(days, 'Tag', 'Tage')} dauern. Mindestens ${limit} müssen es sein.`,
    perWeek: (sessions, limit) => `In einer Woche gäbe es ${sessions} Sitzungen. Höchstens ${limit} ${plural(limit, 'darf', 'dürfen')} es sein.`,
    beforeEarliest: 'Vor dem ersten Tag, den Sie sich gewünscht haben.',
    afterLatest: 'Nach dem letzten Tag, den Sie sich gewünscht haben.',
    avoided: 'Dieser Tag passt Ihnen nicht.',
    kept: 'Sie behalten für diese Sitzung einen anderen Termin.',
    otherResource: 'Bei einer anderen Fachkraft als Ihre übrigen Sitzungen.',
  },

  earlierHeading: 'Frühere Termine sind frei geworden',
  earlierTime: (session, day, time) => `Sitzung ${session} könnte am ${day}, ${time}, sein.`,
  take: 'Übernehmen',

  said: {
    moved: (session, day, time) => `Sitzung ${session} ist jetzt am ${day}, um ${time}.`,
    renumbered: (before, session, day, time) => `Sitzung ${before} ist jetzt Sitzung ${session}, am ${day}, um ${time}.`,
    alsoMoved: (moves) => `Damit die Abstände stimmen, hat sich auch dies geändert: ${moves}.`,
    alsoMovedOne: (session, day, time) => `Sitzung ${session} ist jetzt am ${day}, um ${time}`,
    movedBack: (session, day, time) => `Rückgängig gemacht: Sitzung ${session} ist wieder am ${day}, um ${time}.`,
    allMovedBack: (sessions) => `Rückgängig gemacht: Die Sitzungen ${sessions} haben wieder ihre früheren Termine.`,
    kept: (session, day, time) => `Sitzung ${session} bleibt jetzt am ${day}, um ${time}, auch wenn sich anderes ändert.`,
    freed: (session) => `Sitzung ${session} darf sich wieder ändern.`,
    keptUndone: (session) => `Rückgängig gemacht: Sitzung ${session} darf sich wieder ändern.`,
    freedUndone: (session, day, time) => `Rückgängig gemacht: Sitzung ${session} bleibt am ${day}, um ${time}.`,
    wishesUndone: 'Rückgängig gemacht: Ihre Wünsche sind wieder wie zuvor.',
    wishesRedone: 'Ihre Wünsche sind wieder geändert.',
    choiceUndone: 'Rückgängig gemacht: Es gilt wieder die Terminserie, die Sie zuvor gewählt hatten.',
    choiceRedone: 'Die andere Terminserie ist wieder gewählt.',
    searchedAround: (sessions, count) => plural(count, `Sitzung ${sessions} behält ihren Termin. Die übrigen wurden neu gesucht.`, `Die Sitzungen ${sessions} behalten ihre Termine. Die übrigen wurden neu gesucht.`),
    ownLost: 'Ihre Wünsche haben sich geändert. Deshalb wurde die Terminserie ohne Ihre eigenen Änderungen neu gesucht. „Rückgängig“ bringt sie zurück.',
    ownGone: 'Ein Termin Ihrer eigenen Terminserie ist nicht mehr frei. Deshalb wurde neu gesucht.',
  },
};

function onlyDays(days: number): string {
  return `Nur ${days} ${plural(days, 'Tag', 'Tage')}`;
}

/** Words about times that are kept while the form is filled in. */
export const hold: Said<typeof english.hold> = {
  holding: 'Ihre Termine werden reserviert …',
  holdingText: 'Das dauert einen Moment.',
  searching: 'Die nächstgelegenen freien Termine werden gesucht …',
  until: (time) => `Für Sie reserviert bis ${time} (Ortszeit der Klinik).`,
  ended: 'Ihre Termine sind nicht mehr reserviert. Vielleicht sind sie noch frei. Ihre Eingaben sind noch da.',
  again: 'Wieder reservieren',
  moved: (count) => plural(
    count,
    'Jemand anderes hat gerade einen Ihrer Termine gebucht. Wir haben den nächstgelegenen freien gefunden:',
    `Jemand anderes hat gerade ${count} Ihrer Termine gebucht. Wir haben die nächstgelegenen freien gefunden:`,
  ),
  movedSession: (number, day, time) => `Sitzung ${number}: ${day}, ${time}`,
};
