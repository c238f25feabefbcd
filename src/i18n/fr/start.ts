import type {CalendarWords} from '../calendar-words.ts';
import type {CrisisPart} from '../crisis-part.ts';
import type * as english from '../en/start.ts';
import type {Said} from '../said.ts';

/** Words that all three elements use. */
export const shared: Said<typeof english.shared> = {
  locale: 'fr',
  direction: 'ltr',
  back: 'Retour',
  continue: 'Continuer',
  clear: 'Effacer mes réponses',
  optional: 'facultatif',
  firstQuestion: 'Question 1',
  comma: ', ',
  semicolon: '\u00a0; ',
  chooseOne: 'Veuillez choisir une réponse.',
  callUs: (phone) => `Appelez-nous : ${phone}`,
  theClinic: 'la clinique',
  setUpProblem: 'Cette partie de la page n’est pas bien configurée',
  setUpProblemForVisitors: 'Veuillez contacter directement la clinique.',
  attribute: (name, message) => `${name} ${message}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand: Said<typeof english.onDemand> = {
  loading: 'Un instant…',
  failed: 'Cette partie n’a pas pu être chargée. Le reste de la page est complet sans elle.',
  nextFailed: 'L’étape suivante n’a pas pu être chargée. Rien n’est perdu. Si un nouvel essai ne suffit pas, rechargez la page et recommencez.',
  tryAgain: 'Réessayer',
};

const talkFirst = 'Certains de ces points demandent un échange avec un praticien avant de prévoir toute séance. Cela ne veut pas dire qu’un traitement est impossible pour vous.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety: Said<typeof english.safety> = {
  crisisQuestion: 'En ce moment même, êtes-vous en danger, ou pensez-vous à mettre fin à vos jours ?',
  crisisQuestionLead: 'Nous posons d’abord cette question à tout le monde. Vos réponses à ces questions restent sur cette page.',
  notInCrisis: 'Non',
  inCrisis: 'Oui',

  crisisHeading: 'S’il vous plaît, parlez à quelqu’un maintenant',
  crisisLead: 'Vous n’avez pas à traverser cela sans soutien. Des personnes sont là pour vous écouter, jour et nuit.',
  notMonitored: 'Personne ne surveille cette page : personne ici ne peut donc voir votre réponse. Elle n’a été ni envoyée ni conservée.',
  startOver: 'Je ne suis pas en danger maintenant. Recommencer',

  flagsQuestion: 'Un ou plusieurs de ces points vous concernent-ils ?',
  flagsLead: 'Une seule réponse pour toute la liste. Nous ne demandons pas lesquels.',
  flags: [
    'Un anévrisme ou des vaisseaux sanguins anormaux',
    'Un saignement dans le cerveau par le passé',
    'Une allergie à la kétamine ou à l’eskétamine',
    'Une tension artérielle élevée qui n’est pas bien contrôlée',
    'Un infarctus récent, des douleurs dans la poitrine ou une insuffisance cardiaque',
    'Une pression trop forte à l’intérieur du crâne',
    'Une psychose ou un épisode maniaque, maintenant ou par le passé',
    'Une grossesse, certaine ou possible, ou un allaitement',
    'Un problème de drogue ou d’alcool',
    'Une maladie grave du foie',
    'Des problèmes de vessie',
    'Moins de 18 ans',
    'Des médicaments du type appelé IMAO, des stimulants ou des sédatifs',
  ],
  noFlags: 'Aucun de ces points',
  someFlags: 'Un ou plusieurs, ou je ne sais pas',
  flagsChoices: 'Votre réponse',

  flaggedHeading: 'Parlez-en d’abord avec nous',
  flaggedText: `${talkFirst} Appelez-nous ou réservez une consultation.`,
  flaggedTextWithoutBooking: `${talkFirst} Veuillez contacter la clinique.`,
};

/** "A, B ou C" */
const either = (ways: readonly string[]): string => (ways.length < 2 ? ways.join('') : `${ways.slice(0, -1).join(', ')} ou ${ways.at(-1) ?? ''}`);

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const ways = [
    `Appelez le ${phone}`,
    ...(message === undefined ? [] : [message === phone ? 'envoyez un SMS à ce numéro' : `envoyez un SMS au ${message}`]),
    ...(chat === undefined ? [] : [`écrivez par chat sur ${chat}`]),
  ];
  return `${either(ways)}${name === undefined ? '' : ` (${name})`}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis: Said<typeof english.crisis> = {
  line: (phone, emergency, message, name): readonly CrisisPart[] => [
    'En situation de crise ? ',
    message === phone ? {text: 'Appelez', name: `Appelez le ${phone}`, to: 'phone'} : {text: `Appelez le ${phone}`, to: 'phone'},
    ...(message === undefined ? [] : [' ou ', {text: `envoyez un SMS au ${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : ` (${name})`} à toute heure. En cas de danger, `,
    {text: `appelez le ${emergency}`, to: 'emergency'},
    '.',
  ],
  lineWith: (phone): readonly CrisisPart[] => ['En situation de crise ? ', {text: `Appelez le ${phone}`, to: 'phone'}, ' à toute heure.'],
  /** Follows the clinic's own text. */
  callAfterText: (phone): readonly CrisisPart[] => [' ', {text: `Appelez le ${phone}`, to: 'phone'}, '.'],
  /** Where the country is not one that we know. */
  lineAnywhere: 'En situation de crise ? Appelez le numéro d’urgence de votre pays.',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone, emergency, message, name, chat) =>
    `Si vous, ou une personne que vous connaissez, êtes en détresse ou en crise, de l’aide est disponible. ${reach(phone, message, name, chat)} En cas de danger immédiat, appelez le ${emergency}.`,
  textWith: (phone) => `Si vous êtes en détresse ou en crise, de l’aide est disponible. Appelez le ${phone}. En cas de danger immédiat, appelez votre numéro d’urgence local.`,
  textAnywhere: 'Si vous êtes en détresse ou en crise, de l’aide est disponible. En cas de danger immédiat, appelez le numéro d’urgence de votre pays.',
  call: (phone) => `Appeler le ${phone}`,
  message: (phone) => `Envoyer un SMS au ${phone}`,
  chat: (name) => `Chat sur ${name}`,
};

/** Words between the calculator and the calendar. */
export const scheduler: Said<typeof english.scheduler> = {
  backToPlan: 'Retour à votre plan',
};

/** Words of the calendar before times are looked for. */
export const entry: Said<typeof english.entry> = {
  waitingForPlan: 'Les horaires s’afficheront ici quand vous aurez votre plan.',
  waitingForPlanText: 'Répondez d’abord aux questions de cette page. Vos réponses restent sur cette page.',
  planFromMissing: (id) => `doit être l’id d’un regimen-calculator de cette page, mais aucun élément n’a l’id "${id}"`,
  chooseConsultation: 'Réserver une consultation',
  consultationByPhone: 'Cette clinique fixe les consultations de vive voix. Veuillez nous contacter.',
  consultationOnly: 'Réserver seulement une consultation',
};

/** Dates as people in France say them. */
export const calendarWords: CalendarWords = {
  weekStart: 'mon',
  weekdays: {
    mon: {long: 'lundi', short: 'lun.', plural: 'le lundi'},
    tue: {long: 'mardi', short: 'mar.', plural: 'le mardi'},
    wed: {long: 'mercredi', short: 'mer.', plural: 'le mercredi'},
    thu: {long: 'jeudi', short: 'jeu.', plural: 'le jeudi'},
    fri: {long: 'vendredi', short: 'ven.', plural: 'le vendredi'},
    sat: {long: 'samedi', short: 'sam.', plural: 'le samedi'},
    sun: {long: 'dimanche', short: 'dim.', plural: 'le dimanche'},
  },
  months: [
    {long: 'janvier', short: 'janv.'}, {long: 'février', short: 'févr.'}, {long: 'mars', short: 'mars'},
    {long: 'avril', short: 'avr.'}, {long: 'mai', short: 'mai'}, {long: 'juin', short: 'juin'},
    {long: 'juillet', short: 'juil.'}, {long: 'août', short: 'août'}, {long: 'septembre', short: 'sept.'},
    {long: 'octobre', short: 'oct.'}, {long: 'novembre', short: 'nov.'}, {long: 'décembre', short: 'déc.'},
  ],
  dateOrder: ['day', 'month', 'year'],
  date: ({day, month, year}) => `${day}\u00a0${month} ${year}`,
  longDay: ({weekday, day, month}) => `${weekday} ${day}\u00a0${month}`,
  shortDay: ({weekday, day, month}) => `${weekday} ${day}\u00a0${month}`,
  monthDay: ({day, month}) => `${day}\u00a0${month}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday} ${day}\u00a0${month} ${year}`,
  month: (name, year) => `${name} ${year}`,
  clock: (hour, minute) => `${hour}\u00a0h${minute === 0 ? '' : `\u00a0${String(minute).padStart(2, '0')}`}`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`),
};
