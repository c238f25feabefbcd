import type * as english from '../en/times.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const freeTimes = (count: number): string => plural(count, '1 freier Termin', `${count} freie Termine`);

/** Words of the booking calendar, up to the choice of times. */
export const calendar: Said<typeof english.calendar> = {
  chooseCourse: (sessions) => `Wählen Sie Ihre ${sessions} Termine`,
  chooseCourseLead: 'Jede Auswahl unten ist eine ganze Terminserie, die die Abstände einhält und gerade frei ist. Sie können sie vor dem Buchen ändern.',
  chooseTime: 'Wählen Sie einen Termin',
  chooseConsultationLead: 'Ein erstes Gespräch mit einer medizinischen Fachkraft. Sonst wird nichts gebucht.',
  clinicTime: 'Alle Zeiten sind Ortszeit der Klinik.',

  courses: 'Passende Terminserien',
  objective: {soonest: 'Am frühesten', regular: 'Gleiche Uhrzeit', preferred: 'Gleichmäßige Abstände'},
  closestToWishes: 'Ihren Wünschen am nächsten',
  span: (from, to) => `${from} bis ${to}`,
  atTime: (time) => `um ${time}`,
  betweenTimes: (from, to) => `zwischen ${from} und ${to}`,
  sessionLine: (day, time) => `${day}, ${time}`,
  lineLabel: (sessions, from, to) => `${sessions} ${plural(sessions, 'Sitzung', 'Sitzungen')} von ${from} bis ${to}`,
  week: (number) => `Woche ${number}`,
  withResource: (name) => `bei ${name}`,

  dayParts: {morning: 'Vormittag', afternoon: 'Nachmittag', evening: 'Abend'},
  found: (courses, span) => `${plural(courses, 'Eine Terminserie passt:', `${courses} Terminserien passen. Die erste:`)} ${span}.`,
  noneUpTo: (day) => `Bis ${day} passt keine Terminserie.`,

  onTheCalendar: 'Im Kalender',
  onTheCalendarLead: 'Die Nummern sind die Sitzungen der gewählten Terminserie. Wählen Sie einen anderen Tag, um an diesem Tag oder danach zu beginnen.',
  grid: {
    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    today: 'heute',
    freeTimes: (count) => (count === 0 ? 'kein freier Termin' : freeTimes(count)),
    notLoaded: 'noch nicht bekannt',
    session: (number) => `Sitzung ${number}`,
  },
  past: 'schon vorbei',
  noFreeTime: 'kein freier Termin',
  cannotStart: 'hier kann keine Terminserie beginnen',
  outsideWindow: 'außerhalb der Tage Ihres Plans',

  timesOn: (day) => `Freie Termine am ${day}`,
  noTimesYet: 'Bisher kein freier Termin',
  noTimesYetText: 'In den Monaten, die Sie angesehen haben, ist keiner frei. Bitte sehen Sie im nächsten Monat nach, oder rufen Sie uns an.',
  countOn: (count, day) => `${freeTimes(count)} am ${day}`,
  noTimesOn: (day) => `Am ${day} gibt es keinen freien Termin. Bitte wählen Sie einen anderen Tag.`,

  continueWithTimes: (sessions) => `Weiter mit ${sessions} Terminen`,
  continueWithTime: 'Weiter mit diesem Termin',
  laterDates: 'Spätere Tage ansehen',

  loading: 'Freie Termine werden gesucht …',
  loadingSlowly: 'Freie Termine werden noch gesucht. Der Kalender der Klinik braucht länger als sonst. Sie können warten oder uns anrufen.',
  loadFailed: 'Die freien Termine konnten nicht geladen werden',
  failure: {
    offline: 'Es scheint keine Verbindung zu geben. Ihre Antworten sind noch da.',
    timeout: 'Der Kalender der Klinik hat zu lange nicht geantwortet.',
    refused: 'Der Kalender der Klinik hat nicht wie erwartet geantwortet.',
    'not-found': 'Der Kalender der Klinik wurde nicht gefunden.',
    busy: 'Der Kalender der Klinik ist gerade ausgelastet. Bitte warten Sie einen Moment.',
    invalid: 'Der Kalender der Klinik hat etwas gesendet, das diese Seite nicht lesen kann.',
  },
  tryAgain: 'Noch einmal versuchen',

  noCourse: 'Gerade passt keine Terminserie',
  reason: {
    'no-slots': 'In diesen Wochen gibt es keine freien Termine.',
    'too-few-days': 'In diesen Wochen gibt es weniger freie Tage als Sitzungen.',
    'gap-too-long': 'Die freien Tage liegen zu weit auseinander: Der Behandlungsplan sieht kürzere Abstände zwischen den Sitzungen vor.',
    'gap-too-short': 'Die freien Tage liegen zu eng beieinander: Der Behandlungsplan sieht längere Abstände zwischen den Sitzungen vor.',
    window: 'Die Sitzungen würden nicht in die Wochen passen, die der Behandlungsplan vorsieht.',
    'per-week': 'Es würden zu viele Sitzungen auf eine Woche fallen.',
    'same-resource': 'Keine Fachkraft allein hat genug freie Termine.',
    pinned: 'Die Termine, die Sie behalten, lassen keinen Platz für die anderen.',
    combination: 'Keine Auswahl freier Termine hält die Abstände ein.',
  },
  wishesTogether: 'Ihre Wünsche zusammen lassen zu wenig Spielraum.',
  wishReason: {
    earliest: 'Ihr erster Tag lässt zu wenig Zeit.',
    latest: 'Ihr letzter Tag lässt zu wenig Zeit.',
    avoid: 'Ohne die Tage, die Ihnen nicht passen, bleiben zu wenige.',
    sameResource: 'Keine Fachkraft allein hat genug freie Termine.',
    pinned: 'Die Termine, die Sie behalten, lassen keinen Platz für die anderen.',
  },
  wouldHelp: 'Das würde helfen',
  askClinic: 'Eine Frage an die Klinik',
  askClinicLead: 'Das geht über die veröffentlichten Abstände hinaus. Nur die Klinik kann es entscheiden. Deshalb wird hier nichts gebucht.',
  nothingHelps: 'Keine kleine Änderung würde helfen. Bitte rufen Sie uns an: Vielleicht haben wir Termine, die nicht online sind.',
  change: {
    earliest: (day) => `Ab ${day} beginnen`,
    latest: (day) => `Bis ${day} fertig sein`,
    avoid: 'Einen Tag nutzen, der Ihnen nicht passt',
    sameResource: 'Zu mehr als einer Fachkraft gehen',
    pinned: 'Einen behaltenen Termin freigeben',
  },
  changeTogether: (wishes) => `Ohne diese Wünsche suchen: ${wishes}`,
  wishName: {earliest: 'erster Tag', latest: 'letzter Tag', avoid: 'unpassende Tage', sameResource: 'dieselbe Fachkraft', pinned: 'behaltene Termine'},
  askLimits: (limits) => `Wäre Folgendes möglich: ${limits}?`,
  limit: {
    maxGapDays: (days) => `ein Abstand von ${days} ${plural(days, 'Tag', 'Tagen')}`,
    minGapDays: (days) => plural(days, 'Sitzungen an aufeinanderfolgenden Tagen', `ein Abstand von nur ${days} Tagen`),
    windowDays: (days) => `eine Terminserie, die ${days} ${plural(days, 'Tag', 'Tage')} dauert`,
    minWindowDays: (days) => `eine Terminserie, die nach ${days} ${plural(days, 'Tag', 'Tagen')} endet`,
    maxPerWeek: (sessions) => `${sessions} ${plural(sessions, 'Sitzung', 'Sitzungen')} in einer Woche`,
  },

  oneAtATime: 'Diese Sitzungen kann man online nicht zusammen buchen',
  oneAtATimeText: 'Der Kalender dieser Klinik nimmt immer nur einen Termin an. Bitte rufen Sie an, um die ganze Terminserie zu buchen.',
  tooMany: (sessions) => `Der Kalender dieser Klinik nimmt bis zu ${sessions} ${plural(sessions, 'Sitzung', 'Sitzungen')} auf einmal an. Bitte rufen Sie an, um die ganze Terminserie zu buchen.`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots: Said<typeof english.slots> = {
  /** How many times one part of the day has, beside its name. */
  count: (times) => plural(times, '1 Termin', `${times} Termine`),
  withPerson: (name) => `bei ${name}`,
  atPlace: (name) => `Ort: ${name}`,
  withPersonAtPlace: (person, place) => `bei ${person}, ${place}`,
  withOneOf: (people) => plural(people, '1 Fachkraft frei', `${people} Fachkräfte frei`),
  withOneOfAtPlace: (people, place) => `${place}, ${plural(people, '1 Fachkraft frei', `${people} Fachkräfte frei`)}`,
  person: 'Bei wem',
  anyPerson: 'Wer auch immer frei ist',
  place: 'Wo',
  anyPlace: 'An jedem unserer Standorte',
  noneWithFilter: (day) => `Am ${day} gibt es keinen solchen freien Termin. Bitte wählen Sie einen anderen Tag, oder nehmen Sie Ihre Auswahl oben zurück.`,
};

/** Words of the month grid about what a day is good for. */
export const days: Said<typeof english.days> = {
  hint: 'An einem Tag mit Punkt gibt es freie Termine. Wählen Sie einen Tag, um sie zu sehen.',
  courseHint: 'An einem Tag mit Punkt kann eine Terminserie beginnen.',
  noSecond: (min, max) => `hier kann keine Terminserie beginnen: ${min === max ? daysLater(max) : `${min} bis ${max} Tage später`} ist kein Termin frei`,
  noRoomForCourse: 'hier kann keine Terminserie beginnen: Die späteren Sitzungen würden nicht passen',
};

function daysLater(count: number): string {
  return plural(count, 'am Tag danach', `${count} Tage später`);
}

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones: Said<typeof english.zones> = {
  ownTime: (time) => `bei Ihnen ${time}`,
  ownTimeOn: (weekday, time) => `bei Ihnen ${weekday}, ${time}`,
  elsewhere: 'Alle Zeiten sind Ortszeit der Klinik. Ihr Gerät ist in einer anderen Zeitzone: Was seine Uhr dann zeigt, steht unter jeder Zeit.',
  differs: 'Ihr Gerät und die Klinik zeigen für den Ort der Klinik verschiedene Uhrzeiten. Bitte richten Sie sich nach den Zeiten auf dieser Seite: Es sind die der Klinik.',
  /** For the page's own log. */
  differsNote: 'passt nach den Zeitzonendaten dieses Geräts nicht zu den Abweichungen der Zeiten. Die Zeiten werden so gezeigt, wie sie geschrieben wurden.',
};
