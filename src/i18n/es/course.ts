import type * as english from '../en/course.ts';
import type {Said} from '../said.ts';
import {atTime, theTime} from './at-time.ts';
import {plural} from './plural.ts';

const daysText = (count: number): string => `${count} ${plural(count, 'día', 'días')}`;
const onlyDays = (count: number): string => `Solo ${daysText(count)}`;
const atMost = (limit: number): string => `Se ${plural(limit, 'permite', 'permiten')} como máximo ${limit}.`;
const atLeast = (limit: number): string => `Tiene${plural(limit, '', 'n')} que ser al menos ${limit}.`;
const on = (day: string, time: string): string => `el ${day}, ${atTime(time)}`;

/** Words of what a patient may wish for in a course. */
export const wishes: Said<typeof english.wishes> = {
  heading: '¿Qué le viene bien?',
  lead: 'Todo es opcional. Elija lo que elija, el tiempo entre sesiones se mantiene dentro del protocolo.',
  days: 'Días que prefiere',
  times: 'Horas que prefiere',
  more: 'Más preferencias',
  sameTime: 'La misma hora en cada visita',
  sameResource: 'El mismo profesional en cada visita',
  startFrom: 'Primer día posible',
  finishBy: 'Último día posible',
  tooFarAhead: 'Por favor, elija un día dentro de los próximos 12 meses.',
  avoid: 'Días que quiere evitar',
  avoidHint: 'Añada todos los que quiera.',
  add: 'Añadir este día',
  notADay: 'Por favor, elija un día a partir de hoy.',

  set: 'Usted pidió',
  takeBack: 'Quitar',
  clear: 'Borrar estas preferencias',
  chip: {
    times: {morning: 'Mañanas', afternoon: 'Tardes', evening: 'Tarde-noche'},
    sameTime: 'Misma hora en cada visita',
    sameResource: 'Mismo profesional en cada visita',
    earliest: (day) => `Desde el ${day}`,
    latest: (day) => `Hasta el ${day}`,
    avoid: (day) => `No el ${day}`,
  },
};

