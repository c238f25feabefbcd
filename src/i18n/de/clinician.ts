import type * as english from '../en/clinician.ts';
import type {Said} from '../said.ts';
import {decimal} from './decimal.ts';
import {plural} from './plural.ts';

const amounts = (min: number, max: number): string => (min === max ? decimal(min) : `${decimal(min)} bis ${decimal(max)}`);
const listed = (options: readonly number[]): string => options.map(decimal).join(' oder ');

/** Words of the clinician view. It is for staff, so it may name doses; nothing of it is ever shown to patients. */
export const clinician: Said<typeof english.clinician> = {
  heading: 'Dosen nach Zeitplan',
  banner: 'Für Fachpersonal. Diese Ansicht zeigt Dosen: Sie gehört auf keine Seite, die Patientinnen und Patienten öffnen können.',
  lead: 'Was Quellen angeben, keine Empfehlung für einzelne Patientinnen oder Patienten. Das eingegebene Gewicht bleibt in diesem Teil der Seite.',

  weight: 'Gewicht',
  weightHint: (from, to) => `Von ${from} bis ${to}. Die Dosen unten richten sich danach.`,
  unit: 'Einheit',
  units: {kg: 'kg', lb: 'lb'},
  kilograms: (kilograms) => `${decimal(kilograms)} kg`,
  pounds: (pounds) => `${decimal(pounds)} lb`,
  inKilograms: (kilograms) => `Das sind ${decimal(kilograms)} kg.`,
  inPounds: (pounds) => `Das sind ${decimal(pounds)} lb.`,
  problem: (from, to) => `Bitte geben Sie ein Gewicht von ${from} bis ${to} ein, zum Beispiel 70 oder 70,5.`,

  routes: {
    iv: 'Infusion in eine Vene',
    im: 'Injektion in einen Muskel',
    sc: 'Injektion unter die Haut',
    sl: 'Lutschtablette unter der Zunge',
    esketamine: 'Esketamin-Nasenspray',
  },
  stated: 'Dosis laut Quelle',
  perKilogram: (min, max) => `${amounts(min, max)} mg/kg`,
  milligrams: (min, max) => `${amounts(min, max)} mg`,
  options: (options, unit) => `${listed(options)} ${unit}`,
  forWeight: (weight) => `Für ${weight}`,
  firstSession: 'Erste Sitzung',
  firstAmount: (amount, unit) => `${decimal(amount)} ${unit}`,
  over: 'Gegeben über',
  minutes: (min, max) => `${amounts(min, max)} Minuten`,
  basis: 'Maßgebliches Gewicht',
  bases: {
    actual: 'Tatsächliches Gewicht.',
    'ideal-if-bmi-30': 'Tatsächliches Gewicht; Idealgewicht bei einem BMI von 30 oder mehr. Geben Sie das zutreffende ein.',
  },
  cap: 'Höchstens',
  capAmount: (milligrams) => `${decimal(milligrams)} mg, bei jedem Gewicht. Die Dosen hier halten sich daran.`,
  watched: 'Überwachung mindestens',
  watchedMinutes: (minutes) => `${minutes} Minuten`,
  series: 'Erste Serie',
  seriesText: (sessions, weeks) => (weeks === undefined ? `${sessions}.` : `${sessions} in ${weeks}.`),
  sessions: (min, max) => `${amounts(min, max)} ${plural(max, 'Sitzung', 'Sitzungen')}`,
  weeks: (min, max) => `${amounts(min, max)} ${plural(max, 'Woche', 'Wochen')}`,
  notStated: 'Nicht angegeben',
  silent: {
    dose: 'eine Dosis',
    over: 'über wie viele Minuten sie gegeben wird',
    basis: 'welches Gewicht maßgeblich ist',
    cap: 'eine Höchstdosis in mg',
    series: 'wie viele Sitzungen es sind',
  },
  notStatedText: (parts) => `Diese Quelle nennt nicht: ${parts.join('; ')}.`,
  source: 'Quelle',
  grade: (grade, meaning) => `Grad ${grade}. ${meaning}`,
  ownSetting: 'Von dieser Klinik selbst festgelegt.',
  label: 'Aus Kopien der US-Fachinformation aus zweiter Hand. Lesen Sie vor der Anwendung Abschnitt 2 der aktuellen Fachinformation.',

  table: 'Nach Gewicht',
  tableCaption: 'Dosis für eine Sitzung nach Gewicht, wie die Quelle sie angibt',
  columns: {weight: 'Gewicht', dose: 'Dosis'},
  bothUnits: (kilograms, pounds) => `${decimal(kilograms)} kg (${decimal(pounds)} lb)`,
};
