import type * as english from '../en/clinician.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const decimal = (amount: number): string => amount.toLocaleString('pt-BR');
const amounts = (min: number, max: number): string => (min === max ? decimal(min) : `${decimal(min)} a ${decimal(max)}`);
const listed = (options: readonly number[]): string => options.map(decimal).join(' ou ');

/** Words of the clinician view. It is for staff, so it may name doses; nothing of it is ever shown to patients. */
export const clinician: Said<typeof english.clinician> = {
  heading: 'Doses por esquema',
  banner: 'Para profissionais de saúde. Esta tela mostra doses: não a coloque em nenhuma página que pacientes possam abrir.',
  lead: 'O que as fontes informam, não uma orientação para um paciente. O peso que você escrever fica nesta parte da página.',

  weight: 'Peso',
  weightHint: (from, to) => `De ${from} a ${to}. As doses abaixo acompanham o peso.`,
  unit: 'Unidade',
  units: {kg: 'kg', lb: 'lb'},
  kilograms: (kilograms) => `${decimal(kilograms)} kg`,
  pounds: (pounds) => `${decimal(pounds)} lb`,
  inKilograms: (kilograms) => `São ${decimal(kilograms)} kg.`,
  inPounds: (pounds) => `São ${decimal(pounds)} lb.`,
  problem: (from, to) => `Escreva um peso de ${from} a ${to}, por exemplo 70 ou 70,5.`,

  routes: {
    iv: 'Infusão na veia',
    im: 'Injeção no músculo',
    sc: 'Injeção sob a pele',
    sl: 'Pastilha sublingual',
    esketamine: 'Spray nasal de escetamina',
  },
  stated: 'Dose informada',
  perKilogram: (min, max) => `${amounts(min, max)} mg/kg`,
  milligrams: (min, max) => `${amounts(min, max)} mg`,
  options: (options, unit) => `${listed(options)} ${unit}`,
  forWeight: (weight) => `Para ${weight}`,
  firstSession: 'Primeira sessão',
  firstAmount: (amount, unit) => `${decimal(amount)} ${unit}`,
  over: 'Dada em',
  minutes: (min, max) => `${amounts(min, max)} ${plural(max, 'minuto', 'minutos')}`,
  basis: 'Que peso usar',
  bases: {
    actual: 'Peso real.',
    'ideal-if-bmi-30': 'Peso real; peso ideal quando o IMC é de 30 ou mais. Escreva o que se aplica.',
  },
  cap: 'No máximo',
  capAmount: (milligrams) => `${decimal(milligrams)} mg, qualquer que seja o peso. As doses aqui respeitam isso.`,
  watched: 'Em observação por pelo menos',
  watchedMinutes: (minutes) => `${minutes} ${plural(minutes, 'minuto', 'minutos')}`,
  series: 'Primeira série',
  seriesText: (sessions, weeks) => (weeks === undefined ? `${sessions}.` : `${sessions} em ${weeks}.`),
  sessions: (min, max) => `${amounts(min, max)} ${plural(max, 'sessão', 'sessões')}`,
  weeks: (min, max) => `${amounts(min, max)} ${plural(max, 'semana', 'semanas')}`,
  notStated: 'Não informado',
  silent: {
    dose: 'uma dose',
    over: 'em quantos minutos é dada',
    basis: 'que peso usar',
    cap: 'uma dose máxima em mg',
    series: 'quantas sessões',
  },
  notStatedText: (parts) => `Esta fonte não informa ${parts.join('; ')}.`,
  source: 'Fonte',
  grade: (grade, meaning) => `Grau ${grade}. ${meaning}`,
  ownSetting: 'Definido por esta clínica.',
  label: 'De cópias secundárias da bula dos EUA. Leia a seção 2 da bula atual antes de usar.',

  table: 'Por peso',
  tableCaption: 'Dose para uma sessão por peso, como a fonte informa',
  columns: {weight: 'Peso', dose: 'Dose'},
  bothUnits: (kilograms, pounds) => `${decimal(kilograms)} kg (${decimal(pounds)} lb)`,
};