/** Words that tell proposed courses apart. */
export const courseComparison: Said<typeof english.courseComparison> = {
  onDays: (days, times) => `${days} ${times}`,
  except: (session, day, time) => `la sesión ${session} (${day}, ${time})`,
  exceptions: (sessions) => `Excepto ${sessions}.`,
  also: {soonest: 'También es la más próxima.', regular: 'También es la de horas más parecidas.', preferred: 'También es la de intervalos más parejos.'},
  endsFirst: (days) => `Termina primero: ${daysText(days)} antes que la siguiente.`,
  endsFirstToo: 'Termina primero, como otra.',
  endsLater: (days) => `Termina ${daysText(days)} después de la primera en terminar.`,
  oneTime: (time) => `Siempre ${atTime(time)}.`,
  severalTimes: (times) => `A ${times} horas distintas.`,
  oneGap: (days) => `Siempre con ${daysText(days)} de una sesión a la siguiente.`,
  twoGaps: (less, more) => `Con ${less} ${more === 8 || more === 11 ? 'u' : 'o'} ${more} días de una sesión a la siguiente.`,
  gaps: (least, most) => `Con ${least} a ${most} días de una sesión a la siguiente.`,
  liked: (sessions, all) => (sessions === all ? 'Todas las visitas en los días y a las horas que prefiere.' : `${sessions} de ${all} visitas en los días y a las horas que prefiere.`),
  clinicians: (count) => (count === 1 ? 'Siempre con el mismo profesional.' : `Con ${count} profesionales.`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges: Said<typeof english.courseChanges> = {
  heading: 'Sus horarios',
  lead: 'Cambie cualquier sesión: solo ve horarios que respetan el tiempo entre sesiones. Marque los horarios que deben quedarse como están.',
  columns: {number: 'Sesión', day: 'Día', time: 'Hora', actions: 'Cambiar o mantener'},
  change: 'Cambiar',
  ofSession: (session) => `la sesión ${session}`,
  keep: 'Mantener esta hora',
  forSession: (session) => `para la sesión ${session}`,
  byYou: 'Cambiado por usted',
  caption: 'La serie que eligió',
  own: 'La suya propia',
  ownAbout: 'Cambiada por usted, y todavía dentro del tiempo entre sesiones.',

  undo: 'Deshacer',
  redo: 'Rehacer',

  alternatives: (session) => `Otros horarios para la sesión ${session}`,
  now: (day, time) => `Ahora: ${day}, ${time}.`,
  count: (times, days) => `${times === 1 ? '1 horario más encaja' : `${times} horarios más encajan`} en ${daysText(days)} si sus otras sesiones no cambian.`,
  none: 'Ningún otro horario encaja si sus otras sesiones no cambian.',
  becomes: (distance, session) => `${distance}, y pasa a ser la sesión ${session}`,
  sameDay: 'el mismo día',
  earlier: (days) => `${daysText(days)} antes`,
  later: (days) => `${daysText(days)} después`,
  moreDays: 'Mostrar más días',
  leave: (session) => `Dejar la sesión ${session} como está`,

  otherDays: 'Días en que también cambiarían otras sesiones',
  otherDaysLead: 'Estos días están demasiado cerca de sus otras sesiones, o demasiado lejos de ellas. Para cada uno hemos buscado el menor cambio en las demás.',
  noOtherDays: 'No hay horarios libres en otros días cerca de esta sesión.',
  wouldMove: (session, day, time) => `La sesión ${session} pasaría al ${day}, ${atTime(time)}.`,
  apply: (sessions) => `Mover esta sesión y ${sessions} más`,
  noRepair: 'Las otras sesiones no se pueden mover para que esto encaje.',
  noRepairKept: 'Las otras sesiones no se pueden mover para que esto encaje mientras mantenga los horarios que marcó.',

  breach: {
    sameDay: (session) => `La sesión ${session} es ese día.`,
    overlap: (session) => `La sesión ${session} es a la misma hora.`,
    tooCloseAfter: (days, session, limit) => `${onlyDays(days)} después de la sesión ${session}. ${atLeast(limit)}`,
    tooCloseBefore: (days, session, limit) => `${onlyDays(days)} antes de la sesión ${session}. ${atLeast(limit)}`,
    tooFarAfter: (days, session, limit) => `${daysText(days)} después de la sesión ${session}. ${atMost(limit)}`,
    tooFarBefore: (days, session, limit) => `${daysText(days)} antes de la sesión ${session}. ${atMost(limit)}`,
    tooFarBetween: (days, one, other, limit) => `Habría ${daysText(days)} entre las sesiones ${one} y ${other}. ${atMost(limit)}`,
    tooLong: (days, limit) => `La serie duraría ${daysText(days)}. ${atMost(limit)}`,
    tooShort: (days, limit) => `La serie duraría solo ${daysText(days)}. ${atLeast(limit)}`,
    perWeek: (sessions, limit) => `Habría ${sessions} ${plural(sessions, 'sesión', 'sesiones')} en una semana. ${atMost(limit)}`,
    beforeEarliest: 'Antes del primer día que pidió.',
    afterLatest: 'Después del último día que pidió.',
    avoided: 'Usted pidió evitar este día.',
    kept: 'Usted mantiene otro horario para esta sesión.',
    otherResource: 'Con un profesional distinto al de sus otras sesiones.',
  },

  earlierHeading: 'Se liberaron horarios más próximos',
  earlierTime: (session, day, time) => `La sesión ${session} podría ser ${on(day, time)}.`,
  take: 'Aceptar',

  said: {
    moved: (session, day, time) => `La sesión ${session} es ahora ${on(day, time)}.`,
    renumbered: (before, session, day, time) => `La sesión ${before} es ahora la sesión ${session}, ${on(day, time)}.`,
    alsoMoved: (moves) => `Para respetar el tiempo entre sesiones, ${moves}.`,
    alsoMovedOne: (session, day, time) => `la sesión ${session} ha pasado al ${day}, ${atTime(time)}`,
    movedBack: (session, day, time) => `Deshecho: la sesión ${session} es otra vez ${on(day, time)}.`,
    allMovedBack: (sessions) => `Deshecho: las sesiones ${sessions} han vuelto a sus horarios de antes.`,
    kept: (session, day, time) => `Ahora la sesión ${session} se queda ${on(day, time)}, aunque cambie lo demás.`,
    freed: (session) => `La sesión ${session} puede cambiar otra vez.`,
    keptUndone: (session) => `Deshecho: la sesión ${session} puede cambiar otra vez.`,
    freedUndone: (session, day, time) => `Deshecho: la sesión ${session} se queda ${on(day, time)}.`,
    wishesUndone: 'Deshecho: sus preferencias están como antes.',
    wishesRedone: 'Sus preferencias han cambiado otra vez.',
    choiceUndone: 'Deshecho: ha vuelto a la serie que había elegido antes.',
    choiceRedone: 'La otra serie está elegida otra vez.',
    searchedAround: (sessions, count) => (count === 1 ? `La sesión ${sessions} mantiene su horario; las demás se buscaron de nuevo.` : `Las sesiones ${sessions} mantienen su horario; las demás se buscaron de nuevo.`),
    ownLost: 'Sus preferencias han cambiado, así que la serie se buscó de nuevo sin sus propios cambios. «Deshacer» los recupera.',
    ownGone: 'Un horario de su propia serie ya no está libre, así que la serie se buscó de nuevo.',
  },
};

/** Words about times that are kept while the form is filled in. */
export const hold: Said<typeof english.hold> = {
  holding: 'Apartando sus horarios…',
  holdingText: 'Esto tarda un momento.',
  searching: 'Buscando los horarios libres más cercanos…',
  until: (time) => `Apartados para usted hasta ${theTime(time)}, hora de la clínica.`,
  ended: 'Sus horarios ya no están apartados. Puede que sigan libres, y nada de lo que escribió se ha perdido.',
  again: 'Apartarlos otra vez',
  moved: (count) => (count === 1 ? 'Otra persona acaba de tomar uno de sus horarios. Encontramos el libre más cercano:' : `Otra persona acaba de tomar ${count} de sus horarios. Encontramos los libres más cercanos:`),
  movedSession: (number, day, time) => `Sesión ${number}: ${day}, ${time}`,
};
