import type * as english from '../en/plan.ts';
import type {Said} from '../said.ts';
import {fromDayToDay, ofDay} from './day-phrases.ts';
import {plural} from './plural.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} a ${max}`);
const unitName = (count: number, unit: 'day' | 'week' | 'month'): string =>
  ({day: plural(count, 'dia', 'dias'), week: plural(count, 'semana', 'semanas'), month: plural(count, 'mês', 'meses')})[unit];
const ofUnit = (min: number, max: number, unit: 'day' | 'week' | 'month'): string => `${range(min, max)} ${unitName(max, unit)}`;
const ofSessions = (min: number, max: number): string => `${range(min, max)} ${plural(max, 'sessão', 'sessões')}`;
/** The name says nothing to people in Brazil. */
const veterans = 'do VA (serviço de saúde dos veteranos dos EUA)';
const otherDiagnoses = `Um estudo ${veterans} com 215 pessoas não encontrou ligação entre outros diagnósticos e o resultado em seis semanas.`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the plan: what published schedules, or the clinic's own, say, never what one person is to do. */
export const plan: Said<typeof english.plan> = {
  changeAnswers: 'Mudar minhas respostas',
  eyebrow: 'O que dizem os esquemas publicados',
  eyebrowOwn: 'O esquema desta clínica',
  eyebrowNamed: (title) => `O esquema desta clínica: ${title}`,
  eyebrowReturning: 'Sua próxima sessão',
  sessions: ofSessions,
  overWeeks: (min, max) => `em ${ofUnit(min, max, 'week')}`,
  countNotStated: 'Sem um número fixo de sessões',
  books: (planned) => `Esta clínica agenda ${ofSessions(planned, planned)}, e quem decide é seu profissional de saúde.`,
  decides: 'Seu profissional de saúde decide quantas são as sessões e com que intervalo.',
  beside: (min, max, most) => `Cinco fontes publicadas sobre infusões, em conjunto, falam de ${range(min, max)} sessões para começar, e de até ${most} para algumas pessoas.`,

  sources: 'De onde vem isto',
  grade: {
    A: 'A bula de um remédio, um órgão regulador ou um ensaio randomizado.',
    B: 'Um estudo de pacientes sem grupo de controle.',
    C: 'Uma diretriz ou uma revisão de especialistas.',
    D: 'Uma página da internet de uma clínica ou de um paciente, não um estudo.',
  },
  notGraded: 'Citada por esta clínica, e não classificada aqui.',
  ownNumbers: 'Cada número que não se apoia em uma fonte é da própria clínica.',
  ownNumbersOnly: 'Este esquema não cita nenhuma fonte. Os números são da própria clínica.',

  /** A schedule that rests on publications. */
  published: {
    usual: 'As clínicas que seguem este esquema costumam começar dentro desta faixa.',
    widened: (min, max, widest) => `As clínicas que seguem este esquema costumam começar com ${ofSessions(min, max)}. Suas respostas ampliam o limite superior para ${widest}.`,
    one: 'A fonte deste esquema dá um só número.',
    goesUpTo: (most) => `Esta fonte também menciona que algumas pessoas vão até ${ofSessions(most, most)}.`,
    notReviewed: 'Ninguém nesta clínica comparou ainda este esquema com a bula atual, então não é possível agendá-lo aqui.',
    spacingStated: 'A fonte informa o tempo entre as sessões.',
    spacingDerived: 'A fonte não informa o tempo entre as sessões. Aqui ele é calculado a partir do número de sessões e de semanas.',
    ourRules: 'Onde nenhuma fonte dá um número, usamos regras nossas: no mínimo 2 e no máximo 5 dias entre sessões, e uma avaliação 7 dias depois da última (1 dia depois com Spravato).',
    nextSession: 'Isto é o que dizem os esquemas publicados. Quem decide é seu profissional de saúde.',
    tightens: (interval) => `A fonte deste esquema aproxima as sessões (${interval}) quando os sintomas voltam antes da seguinte.`,
    longest: 'Você chegou ao intervalo mais longo que as fontes descrevem. Pergunte se sessões regulares ainda fazem sentido para você.',
  },

  /** A schedule of the clinic's own making. */
  own: {
    usual: 'Esta clínica costuma começar dentro desta faixa.',
    widened: (min, max, widest) => `Esta clínica costuma começar com ${ofSessions(min, max)}. Suas respostas ampliam o limite superior para ${widest}.`,
    one: 'O esquema desta clínica dá um só número.',
    goesUpTo: (most) => `Com algumas pessoas, esta clínica vai até ${ofSessions(most, most)}.`,
    notReviewed: 'Nenhum profissional de saúde assinou ainda este esquema, então não é possível agendá-lo aqui.',
    spacingStated: 'Esta clínica define o tempo entre as sessões.',
    spacingDerived: 'O tempo entre as sessões é calculado a partir do número de sessões e de semanas.',
    ourRules: 'Um primeiro balanço quando a faixa é ampla, e uma avaliação 7 dias depois da última sessão quando o esquema não define um dia, são regras nossas.',
    nextSession: 'Isto é o que diz o esquema desta clínica. Quem decide é seu profissional de saúde.',
    tightens: (interval) => `Esta clínica aproxima as sessões (${interval}) quando os sintomas voltam antes da seguinte.`,
    longest: 'Você chegou ao intervalo mais longo deste esquema. Pergunte se sessões regulares ainda fazem sentido para você.',
  },

  whatHappens: 'O que acontece e quando',
  week: (week) => `Semana ${week}`,
  day: (day) => `Dia ${day}`,
  fromTo: (from, to) => (from === to ? from : capital(fromDayToDay(from, to))),
  first: 'Primeiro',
  consultation: 'Uma conversa com um profissional de saúde',
  consultationText: 'Antes de qualquer sessão, essa pessoa verifica se a cetamina é adequada para você.',
  sessionsRow: (sessions) => ofSessions(sessions, sessions),
  apart: (min, max) => (max === 1 ? 'Uma por dia.' : `Uma a cada ${ofUnit(min, max, 'day')}.`),
  examplesOnly: 'Estes dias mostram o ritmo. Você escolhe os horários de verdade mais tarde.',
  rhythmOnly: 'Estes dias mostram o ritmo do esquema. Nenhum está planejado para você.',
  afterSession: (session) => `Depois da sessão ${session}`,
  afterEach: 'Depois de cada sessão',
  earlyLook: 'Um primeiro balanço',
  earlyLookText: 'Você e seu profissional de saúde veem como está indo. Algumas pessoas param ou mudam algo aqui.',
  review: 'Uma breve revisão',
  reviewText: 'Seu profissional de saúde pergunta como você está e pode mudar o plano.',
  checkIn: 'A avaliação',
  around: (day) => `Por volta ${ofDay(day)}`,
  checkInText: 'Você e seu profissional de saúde veem se está ajudando. Aqui se fala em continuar, mudar de rumo e parar.',
  daysAfterLast: (days) => (days === 1 ? 'No dia seguinte à última sessão' : `Cerca de ${ofUnit(days, days, 'day')} depois da última sessão`),
  weeksOf: (from, to) => (from === to ? `Semana ${from}` : `Semanas ${range(from, to)}`),
  fromWeek: (week) => `A partir da semana ${week}`,
  taper: (sessions) => `Mais ${ofSessions(sessions, sessions)}`,
  taperOnce: 'Se ajudar.',
  taperText: (days) => (days === 7 ? 'Uma por semana, se ajudar.' : `Uma a cada ${ofUnit(days, days, 'day')}, se ajudar.`),
  firstBooster: 'Uma primeira sessão de acompanhamento, se ajudou',
  boosterText: (interval) => `Depois, ${interval}, enquanto você e seu profissional de saúde virem motivo para isso.`,
  every: (min, max, unit) => (max === 1 ? `a cada ${unitName(1, unit)}` : `a cada ${ofUnit(min, max, unit)}`),
  afterLast: (min, max, unit) => `${ofUnit(min, max, unit)} depois da última sessão`,
  later: 'Mais adiante',
  followUp: 'Sessões de acompanhamento',
  afterSeries: 'Depois da primeira série',
  fades: 'O alívio muitas vezes diminui, e muitas pessoas fazem sessões de acompanhamento. Não se sabe quantas pessoas seguem sem elas.',
  commonGround: (weeks) => `Mais ou menos a cada ${weeks === 1 ? 'semana' : `${weeks} semanas`} é o único intervalo que todas as fontes têm em comum.`,

  yourAnswers: 'O que suas respostas mudam',
  yourAnswersLead: {
    upper: 'Elas podem ampliar o limite superior da faixa. Não aumentam o número que é agendado.',
    lower: 'Elas apontam para o limite inferior da faixa. O número que é agendado continua o mesmo.',
    middle: 'Elas não movem a faixa nem mudam o número que é agendado.',
    /** Where the schedule names no number of sessions. */
    none: 'Elas não mudam nenhum número.',
  },
  mixed: 'Mas:',
  effect: {
    'raises-upper-end': 'Amplia o limite superior da faixa.',
    'leans-lower': 'Aponta para o limite inferior da faixa.',
    'direction-only': 'Não muda nenhum número: a fonte não dá nenhum.',
    none: 'Não muda nenhum número.',
  },
  factors: {
    'severe-or-panic': {
      name: 'Grave, ou com ataques de pânico frequentes',
      reason: 'Uma fonte diz que, com ansiedade grave ou ataques de pânico frequentes, a primeira série pode ser mais longa.',
      counter: 'Um estudo de 537 pessoas com depressão encontrou a mesma resposta nos quatro níveis de gravidade.',
    },
    'mild-or-secondary': {
      name: 'Leve, ou ligado a outra doença',
      reason: 'A mesma fonte dá a entender que uma ansiedade mais leve, ou que vem com outra doença, pode pedir menos sessões. Não dá nenhum número.',
    },
    ptsd: {
      name: 'Também estresse pós-traumático',
      reason: 'Uma fonte diz que o estresse pós-traumático pode acrescentar sessões à primeira série.',
      counter: otherDiagnoses,
    },
    depression: {
      name: 'Também depressão',
      reason: 'As fontes mencionam outras doenças, entre elas a depressão, como algo que pode mudar o número.',
      counter: otherDiagnoses,
    },
    'chronic-pain': {
      name: 'Também dor crônica',
      reason: 'Uma fonte diz que a dor crônica pode acrescentar sessões à primeira série.',
      counter: otherDiagnoses,
    },
    'fast-metabolism': {
      name: 'Os remédios são processados rápido',
      reason: 'Uma fonte fala de quatro sessões para uma pessoa, e de sete para outra cujo corpo processa remédios mais rápido.',
    },
    'years-with-symptoms': {
      name: 'Há quanto tempo você se sente assim',
      reason: 'Uma clínica diz que o tempo importa, mas não se isso significa mais sessões ou menos.',
    },
    'oral-or-nasal-route': {
      name: 'Pastilhas sublinguais ou spray nasal',
      reason: 'Uma fonte diz que pastilhas sublinguais e sprays nasais podem pedir mais sessões do que infusões. Não dá nenhum número.',
    },
  },

  ifItDoesNotHelp: 'O que acontece se não ajudar',
  ifItDoesNotHelpText: 'A avaliação serve para isso: parar, e o que mais se poderia tentar, fazem parte dela. Nenhuma sessão de acompanhamento é planejada quando não houve alívio.',
  ifItStopsHelpingText: 'Na avaliação antes de cada nova sessão, você e seu profissional de saúde conversam sobre continuar, mudar algo ou parar. Quando não houve alívio, nenhuma outra sessão é planejada.',

  whatIsKnown: 'O que se sabe, e o que não se sabe',
  known: {
    anxiety: 'Há poucos estudos bons sobre a ansiedade, e eles são pequenos. Em um grande grupo de pacientes de uma clínica, em tratamento para depressão, as pontuações de ansiedade caíram cerca de 30%. Não existe um número confiável de sessões para a ansiedade: as clínicas tomam emprestado o esquema usado para a depressão.',
    depression: `Em um grupo de pacientes de uma clínica, em tratamento para depressão, 50 em cada 100 tinham respondido em até seis semanas, e 72 em cada 100 depois de 10 infusões. Em um grupo ${veterans}, foram 26 em cada 100 em seis semanas.`,
    ptsd: 'Os estudos sobre o estresse pós-traumático divergem. Em um ensaio pequeno, 67 em cada 100 responderam, contra 20 em cada 100 com outro remédio. Um estudo maior com veteranos não encontrou um efeito claro.',
    unsure: `A maioria dos estudos é sobre a depressão. Em um grupo de pacientes de uma clínica, 72 em cada 100 tinham respondido depois de 10 infusões; em um grupo ${veterans}, foram 26 em cada 100 em seis semanas. Os estudos sobre a ansiedade são poucos e pequenos.`,
  },
  knownAtHome: 'Em um estudo de 1.247 pessoas que tomaram pastilhas sublinguais em casa, feito por uma empresa que as vende e sem grupo de controle, 63 em cada 100 tinham menos sintomas de ansiedade depois de quatro semanas.',
  knownNone: 'Não temos números de estudos para mostrar sobre esta forma de tratamento. Por favor, pergunte ao seu profissional de saúde.',
  notPersonal: 'Estes números são de grupos. Não dizem o que vai acontecer com cada pessoa.',

  notices: {
    CONSULT_FIRST: 'Antes da primeira sessão há uma conversa com um profissional de saúde.',
    CONTACT_CLINIC_FIRST: 'Por favor, fale conosco antes de planejar qualquer sessão.',
    COUNT_NOT_STATED: 'Este esquema não dá um número de sessões, então não é possível agendar uma série aqui. Um profissional de saúde pode dizer o que é usual nesta clínica.',
    INTERVAL_NOT_STATED: 'Este esquema não diz se há sessões de acompanhamento, nem com que intervalo. Por favor, pergunte à clínica.',
    NO_OPEN_DAYS: 'A clínica não informa dias de atendimento neste período, então não é possível mostrar dias.',
    CRISIS_LINE: 'Há ajuda disponível agora. Por favor, use os números desta página.',
    DRIVER_HOME: 'Alguém tem que levar você para casa. Não dirija até o dia seguinte, depois de uma noite de sono.',
    EVIDENCE_MIXED: 'As evidências divergem: um estudo encontrou algo diferente do que diz a fonte que menciona isto.',
    FDA_COMPOUNDED_WARNING: 'A FDA alerta sobre a cetamina manipulada em farmácia e usada em casa: lá não há ninguém para perceber uso indevido, pressão alta, respiração lenta ou danos à bexiga. Não é possível agendá-la aqui.',
    MAINTENANCE_INTERPRETED: 'Um dos limites do tempo entre sessões de acompanhamento é dado em palavras, como “a cada poucos meses”. Aqui ele é tratado como um número; “poucos” conta como três.',
    MAY_NOT_RESPOND: 'Algumas pessoas não têm nenhuma resposta ao tratamento.',
    NON_RESPONSE: 'Quando as sessões não ajudaram, nenhuma outra é planejada aqui. Por favor, converse com seu profissional de saúde sobre parar ou sobre outras opções.',
    OBSERVATION_2H: 'Você fica em observação na clínica por pelo menos 2 horas.',
    OFF_LABEL: 'Uso fora da bula (off-label): a FDA não aprovou este remédio para o que você escolheu.',
    RECOVERY_NOT_STATED: 'Este esquema não diz quanto tempo é o descanso depois. Por favor, pergunte à clínica.',
    RELIEF_SHORTER_THAN_PUBLISHED_RANGE: 'Seu alívio foi mais curto do que qualquer intervalo deste esquema. Por favor, fale com a clínica antes da próxima sessão.',
    SOURCES_DISAGREE: 'As fontes não concordam entre si. Esta faixa abrange todas elas.',
    SPACING_STRETCHED: 'Por causa dos dias de atendimento da clínica, um ou mais intervalos são mais longos do que o esquema pede.',
    STAT_CORRECTED: 'Uma fonte dá 72 em cada 100 como a resposta de pessoas com ansiedade depois de 10 sessões. O estudo de onde vem esse número mediu a depressão, não a ansiedade.',
    WINDOW_EXCEEDED: 'Com os dias de atendimento da clínica, as sessões ocupam mais semanas do que as do esquema.',
  },
  offLabel: {
    ketamine: {
      anxiety: 'Uso fora da bula (off-label): a FDA não aprovou a cetamina para a ansiedade.',
      depression: 'Uso fora da bula (off-label): a FDA não aprovou esta forma de cetamina para a depressão.',
      ptsd: 'Uso fora da bula (off-label): a FDA não aprovou a cetamina para o estresse pós-traumático.',
      unsure: 'Uso fora da bula (off-label): a FDA não aprovou esta forma de cetamina para nenhum problema de saúde mental.',
    },
    esketamine: {
      anxiety: 'Uso fora da bula (off-label): a FDA não aprovou a escetamina para a ansiedade.',
      depression: 'Uso fora da bula (off-label): a aprovação da escetamina pela FDA abrange só alguns tipos de depressão.',
      ptsd: 'Uso fora da bula (off-label): a FDA não aprovou a escetamina para o estresse pós-traumático.',
      unsure: 'Uso fora da bula (off-label) para a maioria das doenças: a aprovação da escetamina pela FDA abrange só alguns tipos de depressão.',
    },
  },

  disclosure: 'Informações gerais de fontes publicadas e do esquema usual desta clínica. Não é orientação médica nem diagnóstico. Seu profissional de saúde decide se a cetamina é adequada para você, quantas são as sessões e com que intervalo.',

  yourNextStep: 'Seu próximo passo',
  toNextStep: 'Ir para seu próximo passo',
  yourNextStepText: (sessions) => `Nada foi agendado ainda. Você pode ver horários para ${sessions === 1 ? 'esta sessão' : 'toda a série'}, ou começar com uma conversa.`,
  yourNextStepByContact: 'Nada foi agendado ainda. Você pode ver horários, ou entrar em contato com a clínica para conversar primeiro.',
  contactClinic: 'Por favor, entre em contato com a clínica para falar sobre o que vem a seguir.',
  seeTimes: (sessions) => (sessions === 1 ? 'Ver horários desta sessão' : `Ver horários das ${sessions} sessões`),
  consultationOnly: 'Agendar só uma consulta',
  askClinicToCancel: 'Antes de agendar, pergunte à clínica como você pode cancelar ou mudar um horário.',
  tookUp: {
    course: {heading: 'Seu plano está pronto', text: 'Os horários livres estão na agenda desta clínica. Se ela não aparece nesta página, por favor, ligue.'},
    consultation: {heading: 'Você escolheu uma consulta', text: 'Os horários livres estão na agenda desta clínica. Se ela não aparece nesta página, por favor, ligue.'},
  },
};

