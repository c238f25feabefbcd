import type * as english from '../en/outlook.ts';
import type {Said} from '../said.ts';
import {clinicPhrase} from './clinic-phrase.ts';
import {closed, fromDayToDay, inside, ofDay, onDay} from './day-phrases.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} a ${max}`);
const ofSessions = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'sessão', 'sessões')}`;
const ofVisits = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'visita', 'visitas')}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const theDay = (day: string): string => (/^dia/i.test(day) ? `o ${inside(day)}` : day);
const span = (from: string, to: string): string => (from === to ? from : capital(fromDayToDay(from, to)));

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture: Said<typeof english.picture> = {
  /** Each a sentence of its own: together they stand for the picture of the course where it cannot be seen. */
  sessions: (sessions, from, to) => (sessions === 1 ? `1 sessão, ${onDay(from)}.` : `${sessions} sessões, ${fromDayToDay(from, to)}.`),
  earlyLookAfter: (session) => `Um primeiro balanço depois da sessão ${session}.`,
  checkInAround: (day) => `A avaliação, por volta ${ofDay(day)}.`,
  moreSessions: (sessions, from, to) => (sessions === 1 ? `Mais 1 sessão ${onDay(from)}, se ajudar.` : `Mais ${sessions} sessões ${fromDayToDay(from, to)}, se ajudar.`),
  followUpBetween: (from, to) => (from === to ? `Uma primeira sessão de acompanhamento ${onDay(from)}, se ajudou.` : `Uma primeira sessão de acompanhamento entre ${theDay(from)} e ${theDay(to)}, se ajudou.`),

  day: (day) => `Dia ${day}`,
  week: (week) => `Semana ${week}`,
  weeks: (from, to) => (from === to ? `Semana ${from}` : `Semanas ${from} a ${to}`),
  dotTitle: (number, day) => `Sessão ${number}: ${inside(day)}`,
  earlyLookTitle: (session) => `Um primeiro balanço, depois da sessão ${session}`,
  checkInTitle: (day) => `A avaliação, por volta ${ofDay(day)}`,
  spanTitle: (days) => `Uma primeira sessão de acompanhamento, se ajudou: ${inside(days)}`,
  fromTo: span,

  asTable: 'O gráfico em forma de tabela',
  tableCaption: 'Os dias deste esquema. Os horários de verdade vêm depois e dependem do que estiver livre.',
  columns: {number: 'Sessão', day: 'Dia', time: 'Semana'},
  withEarlyLook: 'Depois, um primeiro balanço',
  ifItHelps: 'Se ajudar',
  checkIn: 'A avaliação',
  around: (day) => `Por volta ${ofDay(day)}`,
  firstFollowUp: 'Uma primeira sessão de acompanhamento, se ajudou',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays: Said<typeof english.tryDays> = {
  summary: 'Experimentar outros dias',
  lead: 'O plano acima muda conforme o que você escolher aqui. Nada é agendado.',
  lastMoves: (from, to) => `A última sessão passa de ${from} para ${to}.`,
  allMove: (from, to) => `As sessões agora vão ${fromDayToDay(from, to)}.`,
  oneMoves: (to) => `A sessão passa para ${to}.`,
  betweenMove: (sessions) => (sessions === 1 ? '1 sessão muda de dia. A primeira e a última ficam.' : `${sessions} sessões mudam de dia. A primeira e a última ficam.`),
  noneMoves: 'Nenhuma sessão muda de dia.',
  dated: (from, to) => `O plano agora tem datas, ${fromDayToDay(from, to)}.`,
  undated: 'Sem um primeiro dia, o plano conta em semanas.',
  gapsLonger: (gaps) => (gaps === 1 ? 'Um intervalo fica mais longo do que o esquema pede.' : `${gaps} intervalos ficam mais longos do que o esquema pede.`),
  gapsFit: 'Todos os intervalos estão de novo dentro do esquema.',
  takesLonger: 'As sessões ocupam mais semanas do que as do esquema.',
  fitsWeeks: 'As sessões cabem de novo nas semanas do esquema.',
  noOpenDays: 'A clínica não informa dias de atendimento neste período, então não é possível mostrar dias.',
  kept: 'Esse primeiro dia não pode ser usado, então o plano mantém o anterior.',
};

/** To the nearest half hour. */
const halfHours = (minutes: number): string => `${Math.floor(Math.round(minutes / 30) / 2)}${Math.round(minutes / 30) % 2 === 1 ? '½' : ''}`;
const length = (minutes: number): string => (minutes < 120 ? `${minutes} ${plural(minutes, 'minuto', 'minutos')}` : `${halfHours(minutes)} horas`);

/** Words for one visit, and for the time that all of them take. */
export const visit: Said<typeof english.visit> = {
  heading: 'Como é cada visita',
  time: 'Tempo',
  minutes: (min, max) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)} minutos` : min >= 120 ? `${halfHours(min)} a ${halfHours(max)} horas` : `${length(min)} a ${length(max)}`;
  },
  treatment: (time) => `${time} de tratamento.`,
  watched: (time) => `Você fica em observação na clínica por pelo menos ${time}.`,
  rest: (time) => `${time} de descanso depois.`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time, wearOff) => `Conte com até ${time} na clínica: é o tratamento, mais ${wearOff} até os efeitos passarem.`,
  longerThanTreatment: 'A visita toda leva mais tempo do que isso.',
  notStated: 'Este esquema não diz quanto tempo dura uma sessão. Por favor, pergunte à clínica.',
  noneStated: 'Este esquema não diz quanto tempo dura uma sessão, nem quanto tempo é o descanso depois. Por favor, pergunte à clínica.',

  home: 'A volta para casa',
  homeNotStated: 'Por favor, pergunte à clínica antes de planejar sua volta para casa.',

  firstChange: 'Primeira mudança',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': 'A fonte deste esquema fala de horas ou dias.',
    hours: 'A fonte deste esquema fala de horas.',
    'after-first-series': 'A fonte deste esquema diz que algumas pessoas notam uma mudança depois da primeira série.',
    'slower-than-injection': 'A fonte deste esquema diz que, desta forma, a mudança demora mais do que com uma injeção.',
  },
  bySession: (min, max) => (min === max ? `Este esquema menciona a sessão ${min}.` : `Este esquema menciona as sessões ${min} a ${max}.`),
  fromSession: (min) => (min === 1 ? 'A fonte deste esquema diz: na primeira sessão, mais tarde ou nunca.' : `Este esquema menciona a sessão ${min} ou uma posterior.`),
  benefitNotStated: 'Este esquema não diz quando.',
  clinicSays: (text) => `Esta clínica diz: “${text}”`,
  firstChangeText: 'Algumas pessoas notam uma mudança depois da primeira ou da segunda sessão, algumas mais tarde, e algumas nunca.',

  sideEffects: 'Efeitos comuns',
  sideEffectsText: 'Sensação de desconexão, tontura ou enjoo, e pressão mais alta. Você fica em observação enquanto duram.',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: 'Sensação de desconexão, tontura ou enjoo, e pressão mais alta.',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year: Said<typeof english.year> = {
  heading: 'Os primeiros 12 meses',
  lead: (min, max) => `Com as sessões de acompanhamento, este esquema soma ${ofVisits(min, max)} nos primeiros 12 meses. As sessões de acompanhamento são agendadas uma de cada vez, e só se ajudarem.`,
  /** By how long relief lasts. */
  relief: {long: 'Se o alívio durar muito', usual: 'Como o esquema prevê', short: 'Se o alívio diminuir antes'},
  count: (min, max) => `${ofSessions(min, max)} de acompanhamento`,
  every: (min, max, unit) => {
    const name = {day: plural(max, 'dia', 'dias'), week: plural(max, 'semana', 'semanas'), month: plural(max, 'mês', 'meses')}[unit];
    return max === 1 ? `a cada ${name}` : `a cada ${range(min, max)} ${name}`;
  },
  marksBetween: (from, to) => (from === to ? closed(`Uma marca: ${inside(from)}`) : closed(`Primeira marca: ${inside(from)}; última marca: ${inside(to)}`)),
  noMarks: 'Sem marcas.',
  week: (week) => `Semana ${week}`,
  key: {
    series: 'as sessões planejadas',
    only: 'aqui poderia haver uma sessão de acompanhamento',
    fewest: 'marcas de cima: o menor número de sessões de acompanhamento',
    most: 'marcas de baixo: o maior número',
  },
  possibilities: 'As marcas são possibilidades, não horários marcados. Ninguém espera você em nenhum destes dias.',
  context: 'Em um grupo do VA (serviço de saúde dos veteranos dos EUA), em tratamento para depressão, as pessoas fizeram 18 infusões em média nos seus primeiros 12 meses.',
  howMany: range,
  between: (from, to) => (from === to ? from : `${from} a ${inside(to)}`),
  none: 'Nenhuma',
  asTable: 'O ano em forma de tabela',
  tableCaption: 'Sessões de acompanhamento nos 12 meses a partir da primeira sessão',
  columns: {relief: 'Alívio', often: 'Intervalo', count: 'Quantas', first: 'A primeira'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost: Said<typeof english.cost> = {
  heading: 'Seu tempo',
  headingWithPrices: 'Seu tempo, e quanto custa',
  visits: 'Visitas',
  visitsText: (sessions, total) => `${sessions} na primeira série, e ${total} nos primeiros 12 meses, com as sessões de acompanhamento.`,
  visitsOfSeries: (sessions) => `${sessions} na primeira série. Este esquema não diz quantas vêm depois.`,
  visitsNotStated: 'Este esquema não dá nenhum número.',
  range,
  treatment: 'Em tratamento',
  treatmentText: (sessions, time) => (sessions === 1 ? `${time} em 1 sessão.` : `${time} em todas as ${sessions} sessões juntas.`),
  treatmentNotStated: 'Este esquema não diz quanto tempo dura uma sessão.',
  onSite: 'Na clínica',
  onSiteUpTo: (sessions, time) => (sessions === 1 ? `Até ${time} em 1 visita, sem contar o trajeto.` : `Até ${time} em todas as ${sessions} visitas juntas, sem contar o trajeto.`),
  onSiteAtLeast: (sessions, time) => (sessions === 1 ? `Pelo menos ${time} em 1 visita.` : `Pelo menos ${time} em todas as ${sessions} visitas juntas.`),
  onSiteNotStated: 'Mais do que o tratamento. Este esquema não diz quanto mais.',

  perSession: 'Uma sessão',
  series: 'A primeira série',
  seriesText: (amount, min, max) => `${amount} por ${ofSessions(min, max)}.`,
  consultation: 'Consulta',
  consultationText: (amount) => `${amount}, uma única vez. Não faz parte dos outros valores.`,
  year: 'Os primeiros 12 meses',
  yearText: (amount, min, max) => `O total poderia ser de ${amount}, por ${ofVisits(min, max)}. As sessões de acompanhamento são agendadas uma de cada vez, e só se ajudarem.`,
  amounts: (min, max) => (min === max ? min : `${min} a ${max}`),
  ownPrices: 'Estes são os preços desta clínica. Pergunte o que eles incluem e o que seu plano de saúde cobre.',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong: Said<typeof english.takeAlong> = {
  heading: 'Leve o plano com você',
  print: 'Imprimir este plano',
  saveDays: 'Salvar estes dias no meu calendário',
  daysName: 'dias-de-exemplo.ics',
  examples: 'Os dias são exemplos, não estão agendados. No calendário aparece só “Atendimento” e o nome da clínica. O arquivo é criado neste aparelho.',
  appointmentAt: (clinic) => `Atendimento ${clinicPhrase('em', clinic)}`,
  exampleDay: 'Um dia de exemplo. Nada está agendado.',
  failed: 'Não funcionou. Por favor, verifique sua conexão e tente de novo.',

  title: (clinic) => `Um plano ${clinicPhrase('de', clinic)}`,
  phone: (phone) => `Telefone: ${phone}`,
  printedOn: (day) => `Impresso ${onDay(day)}. Os dias mostram o ritmo. Nenhum deles está agendado.`,
  printedOnWithoutDays: (day) => `Impresso ${onDay(day)}. Nada está agendado.`,
};

/** Words of who has reviewed a schedule, and when. */
export const review: Said<typeof english.review> = {
  byOn: (reviewer, day) => `Última revisão: ${reviewer}, ${onDay(day)}.`,
  by: (reviewer) => closed(`Revisado por ${reviewer}`),
  on: (day) => `Última revisão: ${day}.`,
  longAgo: 'Isso foi há mais de dois anos. Pergunte à clínica se ainda vale.',
};

const whose = (isClinics: boolean): string => (isClinics ? 'Foi definido por esta clínica.' : 'É uma regra nossa, não de uma fonte.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy: Said<typeof english.policy> = {
  returningWindow: (days, isClinics) => `Os dias mostrados começam até ${days} ${plural(days, 'dia', 'dias')} antes de o alívio acabar. ${whose(isClinics)}`,
  lengthening: (days, isClinics) => `Quando o alívio dura, o tempo entre sessões cresce até ${days} ${plural(days, 'dia', 'dias')} de uma vez. ${whose(isClinics)}`,
};
