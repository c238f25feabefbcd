import type * as english from '../en/course.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const dayCount = (count: number): string => `${count} ${plural(count, 'jour', 'jours')}`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Words of what a patient may wish for in a course. */
export const wishes: Said<typeof english.wishes> = {
  heading: 'Qu’est-ce qui vous convient ?',
  lead: 'Tout est facultatif. Quel que soit votre choix, l’espacement entre les séances respecte le protocole.',
  days: 'Jours préférés',
  times: 'Moments préférés',
  more: 'Plus de souhaits',
  sameTime: 'La même heure à chaque visite',
  sameResource: 'Le même praticien à chaque visite',
  startFrom: 'Commencer ce jour ou après',
  finishBy: 'Finir au plus tard le',
  tooFarAhead: 'Veuillez choisir un jour dans les 12 prochains mois.',
  avoid: 'Jours à éviter',
  avoidHint: 'Ajoutez-en autant que vous voulez.',
  add: 'Ajouter ce jour',
  notADay: 'Veuillez choisir un jour à partir d’aujourd’hui.',

  set: 'Vous avez demandé',
  takeBack: 'Retirer',
  clear: 'Effacer ces souhaits',
  chip: {
    times: {morning: 'le matin', afternoon: 'l’après-midi', evening: 'le soir'},
    sameTime: 'même heure à chaque visite',
    sameResource: 'même praticien à chaque visite',
    earliest: (day) => `à partir du ${day}`,
    latest: (day) => `jusqu’au ${day}`,
    avoid: (day) => `pas le ${day}`,
  },
};

