import type * as english from '../en/plan.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} bis ${max}`);
const sessions = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'Sitzung', 'Sitzungen')}`;
const weeks = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'Woche', 'Wochen')}`;
const units = {day: ['Tag', 'Tage'], week: ['Woche', 'Wochen'], month: ['Monat', 'Monate']} as const;
const ofUnit = (min: number, max: number, unit: keyof typeof units): string => {
  const [one, other] = units[unit];
  return `${range(min, max)} ${plural(max, one, other)}`;
};
const every = {day: 'jeden Tag', week: 'jede Woche', month: 'jeden Monat'};

/** Words of the plan: what published schedules, or the clinic's own, say, never what one person is to do. */
export const plan: Said<typeof english.plan> = {
  changeAnswers: 'Meine Antworten ändern',
  eyebrow: 'Was veröffentlichte Zeitpläne sagen',
  eyebrowOwn: 'Der eigene Zeitplan dieser Klinik',
  eyebrowNamed: (title) => `Der eigene Zeitplan dieser Klinik: ${title}`,
  eyebrowReturning: 'Ihre nächste Sitzung',
  sessions,
  overWeeks: (min, max) => `in ${weeks(min, max)}`,
  countNotStated: 'Keine feste Zahl von Sitzungen',
  books: (planned) => `Diese Klinik bucht ${sessions(planned, planned)}, und Ihr Behandlungsteam entscheidet.`,
  decides: 'Ihr Behandlungsteam entscheidet, wie viele Sitzungen es sind und in welchem Abstand.',
  beside: (min, max, most) => `Fünf veröffentlichte Quellen zu Infusionen nennen zusammen ${range(min, max)} Sitzungen für den Anfang und für manche Menschen bis zu ${most}.`,

  sources: 'Woher das kommt',
  grade: {
    A: 'Eine Fachinformation, eine Behörde oder eine randomisierte Studie.',
    B: 'Eine Studie mit Patientinnen und Patienten ohne Kontrollgruppe.',
    C: 'Eine Leitlinie oder eine Übersicht von Fachleuten.',
    D: 'Eine Webseite einer Klinik oder einer behandelten Person, keine Studie.',
  },
  notGraded: 'Von dieser Klinik genannt und hier nicht bewertet.',
  ownNumbers: 'Jede Zahl, die sich auf keine Quelle stützt, hat diese Klinik selbst festgelegt.',
  ownNumbersOnly: 'Dieser Zeitplan nennt keine Quelle. Seine Zahlen hat diese Klinik selbst festgelegt.',

  /** A schedule that rests on publications. */
  published: {
    usual: 'Kliniken, die diesem Zeitplan folgen, beginnen meist mit dieser Spanne.',
    widened: (min, max, widest) => `Kliniken, die diesem Zeitplan folgen, beginnen meist mit ${sessions(min, max)}. Ihre Antworten erweitern das obere Ende auf ${widest}.`,
    one: 'Die Quelle dieses Zeitplans nennt eine einzige Zahl.',
    goesUpTo: (most) => `Diese Quelle erwähnt auch, dass manche Menschen bis zu ${most} Sitzungen bekommen.`,
    notReviewed: 'In dieser Klinik hat noch niemand diesen Zeitplan mit der aktuellen Fachinformation verglichen. Deshalb kann er hier nicht gebucht werden.',
    spacingStated: 'Die Quelle nennt den Abstand zwischen den Sitzungen.',
    spacingDerived: 'Die Quelle nennt den Abstand zwischen den Sitzungen nicht. Er ist hier aus der Zahl der Sitzungen und Wochen berechnet.',
    ourRules: 'Wo keine Quelle eine Zahl nennt, gelten eigene Regeln von uns: mindestens 2 und höchstens 5 Tage zwischen den Sitzungen, und ein Bilanzgespräch 7 Tage nach der letzten (bei Spravato 1 Tag).',
    nextSession: 'Das sagen veröffentlichte Zeitpläne. Ihr Behandlungsteam entscheidet.',
    tightens: (interval) => `Die Quelle dieses Zeitplans legt die Sitzungen enger, auf ${interval}, wenn Beschwerden vor der nächsten Sitzung zurückkehren.`,
    longest: 'Sie sind beim längsten Abstand angekommen, den Quellen beschreiben. Fragen Sie, ob regelmäßige Sitzungen Ihnen noch nützen.',
  },

  /** A schedule of the clinic's own making. */
  own: {
    usual: 'Diese Klinik beginnt meist mit dieser Spanne.',
    widened: (min, max, widest) => `Diese Klinik beginnt meist mit ${sessions(min, max)}. Ihre Antworten erweitern das obere Ende auf ${widest}.`,
    one: 'Der Zeitplan dieser Klinik nennt eine einzige Zahl.',
    goesUpTo: (most) => `Manche Menschen bekommen in dieser Klinik bis zu ${most} Sitzungen.`,
    notReviewed: 'Noch hat keine Fachkraft ihren Namen unter diesen Zeitplan gesetzt. Deshalb kann er hier nicht gebucht werden.',
    spacingStated: 'Diese Klinik legt den Abstand zwischen den Sitzungen fest.',
    spacingDerived: 'Der Abstand zwischen den Sitzungen ist aus der Zahl der Sitzungen und Wochen berechnet.',
    ourRules: 'Zwei Regeln sind von uns: eine frühe Zwischenbilanz, wo die Spanne breit ist, und ein Bilanzgespräch 7 Tage nach der letzten Sitzung, wo der Zeitplan keinen Tag nennt.',
    nextSession: 'Das sagt der eigene Zeitplan dieser Klinik. Ihr Behandlungsteam entscheidet.',
    tightens: (interval) => `Diese Klinik legt die Sitzungen enger, auf ${interval}, wenn Beschwerden vor der nächsten Sitzung zurückkehren.`,
    longest: 'Sie sind beim längsten Abstand dieses Zeitplans angekommen. Fragen Sie, ob regelmäßige Sitzungen Ihnen noch nützen.',
  },

  whatHappens: 'Was wann geschieht',
  week: (week) => `Woche ${week}`,
  day: (day) => `Tag ${day}`,
  fromTo: (from, to) => (from === to ? from : `${from} bis ${to}`),
  first: 'Zuerst',
  consultation: 'Ein Gespräch mit dem Behandlungsteam',
  consultationText: 'Dort wird geprüft, ob Ketamin für Sie das Richtige ist, bevor eine Sitzung stattfindet.',
  sessionsRow: (count) => sessions(count, count),
  apart: (min, max) => `Im Abstand von ${range(min, max)} ${plural(max, 'Tag', 'Tagen')}.`,
  examplesOnly: 'Diese Tage zeigen den Rhythmus. Ihre wirklichen Termine wählen Sie später.',
  rhythmOnly: 'Diese Tage zeigen den Rhythmus des Zeitplans. Keiner davon ist für Sie geplant.',
  afterSession: (session) => `Nach Sitzung ${session}`,
  afterEach: 'Nach jeder Sitzung',
  earlyLook: 'Eine frühe Zwischenbilanz',
  earlyLookText: 'Sie und Ihr Behandlungsteam sehen, wie es läuft. Manche Menschen hören hier auf oder ändern etwas.',
  review: 'Ein kurzes Gespräch',
  reviewText: 'Ihr Behandlungsteam fragt, wie es Ihnen geht, und kann den Plan ändern.',
  checkIn: 'Das Bilanzgespräch',
  around: (day) => `Etwa ${day}`,
  checkInText: 'Gemeinsam schauen Sie, ob es hilft. Weitermachen, etwas ändern oder aufhören: All das wird hier besprochen.',
  daysAfterLast: (days) => plural(days, 'Am Tag nach der letzten Sitzung', `Etwa ${days} Tage nach der letzten Sitzung`),
  weeksOf: (from, to) => (from === to ? `Woche ${from}` : `Wochen ${range(from, to)}`),
  fromWeek: (week) => `Ab Woche ${week}`,
  taper: (count) => plural(count, '1 weitere Sitzung', `${count} weitere Sitzungen`),
  taperOnce: 'Wenn es hilft.',
  taperText: (days) => (days === 7 ? 'Eine pro Woche, wenn es hilft.' : `Eine alle ${days} Tage, wenn es hilft.`),
  firstBooster: 'Eine erste Folgesitzung, falls es geholfen hat',
  boosterText: (interval) => `Danach ${interval}, solange Sie und Ihr Behandlungsteam einen Grund dafür sehen.`,
  every: (min, max, unit) => (max === 1 ? every[unit] : `alle ${ofUnit(min, max, unit)}`),
  afterLast: (min, max, unit) => `${ofUnit(min, max, unit)} nach der letzten Sitzung`,
  later: 'Danach',
  followUp: 'Folgesitzungen',
  afterSeries: 'Nach der ersten Serie',
  fades: 'Die Besserung lässt oft nach, und viele Menschen haben Folgesitzungen. Wie viele ohne sie auskommen, ist nicht bekannt.',
  commonGround: (count) => `Etwa ${plural(count, 'jede Woche', `alle ${count} Wochen`)}: Das ist der einzige Abstand, der zu allen Quellen passt.`,

  yourAnswers: 'Was Ihre Antworten ändern',
  yourAnswersLead: {
    upper: 'Sie können das obere Ende der Spanne erweitern. Die Zahl der gebuchten Sitzungen erhöhen sie nicht.',
    lower: 'Sie deuten auf das untere Ende der Spanne. Die Zahl der gebuchten Sitzungen bleibt gleich.',
    middle: 'Sie verschieben die Spanne nicht und ändern auch die Zahl der gebuchten Sitzungen nicht.',
    /** Where the schedule names no number of sessions. */
    none: 'Sie ändern keine Zahl.',
  },
  mixed: 'Aber:',
  effect: {
    'raises-upper-end': 'Erweitert das obere Ende der Spanne.',
    'leans-lower': 'Deutet auf das untere Ende der Spanne.',
    'direction-only': 'Ändert keine Zahl: Die Quelle nennt keine.',
    none: 'Ändert keine Zahl.',
  },
  factors: {
    'severe-or-panic': {
      name: 'Stark, oder häufige Panikattacken',
      reason: 'Eine Quelle sagt, dass bei starker Angst oder häufigen Panikattacken die erste Serie länger sein kann.',
      counter: 'Eine Studie mit 537 Menschen mit Depression fand in allen vier Schweregraden das gleiche Ansprechen.',
    },
    'mild-or-secondary': {
      name: 'Leicht, oder in Verbindung mit einer anderen Erkrankung',
      reason: 'Dieselbe Quelle deutet an, dass es bei leichterer Angst, oder bei Angst mit einer anderen Erkrankung, weniger Sitzungen sein können. Sie nennt keine Zahl.',
    },
    ptsd: {
      name: 'Auch PTBS',
      reason: 'Eine Quelle sagt, dass durch PTBS zu Beginn mehr Sitzungen dazukommen können.',
      counter: 'Eine Studie mit 215 US-Veteranen fand keinen Zusammenhang zwischen anderen Diagnosen und dem Ergebnis nach sechs Wochen.',
    },
    depression: {
      name: 'Auch Depression',
      reason: 'Quellen nennen andere Erkrankungen, darunter Depression, als etwas, das die Zahl ändern kann.',
      counter: 'Eine Studie mit 215 US-Veteranen fand keinen Zusammenhang zwischen anderen Diagnosen und dem Ergebnis nach sechs Wochen.',
    },
    'chronic-pain': {
      name: 'Auch chronische Schmerzen',
      reason: 'Eine Quelle sagt, dass durch chronische Schmerzen zu Beginn mehr Sitzungen dazukommen können.',
      counter: 'Eine Studie mit 215 US-Veteranen fand keinen Zusammenhang zwischen anderen Diagnosen und dem Ergebnis nach sechs Wochen.',
    },
    'fast-metabolism': {
      name: 'Medikamente werden schnell abgebaut',
      reason: 'Eine Quelle erzählt von vier Sitzungen bei einem Menschen und sieben bei einem anderen, dessen Körper Medikamente schneller abbaut.',
    },
    'years-with-symptoms': {
      name: 'Wie lange Sie es schon haben',
      reason: 'Eine Klinik sagt, dass die Dauer eine Rolle spielt, aber nicht, ob sie mehr oder weniger Sitzungen bedeutet.',
    },
    'oral-or-nasal-route': {
      name: 'Lutschtabletten oder Nasenspray',
      reason: 'Eine Quelle sagt, dass es bei Lutschtabletten und Nasensprays mehr Sitzungen sein können als bei Infusionen. Sie nennt keine Zahl.',
    },
  },

  ifItDoesNotHelp: 'Was geschieht, wenn es nicht hilft',
  ifItDoesNotHelpText: 'Dafür ist das Bilanzgespräch da: Aufhören, und was man sonst versuchen könnte, gehören dazu. Ohne Besserung werden keine Folgesitzungen geplant.',
  ifItStopsHelpingText: 'Beim Bilanzgespräch vor jeder weiteren Sitzung besprechen Sie mit Ihrem Behandlungsteam, ob Sie weitermachen, etwas ändern oder aufhören. Ohne Besserung wird keine weitere Sitzung geplant.',

  whatIsKnown: 'Was bekannt ist und was nicht',
  known: {
    anxiety: 'Gute Studien zu Angst sind selten und klein. In einer großen Klinikgruppe, die wegen Depression behandelt wurde, sanken die Angstwerte um etwa 30\u00a0%. Eine verlässliche Zahl von Sitzungen bei Angst gibt es nicht: Kliniken übernehmen den Zeitplan für Depression.',
    depression: 'In einer Klinikgruppe, die wegen Depression behandelt wurde, hatten innerhalb von sechs Wochen 50 von 100 angesprochen, und 72 von 100 nach 10 Infusionen. In einer Gruppe von US-Veteranen waren es nach sechs Wochen 26 von 100.',
    ptsd: 'Studien zu PTBS widersprechen sich. In einer kleinen Studie sprachen 67 von 100 an, gegenüber 20 von 100 mit einem anderen Medikament. Eine größere Studie mit Veteranen fand keine klare Wirkung.',
    unsure: 'In den meisten Studien geht es um Depression. In einer Klinikgruppe hatten nach 10 Infusionen 72 von 100 angesprochen, in einer Gruppe von US-Veteranen waren es nach sechs Wochen 26 von 100. Studien zu Angst sind selten und klein.',
  },
  knownAtHome: 'In einer Studie mit 1.247 Menschen, die zu Hause Lutschtabletten nahmen, hatten nach vier Wochen 63 von 100 weniger Angstbeschwerden. Ein Unternehmen, das die Tabletten verkauft, führte sie ohne Kontrollgruppe durch.',
  knownNone: 'Für diese Form der Behandlung haben wir keine Studienzahlen. Bitte fragen Sie Ihr Behandlungsteam.',
  notPersonal: 'Diese Zahlen gelten für Gruppen. Sie sagen nicht, wie es bei einem einzelnen Menschen sein wird.',

  notices: {
    CONSULT_FIRST: 'Vor der ersten Sitzung findet ein Gespräch mit dem Behandlungsteam statt.',
    CONTACT_CLINIC_FIRST: 'Bitte sprechen Sie mit uns, bevor Sie eine Sitzung planen.',
    COUNT_NOT_STATED: 'Dieser Zeitplan nennt keine Zahl von Sitzungen. Deshalb kann hier keine Serie gebucht werden. Was in dieser Klinik üblich ist, kann Ihnen das Behandlungsteam sagen.',
    INTERVAL_NOT_STATED: 'Dieser Zeitplan sagt nicht, ob oder wie oft es Folgesitzungen gibt. Bitte fragen Sie die Klinik.',
    NO_OPEN_DAYS: 'Die Klinik nennt für diese Zeit keine Öffnungstage. Deshalb können keine Tage gezeigt werden.',
    CRISIS_LINE: 'Sie können jetzt Hilfe bekommen. Bitte nutzen Sie die Nummern auf dieser Seite.',
    DRIVER_HOME: 'Jemand muss Sie nach Hause bringen. Setzen Sie sich erst am nächsten Tag wieder ans Steuer, nach einer Nacht Schlaf.',
    EVIDENCE_MIXED: 'Die Belege sind uneinheitlich: Eine Studie fand etwas anderes, als die Quelle sagt.',
    FDA_COMPOUNDED_WARNING: 'Die FDA warnt vor Ketamin, das eine Apotheke herstellt und das zu Hause angewendet wird: Niemand ist da, der auf Missbrauch, hohen Blutdruck, verlangsamte Atmung oder Schäden an der Blase achtet. Hier kann es nicht gebucht werden.',
    MAINTENANCE_INTERPRETED: 'Ein Ende des Zeitraums zwischen Folgesitzungen ist in Worten angegeben, etwa „alle paar Monate“. Hier rechnen wir mit einer Zahl: „Ein paar“ zählt als drei.',
    MAY_NOT_RESPOND: 'Manche Menschen sprechen überhaupt nicht an.',
    NON_RESPONSE: 'Wenn die Sitzungen nicht geholfen haben, wird hier keine weitere geplant. Bitte sprechen Sie mit Ihrem Behandlungsteam über das Aufhören oder über andere Möglichkeiten.',
    OBSERVATION_2H: 'In der Klinik werden Sie mindestens 2 Stunden lang überwacht.',
    OFF_LABEL: 'Anwendung außerhalb der Zulassung (off-label): Die FDA hat dieses Medikament für das, was Sie gewählt haben, nicht zugelassen.',
    RECOVERY_NOT_STATED: 'Dieser Zeitplan sagt nicht, wie lange Sie danach ruhen. Bitte fragen Sie die Klinik.',
    RELIEF_SHORTER_THAN_PUBLISHED_RANGE: 'Ihre Besserung hielt kürzer an als jeder Abstand in diesem Zeitplan. Bitte sprechen Sie vor der nächsten Sitzung mit der Klinik.',
    SOURCES_DISAGREE: 'Die Quellen stimmen nicht überein. Diese Spanne umfasst sie alle.',
    SPACING_STRETCHED: 'Durch die Öffnungstage der Klinik werden ein oder mehrere Abstände länger, als der Zeitplan vorsieht.',
    STAT_CORRECTED: 'Eine Quelle nennt 72 von 100 als Ansprechen von Menschen mit Angst nach 10 Sitzungen. Die Studie hinter dieser Zahl untersuchte Depression, nicht Angst.',
    WINDOW_EXCEEDED: 'Durch die Öffnungstage der Klinik verteilen sich die Sitzungen auf mehr Wochen, als der Zeitplan vorsieht.',
  },
  offLabel: {
    ketamine: {
      anxiety: 'Anwendung außerhalb der Zulassung (off-label): Die FDA hat Ketamin nicht zur Behandlung von Angst zugelassen.',
      depression: 'Anwendung außerhalb der Zulassung (off-label): Die FDA hat diese Form von Ketamin nicht zur Behandlung von Depression zugelassen.',
      ptsd: 'Anwendung außerhalb der Zulassung (off-label): Die FDA hat Ketamin nicht zur Behandlung von PTBS zugelassen.',
      unsure: 'Anwendung außerhalb der Zulassung (off-label): Die FDA hat diese Form von Ketamin für keine psychische Erkrankung zugelassen.',
    },
    esketamine: {
      anxiety: 'Anwendung außerhalb der Zulassung (off-label): Die FDA hat Esketamin nicht zur Behandlung von Angst zugelassen.',
      depression: 'Anwendung außerhalb der Zulassung (off-label): Die Zulassung von Esketamin durch die FDA gilt nur für bestimmte Arten von Depression.',
      ptsd: 'Anwendung außerhalb der Zulassung (off-label): Die FDA hat Esketamin nicht zur Behandlung von PTBS zugelassen.',
      unsure: 'Bei den meisten Erkrankungen Anwendung außerhalb der Zulassung (off-label): Die Zulassung von Esketamin durch die FDA gilt nur für bestimmte Arten von Depression.',
    },
  },

  disclosure: 'Allgemeine Informationen aus veröffentlichten Quellen und dem üblichen Zeitplan dieser Klinik. Kein ärztlicher Rat und keine Diagnose. Ihr Behandlungsteam entscheidet, ob Ketamin für Sie das Richtige ist, wie viele Sitzungen es sind und in welchem Abstand.',

  yourNextStep: 'Ihr nächster Schritt',
  toNextStep: 'Zu Ihrem nächsten Schritt',
  yourNextStepText: (count) => `Noch ist nichts gebucht. Sie können Termine für ${plural(count, 'diese Sitzung', 'die ganze Serie')} ansehen oder mit einem Gespräch beginnen.`,
  yourNextStepByContact: 'Noch ist nichts gebucht. Sie können Termine ansehen oder zuerst mit der Klinik sprechen.',
  contactClinic: 'Bitte sprechen Sie mit der Klinik darüber, wie es weitergeht.',
  seeTimes: (count) => plural(count, 'Termine für diese Sitzung ansehen', `Termine für ${count} Sitzungen ansehen`),
  consultationOnly: 'Nur ein Beratungsgespräch buchen',
  askClinicToCancel: 'Fragen Sie die Klinik vor dem Buchen, wie Sie einen Termin absagen oder ändern können.',
  tookUp: {
    course: {heading: 'Ihr Plan ist fertig', text: 'Freie Termine stehen im Kalender dieser Klinik. Wenn Sie ihn auf dieser Seite nicht sehen, rufen Sie bitte an.'},
    consultation: {heading: 'Sie haben ein Beratungsgespräch gewählt', text: 'Freie Termine stehen im Kalender dieser Klinik. Wenn Sie ihn auf dieser Seite nicht sehen, rufen Sie bitte an.'},
  },
};

