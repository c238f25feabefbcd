import type * as english from '../en/clinician.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const decimal = (amount: number): string => amount.toLocaleString('es');
const amounts = (min: number, max: number): string => (min === max ? decimal(min) : `${decimal(min)} a ${decimal(max)}`);
/** "o" is "u" before a number that begins with an o when it is said. */
const or = (option: number): string => (/^(8|11$)/.test(`${option}`) ? ' u ' : ' o ');
const listed = (options: readonly number[]): string => options.map((option, index) => `${index === 0 ? '' : or(option)}${decimal(option)}`).join('');

/** Words of the clinician view. It is for staff, so it may name doses; nothing of it is ever shown to patients. */
export const clinician: Said<typeof english.clinician> = {
  heading: 'Dosis por esquema',
  banner: 'Para profesionales de salud. Esta vista muestra dosis: no la ponga en ninguna página que puedan abrir los pacientes.',
  lead: 'Lo que indican las fuentes, no un consejo para un paciente. El peso que escriba se queda en esta parte de la página.',

  weight: 'Peso',
  weightHint: (from, to) => `De ${from} a ${to}. Las dosis de abajo lo siguen.`,
  unit: 'Unidad',
  units: {kg: 'kg', lb: 'lb'},
  kilograms: (kilograms) => `${decimal(kilograms)} kg`,
  pounds: (pounds) => `${decimal(pounds)} lb`,
  inKilograms: (kilograms) => `Son ${decimal(kilograms)} kg.`,
  inPounds: (pounds) => `Son ${decimal(pounds)} lb.`,
  problem: (from, to) => `Escriba un peso de ${from} a ${to}, por ejemplo 70 o 70,5.`,

  routes: {
    iv: 'Infusión en una vena',
    im: 'Inyección en un músculo',
    sc: 'Inyección bajo la piel',
    sl: 'Pastilla sublingual',
    esketamine: 'Spray nasal de esketamina',
  },
  stated: 'Dosis indicada',
  perKilogram: (min, max) => `${amounts(min, max)} mg/kg`,
  milligrams: (min, max) => `${amounts(min, max)} mg`,
  options: (options, unit) => `${listed(options)} ${unit}`,
  forWeight: (weight) => `Para ${weight}`,
  firstSession: 'Primera sesión',
  firstAmount: (amount, unit) => `${decimal(amount)} ${unit}`,
  over: 'Se da en',
  minutes: (min, max) => `${amounts(min, max)} ${plural(max, 'minuto', 'minutos')}`,
  basis: 'Qué peso usar',
  bases: {
    actual: 'Peso real.',
    'ideal-if-bmi-30': 'Peso real; peso ideal cuando el IMC es de 30 o más. Escriba el que corresponda.',
  },
  cap: 'Como máximo',
  capAmount: (milligrams) => `${decimal(milligrams)} mg, sea cual sea el peso. Las dosis de aquí lo respetan.`,
  watched: 'En observación al menos',
  watchedMinutes: (minutes) => `${minutes} ${plural(minutes, 'minuto', 'minutos')}`,
  series: 'Primera serie',
  seriesText: (sessions, weeks) => (weeks === undefined ? `${sessions}.` : `${sessions} en ${weeks}.`),
  sessions: (min, max) => `${amounts(min, max)} ${plural(max, 'sesión', 'sesiones')}`,
  weeks: (min, max) => `${amounts(min, max)} ${plural(max, 'semana', 'semanas')}`,
  notStated: 'No se indica',
  silent: {
    dose: 'una dosis',
    over: 'en cuántos minutos se da',
    basis: 'qué peso usar',
    cap: 'una dosis máxima en mg',
    series: 'cuántas sesiones',
  },
  notStatedText: (parts) => `Esta fuente no indica ${parts.join('; ')}.`,
  source: 'Fuente',
  grade: (grade, meaning) => `Grado ${grade}. ${meaning}`,
  ownSetting: 'Ajuste propio de esta clínica.',
  label: 'De copias secundarias de la ficha técnica de EE.\u00a0UU. Lea la sección 2 de la ficha vigente antes de usar.',

  table: 'Por peso',
  tableCaption: 'Dosis para una sesión según el peso, como la indica la fuente',
  columns: {weight: 'Peso', dose: 'Dosis'},
  bothUnits: (kilograms, pounds) => `${decimal(kilograms)} kg (${decimal(pounds)} lb)`,
};
