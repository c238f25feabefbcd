import type * as english from '../en/questions.ts';
import type {Said} from '../said.ts';
import {calendarWords, shared} from './start.ts';

const {weekdays} = calendarWords;

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator: Said<typeof english.calculator> = {
  questionOf: (question, questions) => `Question ${question} sur ${questions}`,
  loading: 'Un instant, nous chargeons le protocole de cette clinique…',
  loadFailed: 'Le protocole de cette clinique n’a pas pu être chargé',
  loadFailedText: 'Veuillez réessayer, ou contacter directement la clinique.',
  tryAgain: 'Réessayer',
  skip: 'Passer',
  showPlan: 'Voir mon plan',

  questions: {
    visit: {
      legend: 'Est-ce votre première fois ?',
      choices: {
        new: {label: 'Oui, je n’ai encore jamais eu ces séances'},
        returning: {label: 'Non, j’ai terminé une première série', hint: 'Nous regardons quand une prochaine séance pourrait avoir lieu.'},
      },
    },
    topic: {
      legend: 'Pour quoi souhaitez-vous de l’aide ?',
      hint: 'Cela change les études que nous vous montrons. Ce n’est pas un diagnostic.',
      choices: {
        anxiety: {label: 'Anxiété'},
        depression: {label: 'Dépression'},
        ptsd: {label: 'Stress post-traumatique'},
        unsure: {label: 'Je ne sais pas'},
      },
    },
    route: {
      legend: 'À quelle forme de traitement pensez-vous ?',
      hint: 'Cette clinique en propose plusieurs. Un praticien décide avec vous laquelle convient.',
      choices: {
        iv: {label: 'Perfusion', hint: 'Dans une veine'},
        im: {label: 'Injection', hint: 'Dans un muscle'},
        sc: {label: 'Injection sous la peau'},
        esketamine: {label: 'Spray nasal (eskétamine)'},
        sl: {label: 'Pastilles à la maison', hint: 'Nous montrons ce que l’on en sait. Elles ne peuvent pas être réservées ici.'},
        unsure: {label: 'Je ne sais pas'},
      },
    },
    severity: {
      legend: 'Quelle est l’intensité de vos symptômes ?',
      hint: 'Cela peut déplacer une des limites de la fourchette. Cela n’augmente jamais le nombre de séances réservées.',
      choices: {
        'mild-or-secondary': {label: 'Légère, ou liée à une autre maladie'},
        moderate: {label: 'Modérée'},
        'severe-or-panic': {label: 'Forte, ou crises de panique fréquentes'},
      },
    },
    also: {
      legend: 'Avez-vous aussi l’un de ces problèmes ?',
      hint: 'Cochez tout ce qui vous concerne. Cela peut élargir la fourchette. Cela n’augmente jamais le nombre de séances réservées.',
      choices: {
        ptsd: {label: 'Stress post-traumatique'},
        depression: {label: 'Dépression'},
        'chronic-pain': {label: 'Douleurs chroniques'},
        none: {label: 'Aucun'},
      },
    },
    metabolism: {
      legend: 'Un praticien vous a-t-il dit que votre corps élimine vite les médicaments ?',
      hint: 'Cela n’augmente jamais le nombre de séances réservées.',
      choices: {yes: {label: 'Oui'}, no: {label: 'Non, ou je ne sais pas'}},
    },
    years: {
      legend: 'Depuis combien de temps cela dure-t-il ?',
      hint: 'Cela ne change aucun chiffre : une source dit que cela compte, mais pas comment.',
      choices: {'under-1': {label: 'Moins d’un an'}, '1-to-5': {label: 'De 1 à 5 ans'}, 'over-5': {label: 'Plus de 5 ans'}},
    },
    relief: {
      legend: 'Après votre dernière séance, comment a évolué le soulagement ?',
      choices: {
        returned: {label: 'La séance a aidé, puis les symptômes sont revenus'},
        'still-well': {label: 'Je vais toujours bien'},
        'no-relief': {label: 'La séance n’a pas aidé'},
        unsure: {label: 'Je ne sais pas'},
      },
    },
    reliefDays: {legend: 'Combien de temps le soulagement a-t-il duré ?', field: 'Jours jusqu’au retour des symptômes', hint: 'Un nombre approximatif suffit. Trois semaines font 21 jours.'},
    interval: {legend: 'Quel est l’espacement de vos séances aujourd’hui ?', field: 'Jours d’une séance à la suivante', hint: 'Par exemple 28 pour une séance toutes les quatre semaines.'},
    lastSession: {legend: 'Quand a eu lieu votre dernière séance ?', field: 'Jour de votre dernière séance', hint: 'Avec une date, nous pouvons vous montrer des jours sur le calendrier.'},
    pace: {
      legend: 'Quel rythme vous conviendrait ?',
      choices: {
        '1-a-week': {label: 'Une fois par semaine'},
        '2-a-week': {label: 'Deux fois par semaine', hint: 'Par exemple le lundi et le jeudi'},
        '3-a-week': {label: 'Un jour sur deux', hint: 'Par exemple le lundi, le mercredi et le vendredi'},
        '4-a-week': {label: 'Quatre fois par semaine'},
        '5-a-week': {label: 'Cinq fois par semaine'},
        '6-a-week': {label: 'Six fois par semaine'},
        '7-a-week': {label: 'Tous les jours'},
      },
    },
    start: {legend: 'Quand pourriez-vous commencer ?', field: 'Premier jour qui vous irait', hint: 'Avec un jour, nous pouvons vous montrer des dates. Rien n’est encore réservé.'},
    days: {
      legend: 'Quels jours de la semaine vous conviendraient ?',
      hint: 'Choisissez-en autant que vous voulez. Sans choix, tous les jours de la clinique comptent.',
      choices: {
        mon: {label: weekdays.mon.long},
        tue: {label: weekdays.tue.long},
        wed: {label: weekdays.wed.long},
        thu: {label: weekdays.thu.long},
        fri: {label: weekdays.fri.long},
        sat: {label: weekdays.sat.long},
        sun: {label: weekdays.sun.long},
      },
    },
  },

  problems: {
    missing: shared.chooseOne,
    'not-days': 'Veuillez écrire un nombre entier de jours, de 1 à 365. Si vous ne savez pas, revenez en arrière et choisissez « Je ne sais pas ».',
    'not-interval': 'Veuillez écrire un nombre entier de jours, de 1 à 365, ou passer cette question.',
    past: 'Veuillez choisir aujourd’hui ou un jour plus tard.',
    'too-late': 'Veuillez choisir un jour dans les 12 prochains mois.',
    future: 'Veuillez choisir aujourd’hui ou un jour passé.',
  },
};
