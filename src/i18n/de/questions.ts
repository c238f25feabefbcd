import type * as english from '../en/questions.ts';
import type {Said} from '../said.ts';
import {calendarWords, shared} from './start.ts';

const {weekdays} = calendarWords;

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator: Said<typeof english.calculator> = {
  questionOf: (question, questions) => `Frage ${question} von ${questions}`,
  loading: 'Einen Moment, wir holen den Zeitplan dieser Klinik …',
  loadFailed: 'Der Zeitplan dieser Klinik konnte nicht geladen werden',
  loadFailedText: 'Bitte versuchen Sie es noch einmal, oder wenden Sie sich direkt an die Klinik.',
  tryAgain: 'Noch einmal versuchen',
  skip: 'Überspringen',
  showPlan: 'Meinen Plan zeigen',

  questions: {
    visit: {
      legend: 'Ist es für Sie das erste Mal?',
      choices: {
        new: {label: 'Ja, ich hatte noch keine solchen Sitzungen'},
        returning: {label: 'Nein, ich habe eine erste Serie abgeschlossen', hint: 'Wir sehen uns an, wann die nächste Sitzung sein könnte.'},
      },
    },
    topic: {
      legend: 'Wobei wünschen Sie sich Hilfe?',
      hint: 'Davon hängt ab, welche Studien wir zeigen. Es ist keine Diagnose.',
      choices: {
        anxiety: {label: 'Angst'},
        depression: {label: 'Depression'},
        ptsd: {label: 'PTBS'},
        unsure: {label: 'Ich bin nicht sicher'},
      },
    },
    route: {
      legend: 'An welche Form der Behandlung denken Sie?',
      hint: 'Diese Klinik bietet mehrere an. Welche die richtige ist, entscheidet das Behandlungsteam mit Ihnen.',
      choices: {
        iv: {label: 'Infusion', hint: 'In eine Vene'},
        im: {label: 'Spritze', hint: 'In einen Muskel'},
        sc: {label: 'Spritze unter die Haut'},
        esketamine: {label: 'Nasenspray (Esketamin)'},
        sl: {label: 'Lutschtabletten zu Hause', hint: 'Wir zeigen, was bekannt ist. Hier buchen kann man sie nicht.'},
        unsure: {label: 'Ich bin nicht sicher'},
      },
    },
    severity: {
      legend: 'Wie stark ist es?',
      hint: 'Das kann ein Ende der Spanne verschieben. Die Zahl der gebuchten Sitzungen erhöht es nie.',
      choices: {
        'mild-or-secondary': {label: 'Leicht, oder in Verbindung mit einer anderen Erkrankung'},
        moderate: {label: 'Mittelstark'},
        'severe-or-panic': {label: 'Stark, oder häufige Panikattacken'},
      },
    },
    also: {
      legend: 'Haben Sie auch etwas davon?',
      hint: 'Wählen Sie alles aus, was zutrifft. Es kann die Spanne erweitern. Die Zahl der gebuchten Sitzungen erhöht es nie.',
      choices: {
        ptsd: {label: 'PTBS'},
        depression: {label: 'Depression'},
        'chronic-pain': {label: 'Chronische Schmerzen'},
        none: {label: 'Nichts davon'},
      },
    },
    metabolism: {
      legend: 'Hat Ihnen eine medizinische Fachkraft gesagt, dass Ihr Körper Medikamente schnell abbaut?',
      hint: 'Die Zahl der gebuchten Sitzungen erhöht das nie.',
      choices: {yes: {label: 'Ja'}, no: {label: 'Nein, oder ich weiß es nicht'}},
    },
    years: {
      legend: 'Wie lange haben Sie es schon?',
      hint: 'Das ändert keine Zahl: Eine Quelle sagt, dass es eine Rolle spielt, aber nicht, welche.',
      choices: {'under-1': {label: 'Weniger als ein Jahr'}, '1-to-5': {label: '1 bis 5 Jahre'}, 'over-5': {label: 'Mehr als 5 Jahre'}},
    },
    relief: {
      legend: 'Wie ging es Ihnen nach Ihrer letzten Sitzung?',
      choices: {
        returned: {label: 'Es hat geholfen, dann kamen die Beschwerden zurück'},
        'still-well': {label: 'Es geht mir immer noch gut'},
        'no-relief': {label: 'Es hat nicht geholfen'},
        unsure: {label: 'Ich bin nicht sicher'},
      },
    },
    reliefDays: {legend: 'Wie lange hat die Besserung angehalten?', field: 'Tage, bis die Beschwerden zurückkamen', hint: 'Eine ungefähre Zahl genügt. Drei Wochen sind 21 Tage.'},
    interval: {legend: 'Wie weit liegen Ihre Sitzungen jetzt auseinander?', field: 'Tage von einer Sitzung zur nächsten', hint: 'Zum Beispiel 28 für alle vier Wochen.'},
    lastSession: {legend: 'Wann war Ihre letzte Sitzung?', field: 'Tag Ihrer letzten Sitzung', hint: 'Mit einem Datum können wir Tage im Kalender zeigen.'},
    pace: {
      legend: 'Welcher Rhythmus würde Ihnen passen?',
      choices: {
        '1-a-week': {label: 'Einmal pro Woche'},
        '2-a-week': {label: 'Zweimal pro Woche', hint: 'Zum Beispiel montags und donnerstags'},
        '3-a-week': {label: 'Jeden zweiten Tag', hint: 'Zum Beispiel montags, mittwochs und freitags'},
        '4-a-week': {label: 'Viermal pro Woche'},
        '5-a-week': {label: 'Fünfmal pro Woche'},
        '6-a-week': {label: 'Sechsmal pro Woche'},
        '7-a-week': {label: 'Jeden Tag'},
      },
    },
    start: {legend: 'Wann könnten Sie beginnen?', field: 'Der erste Tag, der Ihnen passen würde', hint: 'Mit einem Tag können wir ein Datum nennen. Gebucht wird noch nichts.'},
    days: {
      legend: 'Welche Wochentage würden Ihnen passen?',
      hint: 'Wählen Sie so viele aus, wie Sie möchten. Ohne Auswahl gelten alle Tage der Klinik.',
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
    'not-days': 'Bitte geben Sie die Tage als ganze Zahl von 1 bis 365 an. Wenn Sie es nicht wissen, gehen Sie zurück und wählen Sie „Ich bin nicht sicher“.',
    'not-interval': 'Bitte geben Sie die Tage als ganze Zahl von 1 bis 365 an, oder überspringen Sie diese Frage.',
    past: 'Bitte wählen Sie heute oder einen späteren Tag.',
    'too-late': 'Bitte wählen Sie einen Tag in den nächsten 12 Monaten.',
    future: 'Bitte wählen Sie einen Tag bis heute.',
  },
};
