import type {CalendarWords} from '../calendar-words.ts';
import type * as english from '../en/start.ts';
import type {Said} from '../said.ts';

/** Words that all three elements use. */
export const shared: Said<typeof english.shared> = {
  locale: 'es',
  direction: 'ltr',
  back: 'Atrás',
  continue: 'Continuar',
  clear: 'Borrar mis respuestas',
  optional: 'opcional',
  firstQuestion: 'Pregunta 1',
  comma: ', ',
  semicolon: '; ',
  chooseOne: 'Elija una opción, por favor.',
  callUs: (phone) => `Llámenos: ${phone}`,
  theClinic: 'la clínica',
  setUpProblem: 'Esta parte de la página no está bien configurada',
  setUpProblemForVisitors: 'Por favor, comuníquese directamente con la clínica.',
  attribute: (name, message) => `${name} ${message}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand: Said<typeof english.onDemand> = {
  loading: 'Un momento…',
  failed: 'No se pudo cargar esta parte. El resto de la página está completo sin ella.',
  nextFailed: 'No se pudo cargar el paso siguiente. No se ha perdido nada. Si al volver a intentarlo no funciona, recargue la página y empiece de nuevo.',
  tryAgain: 'Intentar de nuevo',
};

const talkFirst = 'Con algunas de estas situaciones hay que hablar con un profesional de salud antes de planear cualquier sesión. Esto no significa que usted no pueda recibir tratamiento.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety: Said<typeof english.safety> = {
  crisisQuestion: '¿Está usted en peligro, o pensando en quitarse la vida, en este momento?',
  crisisQuestionLead: 'Es lo primero que preguntamos a todas las personas. Sus respuestas a estas preguntas se quedan en esta página.',
  notInCrisis: 'No',
  inCrisis: 'Sí',

  crisisHeading: 'Por favor, hable con alguien ahora',
  crisisLead: 'No tiene que pasar por esto a solas. Hay personas listas para escucharle, de día y de noche.',
  notMonitored: 'Nadie vigila esta página, así que nadie aquí puede ver su respuesta. No se envió ni se guardó.',
  startOver: 'Ahora no estoy en peligro. Volver a empezar',

  flagsQuestion: '¿Se aplica a usted alguna de estas situaciones?',
  flagsLead: 'Una sola respuesta para toda la lista. No preguntamos cuál.',
  flags: [
    'Un aneurisma o vasos sanguíneos anormales',
    'Una hemorragia cerebral en el pasado',
    'Alergia a la ketamina o a la esketamina',
    'Presión arterial alta que no está controlada',
    'Un infarto reciente, dolor de pecho o insuficiencia cardíaca',
    'Presión elevada dentro de la cabeza',
    'Psicosis o manía, ahora o antes',
    'Embarazo, posible embarazo o lactancia',
    'Un problema con las drogas o el alcohol',
    'Una enfermedad grave del hígado',
    'Problemas de la vejiga',
    'Tener menos de 18 años',
    'Medicamentos del tipo llamado IMAO (en inglés, MAOI), estimulantes o sedantes',
  ],
  noFlags: 'Ninguna de estas',
  someFlags: 'Una o más, o no lo sé',
  flagsChoices: 'Su respuesta',

  flaggedHeading: 'Por favor, hable primero con nosotros',
  flaggedText: `${talkFirst} Llámenos o reserve una consulta.`,
  flaggedTextWithoutBooking: `${talkFirst} Por favor, comuníquese con la clínica.`,
};

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const both = message === phone ? `Llame o envíe un mensaje de texto al ${phone}` : `Llame al ${phone} o envíe un mensaje de texto al ${message ?? ''}`;
  const text = message === undefined ? `Llame al ${phone}` : both;
  return `${text}${chat === undefined ? '' : ` o chatee en ${chat}`}${name === undefined ? '' : ` (${name})`}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis: Said<typeof english.crisis> = {
  line: (phone, emergency, message, name) => [
    '¿En crisis? ',
    message === phone ? {text: 'Llame', name: `Llame al ${phone}`, to: 'phone'} : {text: `Llame al ${phone}`, to: 'phone'},
    ...(message === undefined ? [] : [' o ', {text: `envíe un mensaje de texto al ${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : ` (${name})`} a cualquier hora. Si hay peligro, `,
    {text: `llame al ${emergency}`, to: 'emergency'},
    '.',
  ],
  lineWith: (phone) => ['¿En crisis? ', {text: `Llame al ${phone}`, to: 'phone'}, ' a cualquier hora.'],
  /** Follows the clinic's own text. */
  callAfterText: (phone) => [' ', {text: `Llame al ${phone}`, to: 'phone'}, '.'],
  /** Where the country is not one that we know. */
  lineAnywhere: '¿En crisis? Llame al número de emergencias de su país.',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone, emergency, message, name, chat) =>
    `Si usted o alguien que conoce está pasando por un momento difícil o está en crisis, hay ayuda disponible. ${reach(phone, message, name, chat)} Si hay peligro inmediato, llame al ${emergency}.`,
  textWith: (phone) => `Si está pasando por un momento difícil o está en crisis, hay ayuda disponible. Llame al ${phone}. Si está en peligro inmediato, llame al número de emergencias de su localidad.`,
  textAnywhere: 'Si está pasando por un momento difícil o está en crisis, hay ayuda disponible. Si está en peligro inmediato, llame al número de emergencias de su país.',
  call: (phone) => `Llamar al ${phone}`,
  message: (phone) => `Mensaje de texto al ${phone}`,
  chat: (name) => `Chatear en ${name}`,
};

/** Words between the calculator and the calendar. */
export const scheduler: Said<typeof english.scheduler> = {
  backToPlan: 'Volver a su plan',
};

/** Words of the calendar before times are looked for. */
export const entry: Said<typeof english.entry> = {
  waitingForPlan: 'Los horarios aparecerán aquí cuando tenga su plan.',
  waitingForPlanText: 'Conteste primero las preguntas de esta página. Sus respuestas se quedan en esta página.',
  planFromMissing: (id) => `debe ser el id de un regimen-calculator de esta página, pero ningún elemento tiene el id "${id}"`,
  chooseConsultation: 'Reserve una consulta',
  consultationByPhone: 'Esta clínica acuerda las consultas hablando con usted. Por favor, comuníquese con nosotros.',
  consultationOnly: 'Reservar solo una consulta',
};

/** "y" is "e" before the sound of an i. */
const and = (next: string): string => (/^(i|hi(?![ae]))/i.test(next) ? 'e' : 'y');

/** Dates as they are said in Spanish. */
export const calendarWords: CalendarWords = {
  weekStart: 'mon',
  weekdays: {
    mon: {long: 'lunes', short: 'lun', plural: 'lunes'},
    tue: {long: 'martes', short: 'mar', plural: 'martes'},
    wed: {long: 'miércoles', short: 'mié', plural: 'miércoles'},
    thu: {long: 'jueves', short: 'jue', plural: 'jueves'},
    fri: {long: 'viernes', short: 'vie', plural: 'viernes'},
    sat: {long: 'sábado', short: 'sáb', plural: 'sábados'},
    sun: {long: 'domingo', short: 'dom', plural: 'domingos'},
  },
  months: [
    {long: 'enero', short: 'ene'}, {long: 'febrero', short: 'feb'}, {long: 'marzo', short: 'mar'},
    {long: 'abril', short: 'abr'}, {long: 'mayo', short: 'may'}, {long: 'junio', short: 'jun'},
    {long: 'julio', short: 'jul'}, {long: 'agosto', short: 'ago'}, {long: 'septiembre', short: 'sept'},
    {long: 'octubre', short: 'oct'}, {long: 'noviembre', short: 'nov'}, {long: 'diciembre', short: 'dic'},
  ],
  dateOrder: ['day', 'month', 'year'],
  date: ({day, month, year}) => `${day}\u00a0de\u00a0${month} de ${year}`,
  longDay: ({weekday, day, month}) => `${weekday}, ${day}\u00a0de\u00a0${month}`,
  shortDay: ({weekday, day, month}) => `${weekday}, ${day}\u00a0${month}`,
  monthDay: ({day, month}) => `${day}\u00a0${month}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}, ${day}\u00a0de\u00a0${month} de ${year}`,
  month: (name, year) => `${name} de ${year}`,
  clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
  list: (items) => {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and(last)} ${last}`;
  },
};
