import type * as english from '../en/outlook.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} a ${max}`);
const ofSessions = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'sesión', 'sesiones')}`;
const ofVisits = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'visita', 'visitas')}`;
/** A day or a week inside a sentence; dates have a small letter already. */
const inside = (day: string): string => day.charAt(0).toLowerCase() + day.slice(1);
const between = (from: string, to: string): string => `del ${inside(from)} al ${inside(to)}`;

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture: Said<typeof english.picture> = {
  /** Each a sentence of its own: together they stand for the picture of the course where it cannot be seen. */
  sessions: (sessions, from, to) => (sessions === 1 ? `1 sesión, el ${inside(from)}.` : `${sessions} sesiones, ${between(from, to)}.`),
  earlyLookAfter: (session) => `Una primera revisión después de la sesión ${session}.`,
  checkInAround: (day) => `La evaluación, alrededor del ${inside(day)}.`,
  moreSessions: (sessions, from, to) => (sessions === 1 ? `1 sesión más el ${inside(from)}, si ayuda.` : `${sessions} sesiones más, ${between(from, to)}, si ayuda.`),
  followUpBetween: (from, to) => (from === to ? `Una primera sesión de seguimiento el ${inside(from)}, si ayudó.` : `Una primera sesión de seguimiento entre el ${inside(from)} y el ${inside(to)}, si ayudó.`),

  day: (day) => `Día ${day}`,
  week: (week) => `Semana ${week}`,
  weeks: (from, to) => (from === to ? `Semana ${from}` : `Semanas ${from} a ${to}`),
  dotTitle: (number, day) => `Sesión ${number}: ${inside(day)}`,
  earlyLookTitle: (session) => `Una primera revisión, después de la sesión ${session}`,
  checkInTitle: (day) => `La evaluación, alrededor del ${inside(day)}`,
  spanTitle: (days) => `Una primera sesión de seguimiento, si ayudó: ${inside(days)}`,
  fromTo: (from, to) => (from === to ? from : `Del ${inside(from)} al ${inside(to)}`),

  asTable: 'El gráfico en forma de tabla',
  tableCaption: 'Los días de este esquema. Los horarios reales vienen después y dependen de lo que esté libre.',
  columns: {number: 'Sesión', day: 'Día', time: 'Semana'},
  withEarlyLook: 'Luego, una primera revisión',
  ifItHelps: 'Si ayuda',
  checkIn: 'La evaluación',
  around: (day) => `Alrededor del ${inside(day)}`,
  firstFollowUp: 'Una primera sesión de seguimiento, si ayudó',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays: Said<typeof english.tryDays> = {
  summary: 'Probar otros días',
  lead: 'El plan de arriba sigue lo que elija aquí. No se reserva nada.',
  lastMoves: (from, to) => `La última sesión pasa del ${from} al ${to}.`,
  allMove: (from, to) => `Ahora las sesiones van ${between(from, to)}.`,
  oneMoves: (to) => `La sesión pasa al ${to}.`,
  betweenMove: (sessions) => (sessions === 1 ? '1 sesión cambia de día. La primera y la última no cambian.' : `${sessions} sesiones cambian de día. La primera y la última no cambian.`),
  noneMoves: 'Ninguna sesión cambia de día.',
  dated: (from, to) => `Ahora el plan tiene fechas, ${between(from, to)}.`,
  undated: 'Sin un primer día, el plan cuenta en semanas.',
  gapsLonger: (gaps) => (gaps === 1 ? 'Un intervalo queda más largo de lo que pide el esquema.' : `${gaps} intervalos quedan más largos de lo que pide el esquema.`),
  gapsFit: 'Todos los intervalos están otra vez dentro del esquema.',
  takesLonger: 'Las sesiones ocupan más semanas que las del esquema.',
  fitsWeeks: 'Las sesiones caben otra vez en las semanas del esquema.',
  noOpenDays: 'La clínica no indica días de atención en este período, así que no se pueden mostrar días.',
  kept: 'Ese primer día no se puede usar, así que el plan mantiene el anterior.',
};

/** To the nearest half hour. */
const halfHours = (minutes: number): string => `${Math.floor(Math.round(minutes / 30) / 2)}${Math.round(minutes / 30) % 2 === 1 ? '½' : ''}`;
const length = (minutes: number): string => (minutes < 120 ? `${minutes} ${plural(minutes, 'minuto', 'minutos')}` : `${halfHours(minutes)} horas`);

/** Words for one visit, and for the time that all of them take. */
export const visit: Said<typeof english.visit> = {
  heading: 'Cómo es cada visita',
  time: 'Tiempo',
  minutes: (min, max) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)} minutos` : min >= 120 ? `${halfHours(min)} a ${halfHours(max)} horas` : `${length(min)} a ${length(max)}`;
  },
  treatment: (time) => `${time} de tratamiento.`,
  watched: (time) => `Usted permanece en observación en la clínica al menos ${time}.`,
  rest: (time) => `${time} de descanso después.`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time, wearOff) => `Cuente con hasta ${time} en la clínica: es el tratamiento, más ${wearOff} hasta que pasan los efectos.`,
  longerThanTreatment: 'La visita completa dura más que eso.',
  notStated: 'Este esquema no dice cuánto dura una sesión. Por favor, pregunte a la clínica.',
  noneStated: 'Este esquema no dice cuánto dura una sesión, ni cuánto tiempo se descansa después. Por favor, pregunte a la clínica.',

  home: 'La vuelta a casa',
  homeNotStated: 'Por favor, pregunte a la clínica antes de planear su vuelta a casa.',

  firstChange: 'Primer cambio',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': 'La fuente de este esquema habla de horas o días.',
    hours: 'La fuente de este esquema habla de horas.',
    'after-first-series': 'La fuente de este esquema dice que algunas personas notan un cambio después de la primera serie.',
    'slower-than-injection': 'La fuente de este esquema dice que de esta forma el cambio tarda más que con una inyección.',
  },
  bySession: (min, max) => (min === max ? `Este esquema menciona la sesión ${min}.` : `Este esquema menciona las sesiones ${min} a ${max}.`),
  fromSession: (min) => (min === 1 ? 'La fuente de este esquema dice: en la primera sesión, más tarde o nunca.' : `Este esquema menciona la sesión ${min} o una posterior.`),
  benefitNotStated: 'Este esquema no dice cuándo.',
  clinicSays: (text) => `Esta clínica dice: «${text}»`,
  firstChangeText: 'Algunas personas notan un cambio después de la primera o la segunda sesión, otras más tarde y otras nunca.',

  sideEffects: 'Efectos comunes',
  sideEffectsText: 'Sensación de desconexión, mareo o náuseas, y presión arterial más alta. Usted permanece en observación mientras duran.',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: 'Sensación de desconexión, mareo o náuseas, y presión arterial más alta.',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year: Said<typeof english.year> = {
  heading: 'Los primeros 12 meses',
  lead: (min, max) => `Con las sesiones de seguimiento, este esquema suma ${ofVisits(min, max)} en los primeros 12 meses. Las sesiones de seguimiento se reservan de una en una, y solo si ayudan.`,
  /** By how long relief lasts. */
  relief: {long: 'Si el alivio dura mucho', usual: 'Como prevé el esquema', short: 'Si el alivio disminuye antes'},
  count: (min, max) => `${ofSessions(min, max)} de seguimiento`,
  every: (min, max, unit) => {
    const name = {day: plural(max, 'día', 'días'), week: plural(max, 'semana', 'semanas'), month: plural(max, 'mes', 'meses')}[unit];
    return max === 1 ? `cada ${name}` : `cada ${range(min, max)} ${name}`;
  },
  marksBetween: (from, to) => (from === to ? `Una marca: ${inside(from)}.` : `Primera marca: ${inside(from)}. Última marca: ${inside(to)}.`),
  noMarks: 'Sin marcas.',
  week: (week) => `Semana ${week}`,
  key: {
    series: 'las sesiones planeadas',
    only: 'aquí podría haber una sesión de seguimiento',
    fewest: 'marcas de arriba: el menor número de sesiones de seguimiento',
    most: 'marcas de abajo: el mayor número',
  },
  possibilities: 'Las marcas son posibilidades, no citas. Nadie le espera en ninguno de estos días.',
  context: 'En un grupo de veteranos de EE.\u00a0UU. tratados por depresión, las personas tuvieron 18 infusiones en promedio en sus primeros 12 meses.',
  howMany: range,
  between: (from, to) => (from === to ? from : `${from} a ${inside(to)}`),
  none: 'Ninguna',
  asTable: 'El año en forma de tabla',
  tableCaption: 'Sesiones de seguimiento en los 12 meses desde la primera sesión',
  columns: {relief: 'Alivio', often: 'Cada cuánto', count: 'Cuántas', first: 'La primera'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost: Said<typeof english.cost> = {
  heading: 'Su tiempo',
  headingWithPrices: 'Su tiempo, y lo que cuesta',
  visits: 'Visitas',
  visitsText: (sessions, total) => `${sessions} en la primera serie, y ${total} en los primeros 12 meses, con las sesiones de seguimiento.`,
  visitsOfSeries: (sessions) => `${sessions} en la primera serie. Este esquema no dice cuántas siguen.`,
  visitsNotStated: 'Este esquema no da ningún número.',
  range,
  treatment: 'En tratamiento',
  treatmentText: (sessions, time) => (sessions === 1 ? `${time} en 1 sesión.` : `${time} en las ${sessions} sesiones juntas.`),
  treatmentNotStated: 'Este esquema no dice cuánto dura una sesión.',
  onSite: 'En la clínica',
  onSiteUpTo: (sessions, time) => (sessions === 1 ? `Hasta ${time} en 1 visita, sin contar el viaje.` : `Hasta ${time} en las ${sessions} visitas juntas, sin contar el viaje.`),
  onSiteAtLeast: (sessions, time) => (sessions === 1 ? `Al menos ${time} en 1 visita.` : `Al menos ${time} en las ${sessions} visitas juntas.`),
  onSiteNotStated: 'Más que el tratamiento. Este esquema no dice cuánto más.',

  perSession: 'Una sesión',
  series: 'La primera serie',
  seriesText: (amount, min, max) => `${amount} por ${ofSessions(min, max)}.`,
  consultation: 'Consulta',
  consultationText: (amount) => `${amount}, una sola vez. No está incluida en los otros importes.`,
  year: 'Los primeros 12 meses',
  yearText: (amount, min, max) => `Podría llegar a ${amount}, por ${ofVisits(min, max)}. Las sesiones de seguimiento se reservan de una en una, y solo si ayudan.`,
  amounts: (min, max) => (min === max ? min : `${min} a ${max}`),
  ownPrices: 'Estos son los precios propios de esta clínica. Pregunte qué incluyen, y qué paga su seguro.',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong: Said<typeof english.takeAlong> = {
  heading: 'Llévese el plan',
  print: 'Imprimir este plan',
  saveDays: 'Guardar estos días en mi calendario',
  daysName: 'dias-de-ejemplo.ics',
  examples: 'Los días son ejemplos, no reservas. En el calendario dice solo «Cita» y el nombre de la clínica. El archivo se crea en este dispositivo.',
  appointmentAt: (clinic) => `Cita en ${clinic}`,
  exampleDay: 'Un día de ejemplo. No hay nada reservado.',
  failed: 'No funcionó. Por favor, revise su conexión e inténtelo de nuevo.',

  title: (clinic) => `Un plan de ${clinic}`,
  phone: (phone) => `Teléfono: ${phone}`,
  printedOn: (day) => `Impreso el ${day}. Los días muestran el ritmo. Ninguno está reservado.`,
  printedOnWithoutDays: (day) => `Impreso el ${day}. No hay nada reservado.`,
};

/** Words of who has reviewed a schedule, and when. */
export const review: Said<typeof english.review> = {
  byOn: (reviewer, day) => `Última revisión: ${reviewer}, el ${day}.`,
  by: (reviewer) => `Revisado por ${reviewer}.`,
  on: (day) => `Última revisión: el ${day}.`,
  longAgo: 'De eso hace más de dos años. Pregunte a la clínica si sigue vigente.',
};

const whose = (isClinics: boolean): string => (isClinics ? 'Es un ajuste de esta clínica.' : 'Es una regla nuestra, no de una fuente.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy: Said<typeof english.policy> = {
  returningWindow: (days, isClinics) => `Los días que se muestran empiezan hasta ${days} ${plural(days, 'día', 'días')} antes de que termine el alivio. ${whose(isClinics)}`,
  lengthening: (days, isClinics) => `Cuando el alivio dura, el tiempo entre sesiones crece hasta ${days} ${plural(days, 'día', 'días')} de una vez. ${whose(isClinics)}`,
};
