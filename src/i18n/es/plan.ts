import type * as english from '../en/plan.ts';
import type {Said} from '../said.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} a ${max}`);
const unitName = (count: number, unit: 'day' | 'week' | 'month'): string =>
  ({day: plural(count, 'día', 'días'), week: plural(count, 'semana', 'semanas'), month: plural(count, 'mes', 'meses')})[unit];
const ofUnit = (min: number, max: number, unit: 'day' | 'week' | 'month'): string => `${range(min, max)} ${unitName(max, unit)}`;
const ofSessions = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'sesión', 'sesiones')}`;
/** A day or a week inside a sentence; dates have a small letter already. */
const inside = (day: string): string => day.charAt(0).toLowerCase() + day.slice(1);

/** Words of the plan: what published schedules, or the clinic's own, say, never what one person is to do. */
export const plan: Said<typeof english.plan> = {
  changeAnswers: 'Cambiar mis respuestas',
  eyebrow: 'Lo que dicen los esquemas publicados',
  eyebrowOwn: 'El esquema propio de esta clínica',
  eyebrowNamed: (title) => `El esquema propio de esta clínica: ${title}`,
  eyebrowReturning: 'Su próxima sesión',
  sessions: ofSessions,
  overWeeks: (min, max) => `en ${ofUnit(min, max, 'week')}`,
  countNotStated: 'Sin un número fijo de sesiones',
  books: (planned) => `Esta clínica reserva ${ofSessions(planned, planned)}, y su profesional de salud decide.`,
  decides: 'Su profesional de salud decide cuántas sesiones y cada cuánto.',
  beside: (min, max, most) => `Cinco fuentes publicadas sobre infusiones, tomadas en conjunto, hablan de ${range(min, max)} sesiones para empezar, y de hasta ${most} para algunas personas.`,

  sources: 'De dónde viene esto',
  grade: {
    A: 'El prospecto de un medicamento, un organismo regulador o un ensayo aleatorizado.',
    B: 'Un estudio de pacientes sin grupo de control.',
    C: 'Una guía clínica o una revisión de expertos.',
    D: 'Una página web de una clínica o de un paciente, no un estudio.',
  },
  notGraded: 'La cita esta clínica; aquí no está clasificada.',
  ownNumbers: 'Cada número que no se apoya en una fuente es propio de esta clínica.',
  ownNumbersOnly: 'Este esquema no cita ninguna fuente. Sus números son propios de esta clínica.',

  /** A schedule that rests on publications. */
  published: {
    usual: 'Las clínicas que siguen este esquema suelen empezar con este rango.',
    widened: (min, max, widest) => `Las clínicas que siguen este esquema suelen empezar con ${ofSessions(min, max)}. Sus respuestas amplían el extremo superior a ${widest}.`,
    one: 'La fuente de este esquema da un solo número.',
    goesUpTo: (most) => `Esta fuente también menciona que algunas personas siguen hasta ${ofSessions(most, most)}.`,
    notReviewed: 'Nadie en esta clínica ha comparado todavía este esquema con el prospecto vigente, así que no se puede reservar aquí.',
    spacingStated: 'La fuente indica el tiempo entre sesiones.',
    spacingDerived: 'La fuente no indica el tiempo entre sesiones. Aquí se calcula a partir del número de sesiones y de semanas.',
    ourRules: 'Donde ninguna fuente da un número, usamos reglas nuestras: al menos 2 y como máximo 5 días entre sesiones, y una evaluación 7 días después de la última (1 día después con Spravato).',
    nextSession: 'Esto es lo que dicen los esquemas publicados. Su profesional de salud decide.',
    tightens: (interval) => `La fuente de este esquema acerca las sesiones (${interval}) cuando los síntomas vuelven antes de la siguiente.`,
    longest: 'Ha llegado al intervalo más largo que describen las fuentes. Pregunte si las sesiones regulares le siguen sirviendo.',
  },

  /** A schedule of the clinic's own making. */
  own: {
    usual: 'Esta clínica suele empezar con este rango.',
    widened: (min, max, widest) => `Esta clínica suele empezar con ${ofSessions(min, max)}. Sus respuestas amplían el extremo superior a ${widest}.`,
    one: 'El esquema de esta clínica da un solo número.',
    goesUpTo: (most) => `Con algunas personas, esta clínica sigue hasta ${ofSessions(most, most)}.`,
    notReviewed: 'Ningún profesional de salud ha firmado todavía este esquema, así que no se puede reservar aquí.',
    spacingStated: 'Esta clínica fija el tiempo entre sesiones.',
    spacingDerived: 'El tiempo entre sesiones se calcula a partir del número de sesiones y de semanas.',
    ourRules: 'Una primera revisión cuando el rango es amplio, y una evaluación 7 días después de la última sesión cuando el esquema no fija un día, son reglas nuestras.',
    nextSession: 'Esto es lo que dice el esquema propio de esta clínica. Su profesional de salud decide.',
    tightens: (interval) => `Esta clínica acerca las sesiones (${interval}) cuando los síntomas vuelven antes de la siguiente.`,
    longest: 'Ha llegado al intervalo más largo de este esquema. Pregunte si las sesiones regulares le siguen sirviendo.',
  },

  whatHappens: 'Qué pasa y cuándo',
  week: (week) => `Semana ${week}`,
  day: (day) => `Día ${day}`,
  fromTo: (from, to) => (from === to ? from : `Del ${inside(from)} al ${inside(to)}`),
  first: 'Primero',
  consultation: 'Una conversación con un profesional de salud',
  consultationText: 'Esa persona revisa si la ketamina es adecuada para usted antes de que haya cualquier sesión.',
  sessionsRow: (sessions) => ofSessions(sessions, sessions),
  apart: (min, max) => (max === 1 ? 'Una cada día.' : `Una cada ${ofUnit(min, max, 'day')}.`),
  examplesOnly: 'Estos días muestran el ritmo. Más adelante elige usted los horarios reales.',
  rhythmOnly: 'Estos días muestran el ritmo del esquema. Ninguno está planeado para usted.',
  afterSession: (session) => `Después de la sesión ${session}`,
  afterEach: 'Después de cada sesión',
  earlyLook: 'Una primera revisión',
  earlyLookText: 'Usted y su profesional de salud ven cómo va todo. Algunas personas paran o cambian en este punto.',
  review: 'Una revisión breve',
  reviewText: 'Su profesional de salud le pregunta cómo está y puede cambiar el plan.',
  checkIn: 'La evaluación',
  around: (day) => `Alrededor del ${day}`,
  checkInText: 'Usted y su profesional ven si ayuda. Aquí se habla de seguir, de cambiar de rumbo y de parar.',
  daysAfterLast: (days) => (days === 1 ? 'El día después de la última sesión' : `Unos ${days} días después de la última sesión`),
  weeksOf: (from, to) => (from === to ? `Semana ${from}` : `Semanas ${range(from, to)}`),
  fromWeek: (week) => `Desde la semana ${week}`,
  taper: (sessions) => `${ofSessions(sessions, sessions)} más`,
  taperOnce: 'Si ayuda.',
  taperText: (days) => (days === 7 ? 'Una por semana, si ayuda.' : `Una cada ${ofUnit(days, days, 'day')}, si ayuda.`),
  firstBooster: 'Una primera sesión de seguimiento, si ayudó',
  boosterText: (interval) => `Después, ${interval}, mientras usted y su profesional de salud vean un motivo.`,
  every: (min, max, unit) => (max === 1 ? `cada ${unitName(1, unit)}` : `cada ${ofUnit(min, max, unit)}`),
  afterLast: (min, max, unit) => `${ofUnit(min, max, unit)} después de la última sesión`,
  later: 'Más adelante',
  followUp: 'Sesiones de seguimiento',
  afterSeries: 'Después de la primera serie',
  fades: 'El alivio a menudo disminuye, y muchas personas tienen sesiones de seguimiento. No se sabe cuántas personas siguen adelante sin ellas.',
  commonGround: (weeks) => `Más o menos cada ${weeks === 1 ? 'semana' : `${weeks} semanas`} es el único intervalo que comparten todas las fuentes.`,

  yourAnswers: 'Qué cambian sus respuestas',
  yourAnswersLead: {
    upper: 'Pueden ampliar el extremo superior del rango. No aumentan el número que se reserva.',
    lower: 'Apuntan al extremo inferior del rango. El número que se reserva sigue igual.',
    middle: 'No mueven el rango ni cambian el número que se reserva.',
    /** Where the schedule names no number of sessions. */
    none: 'No cambian ningún número.',
  },
  mixed: 'Pero:',
  effect: {
    'raises-upper-end': 'Amplía el extremo superior del rango.',
    'leans-lower': 'Apunta al extremo inferior del rango.',
    'direction-only': 'No cambia ningún número: la fuente no da ninguno.',
    none: 'No cambia ningún número.',
  },
  factors: {
    'severe-or-panic': {
      name: 'Grave, o con ataques de pánico frecuentes',
      reason: 'Una fuente dice que con ansiedad grave o ataques de pánico frecuentes la primera serie puede ser más larga.',
      counter: 'Un estudio de 537 personas con depresión encontró la misma respuesta en los cuatro niveles de gravedad.',
    },
    'mild-or-secondary': {
      name: 'Leve, o ligado a otra enfermedad',
      reason: 'La misma fuente da a entender que una ansiedad más leve, o que acompaña a otra enfermedad, puede requerir menos sesiones. No da ningún número.',
    },
    ptsd: {
      name: 'También estrés postraumático',
      reason: 'Una fuente dice que el estrés postraumático puede sumar sesiones a la primera serie.',
      counter: 'Un estudio con 215 veteranos de EE.\u00a0UU. no encontró relación entre otros diagnósticos y el resultado a las seis semanas.',
    },
    depression: {
      name: 'También depresión',
      reason: 'Las fuentes mencionan otras enfermedades, y entre ellas la depresión, como algo que puede cambiar el número.',
      counter: 'Un estudio con 215 veteranos de EE.\u00a0UU. no encontró relación entre otros diagnósticos y el resultado a las seis semanas.',
    },
    'chronic-pain': {
      name: 'También dolor crónico',
      reason: 'Una fuente dice que el dolor crónico puede sumar sesiones a la primera serie.',
      counter: 'Un estudio con 215 veteranos de EE.\u00a0UU. no encontró relación entre otros diagnósticos y el resultado a las seis semanas.',
    },
    'fast-metabolism': {
      name: 'Los medicamentos se procesan rápido',
      reason: 'Una fuente habla de cuatro sesiones para una persona, y de siete para otra cuyo cuerpo procesa los medicamentos más rápido.',
    },
    'years-with-symptoms': {
      name: 'Desde cuándo se siente así',
      reason: 'Una clínica dice que el tiempo importa, pero no si eso significa más sesiones o menos.',
    },
    'oral-or-nasal-route': {
      name: 'Pastillas sublinguales o spray nasal',
      reason: 'Una fuente dice que las pastillas sublinguales y los sprays nasales pueden requerir más sesiones que las infusiones. No da ningún número.',
    },
  },

  ifItDoesNotHelp: 'Qué pasa si no ayuda',
  ifItDoesNotHelpText: 'La evaluación está para eso: parar, y qué más se podría probar, son parte de ella. No se planean sesiones de seguimiento cuando no hubo alivio.',
  ifItStopsHelpingText: 'En la evaluación antes de cada nueva sesión, usted y su profesional de salud hablan de si seguir, cambiar algo o parar. Cuando no hubo alivio, no se planea otra sesión.',

  whatIsKnown: 'Qué se sabe, y qué no',
  known: {
    anxiety: 'Los buenos estudios sobre la ansiedad son pocos y pequeños. En un grupo grande de pacientes de una clínica, tratados por depresión, los puntajes de ansiedad bajaron cerca de un 30\u00a0%. No existe un número fiable de sesiones para la ansiedad: las clínicas toman prestado el esquema que se usa para la depresión.',
    depression: 'En un grupo de una clínica tratado por depresión, 50 de cada 100 habían respondido en seis semanas, y 72 de cada 100 después de 10 infusiones. En un grupo de veteranos de EE.\u00a0UU. fueron 26 de cada 100 a las seis semanas.',
    ptsd: 'Los estudios sobre el estrés postraumático no coinciden. En un ensayo pequeño respondieron 67 de cada 100, frente a 20 de cada 100 con otro medicamento. Un estudio más grande con veteranos no encontró un efecto claro.',
    unsure: 'La mayoría de los estudios tratan de la depresión. En un grupo de una clínica, 72 de cada 100 habían respondido después de 10 infusiones; en un grupo de veteranos de EE.\u00a0UU. fueron 26 de cada 100 a las seis semanas. Los estudios sobre la ansiedad son pocos y pequeños.',
  },
  knownAtHome: 'En un estudio de 1247 personas que tomaron pastillas sublinguales en casa, realizado por una empresa que las vende y sin grupo de control, 63 de cada 100 tenían menos síntomas de ansiedad después de cuatro semanas.',
  knownNone: 'No tenemos cifras de estudios para esta forma de tratamiento. Por favor, pregunte a su profesional de salud.',
  notPersonal: 'Estas cifras son de grupos. No dicen qué pasará con una persona en particular.',

  notices: {
    CONSULT_FIRST: 'Antes de la primera sesión, usted habla con un profesional de salud.',
    CONTACT_CLINIC_FIRST: 'Por favor, hable con nosotros antes de planear cualquier sesión.',
    COUNT_NOT_STATED: 'Este esquema no da un número de sesiones, así que aquí no se puede reservar una serie. Un profesional de salud puede decirle qué es lo habitual en esta clínica.',
    INTERVAL_NOT_STATED: 'Este esquema no dice si hay sesiones de seguimiento, ni cada cuánto. Por favor, pregunte a la clínica.',
    NO_OPEN_DAYS: 'La clínica no indica días de atención en este período, así que no se pueden mostrar días.',
    CRISIS_LINE: 'Hay ayuda disponible ahora. Por favor, use los números de esta página.',
    DRIVER_HOME: 'Alguien tiene que llevarle a casa. No se puede conducir hasta el día siguiente, después de dormir una noche.',
    EVIDENCE_MIXED: 'Los datos no coinciden: un estudio encontró algo distinto de lo que dice la fuente que menciona este punto.',
    FDA_COMPOUNDED_WARNING: 'La FDA advierte sobre la ketamina que prepara una farmacia y se usa en casa: allí nadie vigila si hay uso indebido, presión arterial alta, respiración lenta o daño a la vejiga. Aquí no se puede reservar.',
    MAINTENANCE_INTERPRETED: 'Un extremo del tiempo entre sesiones de seguimiento está dado en palabras, como «cada pocos meses». Aquí se toma como un número; «pocos» cuenta como tres.',
    MAY_NOT_RESPOND: 'Algunas personas no responden en absoluto.',
    NON_RESPONSE: 'Cuando las sesiones no han ayudado, aquí no se planea otra. Por favor, hable con su profesional de salud sobre parar o sobre otras opciones.',
    OBSERVATION_2H: 'Usted permanece en observación en la clínica al menos 2 horas.',
    OFF_LABEL: 'Uso fuera de indicación (off-label): la FDA no ha aprobado este medicamento para lo que usted eligió.',
    RECOVERY_NOT_STATED: 'Este esquema no dice cuánto tiempo se descansa después. Por favor, pregunte a la clínica.',
    RELIEF_SHORTER_THAN_PUBLISHED_RANGE: 'Su alivio fue más corto que cualquier intervalo de este esquema. Por favor, hable con la clínica antes de la próxima sesión.',
    SOURCES_DISAGREE: 'Las fuentes no coinciden entre sí. Este rango las abarca a todas.',
    SPACING_STRETCHED: 'Por los días de atención de la clínica, uno o más intervalos son más largos de lo que pide el esquema.',
    STAT_CORRECTED: 'Una fuente da 72 de cada 100 como la respuesta de personas con ansiedad después de 10 sesiones. El estudio del que sale esa cifra midió la depresión, no la ansiedad.',
    WINDOW_EXCEEDED: 'Con los días de atención de la clínica, las sesiones ocupan más semanas que las del esquema.',
  },
  offLabel: {
    ketamine: {
      anxiety: 'Uso fuera de indicación (off-label): la FDA no ha aprobado la ketamina para la ansiedad.',
      depression: 'Uso fuera de indicación (off-label): la FDA no ha aprobado esta forma de ketamina para la depresión.',
      ptsd: 'Uso fuera de indicación (off-label): la FDA no ha aprobado la ketamina para el estrés postraumático.',
      unsure: 'Uso fuera de indicación (off-label): la FDA no ha aprobado esta forma de ketamina para ningún problema de salud mental.',
    },
    esketamine: {
      anxiety: 'Uso fuera de indicación (off-label): la FDA no ha aprobado la esketamina para la ansiedad.',
      depression: 'Uso fuera de indicación (off-label): la aprobación de la esketamina por la FDA abarca solo algunos tipos de depresión.',
      ptsd: 'Uso fuera de indicación (off-label): la FDA no ha aprobado la esketamina para el estrés postraumático.',
      unsure: 'Uso fuera de indicación (off-label) en la mayoría de las enfermedades: la aprobación de la esketamina por la FDA abarca solo algunos tipos de depresión.',
    },
  },

  disclosure: 'Información general de fuentes publicadas y del esquema habitual de esta clínica. No es un consejo médico ni un diagnóstico. Su profesional de salud decide si la ketamina es adecuada para usted, cuántas sesiones y cada cuánto.',

  yourNextStep: 'Su próximo paso',
  toNextStep: 'Ir a su próximo paso',
  yourNextStepText: (sessions) => `Todavía no se ha reservado nada. Puede ver horarios para ${sessions === 1 ? 'esta sesión' : 'toda la serie'}, o empezar con una conversación.`,
  yourNextStepByContact: 'Todavía no se ha reservado nada. Puede ver horarios, o comunicarse con la clínica para hablar primero.',
  contactClinic: 'Por favor, comuníquese con la clínica para hablar de lo que sigue.',
  seeTimes: (sessions) => (sessions === 1 ? 'Ver horarios para esta sesión' : `Ver horarios para estas ${sessions} sesiones`),
  consultationOnly: 'Reservar solo una consulta',
  askClinicToCancel: 'Antes de reservar, pregunte a la clínica cómo puede cancelar o cambiar un horario.',
  tookUp: {
    course: {heading: 'Su plan está listo', text: 'Los horarios libres están en el calendario de esta clínica. Si no lo ve en esta página, por favor llame.'},
    consultation: {heading: 'Eligió una consulta', text: 'Los horarios libres están en el calendario de esta clínica. Si no lo ve en esta página, por favor llame.'},
  },
};

/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails: Said<typeof english.planDetails> = {
  why: 'De dónde viene cada número',
  seeEach: 'Ver de dónde viene cada número',
  comparison: 'Qué dicen otras fuentes',

  factor: {
    direction: {
      up: 'La fuente dice: puede significar más sesiones.',
      down: 'La fuente dice: puede significar menos sesiones.',
      unspecified: 'La fuente lo menciona, pero no dice en qué sentido.',
    },
    whoSays: 'Quién lo dice, y quién encontró otra cosa',
    saysSo: 'Lo dice:',
    foundOtherwise: 'Encontró otra cosa:',
  },
};

/** Words for those who come back: what a schedule says of the time between sessions, and what to ask the clinic. No sentence tells anybody when to come. */
export const returning: Said<typeof english.returning> = {
  days: (min, max) => ofUnit(min, max, 'day'),
  between: 'entre sesiones',
  dates: (from, to) => `Eso sería ${from === to ? `el ${from}` : `entre el ${from} y el ${to}`}.`,
  addDay: 'Para ver días, y horarios libres, vuelva atrás y añada el día de su última sesión.',
  passed: 'Esas fechas ya pasaron. La clínica puede decirle qué es posible ahora.',
  none: 'Hable primero con la clínica',
  notStated: 'No se indica ningún intervalo',

  why: 'Por qué este intervalo',
  direction: {
    sooner: 'Más seguido que antes: el alivio terminó antes de la siguiente sesión.',
    later: 'Más espaciado que antes: el alivio duró hasta la siguiente sesión.',
    same: 'Más o menos como antes: el alivio duró ese tiempo.',
    start: 'Aquí es donde empieza el esquema. Después, lo que dura el alivio muestra si conviene cambiarlo.',
    none: 'Aquí no se sugiere ninguna fecha.',
  },
  byRelief: 'Depende de cuánto duró el alivio, siempre entre el intervalo más corto y el más largo de este esquema.',
  shortest: 'Este es el intervalo más corto que da este esquema.',
  beforeItWearsOff: 'Una revisión de estudios describe dar una sesión un poco antes de que se espere el final del alivio.',
  /** After the two sentences that speak for different days. */
  twoAnswers: 'Al pie de la letra, estas dos llevan a días distintos. Los días de arriba siguen la revisión, porque la meta es el menor número de sesiones que mantenga el alivio.',
  leastOften: 'La meta es el menor número de sesiones que mantenga el alivio.',

  ask: 'Preguntas para su clínica',
  askLead: 'Ninguna página puede saber qué es adecuado para usted. Estas preguntas pueden ayudarle a averiguarlo.',
  questions: {
    noRelief: ['¿Cuál podría ser la razón de que no me ayudara?', '¿Qué más podríamos probar?', '¿Qué pasa si paramos?'],
    notStated: ['¿Cada cuánto son aquí las sesiones de seguimiento, y quién lo decide?'],
    shortest: ['¿Cuál podría ser la razón de que el alivio sea tan corto?', '¿Qué más podría ayudar, además de más sesiones?'],
    longest: ['¿Las sesiones regulares todavía me ayudan?', '¿En qué nos fijaríamos sin ellas?'],
    sooner: ['¿Me ayudarían sesiones más seguidas, y por cuánto tiempo?', '¿Qué mostraría que pueden espaciarse otra vez?'],
    later: ['¿Podría esperar más mi próxima sesión?', '¿Cómo notaríamos que el alivio disminuye?'],
    same: ['¿Sigue siendo este el tiempo adecuado para mí entre sesiones?'],
    start: ['¿Cómo averiguamos cuánto dura el alivio en mi caso?'],
    always: '¿Cuándo volvemos a ver si seguir, cambiar algo o parar?',
  },
};
