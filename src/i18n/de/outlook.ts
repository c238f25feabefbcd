import type * as english from '../en/outlook.ts';
import type {Said} from '../said.ts';
import {dativeClinic} from './dative-clinic.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} bis ${max}`);

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture: Said<typeof english.picture> = {
  /** Each a sentence of its own: together they stand for the picture of the course where it cannot be seen. */
  sessions: (sessions, from, to) => (sessions === 1 ? `1 Sitzung: ${from}.` : `${sessions} Sitzungen: ${from} bis ${to}.`),
  earlyLookAfter: (session) => `Eine frühe Zwischenbilanz nach Sitzung ${session}.`,
  checkInAround: (day) => `Das Bilanzgespräch: etwa ${day}.`,
  moreSessions: (sessions, from, to) => (sessions === 1 ? `1 weitere Sitzung, wenn es hilft: ${from}.` : `${sessions} weitere Sitzungen, wenn es hilft: ${from} bis ${to}.`),
  followUpBetween: (from, to) => `Eine erste Folgesitzung, falls es geholfen hat: ${from === to ? from : `zwischen ${from} und ${to}`}.`,

  day: (day) => `Tag ${day}`,
  week: (week) => `Woche ${week}`,
  weeks: (from, to) => (from === to ? `Woche ${from}` : `Wochen ${from} bis ${to}`),
  dotTitle: (number, day) => `Sitzung ${number}: ${day}`,
  earlyLookTitle: (session) => `Eine frühe Zwischenbilanz, nach Sitzung ${session}`,
  checkInTitle: (day) => `Das Bilanzgespräch, etwa ${day}`,
  spanTitle: (days) => `Eine erste Folgesitzung, falls es geholfen hat: ${days}`,
  fromTo: (from, to) => (from === to ? from : `${from} bis ${to}`),

  asTable: 'Die Grafik als Tabelle',
  tableCaption: 'Die Tage dieses Zeitplans. Die wirklichen Termine kommen später und hängen davon ab, was frei ist.',
  columns: {number: 'Sitzung', day: 'Tag', time: 'Woche'},
  withEarlyLook: 'Dann eine frühe Zwischenbilanz',
  ifItHelps: 'Wenn es hilft',
  checkIn: 'Das Bilanzgespräch',
  around: (day) => `Etwa ${day}`,
  firstFollowUp: 'Eine erste Folgesitzung, falls es geholfen hat',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays: Said<typeof english.tryDays> = {
  summary: 'Andere Tage ausprobieren',
  lead: 'Der Plan oben folgt dem, was Sie hier wählen. Gebucht wird nichts.',
  lastMoves: (from, to) => `Die letzte Sitzung verschiebt sich von ${from} auf ${to}.`,
  allMove: (from, to) => `Die Sitzungen gehen jetzt von ${from} bis ${to}.`,
  oneMoves: (to) => `Die Sitzung verschiebt sich auf ${to}.`,
  betweenMove: (sessions) => `${plural(sessions, '1 Sitzung verschiebt', `${sessions} Sitzungen verschieben`)} sich. Die erste und die letzte bleiben.`,
  noneMoves: 'Keine Sitzung verschiebt sich.',
  dated: (from, to) => `Der Plan hat jetzt feste Tage, von ${from} bis ${to}.`,
  undated: 'Ohne einen ersten Tag zählt der Plan in Wochen.',
  gapsLonger: (gaps) => `${plural(gaps, 'Ein Abstand wird', `${gaps} Abstände werden`)} länger, als der Zeitplan vorsieht.`,
  gapsFit: 'Alle Abstände passen wieder zum Zeitplan.',
  takesLonger: 'Die Sitzungen verteilen sich auf mehr Wochen, als der Zeitplan vorsieht.',
  fitsWeeks: 'Die Sitzungen passen wieder in die Wochen des Zeitplans.',
  noOpenDays: 'Die Klinik nennt für diese Zeit keine Öffnungstage. Deshalb können keine Tage gezeigt werden.',
  kept: 'Dieser erste Tag ist nicht möglich. Der Plan behält den bisherigen.',
};

/** To the nearest half hour. */
const halfHours = (minutes: number): string => `${Math.floor(Math.round(minutes / 30) / 2)}${Math.round(minutes / 30) % 2 === 1 ? '½' : ''}`;
const length = (minutes: number): string => (minutes < 120 ? `${minutes} ${plural(minutes, 'Minute', 'Minuten')}` : `${halfHours(minutes)} Stunden`);

/** Words for one visit, and for the time that all of them take. */
export const visit: Said<typeof english.visit> = {
  heading: 'Wie ein Besuch abläuft',
  time: 'Dauer',
  minutes: (min, max) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)} Minuten` : min >= 120 ? `${halfHours(min)} bis ${halfHours(max)} Stunden` : `${length(min)} bis ${length(max)}`;
  },
  treatment: (time) => `${time} Behandlung.`,
  watched: (time) => `In der Klinik werden Sie mindestens ${time} lang überwacht.`,
  rest: (time) => `Danach ${time} Ruhe.`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time, wearOff) => `Planen Sie bis zu ${time} in der Klinik ein: Das ist die Behandlung, dann ${wearOff}, bis die Wirkung abgeklungen ist.`,
  longerThanTreatment: 'Der ganze Besuch dauert länger.',
  notStated: 'Dieser Zeitplan sagt nicht, wie lange eine Sitzung dauert. Bitte fragen Sie die Klinik.',
  noneStated: 'Dieser Zeitplan sagt nicht, wie lange eine Sitzung dauert oder wie lange Sie danach ruhen. Bitte fragen Sie die Klinik.',

  home: 'Der Weg nach Hause',
  homeNotStated: 'Bitte fragen Sie die Klinik, bevor Sie Ihren Heimweg planen.',

  firstChange: 'Erste Veränderung',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': 'Die Quelle dieses Zeitplans spricht von Stunden oder Tagen.',
    hours: 'Die Quelle dieses Zeitplans spricht von Stunden.',
    'after-first-series': 'Die Quelle dieses Zeitplans sagt, dass manche Menschen nach der ersten Serie eine Veränderung bemerken.',
    'slower-than-injection': 'Die Quelle dieses Zeitplans sagt, dass die Veränderung auf diesem Weg später kommt als mit einer Spritze.',
  },
  bySession: (min, max) => `Dieser Zeitplan nennt Sitzung ${range(min, max)}.`,
  fromSession: (min) => (min === 1 ? 'Die Quelle dieses Zeitplans sagt: in der ersten Sitzung, später oder nie.' : `Dieser Zeitplan nennt Sitzung ${min} oder später.`),
  benefitNotStated: 'Dieser Zeitplan sagt nicht, wann.',
  clinicSays: (text) => `Diese Klinik sagt: „${text}“`,
  firstChangeText: 'Manche Menschen bemerken nach der ersten oder zweiten Sitzung eine Veränderung, manche später, manche gar nicht.',

  sideEffects: 'Häufige Nebenwirkungen',
  sideEffectsText: 'Das Gefühl, losgelöst zu sein, Schwindel, Übelkeit und höherer Blutdruck. Solange das anhält, werden Sie überwacht.',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: 'Das Gefühl, losgelöst zu sein, Schwindel, Übelkeit und höherer Blutdruck.',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year: Said<typeof english.year> = {
  heading: 'Die ersten 12 Monate',
  lead: (min, max) => `Mit Folgesitzungen kommt dieser Zeitplan in den ersten 12 Monaten auf ${range(min, max)} ${plural(max, 'Besuch', 'Besuche')}. Folgesitzungen werden einzeln gebucht, und nur, wenn sie helfen.`,
  /** By how long relief lasts. */
  relief: {long: 'Wenn die Besserung lange anhält', usual: 'Wie der Zeitplan es vorsieht', short: 'Wenn die Besserung früher nachlässt'},
  count: (min, max) => `${range(min, max)} ${plural(max, 'Folgesitzung', 'Folgesitzungen')}`,
  every: (min, max, unit) => {
    if (max === 1) return {day: 'jeden Tag', week: 'jede Woche', month: 'jeden Monat'}[unit];
    return `alle ${range(min, max)} ${{day: 'Tage', week: 'Wochen', month: 'Monate'}[unit]}`;
  },
  marksBetween: (from, to) => (from === to ? `Eine Markierung: ${from}.` : `Markierungen: ${from} bis ${to}.`),
  noMarks: 'Keine Markierungen.',
  week: (week) => `Woche ${week}`,
  key: {
    series: 'die geplanten Sitzungen',
    only: 'hier könnte eine Folgesitzung sein',
    fewest: 'obere Markierungen: die wenigsten Folgesitzungen',
    most: 'untere Markierungen: die meisten',
  },
  possibilities: 'Die Markierungen sind Möglichkeiten, keine Termine. Niemand erwartet Sie an einem dieser Tage.',
  context: 'In einer Gruppe von US-Veteranen, die wegen Depression behandelt wurden, bekamen die Menschen in ihren ersten 12 Monaten im Durchschnitt 18 Infusionen.',
  howMany: range,
  between: (from, to) => (from === to ? from : `${from} bis ${to}`),
  none: 'Keine',
  asTable: 'Das Jahr als Tabelle',
  tableCaption: 'Folgesitzungen in den 12 Monaten ab der ersten Sitzung',
  columns: {relief: 'Besserung', often: 'Wie oft', count: 'Wie viele', first: 'Die erste'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost: Said<typeof english.cost> = {
  heading: 'Ihre Zeit',
  headingWithPrices: 'Ihre Zeit und was es kostet',
  visits: 'Besuche',
  visitsText: (sessions, inYear) => `${sessions} in der ersten Serie und ${inYear} in den ersten 12 Monaten, Folgesitzungen mitgezählt.`,
  visitsOfSeries: (sessions) => `${sessions} in der ersten Serie. Dieser Zeitplan sagt nicht, wie viele folgen.`,
  visitsNotStated: 'Dieser Zeitplan nennt keine Zahl.',
  range,
  treatment: 'In Behandlung',
  treatmentText: (sessions, time) => plural(sessions, `${time} in 1 Sitzung.`, `${time} in allen ${sessions} Sitzungen zusammen.`),
  treatmentNotStated: 'Dieser Zeitplan sagt nicht, wie lange eine Sitzung dauert.',
  onSite: 'In der Klinik',
  onSiteUpTo: (sessions, time) => `Bis zu ${time} für ${plural(sessions, '1 Besuch', `alle ${sessions} Besuche zusammen`)}, ohne Hin- und Rückweg.`,
  onSiteAtLeast: (sessions, time) => `Mindestens ${time} für ${plural(sessions, '1 Besuch', `alle ${sessions} Besuche zusammen`)}.`,
  onSiteNotStated: 'Länger als die Behandlung. Dieser Zeitplan sagt nicht, um wie viel.',

  perSession: 'Eine Sitzung',
  series: 'Die erste Serie',
  seriesText: (amount, min, max) => `${amount} für ${range(min, max)} ${plural(max, 'Sitzung', 'Sitzungen')}.`,
  consultation: 'Beratungsgespräch',
  consultationText: (amount) => `${amount}, einmalig. Es ist in den anderen Beträgen nicht enthalten.`,
  year: 'Die ersten 12 Monate',
  yearText: (amount, min, max) => `Es könnten ${amount} werden, für ${range(min, max)} ${plural(max, 'Besuch', 'Besuche')}. Folgesitzungen werden einzeln gebucht, und nur, wenn sie helfen.`,
  amounts: (min, max) => (min === max ? min : `${min} bis ${max}`),
  ownPrices: 'Das sind die eigenen Preise dieser Klinik. Fragen Sie, was darin enthalten ist und was Ihre Versicherung zahlt.',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong: Said<typeof english.takeAlong> = {
  heading: 'Zum Mitnehmen',
  print: 'Diesen Plan drucken',
  saveDays: 'Tage im Kalender speichern',
  daysName: 'beispieltage.ics',
  examples: 'Die Tage sind Beispiele und nicht gebucht. Im Kalender stehen nur „Termin“ und der Name der Klinik. Die Datei entsteht auf diesem Gerät.',
  appointmentAt: (clinic) => `Termin bei ${dativeClinic(clinic)}`,
  exampleDay: 'Ein Beispieltag. Nichts ist gebucht.',
  failed: 'Das hat nicht geklappt. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',

  title: (clinic) => `Ein Plan von ${dativeClinic(clinic)}`,
  phone: (phone) => `Telefon: ${phone}`,
  printedOn: (day) => `Gedruckt am ${day}. Die Tage zeigen den Rhythmus. Keiner davon ist gebucht.`,
  printedOnWithoutDays: (day) => `Gedruckt am ${day}. Nichts ist gebucht.`,
};

/** Words of who has reviewed a schedule, and when. */
export const review: Said<typeof english.review> = {
  byOn: (reviewer, day) => `Zuletzt geprüft von ${reviewer} am ${day}.`,
  by: (reviewer) => `Geprüft von ${reviewer}.`,
  on: (day) => `Zuletzt geprüft am ${day}.`,
  longAgo: 'Das ist mehr als zwei Jahre her. Fragen Sie die Klinik, ob es noch gilt.',
};

const whose = (isClinics: boolean): string => (isClinics ? 'Das hat diese Klinik so festgelegt.' : 'Das ist unsere Regel, nicht die einer Quelle.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy: Said<typeof english.policy> = {
  returningWindow: (days, isClinics) => `Die gezeigten Tage beginnen bis zu ${days} ${plural(days, 'Tag', 'Tage')}, bevor die Besserung nachlässt. ${whose(isClinics)}`,
  lengthening: (days, isClinics) => `Wenn die Besserung anhält, wird der Abstand zwischen den Sitzungen auf einmal um bis zu ${days} ${plural(days, 'Tag', 'Tage')} länger. ${whose(isClinics)}`,
};
