import type * as english from '../en/times.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const freeTimes = (count: number): string => `${count} ${plural(count, 'horaire libre', 'horaires libres')}`;
const dayCount = (count: number): string => `${count} ${plural(count, 'jour', 'jours')}`;
const daysLater = (count: number): string => (count === 1 ? 'le lendemain' : `${count} jours plus tard`);
/** A short month ends in a stop of its own. */
const stop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** Words of the booking calendar, up to the choice of times. */
export const calendar: Said<typeof english.calendar> = {
  chooseCourse: (sessions) => `Choisissez vos ${sessions} horaires`,
  chooseCourseLead: 'Chaque proposition ci-dessous est une série complète qui respecte l’espacement et qui est libre en ce moment. Vous pouvez la modifier avant de réserver.',
  chooseTime: 'Choisissez un horaire',
  chooseConsultationLead: 'Un premier échange avec un praticien. Rien d’autre n’est réservé.',
  clinicTime: 'Tous les horaires sont à l’heure locale de la clinique.',

  courses: 'Séries possibles',
  objective: {soonest: 'Au plus tôt', regular: 'Même heure', preferred: 'Écarts réguliers'},
  closestToWishes: 'Au plus près de vos souhaits',
  span: (from, to) => `Du ${from} au ${to}`,
  atTime: (time) => `à ${time}`,
  betweenTimes: (from, to) => `entre ${from} et ${to}`,
  sessionLine: (day, time) => `${day} à ${time}`,
  lineLabel: (sessions, from, to) => `${sessions} séances du ${from} au ${to}`,
  week: (number) => `Semaine ${number}`,
  withResource: (name) => `avec ${name}`,

  dayParts: {morning: 'Matin', afternoon: 'Après-midi', evening: 'Soir'},
  found: (courses, span) => stop(`${courses === 1 ? 'Une série convient :' : `${courses} séries conviennent. La première :`} ${span.replace(/^D/, 'd')}`),
  noneUpTo: (day) => `Aucune série ne convient jusqu’au ${day}.`,

  onTheCalendar: 'Sur le calendrier',
  onTheCalendarLead: 'Les numéros sont les séances de la série choisie. Choisissez un autre jour pour commencer ce jour-là ou après.',
  grid: {
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    today: 'aujourd’hui',
    freeTimes: (count) => (count === 0 ? 'aucun horaire libre' : freeTimes(count)),
    notLoaded: 'pas encore connu',
    session: (number) => `séance ${number}`,
  },
  past: 'passé',
  noFreeTime: 'aucun horaire libre',
  cannotStart: 'une série ne peut pas commencer ici',
  outsideWindow: 'en dehors des jours de votre plan',

  timesOn: (day) => `Horaires libres le ${day}`,
  noTimesYet: 'Aucun horaire libre pour l’instant',
  noTimesYetText: 'Aucun horaire n’est libre dans les mois que vous avez regardés. Regardez le mois suivant, ou appelez-nous.',
  countOn: (count, day) => `${freeTimes(count)} le ${day}`,
  noTimesOn: (day) => `Aucun horaire n’est libre le ${day}. Veuillez choisir un autre jour.`,

  continueWithTimes: (sessions) => `Continuer avec ces ${sessions} horaires`,
  continueWithTime: 'Continuer avec cet horaire',
  laterDates: 'Voir des dates plus tardives',

  loading: 'Recherche des horaires libres…',
  loadingSlowly: 'La recherche des horaires libres continue. Le calendrier de la clinique est plus lent que d’habitude ; vous pouvez attendre, ou nous appeler.',
  loadFailed: 'Les horaires libres n’ont pas pu être chargés',
  failure: {
    offline: 'Il semble qu’il n’y ait pas de connexion. Vos réponses sont toujours là.',
    timeout: 'Le calendrier de la clinique a mis trop de temps à répondre.',
    refused: 'Le calendrier de la clinique n’a pas répondu comme prévu.',
    'not-found': 'Le calendrier de la clinique est introuvable.',
    busy: 'Le calendrier de la clinique est très sollicité en ce moment. Veuillez patienter un instant.',
    invalid: 'Le calendrier de la clinique a envoyé quelque chose que cette page ne peut pas lire.',
  },
  tryAgain: 'Réessayer',

  noCourse: 'Aucune série ne convient pour l’instant',
  reason: {
    'no-slots': 'Il n’y a pas d’horaires libres pendant ces semaines.',
    'too-few-days': 'Il y a moins de jours libres que de séances pendant ces semaines.',
    'gap-too-long': 'Les jours libres sont trop éloignés : le protocole demande des intervalles plus courts entre les séances.',
    'gap-too-short': 'Les jours libres sont trop rapprochés : le protocole demande des intervalles plus longs entre les séances.',
    window: 'Les séances ne tiendraient pas dans les semaines que le protocole leur donne.',
    'per-week': 'Il y aurait trop de séances par semaine.',
    'same-resource': 'Aucun praticien n’a à lui seul assez d’horaires libres.',
    pinned: 'Les horaires que vous gardez ne laissent pas de place aux autres.',
    combination: 'Aucun ensemble d’horaires libres ne respecte l’espacement.',
  },
  wishesTogether: 'Vos souhaits ensemble laissent trop peu de place.',
  wishReason: {
    earliest: 'Votre premier jour laisse trop peu de temps.',
    latest: 'Votre dernier jour laisse trop peu de temps.',
    avoid: 'Les jours que vous voulez éviter en laissent trop peu.',
    sameResource: 'Aucun praticien n’a à lui seul assez d’horaires libres.',
    pinned: 'Les horaires que vous gardez ne laissent pas de place aux autres.',
  },
  wouldHelp: 'Ce qui aiderait',
  askClinic: 'Une question pour la clinique',
  askClinicLead: 'Ceci va au-delà de l’espacement publié. Seule la clinique peut décider : rien n’est donc réservé ici.',
  nothingHelps: 'Aucun petit changement n’aiderait. Veuillez nous appeler : nous avons peut-être des horaires qui ne sont pas en ligne.',
  change: {
    earliest: (day) => `Commencer à partir du ${day}`,
    latest: (day) => `Finir au plus tard le ${day}`,
    avoid: 'Utiliser un jour que vous vouliez éviter',
    sameResource: 'Voir plus d’un praticien',
    pinned: 'Laisser changer un horaire que vous gardez',
  },
  changeTogether: (wishes) => `Laisser de côté ${wishes}`,
  wishName: {earliest: 'votre premier jour', latest: 'votre dernier jour', avoid: 'les jours à éviter', sameResource: 'le souhait du même praticien', pinned: 'les horaires que vous gardez'},
  askLimits: (limits) => `Pourriez-vous permettre ${limits} ?`,
  limit: {
    maxGapDays: (count) => `un intervalle de ${dayCount(count)}`,
    minGapDays: (count) => (count === 1 ? 'des séances deux jours de suite' : `un intervalle de ${count} jours seulement`),
    windowDays: (count) => `une série de ${dayCount(count)}`,
    minWindowDays: (count) => `une série terminée après ${dayCount(count)}`,
    maxPerWeek: (sessions) => `${sessions} ${plural(sessions, 'séance', 'séances')} en une semaine`,
  },

  oneAtATime: 'Ces séances ne peuvent pas être réservées ensemble en ligne',
  oneAtATimeText: 'Le calendrier de cette clinique prend un rendez-vous à la fois. Veuillez appeler pour réserver toute la série.',
  tooMany: (sessions) => `Le calendrier de cette clinique prend au plus ${sessions} ${plural(sessions, 'séance', 'séances')} à la fois. Veuillez appeler pour réserver toute la série.`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots: Said<typeof english.slots> = {
  /** How many times one part of the day has, beside its name. */
  count: (times) => `${times} ${plural(times, 'horaire', 'horaires')}`,
  withPerson: (name) => `avec ${name}`,
  atPlace: (name) => name,
  withPersonAtPlace: (person, place) => `avec ${person}, ${place}`,
  withOneOf: (people) => `${people} praticiens libres`,
  withOneOfAtPlace: (people, place) => `${place}, ${people} praticiens libres`,
  person: 'Avec',
  anyPerson: 'Tout praticien libre',
  place: 'Lieu',
  anyPlace: 'N’importe lequel de nos lieux',
  noneWithFilter: (day) => `Aucun horaire de ce type n’est libre le ${day}. Veuillez choisir un autre jour, ou retirer votre choix ci-dessus.`,
};

/** Words of the month grid about what a day is good for. */
export const days: Said<typeof english.days> = {
  hint: 'Un jour avec un point a des horaires libres. Choisissez un jour pour les voir.',
  courseHint: 'Une série peut commencer un jour avec un point.',
  noSecond: (min, max) => `une série ne peut pas commencer ici : aucun horaire n’est libre ${min === max ? daysLater(max) : `${min} à ${max} jours plus tard`}`,
  noRoomForCourse: 'une série ne peut pas commencer ici : les séances suivantes ne tiendraient pas',
};

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones: Said<typeof english.zones> = {
  ownTime: (time) => `${time} chez vous`,
  ownTimeOn: (weekday, time) => `${weekday} ${time} chez vous`,
  elsewhere: 'Tous les horaires sont à l’heure locale de la clinique. Votre appareil est dans un autre fuseau horaire : l’heure qu’il affiche alors se trouve sous chaque horaire.',
  differs: 'Votre appareil et la clinique ne sont pas d’accord sur l’heure qu’il est là-bas. Fiez-vous aux horaires de cette page : ce sont ceux de la clinique.',
  /** For the page's own log. */
  differsNote: 'ne correspond pas aux décalages des horaires, d’après les fuseaux connus de cet appareil. Les horaires sont affichés tels qu’ils ont été écrits.',
};
