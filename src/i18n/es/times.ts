import type * as english from '../en/times.ts';
import type {Said} from '../said.ts';
import {atTime, theTime} from './at-time.ts';
import {plural} from './plural.ts';

const days = (count: number): string => `${count} ${plural(count, 'día', 'días')}`;
const freeTimes = (count: number): string => `${count} ${plural(count, 'horario libre', 'horarios libres')}`;

/** Words of the booking calendar, up to the choice of times. */
export const calendar: Said<typeof english.calendar> = {
  chooseCourse: (sessions) => `Elija sus ${sessions} horarios`,
  chooseCourseLead: 'Cada opción de abajo es una serie completa que respeta el tiempo entre sesiones y está libre ahora mismo. Puede cambiarla antes de reservar.',
  chooseTime: 'Elija un horario',
  chooseConsultationLead: 'Una primera conversación con un profesional de salud. No se reserva nada más.',
  clinicTime: 'Todas las horas son las de la clínica, según su reloj local.',

  courses: 'Series que encajan',
  objective: {soonest: 'Lo antes posible', regular: 'A la misma hora', preferred: 'Intervalos parejos'},
  closestToWishes: 'Lo más cercano a sus preferencias',
  span: (from, to) => `del ${from} al ${to}`,
  atTime,
  betweenTimes: (from, to) => `entre ${theTime(from)} y ${theTime(to)}`,
  sessionLine: (day, time) => `${day}, ${time}`,
  lineLabel: (sessions, from, to) => `${sessions} ${plural(sessions, 'sesión', 'sesiones')} del ${from} al ${to}`,
  week: (number) => `Semana ${number}`,
  withResource: (name) => `con ${name}`,

  dayParts: {morning: 'Mañana', afternoon: 'Tarde', evening: 'Tarde-noche'},
  found: (courses, span) => `${courses === 1 ? 'Una serie encaja:' : `${courses} series encajan. La primera:`} ${span}.`,
  noneUpTo: (day) => `Ninguna serie encaja hasta el ${day}.`,

  onTheCalendar: 'En el calendario',
  onTheCalendarLead: 'Los números son las sesiones de la serie que eligió. Elija otro día para empezar ese día o después.',
  grid: {
    previousMonth: 'Mes anterior',
    nextMonth: 'Mes siguiente',
    today: 'hoy',
    freeTimes: (count) => (count === 0 ? 'sin horarios libres' : freeTimes(count)),
    notLoaded: 'todavía no se sabe',
    session: (number) => `sesión ${number}`,
  },
  past: 'ya pasó',
  noFreeTime: 'sin horarios libres',
  cannotStart: 'aquí no puede empezar una serie',
  outsideWindow: 'fuera de los días de su plan',

  timesOn: (day) => `Horarios libres del ${day}`,
  noTimesYet: 'Por ahora no hay horarios libres',
  noTimesYetText: 'No hay ninguno libre en los meses que ha visto. Por favor, mire el mes siguiente, o llámenos.',
  countOn: (count, day) => `${freeTimes(count)} el ${day}`,
  noTimesOn: (day) => `No hay horarios libres el ${day}. Por favor, elija otro día.`,

  continueWithTimes: (sessions) => `Continuar con estos ${sessions} horarios`,
  continueWithTime: 'Continuar con este horario',
  laterDates: 'Ver fechas posteriores',

  loading: 'Buscando horarios libres…',
  loadingSlowly: 'Seguimos buscando horarios libres. El calendario de la clínica tarda más de lo normal; puede esperar, o llamarnos.',
  loadFailed: 'No se pudieron cargar los horarios libres',
  failure: {
    offline: 'Parece que no hay conexión. Sus respuestas siguen aquí.',
    timeout: 'El calendario de la clínica tardó demasiado en responder.',
    refused: 'El calendario de la clínica no respondió como se esperaba.',
    'not-found': 'No se encontró el calendario de la clínica.',
    busy: 'El calendario de la clínica está saturado en este momento. Por favor, espere un poco.',
    invalid: 'El calendario de la clínica envió algo que esta página no puede leer.',
  },
  tryAgain: 'Intentar de nuevo',

  noCourse: 'Ninguna serie encaja en este momento',
  reason: {
    'no-slots': 'No hay horarios libres en estas semanas.',
    'too-few-days': 'En estas semanas hay menos días libres que sesiones.',
    'gap-too-long': 'Los días libres están demasiado separados: el protocolo pide intervalos más cortos entre sesiones.',
    'gap-too-short': 'Los días libres están demasiado juntos: el protocolo pide intervalos más largos entre sesiones.',
    window: 'Las sesiones no caben en las semanas que les da el protocolo.',
    'per-week': 'Habría demasiadas sesiones en una semana.',
    'same-resource': 'Ningún profesional tiene por sí solo suficientes horarios libres.',
    pinned: 'Los horarios que mantiene no dejan lugar para los demás.',
    combination: 'Ninguna combinación de horarios libres respeta el tiempo entre sesiones.',
  },
  wishesTogether: 'Sus preferencias juntas dejan muy poco margen.',
  wishReason: {
    earliest: 'Su primer día deja muy poco tiempo.',
    latest: 'Su último día deja muy poco tiempo.',
    avoid: 'Los días que quiere evitar dejan muy pocos días libres.',
    sameResource: 'Ningún profesional tiene por sí solo suficientes horarios libres.',
    pinned: 'Los horarios que mantiene no dejan lugar para los demás.',
  },
  wouldHelp: 'Esto ayudaría',
  askClinic: 'Una pregunta para la clínica',
  askClinicLead: 'Esto va más allá del tiempo entre sesiones publicado. Solo la clínica puede decidirlo, así que aquí no se reserva nada.',
  nothingHelps: 'Ningún cambio pequeño ayudaría. Por favor, llámenos: puede que tengamos horarios que no están en línea.',
  change: {
    earliest: (day) => `Empezar a partir del ${day}`,
    latest: (day) => `Terminar a más tardar el ${day}`,
    avoid: 'Usar un día que quería evitar',
    sameResource: 'Ver a más de un profesional',
    pinned: 'Dejar que cambie un horario que mantiene',
  },
  changeTogether: (wishes) => `Renunciar a ${wishes}`,
  wishName: {earliest: 'su primer día', latest: 'su último día', avoid: 'los días que quiere evitar', sameResource: 'el mismo profesional', pinned: 'los horarios que mantiene'},
  askLimits: (limits) => `¿Podrían permitir ${limits}?`,
  limit: {
    maxGapDays: (count) => `un intervalo de ${days(count)}`,
    minGapDays: (count) => (count === 1 ? 'sesiones en días seguidos' : `un intervalo de solo ${days(count)}`),
    windowDays: (count) => `que la serie dure ${days(count)}`,
    minWindowDays: (count) => `que la serie termine después de ${days(count)}`,
    maxPerWeek: (sessions) => `${sessions} ${plural(sessions, 'sesión', 'sesiones')} en una semana`,
  },

  oneAtATime: 'Estas sesiones no se pueden reservar juntas en línea',
  oneAtATimeText: 'El calendario de esta clínica acepta una cita a la vez. Por favor, llame para reservar la serie completa.',
  tooMany: (sessions) => `El calendario de esta clínica acepta hasta ${sessions} ${plural(sessions, 'sesión', 'sesiones')} a la vez. Por favor, llame para reservar la serie completa.`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots: Said<typeof english.slots> = {
  /** How many times one part of the day has, beside its name. */
  count: (times) => `${times} ${plural(times, 'horario', 'horarios')}`,
  withPerson: (name) => `con ${name}`,
  atPlace: (name) => `en ${name}`,
  withPersonAtPlace: (person, place) => `con ${person}, ${place}`,
  withOneOf: (people) => `${people} ${plural(people, 'profesional libre', 'profesionales libres')}`,
  withOneOfAtPlace: (people, place) => `${place}, ${people} ${plural(people, 'profesional libre', 'profesionales libres')}`,
  person: 'Con quién',
  anyPerson: 'Quien esté libre',
  place: 'Dónde',
  anyPlace: 'Cualquiera de nuestras sedes',
  noneWithFilter: (day) => `No hay un horario libre así el ${day}. Por favor, elija otro día, o cambie lo que eligió arriba.`,
};

const daysLater = (count: number): string => (count === 1 ? 'al día siguiente' : `${count} días después`);

/** Words of the month grid about what a day is good for. */
const dayWords: Said<typeof english.days> = {
  hint: 'Un día con un punto tiene horarios libres. Elija un día para verlos.',
  courseHint: 'Una serie puede empezar en un día con un punto.',
  noSecond: (min, max) => `aquí no puede empezar una serie: no hay horarios libres ${min === max ? daysLater(max) : `${min} a ${max} días después`}`,
  noRoomForCourse: 'aquí no puede empezar una serie: las sesiones siguientes no cabrían',
};
export {dayWords as days};

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones: Said<typeof english.zones> = {
  ownTime: (time) => `su hora: ${time}`,
  ownTimeOn: (weekday, time) => `su hora: ${weekday} ${time}`,
  elsewhere: 'Todas las horas son las de la clínica, según su reloj local. Su dispositivo está en otra zona horaria: lo que su reloj marca en ese momento está debajo de cada hora.',
  differs: 'Su dispositivo y la clínica no coinciden en la hora que es allí. Por favor, guíese por las horas de esta página: son las de la clínica.',
  /** For the page's own log. */
  differsNote: 'no concuerda con los desfases de las horas, según los datos de zonas horarias de este dispositivo. Las horas se muestran como están escritas.',
};
