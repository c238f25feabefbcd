import type {CalendarWords} from '../calendar-words.ts';
import type * as english from '../en/start.ts';
import type {Said} from '../said.ts';

/** Words that all three elements use. */
export const shared: Said<typeof english.shared> = {
  locale: 'de',
  direction: 'ltr',
  back: 'Zurück',
  continue: 'Weiter',
  clear: 'Meine Antworten löschen',
  optional: 'freiwillig',
  firstQuestion: 'Frage 1',
  comma: ', ',
  semicolon: '; ',
  chooseOne: 'Bitte wählen Sie eine Antwort aus.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
  theClinic: 'die Klinik',
  setUpProblem: 'Dieser Teil der Seite ist nicht richtig eingerichtet',
  setUpProblemForVisitors: 'Bitte wenden Sie sich direkt an die Klinik.',
  attribute: (name, message) => `${name} ${message}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand: Said<typeof english.onDemand> = {
  loading: 'Einen Moment …',
  failed: 'Dieser Teil konnte nicht geladen werden. Der Rest der Seite ist auch ohne ihn vollständig.',
  nextFailed: 'Der nächste Schritt konnte nicht geladen werden. Es ist nichts verloren. Wenn ein neuer Versuch nicht hilft, laden Sie die Seite neu und beginnen Sie von vorn.',
  tryAgain: 'Noch einmal versuchen',
};

const talkFirst = 'Bei einigen dieser Punkte ist ein Gespräch mit dem Behandlungsteam nötig, bevor eine Sitzung geplant wird. Das heißt nicht, dass Sie nicht behandelt werden können.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety: Said<typeof english.safety> = {
  crisisQuestion: 'Sind Sie gerade in Gefahr, oder denken Sie gerade daran, sich das Leben zu nehmen?',
  crisisQuestionLead: 'Das fragen wir alle zuerst. Ihre Antworten auf diese Fragen bleiben auf dieser Seite.',
  notInCrisis: 'Nein',
  inCrisis: 'Ja',

  crisisHeading: 'Bitte sprechen Sie jetzt mit jemandem',
  crisisLead: 'Sie müssen da nicht allein durch. Es gibt Menschen, die Ihnen zuhören, Tag und Nacht.',
  notMonitored: 'Niemand überwacht diese Seite. Deshalb kann hier niemand Ihre Antwort sehen. Sie wurde weder gesendet noch gespeichert.',
  startOver: 'Ich bin jetzt nicht in Gefahr. Neu beginnen',

  flagsQuestion: 'Trifft etwas davon auf Sie zu?',
  flagsLead: 'Eine Antwort für die ganze Liste. Wir fragen nicht, was davon.',
  flags: [
    'Ein Aneurysma oder krankhaft veränderte Blutgefäße',
    'Eine Hirnblutung in der Vergangenheit',
    'Eine Allergie gegen Ketamin oder Esketamin',
    'Bluthochdruck, der nicht gut eingestellt ist',
    'Vor Kurzem ein Herzinfarkt, Schmerzen in der Brust oder Herzschwäche',
    'Erhöhter Druck im Kopf',
    'Psychose oder Manie, jetzt oder früher',
    'Schwanger, möglicherweise schwanger oder in der Stillzeit',
    'Probleme mit Drogen oder Alkohol',
    'Eine schwere Erkrankung der Leber',
    'Probleme mit der Blase',
    'Jünger als 18 Jahre',
    'Medikamente wie MAO-Hemmer, Stimulanzien oder Beruhigungsmittel',
  ],
  noFlags: 'Nichts davon',
  someFlags: 'Ein Punkt oder mehrere, oder ich bin nicht sicher',
  flagsChoices: 'Ihre Antwort',

  flaggedHeading: 'Bitte sprechen Sie zuerst mit uns',
  flaggedText: `${talkFirst} Rufen Sie uns an, oder buchen Sie ein Beratungsgespräch.`,
  flaggedTextWithoutBooking: `${talkFirst} Bitte wenden Sie sich an die Klinik.`,
};

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const number = message === phone ? 'diese Nummer' : message;
  const ways = [`Rufen Sie die ${phone} an`, ...(number === undefined ? [] : [`schreiben Sie eine SMS an ${number}`]), ...(chat === undefined ? [] : [`chatten Sie auf ${chat}`])];
  return `${ways.join(' oder ')}${name === undefined ? '' : ` (${name})`}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis: Said<typeof english.crisis> = {
  line: (phone, emergency, message, name) => [
    'In einer Krise? Jederzeit ',
    message === phone ? {text: 'anrufen', name: `${phone} anrufen`, to: 'phone'} : {text: `${phone} anrufen`, to: 'phone'},
    ...(message === undefined ? [] : [' oder ', {text: `SMS an ${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : ` (${name})`}. Bei Gefahr: `,
    {text: `${emergency} anrufen`, to: 'emergency'},
    '.',
  ],
  lineWith: (phone) => ['In einer Krise? Jederzeit ', {text: `${phone} anrufen`, to: 'phone'}, '.'],
  /** Follows the clinic's own text. */
  callAfterText: (phone) => [' ', {text: `${phone} anrufen`, to: 'phone'}, '.'],
  /** Where the country is not one that we know. */
  lineAnywhere: 'In einer Krise? Rufen Sie die Notrufnummer Ihres Landes an.',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone, emergency, message, name, chat) =>
    `Sind Sie oder ist jemand, den Sie kennen, in Not oder in einer Krise? Es gibt Hilfe. ${reach(phone, message, name, chat)} Bei unmittelbarer Gefahr rufen Sie die ${emergency} an.`,
  textWith: (phone) => `Sind Sie in Not oder in einer Krise? Es gibt Hilfe. Rufen Sie die ${phone} an. Wenn Sie in unmittelbarer Gefahr sind, rufen Sie die örtliche Notrufnummer an.`,
  textAnywhere: 'Sind Sie in Not oder in einer Krise? Es gibt Hilfe. Wenn Sie in unmittelbarer Gefahr sind, rufen Sie die Notrufnummer Ihres Landes an.',
  call: (phone) => `${phone} anrufen`,
  message: (phone) => `SMS an ${phone}`,
  chat: (name) => `Chat auf ${name}`,
};

/** Words between the calculator and the calendar. */
export const scheduler: Said<typeof english.scheduler> = {
  backToPlan: 'Zurück zu Ihrem Plan',
};

/** Words of the calendar before times are looked for. */
export const entry: Said<typeof english.entry> = {
  waitingForPlan: 'Hier erscheinen Termine, sobald Sie Ihren Plan haben.',
  waitingForPlanText: 'Beantworten Sie zuerst die Fragen auf dieser Seite. Ihre Antworten bleiben auf dieser Seite.',
  planFromMissing: (id) => `muss die id eines regimen-calculator auf dieser Seite sein, aber kein Element hat die id "${id}"`,
  chooseConsultation: 'Beratungsgespräch buchen',
  consultationByPhone: 'Diese Klinik vereinbart Beratungsgespräche persönlich. Bitte melden Sie sich bei uns.',
  consultationOnly: 'Nur ein Beratungsgespräch buchen',
};

/** Dates as people in Germany say them. Short names have no point, because they also stand at the end of a sentence. */
export const calendarWords: CalendarWords = {
  weekStart: 'mon',
  weekdays: {
    mon: {long: 'Montag', short: 'Mo', plural: 'montags'},
    tue: {long: 'Dienstag', short: 'Di', plural: 'dienstags'},
    wed: {long: 'Mittwoch', short: 'Mi', plural: 'mittwochs'},
    thu: {long: 'Donnerstag', short: 'Do', plural: 'donnerstags'},
    fri: {long: 'Freitag', short: 'Fr', plural: 'freitags'},
    sat: {long: 'Samstag', short: 'Sa', plural: 'samstags'},
    sun: {long: 'Sonntag', short: 'So', plural: 'sonntags'},
  },
  months: [
    {long: 'Januar', short: 'Jan'}, {long: 'Februar', short: 'Feb'}, {long: 'März', short: 'Mär'},
    {long: 'April', short: 'Apr'}, {long: 'Mai', short: 'Mai'}, {long: 'Juni', short: 'Jun'},
    {long: 'Juli', short: 'Jul'}, {long: 'August', short: 'Aug'}, {long: 'September', short: 'Sep'},
    {long: 'Oktober', short: 'Okt'}, {long: 'November', short: 'Nov'}, {long: 'Dezember', short: 'Dez'},
  ],
  dateOrder: ['day', 'month', 'year'],
  date: ({day, month, year}) => `${day}.\u00a0${month} ${year}`,
  longDay: ({weekday, day, month}) => `${weekday}, ${day}.\u00a0${month}`,
  shortDay: ({weekday, day, month}) => `${weekday}, ${day}.\u00a0${month}`,
  monthDay: ({day, month}) => `${day}.\u00a0${month}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}, ${day}.\u00a0${month} ${year}`,
  month: (name, year) => `${name} ${year}`,
  clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}\u00a0Uhr`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`),
};