/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails: Said<typeof english.planDetails> = {
  why: 'Woher jede Zahl kommt',
  seeEach: 'Ansehen, woher jede Zahl kommt',
  comparison: 'Was andere Quellen sagen',

  factor: {
    direction: {
      up: 'Die Quelle sagt: kann mehr Sitzungen bedeuten.',
      down: 'Die Quelle sagt: kann weniger Sitzungen bedeuten.',
      unspecified: 'Die Quelle nennt es, aber nicht, in welche Richtung es wirkt.',
    },
    whoSays: 'Wer das sagt und wer etwas anderes fand',
    saysSo: 'Das sagt:',
    foundOtherwise: 'Etwas anderes fand:',
  },
};

/** Words for those who come back: what a schedule says of the time between sessions, and what to ask the clinic. No sentence tells anybody when to come. */
export const returning: Said<typeof english.returning> = {
  days: (min, max) => ofUnit(min, max, 'day'),
  between: 'zwischen den Sitzungen',
  dates: (from, to) => (from === to ? `Das wäre am ${from}.` : `Das wäre von ${from} bis ${to}.`),
  addDay: 'Um Tage und freie Termine zu sehen, gehen Sie zurück und geben Sie den Tag Ihrer letzten Sitzung an.',
  passed: 'Diese Zeit ist vorbei. Die Klinik kann Ihnen sagen, was jetzt möglich ist.',
  none: 'Sprechen Sie zuerst mit der Klinik',
  notStated: 'Es ist kein Abstand angegeben',

  why: 'Warum dieser Abstand',
  direction: {
    sooner: 'Enger als bisher: Die Besserung ließ vor der nächsten Sitzung nach.',
    later: 'Weiter auseinander als bisher: Die Besserung hielt bis zur nächsten Sitzung an.',
    same: 'Etwa so weit auseinander wie bisher: So lange hielt die Besserung an.',
    start: 'Damit beginnt der Zeitplan. Wie lange die Besserung anhält, zeigt dann, ob er zu ändern ist.',
    none: 'Hier wird kein Datum vorgeschlagen.',
  },
  byRelief: 'Der Abstand richtet sich danach, wie lange die Besserung anhielt. Er bleibt zwischen dem kürzesten und dem längsten Abstand dieses Zeitplans.',
  shortest: 'Das ist der kürzeste Abstand, den dieser Zeitplan nennt.',
  beforeItWearsOff: 'Eine Übersicht über Studien beschreibt, eine Sitzung kurz vor dem Zeitpunkt zu geben, zu dem die Besserung voraussichtlich nachlässt.',
  /** After the two sentences that speak for different days. */
  twoAnswers: 'Wörtlich genommen führen diese beiden Aussagen zu verschiedenen Tagen. Die Tage oben folgen der Übersicht, denn das Ziel ist, mit möglichst wenigen Sitzungen die Besserung zu erhalten.',
  leastOften: 'Das Ziel ist, mit möglichst wenigen Sitzungen die Besserung zu erhalten.',

  ask: 'Fragen an Ihre Klinik',
  askLead: 'Keine Webseite kann wissen, was für Sie richtig ist. Diese Fragen können Ihnen helfen, es herauszufinden.',
  questions: {
    noRelief: ['Woran könnte es liegen, dass es nicht geholfen hat?', 'Was könnten wir sonst versuchen?', 'Was passiert, wenn wir aufhören?'],
    notStated: ['Wie weit liegen Folgesitzungen hier auseinander, und wer entscheidet das?'],
    shortest: ['Woran könnte es liegen, dass die Besserung so kurz ist?', 'Was könnte außer mehr Sitzungen noch helfen?'],
    longest: ['Helfen mir regelmäßige Sitzungen noch?', 'Worauf würden wir ohne sie achten?'],
    sooner: ['Würden mir Sitzungen in engerem Abstand helfen, und wie lange?', 'Woran würden wir sehen, dass sie wieder weiter auseinander liegen können?'],
    later: ['Könnte meine nächste Sitzung noch warten?', 'Wie würden wir merken, dass die Besserung nachlässt?'],
    same: ['Ist das für mich noch der richtige Abstand zwischen den Sitzungen?'],
    start: ['Wie finden wir heraus, wie lange die Besserung bei mir anhält?'],
    always: 'Wann schauen wir wieder, ob wir weitermachen, etwas ändern oder aufhören?',
  },
};
