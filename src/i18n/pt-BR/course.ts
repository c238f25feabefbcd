import type * as english from '../en/course.ts';
import type {Said} from '../said.ts';
import {atTime} from './at-time.ts';
import {onDay} from './day-phrases.ts';
import {plural} from './plural.ts';

const daysText = (count: number): string => `${count} ${plural(count, 'dia', 'dias')}`;
const onlyDays = (count: number): string => `Só ${daysText(count)}`;
const atMost = (limit: number): string => `O máximo é ${limit}.`;
const atLeast = (limit: number): string => `O mínimo é ${limit}.`;
const on = (day: string, time: string): string => `${onDay(day)}, ${atTime(time)}`;

/** Words of what a patient may wish for in a course. */
export const wishes: Said<typeof english.wishes> = {
  heading: 'O que funciona melhor para você?',
  lead: 'Tudo é opcional. O tempo entre sessões fica dentro do protocolo, seja qual for sua escolha.',
  days: 'Dias que você prefere',
  times: 'Horários que você prefere',
  more: 'Mais preferências',
  sameTime: 'O mesmo horário em cada visita',
  sameResource: 'O mesmo profissional em cada visita',
  startFrom: 'Primeiro dia possível',
  finishBy: 'Último dia possível',
  tooFarAhead: 'Por favor, escolha um dia dentro dos próximos 12 meses.',
  avoid: 'Dias que você quer evitar',
  avoidHint: 'Inclua quantos quiser.',
  add: 'Incluir este dia',
  notADay: 'Por favor, escolha um dia a partir de hoje.',

  set: 'Você pediu',
  takeBack: 'Retirar',
  clear: 'Apagar estas preferências',
  chip: {
    times: {morning: 'Manhãs', afternoon: 'Tardes', evening: 'Fim do dia'},
    sameTime: 'Mesmo horário em cada visita',
    sameResource: 'Mesmo profissional em cada visita',
    earliest: (day) => `A partir de ${day}`,
    latest: (day) => `Até ${day}`,
    avoid: (day) => `Não ${onDay(day)}`,
  },
};

