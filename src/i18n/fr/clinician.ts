import type * as english from '../en/clinician.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const number = (value: number): string => value.toLocaleString('fr');
const amounts = (min: number, max: number): string => (min === max ? number(min) : `${number(min)} à ${number(max)}`);
const listed = (options: readonly number[]): string => options.map(number).join(' ou ');

/** Words of the clinician view. It is for staff, so it may name doses; nothing of it is ever shown to patients. */
export const clinician: Said<typeof english.clinician> = {
  heading: 'Doses par protocole',
  banner: 'Pour les praticiens. Cette vue montre des doses : ne la mettez sur aucune page que des patients peuvent ouvrir.',
  lead: 'Ce qu’indiquent les sources, pas un conseil pour un patient. Le poids que vous saisissez reste dans cette partie de la page.',

  weight: 'Poids',
  weightHint: (from, to) => `De ${from} à ${to}. Les doses ci-dessous le suivent.`,
  unit: 'Unité',
  units: {kg: 'kg', lb: 'lb'},
  kilograms: (kilograms) => `${number(kilograms)} kg`,
  pounds: (pounds) => `${number(pounds)} lb`,
  inKilograms: (kilograms) => `Cela fait ${number(kilograms)} kg.`,
  inPounds: (pounds) => `Cela fait ${number(pounds)} lb.`,
  problem: (from, to) => `Veuillez écrire un poids de ${from} à ${to}, par exemple 70 ou 70,5.`,

  routes: {
    iv: 'Perfusion dans une veine',
    im: 'Injection dans un muscle',
    sc: 'Injection sous la peau',
    sl: 'Pastille sous la langue',
    esketamine: 'Spray nasal d’eskétamine',
  },
  stated: 'Dose indiquée',
  perKilogram: (min, max) => `${amounts(min, max)} mg/kg`,
  milligrams: (min, max) => `${amounts(min, max)} mg`,
  options: (options, unit) => `${listed(options)} ${unit}`,
  forWeight: (weight) => `Pour ${weight}`,
  firstSession: 'Première séance',
  firstAmount: (amount, unit) => `${number(amount)} ${unit}`,
  over: 'Durée d’administration',
  minutes: (min, max) => `${amounts(min, max)} minutes`,
  basis: 'Poids à utiliser',
  bases: {
    actual: 'Poids réel.',
    'ideal-if-bmi-30': 'Poids réel ; poids idéal si l’IMC est de 30 ou plus. Saisissez celui qui s’applique.',
  },
  cap: 'Au plus',
  capAmount: (milligrams) => `${number(milligrams)} mg, quel que soit le poids. Les doses données ici s’y tiennent.`,
  watched: 'Sous surveillance au moins',
  watchedMinutes: (minutes) => `${minutes} minutes`,
  series: 'Première série',
  seriesText: (sessions, weeks) => (weeks === undefined ? `${sessions}.` : `${sessions} sur ${weeks}.`),
  sessions: (min, max) => `${amounts(min, max)} ${plural(max, 'séance', 'séances')}`,
  weeks: (min, max) => `${amounts(min, max)} ${plural(max, 'semaine', 'semaines')}`,
  notStated: 'Non indiqué',
  silent: {
    dose: 'de dose',
    over: 'de durée d’administration en minutes',
    basis: 'de poids à utiliser',
    cap: 'de dose maximale en mg',
    series: 'de nombre de séances',
  },
  notStatedText: (parts) => `Cette source n’indique pas ${parts.join(' ; ')}.`,
  source: 'Source',
  grade: (grade, meaning) => `Niveau ${grade}. ${meaning}`,
  ownSetting: 'Réglage de cette clinique.',
  label: 'D’après des copies secondaires de la notice américaine. Lisez la section 2 de la notice actuelle avant usage.',

  table: 'Selon le poids',
  tableCaption: 'Dose d’une séance selon le poids, telle que la source l’indique',
  columns: {weight: 'Poids', dose: 'Dose'},
  bothUnits: (kilograms, pounds) => `${number(kilograms)} kg (${number(pounds)} lb)`,
};
