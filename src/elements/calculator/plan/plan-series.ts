import {inductionOf} from '../../../protocol/phase.ts';
import type {Checkpoint, Plan, TimelineEntry} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';

/** The planned sessions of the first series; none when the source gives no number or no spacing. */
export function seriesOf({timeline = []}: Plan, protocol: Protocol): readonly TimelineEntry[] {
  const id = inductionOf(protocol)?.id;
  return timeline.filter(({phase}) => phase === id);
}

/** Whether the series is drawn: not where there is none, and not before a talk that may change everything. */
export function isDrawn(plan: Plan, protocol: Protocol): boolean {
  return seriesOf(plan, protocol).length > 0 && !isTalkFirst(plan);
}

/** Whether the visitor is asked to talk with the clinic before any plan. */
export function isTalkFirst({notices}: Plan): boolean {
  return notices.includes('CONTACT_CLINIC_FIRST');
}

/** Whether a look is the early one, at which some people stop; the others are short reviews. */
export function isEarlyLook({type}: Checkpoint): boolean {
  return type === 'early-look';
}