/** Words that tell proposed courses apart. */
export const courseComparison: Said<typeof english.courseComparison> = {
  onDays: (days, times) => `${days} ${times}`,
  except: (session, day, time) => `a sessão ${session} (${day}, ${time})`,
  exceptions: (sessions) => `Exceto ${sessions}.`,
  also: {soonest: 'Também é a que vem mais cedo.', regular: 'Também é a de horários mais parecidos.', preferred: 'Também é a de intervalos mais regulares.'},
  endsFirst: (days) => `Termina primeiro: ${daysText(days)} antes da seguinte.`,
  endsFirstToo: 'Termina primeiro, como outra.',
  endsLater: (days) => `Termina ${daysText(days)} depois da primeira a terminar.`,
  oneTime: (time) => `Sempre ${atTime(time)}.`,
  severalTimes: (times) => `Em ${times} ${plural(times, 'horário diferente', 'horários diferentes')} do dia.`,
  oneGap: (days) => `Sempre com ${daysText(days)} de uma sessão até a seguinte.`,
  twoGaps: (less, more) => `Com ${less} ou ${daysText(more)} de uma sessão até a seguinte.`,
  gaps: (least, most) => `Com ${least} a ${daysText(most)} de uma sessão até a seguinte.`,
  liked: (sessions, all) => (sessions === all ? 'Todas as visitas nos dias e horários que você prefere.' : `${sessions} de ${all} visitas nos dias e horários que você prefere.`),
  clinicians: (count) => (count === 1 ? 'Sempre com o mesmo profissional.' : `Com ${count} profissionais.`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges: Said<typeof english.courseChanges> = {
  heading: 'Seus horários',
  lead: 'Mude qualquer sessão: você só vê horários que respeitam o tempo entre sessões. Marque os horários que devem ficar como estão.',
  columns: {number: 'Sessão', day: 'Dia', time: 'Horário', actions: 'Mudar ou manter'},
  change: 'Mudar',
  ofSession: (session) => `a sessão ${session}`,
  keep: 'Manter este horário',
  forSession: (session) => `para a sessão ${session}`,
  byYou: 'Mudado por você',
  caption: 'A série que você escolheu',
  own: 'A sua própria',
  ownAbout: 'Mudada por você, e ainda dentro do tempo entre sessões.',

  undo: 'Desfazer',
  redo: 'Refazer',

  alternatives: (session) => `Outros horários para a sessão ${session}`,
  now: (day, time) => `Agora: ${day}, ${time}.`,
  count: (times, days) => `${times === 1 ? '1 outro horário possível' : `${times} outros horários possíveis`} em ${daysText(days)}, se suas outras sessões não mudarem.`,
  none: 'Nenhum outro horário é possível se suas outras sessões não mudarem.',
  becomes: (distance, session) => `${distance}, e passa a ser a sessão ${session}`,
  sameDay: 'no mesmo dia',
  earlier: (days) => `${daysText(days)} antes`,
  later: (days) => `${daysText(days)} depois`,
  moreDays: 'Mostrar mais dias',
  leave: (session) => `Deixar a sessão ${session} como está`,

  otherDays: 'Dias em que outras sessões também mudariam',
  otherDaysLead: 'Estes dias estão perto demais das suas outras sessões, ou longe demais delas. Para cada um, procuramos a menor mudança nas outras.',
  noOtherDays: 'Não há horários livres em outros dias perto desta sessão.',
  wouldMove: (session, day, time) => `A sessão ${session} passaria para ${day}, ${atTime(time)}.`,
  apply: (sessions) => `Mudar esta sessão e mais ${sessions}`,
  noRepair: 'Não é possível mudar as outras sessões para que este horário sirva.',
  noRepairKept: 'Não é possível mudar as outras sessões para que este horário sirva enquanto você mantém os horários que marcou.',

  breach: {
    sameDay: (session) => `A sessão ${session} é neste dia.`,
    overlap: (session) => `A sessão ${session} é no mesmo horário.`,
    tooCloseAfter: (days, session, limit) => `${onlyDays(days)} depois da sessão ${session}. ${atLeast(limit)}`,
    tooCloseBefore: (days, session, limit) => `${onlyDays(days)} antes da sessão ${session}. ${atLeast(limit)}`,
    tooFarAfter: (days, session, limit) => `${daysText(days)} depois da sessão ${session}. ${atMost(limit)}`,
    tooFarBefore: (days, session, limit) => `${daysText(days)} antes da sessão ${session}. ${atMost(limit)}`,
    tooFarBetween: (days, one, other, limit) => `Haveria ${daysText(days)} entre as sessões ${one} e ${other}. ${atMost(limit)}`,
    tooLong: (days, limit) => `A série levaria ${daysText(days)}. ${atMost(limit)}`,
    tooShort: (days, limit) => `A série levaria só ${daysText(days)}. ${atLeast(limit)}`,
    perWeek: (sessions, limit) => `Haveria ${sessions} ${plural(sessions, 'sessão', 'sessões')} em uma semana. O máximo é ${limit}.`,
    beforeEarliest: 'Antes do primeiro dia que você pediu.',
    afterLatest: 'Depois do último dia que você pediu.',
    avoided: 'Você pediu para evitar este dia.',
    kept: 'Você mantém outro horário para esta sessão.',
    otherResource: 'Com um profissional diferente do das suas outras sessões.',
  },

  earlierHeading: 'Surgiram horários mais cedo',
  earlierTime: (session, day, time) => `A sessão ${session} poderia ser ${on(day, time)}.`,
  take: 'Aceitar',

  said: {
    moved: (session, day, time) => `A sessão ${session} agora é ${on(day, time)}.`,
    renumbered: (before, session, day, time) => `A sessão ${before} agora é a sessão ${session}, ${on(day, time)}.`,
    alsoMoved: (moves) => `Para respeitar o tempo entre sessões, ${moves}.`,
    alsoMovedOne: (session, day, time) => `a sessão ${session} passou para ${day}, ${atTime(time)}`,
    movedBack: (session, day, time) => `Desfeito: a sessão ${session} é de novo ${on(day, time)}.`,
    allMovedBack: (sessions) => `Desfeito: as sessões ${sessions} voltaram aos horários de antes.`,
    kept: (session, day, time) => `A sessão ${session} agora fica ${on(day, time)}, mesmo que o resto mude.`,
    freed: (session) => `A sessão ${session} pode mudar de novo.`,
    keptUndone: (session) => `Desfeito: a sessão ${session} pode mudar de novo.`,
    freedUndone: (session, day, time) => `Desfeito: a sessão ${session} fica ${on(day, time)}.`,
    wishesUndone: 'Desfeito: suas preferências estão como antes.',
    wishesRedone: 'Suas preferências mudaram de novo.',
    choiceUndone: 'Desfeito: você voltou à série que tinha escolhido antes.',
    choiceRedone: 'A outra série está escolhida de novo.',
    searchedAround: (sessions, count) => (count === 1 ? `A sessão ${sessions} mantém seu horário; as outras foram procuradas de novo.` : `As sessões ${sessions} mantêm seus horários; as outras foram procuradas de novo.`),
    ownLost: 'Suas preferências mudaram, então a série foi procurada de novo sem as mudanças que você fez. “Desfazer” traz as mudanças de volta.',
    ownGone: 'Um horário da sua própria série não está mais livre, então a série foi procurada de novo.',
  },
};

/** Words about times that are kept while the form is filled in. */
export const hold: Said<typeof english.hold> = {
  holding: 'Reservando seus horários…',
  holdingText: 'Isto leva um momento.',
  searching: 'Procurando os horários livres mais próximos…',
  until: (time) => `Reservados para você até ${atTime(time)}, no horário da clínica.`,
  ended: 'Seus horários não estão mais reservados. Talvez ainda estejam livres, e nada do que você escreveu se perdeu.',
  again: 'Reservar de novo',
  moved: (count) => (count === 1 ? 'Outra pessoa acabou de pegar um dos seus horários. Encontramos o livre mais próximo:' : `Outra pessoa acabou de pegar ${count} dos seus horários. Encontramos os livres mais próximos:`),
  movedSession: (number, day, time) => `Sessão ${number}: ${day}, ${time}`,
};
