import type {InductionPhase, MaintenancePhase, Protocol, TaperPhase} from './protocol.ts';

/** The first series. */
export function inductionOf(protocol: Protocol): InductionPhase | undefined {
  return protocol.phases.find((phase) => phase.kind === 'induction');
}

/** The phases at a fixed distance between the first series and maintenance. */
export function tapersOf(protocol: Protocol): TaperPhase[] {
  return protocol.phases.filter((phase) => phase.kind === 'taper');
}

/** The follow-up sessions. */
export function maintenanceOf(protocol: Protocol): MaintenancePhase | undefined {
  return protocol.phases.find((phase) => phase.kind === 'maintenance');
}
