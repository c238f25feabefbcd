import type * as english from '../en/questions.ts';
import type {Said} from '../said.ts';
import {shared} from './start.ts';

const unsure = 'No lo sé';

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator: Said<typeof english.calculator> = {
  questionOf: (question, questions) => `Pregunta ${question} de ${questions}`,
  loading: 'Un momento, estamos cargando el esquema de esta clínica…',
  loadFailed: 'No se pudo cargar el esquema de esta clínica',
  loadFailedText: 'Por favor, inténtelo de nuevo o comuníquese directamente con la clínica.',
  tryAgain: 'Intentar de nuevo',
  skip: 'Omitir',
  showPlan: 'Ver mi plan',

  questions: {
    visit: {
      legend: '¿Es su primera vez?',
      choices: {
        new: {label: 'Sí, no he tenido estas sesiones antes'},
        returning: {label: 'No, ya terminé una primera serie', hint: 'Vemos cuándo podría ser una próxima sesión.'},
      },
    },
    topic: {
      legend: '¿Para qué le gustaría recibir ayuda?',
      hint: 'Esto cambia qué estudios mostramos. No es un diagnóstico.',
      choices: {
        anxiety: {label: 'Ansiedad'},
        depression: {label: 'Depresión'},
        ptsd: {label: 'Estrés postraumático (TEPT)'},
        unsure: {label: unsure},
      },
    },
    route: {
      legend: '¿Qué forma de tratamiento tiene en mente?',
      hint: 'Esta clínica ofrece más de una. Un profesional de salud decide con usted cuál es la adecuada.',
      choices: {
        iv: {label: 'Infusión', hint: 'Por una vena'},
        im: {label: 'Inyección', hint: 'En un músculo'},
        sc: {label: 'Inyección bajo la piel'},
        esketamine: {label: 'Spray nasal (esketamina)'},
        sl: {label: 'Pastillas sublinguales en casa', hint: 'Mostramos lo que se sabe. Aquí no se pueden reservar.'},
        unsure: {label: unsure},
      },
    },
    severity: {
      legend: '¿Qué tan fuerte es lo que siente?',
      hint: 'Puede mover un extremo del rango. Nunca aumenta el número de sesiones que se reserva.',
      choices: {
        'mild-or-secondary': {label: 'Leve, o ligado a otra enfermedad'},
        moderate: {label: 'Moderado'},
        'severe-or-panic': {label: 'Grave, o con ataques de pánico frecuentes'},
      },
    },
    also: {
      legend: '¿Tiene también algo de esto?',
      hint: 'Elija todo lo que corresponda. Puede ampliar el rango. Nunca aumenta el número de sesiones que se reserva.',
      choices: {
        ptsd: {label: 'Estrés postraumático (TEPT)'},
        depression: {label: 'Depresión'},
        'chronic-pain': {label: 'Dolor crónico'},
        none: {label: 'Nada de esto'},
      },
    },
    metabolism: {
      legend: '¿Le ha dicho un profesional de salud que su cuerpo procesa rápido los medicamentos?',
      hint: 'Nunca aumenta el número de sesiones que se reserva.',
      choices: {yes: {label: 'Sí'}, no: {label: 'No, o no lo sé'}},
    },
    years: {
      legend: '¿Desde cuándo se siente así?',
      hint: 'Esto no cambia ningún número: una fuente dice que importa, pero no cómo.',
      choices: {'under-1': {label: 'Menos de un año'}, '1-to-5': {label: 'De 1 a 5 años'}, 'over-5': {label: 'Más de 5 años'}},
    },
    relief: {
      legend: 'Después de su última sesión, ¿cómo fue el alivio?',
      choices: {
        returned: {label: 'Me ayudó, y luego volvieron los síntomas'},
        'still-well': {label: 'Sigo bien'},
        'no-relief': {label: 'No me ayudó'},
        unsure: {label: unsure},
      },
    },
    reliefDays: {legend: '¿Cuánto duró el alivio?', field: 'Días hasta que volvieron los síntomas', hint: 'Basta un número aproximado. Tres semanas son 21 días.'},
    interval: {legend: '¿Cada cuánto son sus sesiones ahora?', field: 'Días de una sesión a la siguiente', hint: 'Por ejemplo, 28 si son cada cuatro semanas.'},
    lastSession: {legend: '¿Cuándo fue su última sesión?', field: 'Día de su última sesión', hint: 'Con una fecha podemos mostrarle días en el calendario.'},
    pace: {
      legend: '¿Qué ritmo le vendría bien?',
      choices: {
        '1-a-week': {label: 'Una vez por semana'},
        '2-a-week': {label: 'Dos veces por semana', hint: 'Por ejemplo, lunes y jueves'},
        '3-a-week': {label: 'Un día sí y otro no', hint: 'Por ejemplo, lunes, miércoles y viernes'},
        '4-a-week': {label: 'Cuatro veces por semana'},
        '5-a-week': {label: 'Cinco veces por semana'},
        '6-a-week': {label: 'Seis veces por semana'},
        '7-a-week': {label: 'Todos los días'},
      },
    },
    start: {legend: '¿Cuándo podría empezar?', field: 'Primer día que le vendría bien', hint: 'Con un día podemos mostrarle fechas. Todavía no se reserva nada.'},
    days: {
      legend: '¿Qué días de la semana le vendrían bien?',
      hint: 'Elija todos los que quiera. Si no elige ninguno, se usan todos los días de la clínica.',
      choices: {
        mon: {label: 'Lunes'},
        tue: {label: 'Martes'},
        wed: {label: 'Miércoles'},
        thu: {label: 'Jueves'},
        fri: {label: 'Viernes'},
        sat: {label: 'Sábado'},
        sun: {label: 'Domingo'},
      },
    },
  },

  problems: {
    missing: shared.chooseOne,
    'not-days': `Escriba un número entero de días, de 1 a 365. Si no lo sabe, vuelva atrás y elija «${unsure}».`,
    'not-interval': 'Escriba un número entero de días, de 1 a 365, u omita esta pregunta.',
    past: 'Elija hoy o un día posterior.',
    'too-late': 'Elija un día dentro de los próximos 12 meses.',
    future: 'Elija hoy o un día anterior.',
  },
};
