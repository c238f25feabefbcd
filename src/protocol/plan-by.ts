import {addDays, epochDayOf, fromEpochDay} from '../dates/local-date.ts';
import {adjustmentsFor, sessionsFor} from './adjustments.ts';
import {boostersInYear, firstBoosterWindow, outlookFor} from './boosters.ts';
import {checkpointsFor} from './checkpoints.ts';
import {doseFor} from './dose.ts';
import {evidenceFor} from './evidence.ts';
import {layOut, type Layout} from './layout.ts';
import {nextBooster} from './next-booster.ts';
import {noticesFor} from './notices.ts';
import {nextOpenDay, openDays} from './open-days.ts';
import {inductionOf, maintenanceOf, tapersOf} from './phase.ts';
import {planInduction} from './plan-induction.ts';
import type {Plan, PlanInput, PlanMaintenance, PlanSessions, TimelineEntry} from './plan.ts';
import {checkInDays, policyOf} from './policy.ts';
import type {MaintenancePhase, Protocol, Range} from './protocol.ts';
import {seriesMinutes, visitMinutes} from './visit-time.ts';
import {withoutAbsent} from './without-absent.ts';

/** What a protocol asks for, given the answers of somebody who is in no danger: see `calculatePlan`. */
export function planBy(protocol: Protocol, input: PlanInput): Plan {
  return input.mode === 'returning' ? returningPlan(protocol, input) : newPlan(protocol, input);
}

function newPlan(protocol: Protocol, input: PlanInput): Plan {
  const layout = layOut(protocol, input);
  const adjustments = adjustmentsFor(protocol, input.factors ?? []);
  const sessions = sessionsFor(protocol, adjustments);
  const known = describe(protocol, input, layout);
  const notices = noticesFor({protocol, input, evidence: known.evidence, adjustments, extra: layout?.notices ?? []});
  const totals = totalsFor(protocol, sessions, known.maintenance?.boosters12m);
  return withoutAbsent<Plan>({
    ...known,
    status: input.flags ? 'contact-clinic' : 'plan',
    sessions,
    induction: planInduction(inductionOf(protocol), input.pace),
    ...(layout && courseDates(protocol, input, layout.timeline)),
    totals,
    cost: costFor(input.prices, sessions, totals?.visits12m),
    adjustments,
    notices,
    bookingOffered: mayBook(protocol, input) && layout !== undefined && !notices.includes('NO_OPEN_DAYS'),
  });
}

/** The induction is not for a returning patient: the plan has the follow-up interval and the next window instead. */
function returningPlan(protocol: Protocol, input: PlanInput): Plan {
  const {notices: extra, ...booster} = nextBooster(maintenanceOf(protocol), input, policyOf(protocol));
  const known = describe(protocol, input, layOut(protocol, {pace: input.pace}));
  return withoutAbsent<Plan>({
    ...known,
    ...booster,
    status: input.flags ? 'contact-clinic' : booster.status,
    notices: noticesFor({protocol, input, evidence: known.evidence, adjustments: [], extra}),
    bookingOffered: mayBook(protocol, input) && booster.status === 'plan',
  });
}

/** What holds for new and returning patients alike. */
function describe(protocol: Protocol, input: PlanInput, layout: Layout | undefined) {
  const maintenance = maintenanceOf(protocol);
  const last = layout?.timeline.at(-1);
  return {
    protocolId: protocol.id,
    reviewed: isAnsweredFor(protocol, input),
    visitMinutes: visitMinutes(protocol.session),
    maintenance: maintenance && last && planMaintenance(maintenance, last),
    evidence: evidenceFor(protocol, input.condition ?? protocol.conditions[0] ?? ''),
    dose: input.view === 'clinician' ? doseFor(protocol.dose, input.weightKg) : undefined,
    consultationFirst: true,
  };
}

function planMaintenance(maintenance: MaintenancePhase, last: TimelineEntry): PlanMaintenance {
  const {interval: {min, max, unit, interpreted}, need, commonGround, fromWeek} = maintenance;
  const interval = {min, max, unit};
  return withoutAbsent({interval, need, interpreted, boosters12m: boostersInYear(interval, last, fromWeek), commonGround});
}

function courseDates(protocol: Protocol, input: PlanInput, timeline: readonly TimelineEntry[]): Partial<Plan> {
  const induction = inductionOf(protocol);
  const maintenance = maintenanceOf(protocol);
  const last = timeline.at(-1);
  const offset = protocol.evaluationOffsetDays ?? checkInDays;
  return {
    timeline,
    checkpoints: induction && checkpointsFor(induction, timeline),
    evaluationOffsetDays: offset,
    evaluationDate: checkInDate(timeline.findLast(({phase}) => phase === induction?.id), offset, input),
    firstBoosterWindow: maintenance && last && firstBoosterWindow(maintenance, last),
    outlook: maintenance && last && outlookFor(maintenance, last),
  };
}

function checkInDate(last: TimelineEntry | undefined, offset: number, {clinicDays, closures}: PlanInput): Plan['evaluationDate'] {
  if (last?.date === undefined) return undefined;
  const day = nextOpenDay(openDays(clinicDays, closures), epochDayOf(addDays(last.date, offset)));
  return day === undefined ? undefined : fromEpochDay(day);
}

function totalsFor(protocol: Protocol, sessions: PlanSessions | undefined, boosters: Range | undefined): Plan['totals'] {
  if (!sessions) return undefined;
  const tapers = tapersOf(protocol);
  const visits = (end: 'min' | 'max') => tapers.reduce((sum, {count}) => sum + count[end], sessions[end]);
  const visits12m = boosters && {min: visits('min') + boosters.min, max: visits('max') + boosters.max};
  return withoutAbsent({treatmentMinutesSeries: seriesMinutes(protocol.session, sessions.planned), visits12m});
}

function costFor(prices: PlanInput['prices'], sessions: PlanSessions | undefined, visits: Range | undefined): Plan['cost'] {
  if (prices?.session === undefined || !sessions) return undefined;
  const {consult = 0, session} = prices;
  const priceOf = ({min, max}: Range, once = 0): Range => ({min: once + min * session, max: once + max * session});
  return withoutAbsent({series: priceOf(sessions, consult), sessions: priceOf(sessions), year: visits && priceOf(visits)});
}

function mayBook(protocol: Protocol, input: PlanInput): boolean {
  return !input.flags && protocol.bookable !== false && isAnsweredFor(protocol, input);
}

function isAnsweredFor(protocol: Protocol, input: PlanInput): boolean {
  return protocol.reviewed !== false || Boolean(input.reviewer?.trim());
}
