import type * as english from '../en/plan.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} à ${max}`);
const sessions = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'séance', 'séances')}`;
const days = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'jour', 'jours')}`;
const weeks = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'semaine', 'semaines')}`;
const inUnit = {day: days, week: weeks, month: (min: number, max: number) => `${range(min, max)} mois`};
const allOf = {day: 'tous les', week: 'toutes les', month: 'tous les'};
const eachOf = {day: 'tous les jours', week: 'toutes les semaines', month: 'tous les mois'};

/** Words of the plan: what published schedules, or the clinic's own, say, never what one person is to do. */
export const plan: Said<typeof english.plan> = {
  changeAnswers: 'Modifier mes réponses',
  eyebrow: 'Ce que disent les protocoles publiés',
  eyebrowOwn: 'Le protocole de cette clinique',
  eyebrowNamed: (title) => `Le protocole de cette clinique : ${title}`,
  eyebrowReturning: 'Votre prochaine séance',
  sessions,
  overWeeks: (min, max) => `sur ${weeks(min, max)}`,
  countNotStated: 'Pas de nombre fixe de séances',
  books: (planned) => `Cette clinique réserve ${sessions(planned, planned)}, et votre praticien décide.`,
  decides: 'Votre praticien décide du nombre de séances et de leur espacement.',
  beside: (min, max, most) => `Cinq sources publiées sur les perfusions, prises ensemble, parlent de ${sessions(min, max)} pour commencer, et jusqu’à ${most} pour certaines personnes.`,

  sources: 'D’où cela vient',
  grade: {
    A: 'Une notice de médicament, une autorité de santé ou un essai randomisé.',
    B: 'Une étude de patients sans groupe témoin.',
    C: 'Des recommandations de pratique ou une synthèse d’experts.',
    D: 'Une page web d’une clinique ou d’un patient, pas une étude.',
  },
  notGraded: 'Citée par cette clinique, et non évaluée ici.',
  ownNumbers: 'Chaque chiffre qui ne s’appuie sur aucune source est celui de cette clinique.',
  ownNumbersOnly: 'Ce protocole ne cite aucune source. Ses chiffres sont ceux de cette clinique.',

  /** A schedule that rests on publications. */
  published: {
    usual: 'Les cliniques qui suivent ce protocole commencent en général par cette fourchette.',
    widened: (min, max, widest) => `Les cliniques qui suivent ce protocole commencent en général par ${sessions(min, max)}. Vos réponses élargissent le haut de la fourchette à ${widest}.`,
    one: 'La source de ce protocole donne un seul nombre.',
    goesUpTo: (most) => `Cette source parle aussi d’aller jusqu’à ${most} séances pour certaines personnes.`,
    notReviewed: 'Personne dans cette clinique n’a encore comparé ce protocole à la notice actuelle : il ne peut donc pas être réservé ici.',
    spacingStated: 'La source indique l’espacement entre les séances.',
    spacingDerived: 'La source n’indique pas l’espacement entre les séances. Il est calculé ici à partir du nombre de séances et de semaines.',
    ourRules: 'Là où aucune source ne donne de chiffre, nous appliquons nos propres règles : au moins 2 et au plus 5 jours entre les séances, et un bilan 7 jours après la dernière (1 jour pour Spravato).',
    nextSession: 'C’est ce que disent les protocoles publiés. Votre praticien décide.',
    tightens: (interval) => `La source de ce protocole rapproche les séances (${interval}) quand les symptômes reviennent avant la suivante.`,
    longest: 'Vous êtes à l’intervalle le plus long que décrivent les sources. Demandez si des séances régulières vous sont encore utiles.',
  },

  /** A schedule of the clinic's own making. */
  own: {
    usual: 'Cette clinique commence en général par cette fourchette.',
    widened: (min, max, widest) => `Cette clinique commence en général par ${sessions(min, max)}. Vos réponses élargissent le haut de la fourchette à ${widest}.`,
    one: 'Le protocole de cette clinique donne un seul nombre.',
    goesUpTo: (most) => `Pour certaines personnes, cette clinique va jusqu’à ${most} séances.`,
    notReviewed: 'Aucun praticien n’a encore signé ce protocole : il ne peut donc pas être réservé ici.',
    spacingStated: 'Cette clinique fixe l’espacement entre les séances.',
    spacingDerived: 'L’espacement entre les séances est calculé à partir du nombre de séances et de semaines.',
    ourRules: 'Un premier point d’étape là où la fourchette est large, et un bilan 7 jours après la dernière séance là où le protocole n’indique aucun jour, sont nos propres règles.',
    nextSession: 'C’est ce que dit le protocole de cette clinique. Votre praticien décide.',
    tightens: (interval) => `Cette clinique rapproche les séances (${interval}) quand les symptômes reviennent avant la suivante.`,
    longest: 'Vous êtes à l’intervalle le plus long de ce protocole. Demandez si des séances régulières vous sont encore utiles.',
  },

  whatHappens: 'Ce qui se passe, et quand',
  week: (week) => `Semaine ${week}`,
  day: (day) => `jour ${day}`,
  fromTo: (from, to) => (from === to ? from : `Du ${from} au ${to}`),
  first: 'D’abord',
  consultation: 'Un échange avec un praticien',
  consultationText: 'Le praticien vérifie si la kétamine vous convient avant toute séance.',
  sessionsRow: (count) => sessions(count, count),
  apart: (min, max) => `${days(min, max)} d’une séance à l’autre.`,
  examplesOnly: 'Ces jours montrent le rythme. Vous choisirez les vrais horaires plus tard.',
  rhythmOnly: 'Ces jours montrent le rythme du protocole. Aucun n’est prévu pour vous.',
  afterSession: (session) => `Après la séance ${session}`,
  afterEach: 'Après chaque séance',
  earlyLook: 'Un premier point d’étape',
  earlyLookText: 'Vous et votre praticien regardez comment cela se passe. Certaines personnes arrêtent ou changent de voie à ce moment-là.',
  review: 'Un point rapide',
  reviewText: 'Votre praticien demande comment vous allez et peut modifier le plan.',
  checkIn: 'Le bilan',
  around: (day) => `Vers le ${day}`,
  checkInText: 'Ensemble, vous regardez si cela aide. Continuer, changer ou arrêter : vous parlez ici de tout cela.',
  daysAfterLast: (count) => (count === 1 ? 'Le lendemain de la dernière séance' : `Environ ${count} jours après la dernière séance`),
  weeksOf: (from, to) => (from === to ? `Semaine ${from}` : `Semaines ${range(from, to)}`),
  fromWeek: (week) => `À partir de la semaine ${week}`,
  taper: (count) => `${sessions(count, count)} de plus`,
  taperOnce: 'Si cela aide.',
  taperText: (count) => (count === 7 ? 'Une par semaine, si cela aide.' : count === 1 ? 'Une par jour, si cela aide.' : `Une tous les ${count} jours, si cela aide.`),
  firstBooster: 'Une première séance de suivi, si cela a aidé',
  boosterText: (interval) => `Ensuite ${interval}, tant que vous et votre praticien y voyez une raison.`,
  every: (min, max, unit) => (max === 1 ? eachOf[unit] : `${allOf[unit]} ${inUnit[unit](min, max)}`),
  afterLast: (min, max, unit) => `${inUnit[unit](min, max)} après la dernière séance`,
  later: 'Ensuite',
  followUp: 'Séances de suivi',
  afterSeries: 'Après la première série',
  fades: 'Le soulagement s’atténue souvent, et beaucoup de personnes ont des séances de suivi. On ne sait pas combien de personnes s’en passent.',
  commonGround: (count) => `Environ ${count === 1 ? 'toutes les semaines' : `toutes les ${count} semaines`} : c’est le seul intervalle commun à toutes les sources.`,

  yourAnswers: 'Ce que vos réponses changent',
  yourAnswersLead: {
    upper: 'Elles peuvent élargir le haut de la fourchette. Elles n’augmentent pas le nombre de séances réservées.',
    lower: 'Elles orientent vers le bas de la fourchette. Le nombre de séances réservées reste le même.',
    middle: 'Elles ne déplacent pas la fourchette et ne changent pas le nombre de séances réservées.',
    /** Where the schedule names no number of sessions. */
    none: 'Elles ne changent aucun chiffre.',
  },
  mixed: 'Mais :',
  effect: {
    'raises-upper-end': 'Élargit le haut de la fourchette.',
    'leans-lower': 'Oriente vers le bas de la fourchette.',
    'direction-only': 'Ne change aucun chiffre : la source n’en donne pas.',
    none: 'Ne change aucun chiffre.',
  },
  factors: {
    'severe-or-panic': {
      name: 'Symptômes forts, ou crises de panique fréquentes',
      reason: 'Une source dit qu’une forte anxiété ou des crises de panique fréquentes peuvent demander une première série plus longue.',
      counter: 'Une étude de 537 personnes atteintes de dépression a trouvé la même réponse aux quatre niveaux de gravité.',
    },
    'mild-or-secondary': {
      name: 'Symptômes légers, ou liés à une autre maladie',
      reason: 'La même source laisse entendre qu’une anxiété plus légère, ou liée à une autre maladie, peut demander moins de séances. Elle ne donne aucun chiffre.',
    },
    ptsd: {
      name: 'Stress post-traumatique en plus',
      reason: 'Une source dit que le stress post-traumatique peut ajouter des séances à la première série.',
      counter: 'Une étude auprès de 215 anciens combattants américains n’a trouvé aucun lien entre d’autres diagnostics et le résultat à six semaines.',
    },
    depression: {
      name: 'Dépression en plus',
      reason: 'Des sources citent d’autres maladies, dont la dépression, parmi ce qui peut changer le nombre.',
      counter: 'Une étude auprès de 215 anciens combattants américains n’a trouvé aucun lien entre d’autres diagnostics et le résultat à six semaines.',
    },
    'chronic-pain': {
      name: 'Douleurs chroniques en plus',
      reason: 'Une source dit que des douleurs chroniques peuvent ajouter des séances à la première série.',
      counter: 'Une étude auprès de 215 anciens combattants américains n’a trouvé aucun lien entre d’autres diagnostics et le résultat à six semaines.',
    },
    'fast-metabolism': {
      name: 'Médicaments vite éliminés',
      reason: 'Une source parle de quatre séances pour une personne, et de sept pour une autre dont le corps élimine plus vite les médicaments.',
    },
    'years-with-symptoms': {
      name: 'Depuis combien de temps cela dure',
      reason: 'Une clinique dit que la durée compte, mais elle ne dit pas si cela veut dire plus de séances ou moins.',
    },
    'oral-or-nasal-route': {
      name: 'Pastilles ou spray nasal',
      reason: 'Une source dit que les pastilles et les sprays nasaux peuvent demander plus de séances que les perfusions. Elle ne donne aucun chiffre.',
    },
  },

  ifItDoesNotHelp: 'Ce qui se passe si cela n’aide pas',
  ifItDoesNotHelpText: 'Le bilan sert à cela : il y est question d’arrêter, et de ce qu’on pourrait essayer d’autre. Sans soulagement, aucune séance de suivi n’est prévue.',
  ifItStopsHelpingText: 'Au bilan qui précède chaque nouvelle séance, vous voyez avec votre praticien s’il faut continuer, changer quelque chose ou arrêter. Sans soulagement, aucune nouvelle séance n’est prévue.',

  whatIsKnown: 'Ce que l’on sait, et ce que l’on ne sait pas',
  known: {
    anxiety: 'Les bonnes études sur l’anxiété sont rares et petites. Dans un grand groupe de patients traités en clinique pour la dépression, les scores d’anxiété ont baissé d’environ 30 %. Il n’existe pas de nombre fiable de séances pour l’anxiété : les cliniques reprennent le protocole utilisé pour la dépression.',
    depression: 'Dans un groupe de patients traités en clinique pour la dépression, 50 personnes sur 100 avaient répondu dans les six semaines, et 72 sur 100 après 10 perfusions. Dans un groupe d’anciens combattants américains, c’était 26 sur 100 à six semaines.',
    ptsd: 'Les études sur le stress post-traumatique ne concordent pas. Dans un petit essai, 67 personnes sur 100 ont répondu, contre 20 sur 100 avec un autre médicament. Une plus grande étude auprès d’anciens combattants n’a trouvé aucun effet net.',
    unsure: 'La plupart des études portent sur la dépression. Dans un groupe de patients traités en clinique, 72 personnes sur 100 avaient répondu après 10 perfusions ; dans un groupe d’anciens combattants américains, c’était 26 sur 100 à six semaines. Les études sur l’anxiété sont rares et petites.',
  },
  knownAtHome: 'Dans une étude de 1 247 personnes qui ont pris des pastilles à la maison, menée par une entreprise qui les vend et sans groupe témoin, 63 personnes sur 100 avaient moins de symptômes d’anxiété après quatre semaines.',
  knownNone: 'Nous n’avons pas de chiffres d’études à montrer pour cette forme de traitement. Veuillez demander à votre praticien.',
  notPersonal: 'Ces chiffres concernent des groupes. Ils ne disent pas ce qui se passera pour une personne en particulier.',

  notices: {
    CONSULT_FIRST: 'Un échange avec un praticien a lieu avant la première séance.',
    CONTACT_CLINIC_FIRST: 'Veuillez parler avec nous avant de prévoir une séance.',
    COUNT_NOT_STATED: 'Ce protocole n’indique pas de nombre de séances : aucune série ne peut donc être réservée ici. Un praticien peut vous dire ce qui est habituel dans cette clinique.',
    INTERVAL_NOT_STATED: 'Ce protocole ne dit pas si des séances de suivi ont lieu, ni à quelle fréquence. Veuillez demander à la clinique.',
    NO_OPEN_DAYS: 'La clinique n’indique aucun jour d’ouverture pendant cette période : aucun jour ne peut donc être montré.',
    CRISIS_LINE: 'De l’aide est disponible maintenant. Veuillez utiliser les numéros de cette page.',
    DRIVER_HOME: 'Quelqu’un doit vous raccompagner. Il ne faut pas conduire avant le lendemain, après une nuit de sommeil.',
    EVIDENCE_MIXED: 'Les données ne concordent pas : une étude a trouvé autre chose que ce que dit la source.',
    FDA_COMPOUNDED_WARNING: 'La FDA met en garde contre la kétamine préparée par une pharmacie et prise à la maison : personne n’est là pour surveiller un mauvais usage, une tension élevée, une respiration ralentie ou une atteinte de la vessie. Elle ne peut pas être réservée ici.',
    MAINTENANCE_INTERPRETED: 'Une limite du temps entre les séances de suivi est donnée en mots, comme « à quelques mois d’intervalle ». Ici, elle est remplacée par un nombre ; « quelques » compte pour trois.',
    MAY_NOT_RESPOND: 'Certaines personnes ne répondent pas du tout.',
    NON_RESPONSE: 'Quand les séances n’ont pas aidé, aucune autre n’est prévue ici. Veuillez parler avec votre praticien d’un arrêt, ou d’autres options.',
    OBSERVATION_2H: 'Vous restez sous surveillance à la clinique pendant au moins 2 heures.',
    OFF_LABEL: 'Usage hors indication : la FDA n’a pas approuvé ce médicament pour ce que vous avez choisi.',
    RECOVERY_NOT_STATED: 'Ce protocole ne dit pas combien de temps vous vous reposez ensuite. Veuillez demander à la clinique.',
    RELIEF_SHORTER_THAN_PUBLISHED_RANGE: 'Votre soulagement a été plus court que tous les intervalles de ce protocole. Veuillez parler avec la clinique avant la prochaine séance.',
    SOURCES_DISAGREE: 'Les sources ne sont pas d’accord entre elles. Cette fourchette les couvre toutes.',
    SPACING_STRETCHED: 'À cause des jours d’ouverture de la clinique, un ou plusieurs intervalles sont plus longs que le protocole ne le demande.',
    STAT_CORRECTED: 'Une source donne 72 sur 100 comme réponse des personnes anxieuses après 10 séances. L’étude d’où vient ce chiffre mesurait la dépression, pas l’anxiété.',
    WINDOW_EXCEEDED: 'Avec les jours d’ouverture de la clinique, les séances prennent plus de temps que les semaines du protocole.',
  },
  offLabel: {
    ketamine: {
      anxiety: 'Usage hors indication : la FDA n’a pas approuvé la kétamine pour l’anxiété.',
      depression: 'Usage hors indication : la FDA n’a pas approuvé cette forme de kétamine pour la dépression.',
      ptsd: 'Usage hors indication : la FDA n’a pas approuvé la kétamine pour le stress post-traumatique.',
      unsure: 'Usage hors indication : la FDA n’a approuvé cette forme de kétamine pour aucun trouble psychique.',
    },
    esketamine: {
      anxiety: 'Usage hors indication : la FDA n’a pas approuvé l’eskétamine pour l’anxiété.',
      depression: 'Usage hors indication : l’approbation de l’eskétamine par la FDA ne couvre que certaines formes de dépression.',
      ptsd: 'Usage hors indication : la FDA n’a pas approuvé l’eskétamine pour le stress post-traumatique.',
      unsure: 'Usage hors indication pour la plupart des troubles : l’approbation de l’eskétamine par la FDA ne couvre que certaines formes de dépression.',
    },
  },

  disclosure: 'Informations générales tirées de sources publiées et du protocole habituel de cette clinique. Ce n’est ni un avis médical ni un diagnostic. Votre praticien décide si la kétamine vous convient, du nombre de séances et de leur espacement.',

  yourNextStep: 'Votre prochaine étape',
  toNextStep: 'Aller à votre prochaine étape',
  yourNextStepText: (count) => `Rien n’est encore réservé. Vous pouvez regarder les horaires ${count === 1 ? 'de cette séance' : 'de toute la série'}, ou commencer par un échange.`,
  yourNextStepByContact: 'Rien n’est encore réservé. Vous pouvez regarder les horaires, ou contacter la clinique pour en parler d’abord.',
  contactClinic: 'Veuillez contacter la clinique pour parler de la suite.',
  seeTimes: (count) => (count === 1 ? 'Voir les horaires de cette séance' : `Voir les horaires de ces ${count} séances`),
  consultationOnly: 'Réserver seulement une consultation',
  askClinicToCancel: 'Avant de réserver, demandez à la clinique comment annuler ou changer un horaire.',
  tookUp: {
    course: {heading: 'Votre plan est prêt', text: 'Les horaires libres sont dans le calendrier de cette clinique. Si vous ne le voyez pas sur cette page, veuillez nous appeler.'},
    consultation: {heading: 'Vous avez choisi une consultation', text: 'Les horaires libres sont dans le calendrier de cette clinique. Si vous ne le voyez pas sur cette page, veuillez appeler.'},
  },
};

/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails: Said<typeof english.planDetails> = {
  why: 'D’où vient chaque chiffre',
  seeEach: 'Voir d’où vient chaque chiffre',
  comparison: 'Ce que disent d’autres sources',

  factor: {
    direction: {
      up: 'La source dit : peut vouloir dire plus de séances.',
      down: 'La source dit : peut vouloir dire moins de séances.',
      unspecified: 'La source le cite, mais ne dit pas dans quel sens.',
    },
    whoSays: 'Qui le dit, et qui a trouvé autre chose',
    saysSo: 'Le disent :',
    foundOtherwise: 'Ont trouvé autre chose :',
  },
};

/** Words for those who come back: what a schedule says of the time between sessions, and what to ask the clinic. No sentence tells anybody when to come. */
export const returning: Said<typeof english.returning> = {
  days,
  between: 'entre les séances',
  dates: (from, to) => (from === to ? `Ce serait le ${from}.` : `Ce serait du ${from} au ${to}.`),
  addDay: 'Pour voir des jours et des horaires libres, revenez en arrière et ajoutez le jour de votre dernière séance.',
  passed: 'Ce moment est passé. La clinique peut vous dire ce qui est possible maintenant.',
  none: 'Parlez d’abord avec la clinique',
  notStated: 'Aucun intervalle n’est indiqué',

  why: 'Pourquoi cet intervalle',
  direction: {
    sooner: 'Plus rapprochées qu’avant : le soulagement s’est dissipé avant la séance suivante.',
    later: 'Plus espacées qu’avant : le soulagement a tenu jusqu’à la séance suivante.',
    same: 'À peu près le même espacement qu’avant : le soulagement a tenu ce temps-là.',
    start: 'C’est par là que le protocole commence. La durée du soulagement montre ensuite s’il faut le changer.',
    none: 'Aucune date n’est proposée ici.',
  },
  byRelief: 'Il suit la durée du soulagement, entre l’intervalle le plus court et le plus long de ce protocole.',
  shortest: 'C’est l’intervalle le plus court que ce protocole indique.',
  beforeItWearsOff: 'Une synthèse d’études décrit une séance donnée un peu avant le moment où le soulagement devrait se dissiper.',
  /** After the two sentences that speak for different days. */
  twoAnswers: 'Pris au mot, ces deux textes mènent à des jours différents. Les jours ci-dessus suivent la synthèse, car le but est d’avoir le moins de séances qui maintiennent le soulagement.',
  leastOften: 'Le but est d’avoir le moins de séances qui maintiennent le soulagement.',

  ask: 'Questions à poser à votre clinique',
  askLead: 'Aucune page ne peut savoir ce qui vous convient. Ces questions peuvent vous aider à le découvrir.',
  questions: {
    noRelief: ['Qu’est-ce qui pourrait expliquer que cela n’ait pas aidé ?', 'Que pourrions-nous essayer d’autre ?', 'Que se passe-t-il si nous arrêtons ?'],
    notStated: ['Quel est l’espacement des séances de suivi ici, et qui en décide ?'],
    shortest: ['Qu’est-ce qui pourrait expliquer que le soulagement soit si court ?', 'Qu’est-ce qui pourrait aider d’autre que plus de séances ?'],
    longest: ['Des séances régulières m’aident-elles encore ?', 'Que surveillerions-nous sans elles ?'],
    sooner: ['Des séances plus rapprochées m’aideraient-elles, et pendant combien de temps ?', 'Qu’est-ce qui montrerait qu’elles peuvent de nouveau être espacées ?'],
    later: ['Ma prochaine séance pourrait-elle attendre plus longtemps ?', 'Comment verrions-nous que le soulagement s’atténue ?'],
    same: ['Est-ce toujours le bon intervalle entre les séances pour moi ?'],
    start: ['Comment savoir combien de temps le soulagement dure pour moi ?'],
    always: 'Quand verrons-nous de nouveau s’il faut continuer, changer quelque chose ou arrêter ?',
  },
};