/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails: Said<typeof english.planDetails> = {
  why: 'De onde vem cada número',
  seeEach: 'Ver de onde vem cada número',
  comparison: 'O que dizem outras fontes',

  factor: {
    direction: {
      up: 'A fonte diz: pode significar mais sessões.',
      down: 'A fonte diz: pode significar menos sessões.',
      unspecified: 'A fonte menciona isso, mas não diz em que sentido.',
    },
    whoSays: 'Quem diz isso, e quem encontrou outra coisa',
    saysSo: 'Diz isso:',
    foundOtherwise: 'Encontrou outra coisa:',
  },
};

/** Words for those who come back: what a schedule says of the time between sessions, and what to ask the clinic. No sentence tells anybody when to come. */
export const returning: Said<typeof english.returning> = {
  days: (min, max) => ofUnit(min, max, 'day'),
  between: 'entre sessões',
  dates: (from, to) => `Isso seria ${from === to ? from : `entre ${from} e ${to}`}.`,
  addDay: 'Para ver dias, e horários livres, volte e inclua o dia da sua última sessão.',
  passed: 'Esse período já passou. A clínica pode dizer o que é possível agora.',
  none: 'Fale primeiro com a clínica',
  notStated: 'Nenhum intervalo é informado',

  why: 'Por que este intervalo',
  direction: {
    sooner: 'Mais próximas do que antes: o alívio acabou antes da sessão seguinte.',
    later: 'Mais espaçadas do que antes: o alívio durou até a sessão seguinte.',
    same: 'Mais ou menos como antes: o alívio durou esse tempo.',
    start: 'É aqui que o esquema começa. Depois, o tempo que o alívio dura mostra se é o caso de mudar.',
    none: 'Nenhuma data é sugerida aqui.',
  },
  byRelief: 'Segue o tempo que o alívio durou, entre o intervalo mais curto e o mais longo deste esquema.',
  shortest: 'Este é o intervalo mais curto que este esquema menciona.',
  beforeItWearsOff: 'Uma revisão de estudos descreve fazer a sessão um pouco antes do momento em que se espera que o alívio acabe.',
  /** After the two sentences that speak for different days. */
  twoAnswers: 'Ao pé da letra, estas duas frases levam a dias diferentes. Os dias acima seguem a revisão, porque o objetivo é o menor número de sessões que mantenha o alívio.',
  leastOften: 'O objetivo é o menor número de sessões que mantenha o alívio.',

  ask: 'Perguntas para a sua clínica',
  askLead: 'Nenhuma página pode saber o que é certo para você. Estas perguntas podem ajudar você a descobrir.',
  questions: {
    noRelief: ['Qual poderia ser o motivo de não ter ajudado?', 'O que mais poderíamos tentar?', 'O que acontece se pararmos?'],
    notStated: ['Com que intervalo são as sessões de acompanhamento aqui, e quem decide isso?'],
    shortest: ['Qual poderia ser o motivo de o alívio ser tão curto?', 'O que mais poderia ajudar, além de mais sessões?'],
    longest: ['Sessões regulares ainda me ajudam?', 'Sem elas, em que sinais prestaríamos atenção?'],
    sooner: ['Sessões mais próximas me ajudariam, e por quanto tempo?', 'O que mostraria que elas podem ser espaçadas de novo?'],
    later: ['Minha próxima sessão poderia esperar mais?', 'Como perceberíamos que o alívio está diminuindo?'],
    same: ['Este ainda é o tempo certo entre sessões para mim?'],
    start: ['Como descobrimos quanto tempo o alívio dura no meu caso?'],
    always: 'Quando vamos rever se é o caso de continuar, mudar algo ou parar?',
  },
};
