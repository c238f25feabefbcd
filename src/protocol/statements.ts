import {factsOf} from './figure.ts';
import {inductionOf, maintenanceOf} from './phase.ts';
import type {Basis, Because, Protocol} from './protocol.ts';

/** What a plan says without a number. */
export type StatementId = 'consultation' | 'setting' | 'recovery' | 'driverHome' | 'sideEffects' | 'firstChange' | 'evaluation' | 'need' | 'principle';

/** One thing that a plan says, with what it rests on. */
export interface Statement {
  readonly id: StatementId;
  readonly basis: Basis;
  readonly facts: readonly string[];
}

/** What every plan says of first changes, effects and follow-ups, whatever its own source: these articles name them. */
const saidOfAll = {
  firstChange: ['S0-013', 'S3-097', 'S3-098'],
  sideEffects: ['S2-071', 'S2-072', 'S2-073', 'S2-074', 'S2-076'],
  need: ['S1-042', 'S3-100'],
} as const;

/** What a plan by this protocol says besides its numbers. */
export function statementsOf(protocol: Protocol): readonly Statement[] {
  return [
    statement(protocol, 'consultation', 'consultationFirst') ?? {id: 'consultation', basis: 'policy', facts: ['S4-124']},
    ...present(statement(protocol, 'setting', 'setting')),
    ...(protocol.session.recovery.stated ? present(statement(protocol, 'recovery', 'session.recovery')) : []),
    ...present(statement(protocol, 'driverHome', 'session.driverHome')),
    {id: 'sideEffects', basis: 'source', facts: factsFor(protocol, 'session.sideEffects', saidOfAll.sideEffects)},
    {id: 'firstChange', basis: 'source', facts: factsFor(protocol, 'firstBenefit', saidOfAll.firstChange)},
    ...evaluations(protocol),
    ...followUps(protocol),
  ];
}

function evaluations(protocol: Protocol): Statement[] {
  const induction = inductionOf(protocol);
  const named = (induction?.checkpoints ?? []).filter(({afterSession, stated}) => stated && typeof afterSession !== 'number');
  return named.flatMap(({type}) => present(statement(protocol, 'evaluation', `phases.${induction?.id ?? ''}.checkpoints.${type}`)));
}

function followUps(protocol: Protocol): Statement[] {
  const maintenance = maintenanceOf(protocol);
  if (!maintenance) return [];
  const path = `phases.${maintenance.id}`;
  return [
    {id: 'need', basis: 'source', facts: factsFor(protocol, `${path}.need`, saidOfAll.need)},
    ...(maintenance.principle === undefined ? [] : present(statement(protocol, 'principle', `${path}.principle`))),
  ];
}

/** The statement at `path`; the clinic's own where a protocol of its own gives no reason. */
function statement(protocol: Protocol, id: StatementId, path: string): Statement | undefined {
  const because: Because | undefined = protocol.because[path] ?? (protocol.kind === 'clinic' && isSaid(protocol, path) ? {basis: 'clinic'} : undefined);
  return because && {id, basis: because.basis, facts: factsOf(because)};
}

function isSaid(protocol: Protocol, path: string): boolean {
  return path !== 'consultationFirst' || protocol.consultationFirst?.stated === true;
}

/** The protocol's own facts first, then those that hold for all. */
function factsFor({because}: Protocol, path: string, shared: readonly string[]): readonly string[] {
  const own = Object.entries(because).filter(([reasoned]) => reasoned === path || reasoned.startsWith(`${path}.`));
  return [...new Set([...own.flatMap(([, reason]) => factsOf(reason)), ...shared])];
}

function present(found: Statement | undefined): Statement[] {
  return found === undefined ? [] : [found];
}
