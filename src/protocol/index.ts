export {calculatePlan} from './calculate-plan.ts';
export {factorIds, factors, type Factor, type FactorId} from './factors.ts';
export {parseProtocol, type ProtocolReading} from './parse-protocol.ts';
export {presetIds, presets, type PresetId} from './presets.ts';
export {sourceOf, sources, type Grade, type Source} from './sources.ts';
export type {Evidence} from './evidence.ts';
export type * from './plan.ts';
export type * from './protocol.ts';
