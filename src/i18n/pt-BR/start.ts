import type {CalendarWords} from '../calendar-words.ts';
import type * as english from '../en/start.ts';
import type {Said} from '../said.ts';

/** Words that all three elements use. */
export const shared: Said<typeof english.shared> = {
  locale: 'pt-BR',
  direction: 'ltr',
  back: 'Voltar',
  continue: 'Continuar',
  clear: 'Apagar minhas respostas',
  optional: 'opcional',
  firstQuestion: 'Pergunta 1',
  comma: ', ',
  semicolon: '; ',
  chooseOne: 'Escolha uma opção, por favor.',
  callUs: (phone) => `Ligue para nós: ${phone}`,
  theClinic: 'a clínica',
  setUpProblem: 'Esta parte da página não está configurada corretamente',
  setUpProblemForVisitors: 'Por favor, entre em contato diretamente com a clínica.',
  attribute: (name, message) => `${name} ${message}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand: Said<typeof english.onDemand> = {
  loading: 'Um momento…',
  failed: 'Não foi possível carregar esta parte. O resto da página funciona sem ela.',
  nextFailed: 'Não foi possível carregar o próximo passo. Nada se perdeu. Se tentar de novo não adiantar, recarregue a página e comece de novo.',
  tryAgain: 'Tentar de novo',
};

const talkFirst = 'Algumas destas situações pedem uma conversa com um profissional de saúde antes de planejar qualquer sessão. Isso não significa que você não possa receber tratamento.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety: Said<typeof english.safety> = {
  crisisQuestion: 'Você está em perigo, ou pensando em tirar a própria vida, neste momento?',
  crisisQuestionLead: 'É a primeira coisa que perguntamos a todas as pessoas. Suas respostas a estas perguntas ficam nesta página.',
  notInCrisis: 'Não',
  inCrisis: 'Sim',

  crisisHeading: 'Por favor, converse com alguém agora',
  crisisLead: 'Você não tem que enfrentar isso sem apoio. Há pessoas prontas para ouvir você, de dia e de noite.',
  notMonitored: 'Ninguém acompanha esta página, então ninguém aqui pode ver sua resposta. Ela não foi enviada nem guardada.',
  startOver: 'Não estou em perigo agora. Recomeçar',

  flagsQuestion: 'Alguma destas situações se aplica a você?',
  flagsLead: 'Uma só resposta para toda a lista. Não perguntamos qual.',
  flags: [
    'Um aneurisma ou vasos sanguíneos anormais',
    'Um sangramento no cérebro no passado',
    'Alergia à cetamina ou à escetamina',
    'Pressão alta que não está controlada',
    'Um infarto recente, dor no peito ou insuficiência cardíaca',
    'Pressão elevada dentro da cabeça',
    'Psicose ou mania, agora ou antes',
    'Gravidez, possível gravidez ou amamentação',
    'Um problema com álcool ou drogas',
    'Uma doença grave do fígado',
    'Problemas na bexiga',
    'Ter menos de 18 anos',
    'Remédios do tipo chamado IMAO (em inglês, MAOI), estimulantes ou sedativos',
  ],
  noFlags: 'Nenhuma destas',
  someFlags: 'Uma ou mais, ou não tenho certeza',
  flagsChoices: 'Sua resposta',

  flaggedHeading: 'Por favor, fale primeiro conosco',
  flaggedText: `${talkFirst} Ligue para nós ou agende uma consulta.`,
  flaggedTextWithoutBooking: `${talkFirst} Por favor, entre em contato com a clínica.`,
};

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const both = message === phone ? `Ligue ou envie uma mensagem de texto para o ${phone}` : `Ligue para o ${phone} ou envie uma mensagem de texto para o ${message ?? ''}`;
  const text = message === undefined ? `Ligue para o ${phone}` : both;
  return `${text}${chat === undefined ? '' : ` ou converse pelo chat em ${chat}`}${name === undefined ? '' : ` (${name})`}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis: Said<typeof english.crisis> = {
  line: (phone, emergency, message, name) => [
    'Em crise? ',
    message === phone ? {text: 'Ligue', name: `Ligue para o ${phone}`, to: 'phone'} : {text: `Ligue para o ${phone}`, to: 'phone'},
    ...(message === undefined ? [] : [' ou ', {text: `envie uma mensagem de texto para o ${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : ` (${name})`} a qualquer hora. Se houver perigo, `,
    {text: `ligue para o ${emergency}`, to: 'emergency'},
    '.',
  ],
  lineWith: (phone) => ['Em crise? ', {text: `Ligue para o ${phone}`, to: 'phone'}, ' a qualquer hora.'],
  /** Follows the clinic's own text. */
  callAfterText: (phone) => [' ', {text: `Ligue para o ${phone}`, to: 'phone'}, '.'],
  /** Where the country is not one that we know. */
  lineAnywhere: 'Em crise? Ligue para o número de emergência do seu país.',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone, emergency, message, name, chat) =>
    `Se você ou alguém que você conhece está passando por um momento difícil ou está em crise, há ajuda disponível. ${reach(phone, message, name, chat)} Se houver perigo imediato, ligue para o ${emergency}.`,
  textWith: (phone) => `Se você está passando por um momento difícil ou está em crise, há ajuda disponível. Ligue para o ${phone}. Se você está em perigo imediato, ligue para o número de emergência da sua região.`,
  textAnywhere: 'Se você está passando por um momento difícil ou está em crise, há ajuda disponível. Se você está em perigo imediato, ligue para o número de emergência do seu país.',
  call: (phone) => `Ligar para o ${phone}`,
  message: (phone) => `Mensagem de texto para o ${phone}`,
  chat: (name) => `Conversar pelo chat em ${name}`,
};

/** Words between the calculator and the calendar. */
export const scheduler: Said<typeof english.scheduler> = {
  backToPlan: 'Voltar ao seu plano',
};

/** Words of the calendar before times are looked for. */
export const entry: Said<typeof english.entry> = {
  waitingForPlan: 'Os horários vão aparecer aqui quando você tiver seu plano.',
  waitingForPlanText: 'Responda primeiro às perguntas desta página. Suas respostas ficam nesta página.',
  planFromMissing: (id) => `deve ser o id de um regimen-calculator desta página, mas nenhum elemento tem o id "${id}"`,
  chooseConsultation: 'Agende uma consulta',
  consultationByPhone: 'Esta clínica marca as consultas diretamente com você. Por favor, entre em contato conosco.',
  consultationOnly: 'Agendar só uma consulta',
};

/** Dates as people in Brazil say them. */
export const calendarWords: CalendarWords = {
  weekStart: 'sun',
  weekdays: {
    mon: {long: 'segunda-feira', short: 'seg.', plural: 'segundas'},
    tue: {long: 'terça-feira', short: 'ter.', plural: 'terças'},
    wed: {long: 'quarta-feira', short: 'qua.', plural: 'quartas'},
    thu: {long: 'quinta-feira', short: 'qui.', plural: 'quintas'},
    fri: {long: 'sexta-feira', short: 'sex.', plural: 'sextas'},
    sat: {long: 'sábado', short: 'sáb.', plural: 'sábados'},
    sun: {long: 'domingo', short: 'dom.', plural: 'domingos'},
  },
  months: [
    {long: 'janeiro', short: 'jan.'}, {long: 'fevereiro', short: 'fev.'}, {long: 'março', short: 'mar.'},
    {long: 'abril', short: 'abr.'}, {long: 'maio', short: 'mai.'}, {long: 'junho', short: 'jun.'},
    {long: 'julho', short: 'jul.'}, {long: 'agosto', short: 'ago.'}, {long: 'setembro', short: 'set.'},
    {long: 'outubro', short: 'out.'}, {long: 'novembro', short: 'nov.'}, {long: 'dezembro', short: 'dez.'},
  ],
  dateOrder: ['day', 'month', 'year'],
  date: ({day, month, year}) => `${day}\u00a0de\u00a0${month} de ${year}`,
  longDay: ({weekday, day, month}) => `${weekday}, ${day}\u00a0de\u00a0${month}`,
  shortDay: ({weekday, day, month}) => `${weekday}, ${day}\u00a0de\u00a0${month}`,
  monthDay: ({day, month}) => `${day}\u00a0de\u00a0${month}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}, ${day}\u00a0de\u00a0${month} de ${year}`,
  month: (name, year) => `${name} de ${year}`,
  clock: (hour, minute) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1) ?? ''}`),
};
