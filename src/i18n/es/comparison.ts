import type * as english from '../en/comparison.ts';
import type {Said} from '../said.ts';
import {visit} from './outlook.ts';
import {plan} from './plan.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} a ${max}`);

const silentOn = (silent: number, of: number): string => `${silent} de ${of} no lo ${plural(silent, 'dice', 'dicen')}.`;

/** Words for what the sources say side by side. */
export const comparison: Said<typeof english.comparison> = {
  lead: 'Cinco artículos web y el prospecto de Spravato, pregunta por pregunta, en nuestras propias palabras. Donde una fuente no dice nada, aquí se indica.',
  besideHeading: 'Este esquema, y los cinco juntos',
  thisSchedule: 'Este esquema',
  together: 'Los cinco juntos',
  togetherNote: 'Los cinco artículos tratan sobre todo de infusiones.',
  caption: 'Qué dice cada fuente',
  question: 'Pregunta',
  notStated: 'No se indica',
  /** Follows the name of the source that the clinic’s schedule is taken from. */
  followed: 'El esquema de esta clínica',

  source: {
    S0: 'Florida Medical Pain Management',
    S1: 'Un artículo sobre la ansiedad',
    S2: 'Mass Mind Center',
    S3: 'El artículo de un paciente',
    S4: 'Un artículo sobre las vías',
    'SPRAVATO-US': 'Prospecto de Spravato',
  },

  questions: {
    sessions: '¿Cuántas sesiones al principio?',
    weeks: '¿En cuánto tiempo?',
    spacing: '¿Cada cuánto?',
    length: '¿Cuánto dura una sesión?',
    firstChange: '¿Cuándo se siente un primer cambio?',
    maintenance: '¿Hace falta seguimiento?',
    interval: '¿Cada cuánto es el seguimiento?',
    reliefOne: '¿Cuánto tiempo ayuda una sesión?',
    reliefSeries: '¿Cuánto tiempo ayuda la primera serie?',
    response: '¿A cuántas personas ayuda?',
    where: '¿Dónde se da?',
    factors: '¿Qué cambia el número?',
    esketamine: '¿Y el spray nasal?',
  },

  says: {
    count: (sessions) => `${sessions} sesiones`,
    range: (min, max) => `${range(min, max)} sesiones`,
    example: (sessions) => `${sessions} en un ejemplo`,
    upTo: (min, max) => `hasta ${range(min, max)} para algunas personas`,
    orMore: (sessions) => `«unas pocas», o ${sessions} y más`,
    weeks: (min, max = min) => `${range(min, max)} semanas`,
    everyOtherDay: () => 'Un día sí y otro no',
    timesAWeek: (times) => `${times} veces por semana`,
    sprayTimesAWeek: (times) => `El spray, ${times} veces por semana; nada sobre infusiones`,
    minutes: (min, max) => visit.minutes(min, max),
    wearOff: (min, max) => `los efectos pasan en ${visit.minutes(min, max)}`,
    shortRest: () => 'luego un descanso corto',
    restUntilWell: () => 'descanso hasta que pasan',
    watched: (min) => `En observación al menos ${visit.minutes(min, min)}`,
    bySession: (min, max) => `después de la sesión ${min} o ${max}`,
    hours: () => 'En unas horas',
    hoursOrDays: () => 'En unas horas o días',
    afterSession: (session) => `Después de la sesión ${session}, para algunas personas`,
    firstLaterOrNever: () => 'En la primera sesión, más tarde, o nunca',
    required: () => 'Sí, imprescindible',
    doesNotStay: () => 'Sí: el efecto no dura',
    forSome: () => 'Para algunas personas, de vez en cuando',
    many: () => 'Para muchas, de vez en cuando',
    sprayTapered: () => 'El spray se da menos a menudo después del primer mes; nada más',
    ifItHelps: () => 'Si ayuda',
    everyMonths: (min, max) => `Cada ${range(min, max)} meses`,
    monthOrFew: () => 'De una vez al mes a una vez cada pocos meses',
    everyWeeks: (min, max) => `Cada ${range(min, max)} semanas`,
    whenSymptomsReturn: (min, max) => `${range(min, max)} semanas cuando vuelven los síntomas`,
    lengthened: () => 'más tiempo cuando la persona se mantiene bien',
    thenWeekly: (from, to, min, max) => `Cada semana en las semanas ${range(from, to)}, luego cada ${range(min, max)} semanas`,
    daysToWeeks: () => 'De días a semanas',
    weeksToMonths: () => 'De varias semanas a unos pocos meses',
    mayNotGoOn: () => 'Puede no continuar',
    saidOfAnxiety: (responded, remitted, sessions) => `${responded} de cada 100 responden y a ${remitted} de cada 100 no les quedan síntomas después de ${sessions} sesiones. Su estudio midió la depresión, no la ansiedad.`,
    twoInThree: (some, all) => `Unas ${some} de cada ${all}, de oídas`,
    clinic: () => 'En una clínica',
    alwaysClinic: () => 'Siempre en una clínica',
    lozengesAtHome: () => 'pastillas sublinguales en casa, con supervisión',
    certifiedClinic: () => 'Solo en una clínica certificada',
    directions: () => 'Más: ansiedad grave, pánico, estrés postraumático, dolor crónico, pastillas sublinguales. Menos: ansiedad más leve. Cualquiera de las dos: cómo el cuerpo procesa el medicamento',
    noDirection: () => 'Cuán grave es, desde hace cuánto, depresión o estrés postraumático: no dice en qué sentido',
    causes: (count) => `${count} clases de causas: no dice en qué sentido`,
    forTheDose: () => 'El tamaño del cuerpo, cómo procesa el medicamento, la respuesta: solo para la dosis',
    sprayNamed: () => 'Se menciona de paso',
    sprayApproved: () => 'Una aprobación para la depresión; fuera de indicación (off-label) para la ansiedad',
    twoUses: () => 'Dos usos: depresión que no mejoró con otros medicamentos, y depresión con pensamientos suicidas agudos. La ansiedad no está entre ellos',
  },

  /** How far the articles agree: how many of them give the most common answer, and how many none. */
  summary: {
    sessions: (agree, of, silent) => `${agree} de ${of} ${plural(agree, 'da', 'dan')} primero el mismo número; ${silent} no ${plural(silent, 'da', 'dan')} ninguno, y uno da un rango.`,
    weeks: (agree, of) => `${agree} de ${of} ${plural(agree, 'coincide', 'coinciden')}; uno admite más tiempo.`,
    spacing: (agree, of) => `Solo ${agree} de ${of} ${plural(agree, 'da', 'dan')} los días entre infusiones. En los demás se calculan con las sesiones y las semanas.`,
    length: (_agree, of, silent) => silentOn(silent, of),
    firstChange: () => 'Algunas personas notan un cambio pronto, otras más tarde y otras nunca.',
    maintenance: () => 'La mayoría espera que haya seguimiento. No se sabe cuántas personas siguen adelante sin él.',
    interval: () => 'No hay dos que digan exactamente lo mismo. Una vez cada 4 semanas, más o menos, está dentro de lo que dan cuatro de ellos.',
    reliefOne: (_agree, of, silent) => `Se trata de una sola sesión. ${silentOn(silent, of)}`,
    reliefSeries: (_agree, of, silent) => `Se trata de toda la primera serie, que es otra cosa. ${silentOn(silent, of)}`,
    response: () => 'Ninguna de las cifras viene de un estudio sobre la ansiedad. Lo que encontraron los estudios tiene su propia parte en esta página.',
    where: () => 'La FDA advierte sobre la ketamina que se usa en casa.',
    factors: () => 'En estudios sobre la depresión, ni la gravedad ni otras enfermedades hicieron diferencia.',
    esketamine: () => 'Es un medicamento aparte, con su propio prospecto y su propio esquema.',
  },

  note: {
    'three-counts': 'Mass Mind Center da más de un número para la misma serie: primero 6, luego 6 a 8, y hasta 12.',
    'one-length-for-all': 'El artículo sobre las vías da una sola duración para todas las formas. Para el spray no puede ser correcta: las personas permanecen en observación al menos 2 horas.',
    'measured-depression': `El estudio del que salen 72 de cada 100 y 38 de cada 100 midió la depresión, no la ansiedad. ${plan.notPersonal}`,
    'approval-incomplete': 'El artículo sobre las vías no menciona que la aprobación abarca solo algunos tipos de depresión.',
  },
};
