import type * as english from '../en/booking.ts';
import type {Said} from '../said.ts';
import {atTime} from './at-time.ts';
import {clinicPhrase} from './clinic-phrase.ts';
import {inside} from './day-phrases.ts';
import {plural} from './plural.ts';

const ofSessions = (count: number): string => `${count} ${plural(count, 'sessão', 'sessões')}`;
const firstSessions = (count: number): string => (count === 1 ? 'primeira sessão' : `primeiras ${count} sessões`);
/** A label that is a question needs no colon. */
const labelled = (label: string, text: string): string => (/[?.!:]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`);

/** Words from the review to the confirmation. */
export const booking: Said<typeof english.booking> = {
  check: 'Conferir e agendar',
  checkOne: 'Conferir e agendar',
  times: 'Seus horários',
  oneTime: (day, time) => `Seu horário: ${day}, ${time}`,
  oneConsultation: (day, time) => `Sua consulta: ${day}, ${time}`,
  beforeFirst: 'Conversamos com você antes da sua primeira sessão. Nada é aplicado antes que um profissional de saúde concorde.',
  yourDetails: 'Seus dados',
  number: 'N.º',
  day: 'Dia',
  time: 'Horário',
  changeTimes: 'Mudar horários',
  changeDetails: 'Mudar dados',
  changed: 'mudou',
  changedTitle: (count) => (count === 1 ? 'Um dos seus horários mudou' : `${count} dos seus horários mudaram`),
  changedText: 'Outra pessoa acabou de agendar um horário seu. Mantivemos todos os que o tempo entre sessões permite e encontramos os horários livres mais próximos para os outros. O que mudou está marcado: por favor, confira antes de agendar.',
  willBeAtomic: (sessions) => (sessions === 1 ? 'A sessão é agendada, ou nada é agendado.' : `As ${sessions} sessões são agendadas juntas, ou nenhuma é.`),
  willBeSequential: 'Esta clínica agenda as sessões uma depois da outra. Você verá quais foram agendadas.',
  willBeRequested: 'A própria clínica confirma cada pedido. Vamos entrar em contato com você.',
  bookSessions: (sessions) => `Agendar ${ofSessions(sessions)}`,
  bookOne: 'Agendar este horário',
  requestSessions: (sessions) => `Pedir ${ofSessions(sessions)}`,
  requestOne: 'Pedir este horário',
  submitting: 'Agendando…',
  submittingText: 'Isto pode levar alguns segundos. Por favor, deixe esta página aberta.',

  booked: (sessions) => (sessions === 1 ? 'Sua sessão está agendada' : `Suas ${sessions} sessões estão agendadas`),
  bookedOne: 'Seu atendimento está agendado',
  bookedConsultation: 'Sua consulta está agendada',
  bookedSome: (booked, wanted) => `${booked} de ${ofSessions(wanted)} ${plural(booked, 'está agendada', 'estão agendadas')}`,
  bookedSomeText: (clinic) => `Por favor, entre em contato com ${clinic} sobre as outras.`,
  requested: 'Seu pedido chegou à clínica',
  requestedConsultation: 'Seu pedido de consulta chegou à clínica',
  requestedText: 'Nada está confirmado ainda. A clínica vai entrar em contato com você para confirmar estes horários.',
  changeByPhone: 'Para mudar ou cancelar, ligue para nós.',

  unknown: 'Não conseguimos confirmar seu agendamento',
  unknownText: 'A conexão caiu, e a agenda da clínica não respondeu quando perguntamos de novo. Seus horários podem estar agendados ou não. Por favor, verifique de novo, ou ligue antes de agendar qualquer outra coisa.',
  checkAgain: 'Verificar de novo',
  refused: 'A agenda da clínica não aceitou o agendamento',
  refusedText: 'Nada foi agendado. Você pode tentar de novo, ou ligar para nós.',
  expired: 'Os horários não estão mais reservados para você',
  expiredText: 'Nada foi agendado. Os horários talvez ainda estejam livres: por favor, escolha de novo.',
  lost: 'Alguns destes horários acabaram de ser ocupados',
  lostText: 'Com seus outros horários, não restou nenhuma série com o tempo certo entre sessões. Por favor, escolha de novo.',
  lostOne: 'Este horário acabou de ser ocupado',
  lostOneText: 'Outra pessoa agendou este horário há um momento, e nada foi agendado para você. Por favor, escolha outro horário.',
  chooseAgain: 'Escolher outros horários',
  chooseAgainOne: 'Escolher outro horário',
  backToReview: 'Voltar ao meu agendamento',
};

/** Words of the contact form. */
export const contact: Said<typeof english.contact> = {
  heading: 'Como podemos falar com você?',
  lead: 'Só a clínica recebe isto. Suas respostas às perguntas não são enviadas.',
  given: 'Nome',
  family: 'Sobrenome',
  email: 'E-mail',
  emailHint: 'Para podermos escrever a você sobre seus horários.',
  phone: 'Telefone',
  phoneHint: 'Para o dia do atendimento, se algo mudar.',
  birthDate: 'Data de nascimento',
  birthDateHint: 'Por exemplo, 27 3 1984.',
  dateParts: {day: 'Dia', month: 'Mês', year: 'Ano'},
  choose: 'Escolha',
  consents: 'Seu consentimento',
  newTab: ' (abre em uma nova aba)',
  review: 'Conferir meu agendamento',

  required: 'Por favor, preencha este campo.',
  nameRequired: 'Por favor, preencha este campo. Se você tem um só nome, escreva-o aqui também.',
  choiceRequired: 'Por favor, escolha uma opção.',
  tickRequired: 'Por favor, marque a caixa para continuar.',
  notAnEmail: 'Por favor, escreva um endereço de e-mail como nome@exemplo.com.',
  notAPhone: 'Por favor, escreva um número de telefone com o código de área, como 303 555 0142, ou com o código do país, como +44 20 7946 0000.',
  tooLong: (most) => `Por favor, escreva no máximo ${most} ${plural(most, 'caractere', 'caracteres')}.`,
  birthDateRequired: 'Por favor, escreva sua data de nascimento.',
  /** By what is missing, always in the order day, month, year. */
  birthDateIncomplete: {
    day: 'Por favor, inclua o dia.', month: 'Por favor, inclua o mês.', year: 'Por favor, inclua o ano.',
    'day month': 'Por favor, inclua o dia e o mês.', 'day year': 'Por favor, inclua o dia e o ano.', 'month year': 'Por favor, inclua o mês e o ano.',
  },
  yearShort: 'Por favor, escreva os quatro dígitos do ano, como 1984.',
  noSuchDay: 'Esse dia não existe. Por favor, confira o dia, o mês e o ano.',
  notBornYet: 'Esse dia ainda não chegou. Por favor, confira o ano.',
  bornTooLongAgo: 'Por favor, confira o ano.',
  about: labelled,
  mended: (label) => `${label}: pronto`,
  fixThese: (count) => (count === 1 ? 'Há um campo para conferir' : `Há ${count} campos para conferir`),
  allMended: 'Agora está tudo preenchido',
  fromClinic: 'A agenda da clínica diz',
  onceMore: 'Por favor, aperte o botão mais uma vez',
  onceMoreText: 'Um campo que as pessoas não veem foi preenchido. Se foi seu navegador que fez isso, nada se perdeu.',
  /** Only seen where style sheets do not work. */
  trap: 'Site (por favor, deixe vazio)',

  line: labelled,
  yes: 'Sim',
  /** A consent in a text that is sent by hand; `version` is the clinic's own mark of its wording. */
  agreed: (text, version) => `Concordo: ${text} (versão ${version})`,
};

/** Words about what is booked now, what is not, and what comes of a booking that did not go through. */
export const outcome: Said<typeof english.outcome> = {
  now: 'Agendado agora',
  later: 'Depois da conversa de revisão',
  laterText: (count) => (count === 1 ? 'Mais uma sessão está planejada. Ela não está agendada.' : `Mais ${count} sessões estão planejadas. Elas não estão agendadas.`),
  laterDay: (number, day) => `Sessão ${number}: por volta de ${day}`,
  willBookFirst: (now, total) => `Agendamos agora ${plural(now, 'sua', 'suas')} ${firstSessions(now)} de ${total}. As outras vêm depois de uma conversa de revisão com um profissional de saúde.`,
  bookFirst: (now) => `Agendar ${plural(now, 'minha', 'minhas')} ${firstSessions(now)}`,
  requestFirst: (now) => `Pedir ${plural(now, 'minha', 'minhas')} ${firstSessions(now)}`,
  bookedFirst: (now) => (now === 1 ? 'Sua primeira sessão está agendada' : `Suas ${firstSessions(now)} estão agendadas`),
  afterReview: 'Vemos como você está e escolhemos os outros horários junto com você.',

  notBooked: 'Não agendadas',
  notBookedSession: (number, day, time) => `Sessão ${number}: ${day}, ${time}`,
  notBookedText: 'Não foi possível agendar estes horários. Os agendados acima continuam valendo.',

  offline: 'Parece que você está sem conexão',
  offlineText: 'Nada foi enviado. Deixe esta página aberta: seu agendamento é enviado assim que a conexão voltar.',
  busy: 'A agenda da clínica está sobrecarregada',
  busyText: 'Nada foi agendado. Seus horários e dados continuam aqui.',
  soon: 'Você pode tentar de novo daqui a pouco.',
  at: (time) => `Você pode tentar de novo ${atTime(time)}.`,
  ready: 'Você pode tentar de novo agora.',
  tryAgain: 'Tentar de novo',
  holdAgain: 'Reservar de novo estes horários',
};

const days = (count: number): string => `${count} ${plural(count, 'dia', 'dias')}`;

/** Words of the request: wishes in place of times, which the clinic answers. */
export const request: Said<typeof english.request> = {
  instead: 'Enviar suas preferências',
  insteadText: 'Diga o que seria bom para você, e nós procuramos os horários.',
  wishes: 'Quando seria bom para você?',
  wishesConsultation: 'Quando uma consulta seria boa para você?',
  wishesLead: 'Procuramos horários que sirvam para você e ligamos ou escrevemos. Todas as preferências são opcionais.',
  sessions: (sessions) => (sessions === 1 ? 'Um atendimento' : ofSessions(sessions)),
  consultation: 'Uma consulta',
  gap: (min, max) => `com ${min === max ? days(min) : `${min} a ${days(max)}`} de uma até a seguinte`,
  window: (count) => `tudo em até ${days(count)}`,
  asked: (parts) => `Você pede: ${inside(parts)}.`,
  open: (hours) => `Horário de atendimento: ${hours}.`,
  openOn: (day, times) => `${day} ${times}`,
  dayRange: (first, last) => `${first} a ${last}`,
  timeRange: (from, to) => `das ${from} às ${to}`,
  weekdays: 'Dias que você prefere',
  times: 'Horários que você prefere',
  earliest: 'Não antes de',
  latest: 'Não depois de',
  avoid: 'Um dia em que você não pode vir',
  addAvoid: 'Incluir este dia',
  avoided: 'Dias em que você não pode vir',
  remove: (day) => `Retirar ${day}`,
  added: (day) => `Na lista de dias em que você não pode vir: ${day}.`,
  removed: (day) => `Não está mais na lista: ${day}.`,
  past: 'Por favor, escolha um dia a partir de hoje.',
  wrongOrder: 'Por favor, escolha um dia que não seja antes do seu primeiro dia.',
  consultationInstead: 'Pedir só uma consulta',

  review: 'Conferir meu pedido',
  check: 'Conferir e enviar',
  yourWishes: 'O que você pede',
  onDays: (list) => `Dias: ${list}`,
  atTimes: (list) => `Horários: ${list}`,
  notBefore: (day) => `Não antes de ${day}`,
  notAfter: (day) => `Não depois de ${day}`,
  notOn: (list) => `Não nestes dias: ${list}`,
  anyTime: 'Qualquer dia e qualquer horário',
  changeWishes: 'Mudar minhas preferências',
  whatHappens: 'Ligamos ou escrevemos para você com horários. Nada é agendado até que você concorde com eles.',
  send: 'Enviar meu pedido',
  sending: 'Enviando…',

  sent: (clinic) => `Seu pedido chegou ${clinicPhrase('a', clinic)}`,
  sentText: 'Vamos ligar ou escrever para você com horários. Nada foi agendado ainda.',
  sooner: 'Se você prefere falar conosco agora, ligue para nós.',

  refused: 'Não foi possível enviar seu pedido',
  refusedText: 'Nós não o recebemos. Nada do que você escreveu se perdeu.',
  unknown: 'Não conseguimos confirmar que seu pedido chegou',
  unknownText: 'A conexão caiu. Você pode enviar de novo sem problema: nós o guardamos uma só vez. Nada do que você escreveu se perdeu.',
  offline: 'Parece que você está sem conexão',
  offlineText: 'Nada foi enviado. Deixe esta página aberta: seu pedido é enviado assim que a conexão voltar.',
  refusedFields: 'Por favor, confira seus dados mais uma vez',
  sendAgain: 'Enviar de novo',
  backToReview: 'Voltar ao meu pedido',
  byHand: 'Ou envie por conta própria',
  byHandText: 'Ligue para nós, ou copie este texto e mande para nós por e-mail ou mensagem.',
  asText: 'Seu pedido em texto',
  copy: 'Copiar o texto',
  copied: 'O texto foi copiado.',
  copyByHand: 'Seu navegador não nos deixou copiar. O texto está selecionado: por favor, copie-o.',
  textTitle: (clinic) => `Pedido de horários ${clinicPhrase('em', clinic)}`,
};

/** Words for what is taken along from a confirmation. */
export const afterBooking: Said<typeof english.afterBooking> = {
  keep: 'Guarde estes horários',
  keepText: (clinic) => `No seu calendário aparece só “Atendimento ${clinicPhrase('em', clinic)}”.`,
  appointmentAt: (clinic) => `Atendimento ${clinicPhrase('em', clinic)}`,
  saveOne: 'Salvar no meu calendário',
  saveAll: (sessions) => (sessions === 1 ? 'Salvar no meu calendário' : `Salvar as ${sessions} no meu calendário`),
  fileName: 'atendimentos.ics',
  oneFileName: (number) => `atendimento-${number}.ics`,
  addOne: 'Ou inclua em um calendário na internet:',
  addEach: 'Incluir cada uma separadamente',
  session: (day, time) => `${day}, ${time}`,
  calendars: {google: 'Google', outlook: 'Outlook.com', office365: 'Microsoft 365', yahoo: 'Yahoo'},
  file: 'Arquivo',
  /** What a screen reader says of a link that shows only the calendar's name. */
  named: (calendar, session) => `${calendar}: ${session}`,
  newTab: ' (abre em uma nova aba)',
  print: 'Imprimir',
  manage: 'Mudar ou cancelar on-line',

  driver: 'Para a pessoa que leva você para casa',
  driverText: 'Essa pessoa vê só a clínica, o dia e o horário. O horário é quando sua visita está prevista para terminar.',
  pickUpAt: (clinic) => `Buscar ${clinicPhrase('em', clinic)}`,
  pickUp: (day, time) => `${day}, ${time}`,
  pickUpPhone: (phone) => `Telefone: ${phone}`,
  driverCopy: 'Texto para enviar',
  driverFile: 'Salvar um arquivo de calendário para essa pessoa',
  driverFileName: 'buscar.ics',
};
