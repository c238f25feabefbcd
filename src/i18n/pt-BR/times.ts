import type * as english from '../en/times.ts';
import type {Said} from '../said.ts';
import {atTime} from './at-time.ts';
import {clinicPhrase} from './clinic-phrase.ts';
import {closed, onDay} from './day-phrases.ts';
import {plural} from './plural.ts';

const countOf = (count: number): string => `${count} ${plural(count, 'dia', 'dias')}`;
const freeTimes = (count: number): string => `${count} ${plural(count, 'horário livre', 'horários livres')}`;
const freePeople = (count: number): string => `${count} ${plural(count, 'profissional livre', 'profissionais livres')}`;

/** Words of the booking calendar, up to the choice of times. */
export const calendar: Said<typeof english.calendar> = {
  chooseCourse: (sessions) => `Escolha seus ${sessions} horários`,
  chooseCourseLead: 'Cada opção abaixo é uma série completa que respeita o tempo entre sessões e está livre agora. Você pode mudá-la antes de agendar.',
  chooseTime: 'Escolha um horário',
  chooseConsultationLead: 'Uma primeira conversa com um profissional de saúde. Nada mais é agendado.',
  clinicTime: 'Todos os horários seguem a hora local da clínica.',

  courses: 'Séries possíveis',
  objective: {soonest: 'Mais cedo', regular: 'Mesma hora do dia', preferred: 'Intervalos regulares'},
  closestToWishes: 'A mais próxima das suas preferências',
  span: (from, to) => `de ${from} a ${to}`,
  atTime,
  betweenTimes: (from, to) => `entre ${from} e ${to}`,
  sessionLine: (day, time) => `${day}, ${time}`,
  lineLabel: (sessions, from, to) => `${sessions} ${plural(sessions, 'sessão', 'sessões')} de ${from} a ${to}`,
  week: (number) => `Semana ${number}`,
  withResource: (name) => `com ${name}`,

  dayParts: {morning: 'Manhã', afternoon: 'Tarde', evening: 'Fim do dia'},
  found: (courses, span) => closed(`${courses === 1 ? 'Uma série possível:' : `${courses} séries possíveis. A primeira:`} ${span}`),
  noneUpTo: (day) => `Nenhuma série é possível até ${day}.`,

  onTheCalendar: 'No calendário',
  onTheCalendarLead: 'Os números são as sessões da série que você escolheu. Escolha outro dia para começar nele ou depois.',
  grid: {
    previousMonth: 'Mês anterior',
    nextMonth: 'Próximo mês',
    today: 'hoje',
    freeTimes: (count) => (count === 0 ? 'nenhum horário livre' : freeTimes(count)),
    notLoaded: 'ainda não se sabe',
    session: (number) => `sessão ${number}`,
  },
  past: 'já passou',
  noFreeTime: 'nenhum horário livre',
  cannotStart: 'uma série não pode começar aqui',
  outsideWindow: 'fora dos dias do seu plano',

  timesOn: (day) => `Horários livres de ${day}`,
  noTimesYet: 'Por enquanto não há horários livres',
  noTimesYetText: 'Nenhum horário está livre nos meses que você viu. Por favor, veja o próximo mês, ou ligue para nós.',
  countOn: (count, day) => `${freeTimes(count)} ${onDay(day)}`,
  noTimesOn: (day) => `Não há horários livres ${onDay(day)}. Por favor, escolha outro dia.`,

  continueWithTimes: (sessions) => `Continuar com estes ${sessions} horários`,
  continueWithTime: 'Continuar com este horário',
  laterDates: 'Ver datas mais adiante',

  loading: 'Procurando horários livres…',
  loadingSlowly: 'Ainda estamos procurando horários livres. A agenda da clínica está demorando mais do que o normal; você pode esperar, ou ligar para nós.',
  loadFailed: 'Não foi possível carregar os horários livres',
  failure: {
    offline: 'Parece que não há conexão. Suas respostas continuam aqui.',
    timeout: 'A agenda da clínica demorou demais para responder.',
    refused: 'A agenda da clínica não respondeu como esperado.',
    'not-found': 'A agenda da clínica não foi encontrada.',
    busy: 'A agenda da clínica está sobrecarregada neste momento. Por favor, espere um pouco.',
    invalid: 'A agenda da clínica enviou algo que esta página não consegue ler.',
  },
  tryAgain: 'Tentar de novo',

  noCourse: 'Nenhuma série é possível neste momento',
  reason: {
    'no-slots': 'Não há horários livres nestas semanas.',
    'too-few-days': 'Nestas semanas há menos dias livres do que sessões.',
    'gap-too-long': 'Os dias livres estão longe demais uns dos outros: o protocolo pede intervalos mais curtos entre sessões.',
    'gap-too-short': 'Os dias livres estão perto demais uns dos outros: o protocolo pede intervalos mais longos entre sessões.',
    window: 'As sessões não caberiam nas semanas que o protocolo dá a elas.',
    'per-week': 'Haveria sessões demais em uma semana.',
    'same-resource': 'Nenhum profissional sozinho tem horários livres suficientes.',
    pinned: 'Os horários que você mantém não deixam espaço para os outros.',
    combination: 'Nenhuma combinação de horários livres respeita o tempo entre sessões.',
  },
  wishesTogether: 'Suas preferências juntas deixam pouco espaço.',
  wishReason: {
    earliest: 'Seu primeiro dia deixa pouco tempo.',
    latest: 'Seu último dia deixa pouco tempo.',
    avoid: 'Os dias que você quer evitar deixam poucos dias livres.',
    sameResource: 'Nenhum profissional sozinho tem horários livres suficientes.',
    pinned: 'Os horários que você mantém não deixam espaço para os outros.',
  },
  wouldHelp: 'Isto ajudaria',
  askClinic: 'Uma pergunta para a clínica',
  askClinicLead: 'Isto vai além do tempo entre sessões que foi publicado. Só a clínica pode decidir, então nada é agendado aqui.',
  nothingHelps: 'Nenhuma pequena mudança ajudaria. Por favor, ligue para nós: talvez tenhamos horários que não estão on-line.',
  change: {
    earliest: (day) => `Começar a partir de ${day}`,
    latest: (day) => `Terminar até ${day}`,
    avoid: 'Usar um dia que você queria evitar',
    sameResource: 'Aceitar mais de um profissional',
    pinned: 'Deixar um horário mantido mudar',
  },
  changeTogether: (wishes) => `Abrir mão de: ${wishes}`,
  wishName: {earliest: 'seu primeiro dia', latest: 'seu último dia', avoid: 'os dias que quer evitar', sameResource: 'o mesmo profissional', pinned: 'os horários que mantém'},
  askLimits: (limits) => `Vocês poderiam permitir ${limits}?`,
  limit: {
    maxGapDays: (days) => `um intervalo de ${countOf(days)}`,
    minGapDays: (days) => (days === 1 ? 'sessões em dias seguidos' : `um intervalo de só ${countOf(days)}`),
    windowDays: (days) => `que a série dure ${countOf(days)}`,
    minWindowDays: (days) => `que a série termine depois de ${countOf(days)}`,
    maxPerWeek: (sessions) => `${sessions} ${plural(sessions, 'sessão', 'sessões')} em uma semana`,
  },

  oneAtATime: 'Não é possível agendar estas sessões juntas on-line',
  oneAtATimeText: 'A agenda desta clínica aceita um atendimento de cada vez. Por favor, ligue para agendar a série completa.',
  tooMany: (sessions) => `A agenda desta clínica aceita até ${sessions} ${plural(sessions, 'sessão', 'sessões')} de uma vez. Por favor, ligue para agendar a série completa.`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots: Said<typeof english.slots> = {
  /** How many times one part of the day has, beside its name. */
  count: (times) => `${times} ${plural(times, 'horário', 'horários')}`,
  withPerson: (name) => `com ${name}`,
  atPlace: (name) => clinicPhrase('em', name),
  withPersonAtPlace: (person, place) => `com ${person}, ${place}`,
  withOneOf: freePeople,
  withOneOfAtPlace: (people, place) => `${place}, ${freePeople(people)}`,
  person: 'Com quem',
  anyPerson: 'Quem estiver livre',
  place: 'Onde',
  anyPlace: 'Qualquer uma das nossas unidades',
  noneWithFilter: (day) => `Não há um horário livre assim ${onDay(day)}. Por favor, escolha outro dia, ou mude o que escolheu acima.`,
};

const daysLater = (count: number): string => (count === 1 ? 'no dia seguinte' : `${countOf(count)} depois`);

/** Words of the month grid about what a day is good for. */
export const days: Said<typeof english.days> = {
  hint: 'Um dia com um ponto tem horários livres. Escolha um dia para vê-los.',
  courseHint: 'Uma série pode começar em um dia com um ponto.',
  noSecond: (min, max) => `uma série não pode começar aqui: não há horário livre ${min === max ? daysLater(max) : `${min} a ${max} dias depois`}`,
  noRoomForCourse: 'uma série não pode começar aqui: as sessões seguintes não caberiam',
};

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones: Said<typeof english.zones> = {
  ownTime: (time) => `seu horário: ${time}`,
  ownTimeOn: (weekday, time) => `seu horário: ${weekday} ${time}`,
  elsewhere: 'Todos os horários seguem a hora local da clínica. Seu aparelho está em outro fuso horário: abaixo de cada horário está o que o relógio dele mostra nessa hora.',
  differs: 'Seu aparelho e a clínica não indicam a mesma hora para lá. Por favor, siga os horários desta página: são os da própria clínica.',
  /** For the page's own log. */
  differsNote: 'não combina com as diferenças dos horários em relação a UTC, pelos dados de fusos deste dispositivo. Os horários aparecem como foram escritos.',
};
