import type * as english from '../en/comparison.ts';
import type {Said} from '../said.ts';
import {visit} from './outlook.ts';
import {plan} from './plan.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} a ${max}`);
const silentOn = (silent: number, of: number): string => `${silent} de ${of} não ${plural(silent, 'diz', 'dizem')}.`;

/** Words for what the sources say side by side. */
export const comparison: Said<typeof english.comparison> = {
  lead: 'Cinco artigos da internet e a bula do Spravato, pergunta por pergunta, em nossas próprias palavras. Onde uma fonte não diz nada, isso é dito aqui.',
  besideHeading: 'Este esquema, e os cinco juntos',
  thisSchedule: 'Este esquema',
  together: 'Os cinco juntos',
  togetherNote: 'Os cinco artigos tratam principalmente de infusões.',
  caption: 'O que cada fonte diz',
  question: 'Pergunta',
  notStated: 'Não informado',
  /** Follows the name of the source that the clinic’s schedule is taken from. */
  followed: 'O esquema desta clínica',

  source: {
    S0: 'Florida Medical Pain Management',
    S1: 'Um artigo sobre a ansiedade',
    S2: 'Mass Mind Center',
    S3: 'O artigo de um paciente',
    S4: 'Um artigo sobre as vias de aplicação',
    'SPRAVATO-US': 'Bula do Spravato',
  },

  questions: {
    sessions: 'Quantas sessões no começo?',
    weeks: 'Em quanto tempo?',
    spacing: 'Com que intervalo?',
    length: 'Quanto tempo dura uma sessão?',
    firstChange: 'Quando se sente uma primeira mudança?',
    maintenance: 'Há necessidade de acompanhamento?',
    interval: 'Com que intervalo é o acompanhamento?',
    reliefOne: 'Por quanto tempo uma sessão ajuda?',
    reliefSeries: 'Por quanto tempo a primeira série ajuda?',
    response: 'Quantas pessoas melhoram?',
    where: 'Onde é aplicado?',
    factors: 'O que muda o número?',
    esketamine: 'E o spray nasal?',
  },

  says: {
    count: (sessions) => `${sessions} ${plural(sessions, 'sessão', 'sessões')}`,
    range: (min, max) => `${range(min, max)} ${plural(max, 'sessão', 'sessões')}`,
    example: (sessions) => `${sessions} em um exemplo`,
    upTo: (min, max) => `até ${range(min, max)} para algumas pessoas`,
    orMore: (sessions) => `“poucas”, ou ${sessions} ou mais`,
    weeks: (min, max = min) => `${range(min, max)} ${plural(max, 'semana', 'semanas')}`,
    everyOtherDay: () => 'Dia sim, dia não',
    timesAWeek: (times) => `${times} ${plural(times, 'vez', 'vezes')} por semana`,
    sprayTimesAWeek: (times) => `O spray, ${times} ${plural(times, 'vez', 'vezes')} por semana; nada sobre infusões`,
    minutes: (min, max) => visit.minutes(min, max),
    wearOff: (min, max) => `os efeitos passam em ${visit.minutes(min, max)}`,
    shortRest: () => 'depois um descanso curto',
    restUntilWell: () => 'descanso até passarem',
    watched: (min) => `Em observação por pelo menos ${visit.minutes(min, min)}`,
    bySession: (min, max) => `depois da sessão ${min} ou ${max}`,
    hours: () => 'Em algumas horas',
    hoursOrDays: () => 'Em algumas horas ou dias',
    afterSession: (session) => `Depois da sessão ${session}, para algumas pessoas`,
    firstLaterOrNever: () => 'Na primeira sessão, mais tarde, ou nunca',
    required: () => 'Sim, indispensável',
    doesNotStay: () => 'Sim: o efeito não dura',
    forSome: () => 'Para algumas pessoas, de vez em quando',
    many: () => 'Para muitas, de vez em quando',
    sprayTapered: () => 'O spray é aplicado com menos frequência depois do primeiro mês; nada mais',
    ifItHelps: () => 'Se ajudar',
    everyMonths: (min, max) => `A cada ${range(min, max)} ${plural(max, 'mês', 'meses')}`,
    monthOrFew: () => 'De uma vez por mês a uma vez a cada poucos meses',
    everyWeeks: (min, max) => `A cada ${range(min, max)} ${plural(max, 'semana', 'semanas')}`,
    whenSymptomsReturn: (min, max) => `${range(min, max)} ${plural(max, 'semana', 'semanas')} quando os sintomas voltam`,
    lengthened: () => 'mais tempo quando a pessoa se mantém bem',
    thenWeekly: (from, to, min, max) => `Toda semana nas semanas ${range(from, to)}, depois a cada ${range(min, max)} ${plural(max, 'semana', 'semanas')}`,
    daysToWeeks: () => 'De dias a semanas',
    weeksToMonths: () => 'De várias semanas a alguns meses',
    mayNotGoOn: () => 'Pode não continuar',
    saidOfAnxiety: (responded, remitted, sessions) => `${responded} em cada 100 respondem e ${remitted} em cada 100 não têm mais sintomas depois de ${sessions} sessões. O estudo mediu a depressão, não a ansiedade.`,
    twoInThree: (some, all) => `Cerca de ${some} em cada ${all}, por ouvir dizer`,
    clinic: () => 'Em uma clínica',
    alwaysClinic: () => 'Sempre em uma clínica',
    lozengesAtHome: () => 'pastilhas sublinguais em casa, com supervisão',
    certifiedClinic: () => 'Só em uma clínica certificada',
    directions: () => 'Mais: ansiedade grave, pânico, estresse pós-traumático, dor crônica, pastilhas sublinguais. Menos: ansiedade mais leve. Nos dois sentidos: como o corpo processa o remédio',
    noDirection: () => 'A gravidade, há quanto tempo, depressão ou estresse pós-traumático: não diz em que sentido',
    causes: (count) => `${count} ${plural(count, 'tipo', 'tipos')} de causas: não diz em que sentido`,
    forTheDose: () => 'O tamanho do corpo, como ele processa o remédio, a resposta: só para a dose',
    sprayNamed: () => 'Mencionado de passagem',
    sprayApproved: () => 'Uma aprovação para a depressão; fora da bula (off-label) para a ansiedade',
    twoUses: () => 'Dois usos: depressão que não melhorou com outros remédios, e depressão com pensamentos suicidas agudos. A ansiedade não está entre eles',
  },

  /** How far the articles agree: how many of them give the most common answer, and how many none. */
  summary: {
    sessions: (agree, of, silent) => `${agree} de ${of} ${plural(agree, 'dá', 'dão')} primeiro o mesmo número; ${silent} não ${plural(silent, 'dá', 'dão')} nenhum, e um dá uma faixa.`,
    weeks: (agree, of) => `${agree} de ${of} ${plural(agree, 'concorda', 'concordam')}; um admite mais tempo.`,
    spacing: (agree, of) => `Só ${agree} de ${of} ${plural(agree, 'dá', 'dão')} os dias entre infusões. Nos outros eles são calculados a partir das sessões e das semanas.`,
    length: (_agree, of, silent) => silentOn(silent, of),
    firstChange: () => 'Algumas pessoas notam uma mudança cedo, algumas mais tarde, e algumas nunca.',
    maintenance: () => 'A maioria espera que haja acompanhamento. Não se sabe quantas pessoas seguem sem ele.',
    interval: () => 'Não há dois que digam exatamente o mesmo. Uma vez a cada 4 semanas, mais ou menos, está dentro do que quatro deles dão.',
    reliefOne: (_agree, of, silent) => `Trata-se de uma só sessão. ${silentOn(silent, of)}`,
    reliefSeries: (_agree, of, silent) => `Trata-se de toda a primeira série, que é outra coisa. ${silentOn(silent, of)}`,
    response: () => 'Nenhum dos números vem de um estudo sobre a ansiedade. O que os estudos encontraram tem uma parte própria nesta página.',
    where: () => 'A FDA alerta sobre a cetamina usada em casa.',
    factors: () => 'Em estudos sobre a depressão, nem a gravidade nem outras doenças fizeram diferença.',
    esketamine: () => 'É um remédio à parte, com bula e esquema próprios.',
  },

  note: {
    'three-counts': 'Mass Mind Center dá mais de um número para a mesma série: primeiro 6, depois 6 a 8, e até 12.',
    'one-length-for-all': 'O artigo sobre as vias de aplicação dá uma só duração para todas as formas. Para o spray não pode estar certo: as pessoas ficam em observação por pelo menos 2 horas.',
    'measured-depression': `O estudo de onde vêm 72 em cada 100 e 38 em cada 100 mediu a depressão, não a ansiedade. ${plan.notPersonal}`,
    'approval-incomplete': 'O artigo sobre as vias de aplicação não menciona que a aprovação abrange só alguns tipos de depressão.',
  },
};
