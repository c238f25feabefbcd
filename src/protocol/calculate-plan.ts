import {planBy} from './plan-by.ts';
import type {Plan, PlanInput} from './plan.ts';
import {isPresetId, presetIds} from './preset-ids.ts';
import {presets} from './presets.ts';
import type {Protocol} from './protocol.ts';

/**
 * What a published protocol asks for, given the answers: counts, gaps, windows, check-ins, outlook and notices. Pure: the same
 * input gives the same plan. Days are calendar days at the clinic. After a crisis answer there is no plan at all.
 * Throws a `RangeError` that names the accepted ids for an unknown preset or factor.
 */
export function calculatePlan(input: PlanInput): Plan {
  if (input.crisis) return {status: 'crisis', notices: ['CRISIS_LINE'], consultationFirst: true, bookingOffered: false};
  return planBy(protocolFor(input), input);
}

function protocolFor({protocol, protocolId}: PlanInput): Protocol {
  if (protocol) return protocol;
  if (protocolId !== undefined && isPresetId(protocolId)) return presets[protocolId];
  throw new RangeError(`${protocolId === undefined ? 'No protocol is given' : `"${protocolId}" is not a protocol`}. Accepted as protocolId: ${presetIds.join(', ')}.`);
}
