import type * as english from '../en/outlook.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} à ${max}`);
const visits = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'visite', 'visites')}`;
const daySpan = (from: string, to: string): string => (from === to ? from : `du ${from} au ${to}`);
/** Days, or weeks, which are feminine. */
const span = (from: string, to: string): string => (from !== to && from.startsWith('semaine') ? `${from} à ${to}` : daySpan(from, to));
/** A short month ends in a stop of its own. */
const stop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture: Said<typeof english.picture> = {
  /** Each a sentence of its own: together they stand for the picture of the course where it cannot be seen. */
  sessions: (sessions, from, to) => (sessions === 1 ? `1 séance, le ${from}.` : `${sessions} séances, du ${from} au ${to}.`),
  earlyLookAfter: (session) => `Un premier point d’étape après la séance ${session}.`,
  checkInAround: (day) => `Le bilan vers le ${day}.`,
  moreSessions: (sessions, from, to) => (sessions === 1 ? `1 séance de plus le ${from}, si cela aide.` : `${sessions} séances de plus du ${from} au ${to}, si cela aide.`),
  followUpBetween: (from, to) => (from === to ? `Une première séance de suivi le ${from}, si cela a aidé.` : `Une première séance de suivi entre le ${from} et le ${to}, si cela a aidé.`),

  day: (day) => `jour ${day}`,
  week: (week) => `Semaine ${week}`,
  weeks: (from, to) => (from === to ? `Semaine ${from}` : `Semaines ${from} à ${to}`),
  dotTitle: (number, day) => `Séance ${number} : ${day}`,
  earlyLookTitle: (session) => `Un premier point d’étape, après la séance ${session}`,
  checkInTitle: (day) => `Le bilan, vers le ${day}`,
  spanTitle: (days) => `Une première séance de suivi, si cela a aidé : ${days}`,
  fromTo: daySpan,

  asTable: 'Le graphique sous forme de tableau',
  tableCaption: 'Les jours de ce protocole. Les vrais horaires viennent plus tard et dépendent de ce qui est libre.',
  columns: {number: 'Séance', day: 'Jour', time: 'Semaine'},
  withEarlyLook: 'Puis un premier point d’étape',
  ifItHelps: 'Si cela aide',
  checkIn: 'Le bilan',
  around: (day) => `Vers le ${day}`,
  firstFollowUp: 'Une première séance de suivi, si cela a aidé',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays: Said<typeof english.tryDays> = {
  summary: 'Essayer d’autres jours',
  lead: 'Le plan ci-dessus suit ce que vous choisissez ici. Rien n’est réservé.',
  lastMoves: (from, to) => `La dernière séance passe du ${from} au ${to}.`,
  allMove: (from, to) => `Les séances vont maintenant du ${from} au ${to}.`,
  oneMoves: (to) => `La séance passe au ${to}.`,
  betweenMove: (sessions) => (sessions === 1 ? '1 séance change de jour. La première et la dernière restent.' : `${sessions} séances changent de jour. La première et la dernière restent.`),
  noneMoves: 'Aucune séance ne change de jour.',
  dated: (from, to) => `Le plan a maintenant des dates, du ${from} au ${to}.`,
  undated: 'Sans premier jour, le plan compte en semaines.',
  gapsLonger: (gaps) => (gaps === 1 ? 'Un intervalle devient plus long que le protocole ne le demande.' : `${gaps} intervalles deviennent plus longs que le protocole ne le demande.`),
  gapsFit: 'Tous les intervalles respectent de nouveau le protocole.',
  takesLonger: 'Les séances prennent plus de temps que les semaines du protocole.',
  fitsWeeks: 'Les séances tiennent de nouveau dans les semaines du protocole.',
  noOpenDays: 'La clinique n’indique aucun jour d’ouverture pendant cette période : aucun jour ne peut donc être montré.',
  kept: 'Ce premier jour n’est pas possible : le plan garde le précédent.',
};

/** To the nearest half hour. */
const hours = (minutes: number): string => `${Math.floor(Math.round(minutes / 30) / 2)} heures${Math.round(minutes / 30) % 2 === 1 ? ' et demie' : ''}`;
const length = (minutes: number): string => (minutes < 120 ? `${minutes} ${plural(minutes, 'minute', 'minutes')}` : hours(minutes));

/** Words for one visit, and for the time that all of them take. */
export const visit: Said<typeof english.visit> = {
  heading: 'Comment se passe chaque visite',
  time: 'Durée',
  minutes: (min, max) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)} minutes` : `${length(min).replace(/ heures$/, '')} à ${length(max)}`;
  },
  treatment: (time) => `${time} de traitement.`,
  watched: (time) => `Vous restez sous surveillance à la clinique pendant au moins ${time}.`,
  rest: (time) => `${time} de repos ensuite.`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time, wearOff) => `Prévoyez jusqu’à ${time} à la clinique : c’est le traitement, et ${wearOff} jusqu’à ce que les effets se dissipent.`,
  longerThanTreatment: 'La visite entière dure plus longtemps que cela.',
  notStated: 'Ce protocole ne dit pas combien de temps dure une séance. Veuillez demander à la clinique.',
  noneStated: 'Ce protocole ne dit pas combien de temps dure une séance, ni combien de temps vous vous reposez ensuite. Veuillez demander à la clinique.',

  home: 'Le retour chez vous',
  homeNotStated: 'Veuillez demander à la clinique avant de prévoir votre retour.',

  firstChange: 'Premier changement',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': 'La source de ce protocole parle d’heures ou de jours.',
    hours: 'La source de ce protocole parle d’heures.',
    'after-first-series': 'La source de ce protocole dit que certaines personnes remarquent un changement après la première série.',
    'slower-than-injection': 'La source de ce protocole dit que le changement est plus lent que par injection.',
  },
  bySession: (min, max) => (min === max ? `Ce protocole cite la séance ${min}.` : `Ce protocole cite les séances ${min} à ${max}.`),
  fromSession: (min) => (min === 1 ? 'La source de ce protocole dit : à la première séance, plus tard, ou jamais.' : `Ce protocole cite la séance ${min} ou une suivante.`),
  benefitNotStated: 'Ce protocole ne dit pas quand.',
  clinicSays: (text) => `Cette clinique dit : « ${text} »`,
  firstChangeText: 'Certaines personnes remarquent un changement après la première ou la deuxième séance, d’autres plus tard, d’autres pas du tout.',

  sideEffects: 'Effets fréquents',
  sideEffectsText: 'Un sentiment de détachement, des vertiges ou des nausées, et une tension plus élevée. Vous restez sous surveillance tant que cela dure.',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: 'Un sentiment de détachement, des vertiges ou des nausées, et une tension plus élevée.',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year: Said<typeof english.year> = {
  heading: 'Les 12 premiers mois',
  lead: (min, max) => `Avec les séances de suivi, ce protocole représente ${visits(min, max)} dans les 12 premiers mois. Les séances de suivi se réservent une par une, et seulement si elles aident.`,
  /** By how long relief lasts. */
  relief: {long: 'Si le soulagement dure longtemps', usual: 'Comme le protocole le prévoit', short: 'Si le soulagement s’atténue plus tôt'},
  count: (min, max) => `${range(min, max)} ${plural(max, 'séance', 'séances')} de suivi`,
  every: (min, max, unit) => {
    const [every, one, other] = unit === 'week' ? ['toutes les', 'semaine', 'semaines'] : ['tous les', unit === 'day' ? 'jour' : 'mois', unit === 'day' ? 'jours' : 'mois'];
    return max === 1 ? `${every} ${other}` : `${every} ${range(min, max)} ${plural(max, one, other)}`;
  },
  marksBetween: (from, to) => stop(from === to ? `Un repère : ${from}` : `Repères : ${span(from, to)}`),
  noMarks: 'Aucun repère.',
  week: (week) => `semaine ${week}`,
  key: {
    series: 'les séances prévues',
    only: 'une séance de suivi possible à ce moment',
    fewest: 'repères du haut : le moins de séances de suivi',
    most: 'repères du bas : le plus',
  },
  possibilities: 'Les repères sont des possibilités, pas des rendez-vous. Personne ne vous attend à l’un de ces jours.',
  context: 'Dans un groupe d’anciens combattants américains traités pour la dépression, les personnes ont eu en moyenne 18 perfusions dans leurs 12 premiers mois.',
  howMany: range,
  between: span,
  none: 'Aucune',
  asTable: 'L’année sous forme de tableau',
  tableCaption: 'Séances de suivi dans les 12 mois qui suivent la première séance',
  columns: {relief: 'Soulagement', often: 'Fréquence', count: 'Nombre', first: 'La première'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost: Said<typeof english.cost> = {
  heading: 'Votre temps',
  headingWithPrices: 'Votre temps, et ce que cela coûte',
  visits: 'Visites',
  visitsText: (sessions, all) => `${sessions} dans la première série, et ${all} dans les 12 premiers mois, séances de suivi comprises.`,
  visitsOfSeries: (sessions) => `${sessions} dans la première série. Ce protocole ne dit pas combien suivent.`,
  visitsNotStated: 'Ce protocole n’indique aucun nombre.',
  range,
  treatment: 'En traitement',
  treatmentText: (sessions, time) => (sessions === 1 ? `${time} en 1 séance.` : `${time} pour les ${sessions} séances ensemble.`),
  treatmentNotStated: 'Ce protocole ne dit pas combien de temps dure une séance.',
  onSite: 'À la clinique',
  onSiteUpTo: (sessions, time) => (sessions === 1 ? `Jusqu’à ${time} pour 1 visite, sans compter le trajet.` : `Jusqu’à ${time} pour les ${sessions} visites ensemble, sans compter le trajet.`),
  onSiteAtLeast: (sessions, time) => (sessions === 1 ? `Au moins ${time} pour 1 visite.` : `Au moins ${time} pour les ${sessions} visites ensemble.`),
  onSiteNotStated: 'Plus longtemps que le traitement. Ce protocole ne dit pas de combien.',

  perSession: 'Une séance',
  series: 'La première série',
  seriesText: (amount, min, max) => `${amount} pour ${range(min, max)} ${plural(max, 'séance', 'séances')}.`,
  consultation: 'Consultation',
  consultationText: (amount) => `${amount}, une fois. Ce montant n’est pas compris dans les autres.`,
  year: 'Les 12 premiers mois',
  yearText: (amount, min, max) => `Cela pourrait faire ${amount}, pour ${visits(min, max)}. Les séances de suivi se réservent une par une, et seulement si elles aident.`,
  amounts: (min, max) => (min === max ? min : `${min} à ${max}`),
  ownPrices: 'Ce sont les prix de cette clinique. Demandez ce qu’ils comprennent, et ce que paie votre assurance.',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong: Said<typeof english.takeAlong> = {
  heading: 'Garder ce plan avec vous',
  print: 'Imprimer ce plan',
  saveDays: 'Enregistrer ces jours dans mon agenda',
  daysName: 'jours-exemples.ics',
  examples: 'Les jours sont des exemples, pas des réservations. Les entrées de l’agenda disent seulement « Rendez-vous » et le nom de la clinique. Le fichier est créé sur cet appareil.',
  appointmentAt: (clinic) => `Rendez-vous à ${clinic}`,
  exampleDay: 'Un jour donné en exemple. Rien n’est réservé.',
  failed: 'Cela n’a pas fonctionné. Veuillez vérifier votre connexion et réessayer.',

  title: (clinic) => `Un plan proposé par ${clinic}`,
  phone: (phone) => `Téléphone : ${phone}`,
  printedOn: (day) => `Imprimé le ${day}. Les jours montrent le rythme. Aucun n’est réservé.`,
  printedOnWithoutDays: (day) => `Imprimé le ${day}. Rien n’est réservé.`,
};

/** Words of who has reviewed a schedule, and when. */
export const review: Said<typeof english.review> = {
  byOn: (reviewer, day) => `Dernière vérification par ${reviewer} le ${day}.`,
  by: (reviewer) => `Vérifié par ${reviewer}.`,
  on: (day) => `Dernière vérification le ${day}.`,
  longAgo: 'C’était il y a plus de deux ans. Demandez à la clinique si cela est toujours valable.',
};

const whose = (isClinics: boolean): string => (isClinics ? 'C’est un réglage de cette clinique.' : 'C’est notre règle, pas celle d’une source.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy: Said<typeof english.policy> = {
  returningWindow: (days, isClinics) => `Les jours montrés commencent jusqu’à ${days} ${plural(days, 'jour', 'jours')} avant que le soulagement se dissipe. ${whose(isClinics)}`,
  lengthening: (days, isClinics) => `Quand le soulagement tient, le temps entre les séances augmente de ${days} ${plural(days, 'jour', 'jours')} au plus à la fois. ${whose(isClinics)}`,
};