/** Words that tell proposed courses apart. */
export const courseComparison: Said<typeof english.courseComparison> = {
  onDays: (days, times) => capital(`${days} ${times}`),
  except: (session, day, time) => `la séance ${session} (${day} à ${time})`,
  exceptions: (sessions) => `Sauf ${sessions}.`,
  also: {soonest: 'Aussi celle qui finit le plus tôt.', regular: 'Aussi celle aux heures les plus proches.', preferred: 'Aussi celle aux écarts les plus réguliers.'},
  endsFirst: (days) => `Finit en premier : ${dayCount(days)} avant la suivante.`,
  endsFirstToo: 'Finit en premier, comme une autre.',
  endsLater: (days) => `Finit ${dayCount(days)} après celle qui finit en premier.`,
  oneTime: (time) => `Toujours à ${time}.`,
  severalTimes: (times) => `À ${times} heures différentes de la journée.`,
  oneGap: (days) => `Toujours ${dayCount(days)} d’écart.`,
  twoGaps: (less, more) => `${less} ou ${more} jours d’écart.`,
  gaps: (least, most) => `${least} à ${most} jours d’écart.`,
  liked: (sessions, all) => (sessions === all ? 'Toutes les visites à vos jours et moments préférés.' : `${sessions} ${plural(sessions, 'visite', 'visites')} sur ${all} à vos jours et moments préférés.`),
  clinicians: (count) => (count === 1 ? 'Un seul praticien du début à la fin.' : `Avec ${count} praticiens.`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges: Said<typeof english.courseChanges> = {
  heading: 'Vos horaires',
  lead: 'Modifiez n’importe quelle séance : vous ne voyez que les horaires qui respectent l’espacement. Cochez les horaires qui doivent rester tels quels.',
  columns: {number: 'Séance', day: 'Jour', time: 'Heure', actions: 'Modifier ou garder'},
  change: 'Modifier',
  ofSession: (session) => `la séance ${session}`,
  keep: 'Garder cet horaire',
  forSession: (session) => `pour la séance ${session}`,
  byYou: 'Modifié par vous',
  caption: 'La série que vous avez choisie',
  own: 'Votre propre série',
  ownAbout: 'Modifiée par vous, et toujours dans l’espacement.',

  undo: 'Défaire',
  redo: 'Refaire',

  alternatives: (session) => `Autres horaires pour la séance ${session}`,
  now: (day, time) => `Maintenant : ${day} à ${time}.`,
  count: (times, days) => `${times} ${plural(times, 'autre horaire', 'autres horaires')} sur ${dayCount(days)} ${plural(times, 'convient', 'conviennent')} sans changer vos autres séances.`,
  none: 'Aucun autre horaire ne convient sans changer vos autres séances.',
  becomes: (distance, session) => `${distance}, devient alors la séance ${session}`,
  sameDay: 'même jour',
  earlier: (days) => `${dayCount(days)} plus tôt`,
  later: (days) => `${dayCount(days)} plus tard`,
  moreDays: 'Voir plus de jours',
  leave: (session) => `Laisser la séance ${session} telle quelle`,

  otherDays: 'Jours où d’autres séances changeraient aussi',
  otherDaysLead: 'Ces jours sont trop près de vos autres séances, ou trop loin. Pour chacun, nous avons cherché le plus petit changement pour les autres.',
  noOtherDays: 'Il n’y a pas d’horaires libres à d’autres jours près de cette séance.',
  wouldMove: (session, day, time) => `La séance ${session} passerait au ${day} à ${time}.`,
  apply: (sessions) => `Déplacer cette séance et ${sessions} ${plural(sessions, 'autre', 'autres')}`,
  noRepair: 'Les autres séances ne peuvent pas être déplacées pour lui faire place.',
  noRepairKept: 'Les autres séances ne peuvent pas être déplacées pour lui faire place tant que vous gardez les horaires cochés.',

  breach: {
    sameDay: (session) => `La séance ${session} est ce jour-là.`,
    overlap: (session) => `La séance ${session} est à la même heure.`,
    tooCloseAfter: (days, session, limit) => `Seulement ${dayCount(days)} après la séance ${session}. Le minimum est de ${dayCount(limit)}.`,
    tooCloseBefore: (days, session, limit) => `Seulement ${dayCount(days)} avant la séance ${session}. Le minimum est de ${dayCount(limit)}.`,
    tooFarAfter: (days, session, limit) => `${dayCount(days)} après la séance ${session}. Le maximum est de ${dayCount(limit)}.`,
    tooFarBefore: (days, session, limit) => `${dayCount(days)} avant la séance ${session}. Le maximum est de ${dayCount(limit)}.`,
    tooFarBetween: (days, one, other, limit) => `Il y aurait ${dayCount(days)} entre les séances ${one} et ${other}. Le maximum est de ${dayCount(limit)}.`,
    tooLong: (days, limit) => `La série durerait ${dayCount(days)}. Le maximum est de ${dayCount(limit)}.`,
    tooShort: (days, limit) => `La série ne durerait que ${dayCount(days)}. Le minimum est de ${dayCount(limit)}.`,
    perWeek: (sessions, limit) => `Il y aurait ${sessions} ${plural(sessions, 'séance', 'séances')} en une semaine. Le maximum est de ${limit}.`,
    beforeEarliest: 'Avant le premier jour que vous avez demandé.',
    afterLatest: 'Après le dernier jour que vous avez demandé.',
    avoided: 'Vous avez demandé d’éviter ce jour.',
    kept: 'Vous gardez un autre horaire pour cette séance.',
    otherResource: 'Avec un autre praticien que pour vos autres séances.',
  },

  earlierHeading: 'Des horaires plus proches se sont libérés',
  earlierTime: (session, day, time) => `La séance ${session} pourrait avoir lieu le ${day} à ${time}.`,
  take: 'Choisir cet horaire',

  said: {
    moved: (session, day, time) => `La séance ${session} est maintenant le ${day} à ${time}.`,
    renumbered: (before, session, day, time) => `La séance ${before} est maintenant la séance ${session}, le ${day} à ${time}.`,
    alsoMoved: (moves) => `Pour que l’espacement reste respecté, ${moves}.`,
    alsoMovedOne: (session, day, time) => `la séance ${session} est passée au ${day} à ${time}`,
    movedBack: (session, day, time) => `Modification annulée : la séance ${session} est de nouveau le ${day} à ${time}.`,
    allMovedBack: (sessions) => `Modification annulée : les séances ${sessions} ont retrouvé leurs horaires précédents.`,
    kept: (session, day, time) => `La séance ${session} reste maintenant le ${day} à ${time}, quels que soient les autres changements.`,
    freed: (session) => `La séance ${session} peut de nouveau changer.`,
    keptUndone: (session) => `Modification annulée : la séance ${session} peut de nouveau changer.`,
    freedUndone: (session, day, time) => `Modification annulée : la séance ${session} reste le ${day} à ${time}.`,
    wishesUndone: 'Modification annulée : vos souhaits sont comme avant.',
    wishesRedone: 'Vos souhaits sont de nouveau modifiés.',
    choiceUndone: 'Modification annulée : vous retrouvez la série choisie auparavant.',
    choiceRedone: 'L’autre série est de nouveau choisie.',
    searchedAround: (sessions, count) => (count === 1 ? `La séance ${sessions} garde son horaire ; les autres ont été recherchées de nouveau.` : `Les séances ${sessions} gardent leurs horaires ; les autres ont été recherchées de nouveau.`),
    ownLost: 'Vos souhaits ont changé : la série a donc été recherchée de nouveau sans vos propres modifications. « Défaire » les rétablit.',
    ownGone: 'Un horaire de votre propre série n’est plus libre : la série a donc été recherchée de nouveau.',
  },
};

/** Words about times that are kept while the form is filled in. */
export const hold: Said<typeof english.hold> = {
  holding: 'Nous mettons vos horaires de côté…',
  holdingText: 'Cela prend un instant.',
  searching: 'Recherche des horaires libres les plus proches…',
  until: (time) => `Mis de côté pour vous jusqu’à ${time}, heure de la clinique.`,
  ended: 'Vos horaires ne sont plus mis de côté. Ils sont peut-être encore libres, et rien de ce que vous avez écrit n’est perdu.',
  again: 'Les remettre de côté',
  moved: (count) => (count === 1 ? 'Quelqu’un d’autre vient de prendre l’un de vos horaires. Nous avons trouvé l’horaire libre le plus proche :' : `Quelqu’un d’autre vient de prendre ${count} de vos horaires. Nous avons trouvé les horaires libres les plus proches :`),
  movedSession: (number, day, time) => `Séance ${number} : ${day} à ${time}`,
};
