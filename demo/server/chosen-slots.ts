import {epochMinute} from '../../src/dates/instant.ts';
import {addDays} from '../../src/dates/local-date.ts';
import type {SlotRef} from './bodies.ts';
import {freeSlots, isPast, isTooFarAhead} from './free-slots.ts';
import type {FrontDesk} from './front-desk.ts';
import {findPlace, readOccupied, type Place} from './occupancy.ts';
import {findOpenSlot, readSlotId, type OpenSlot} from './opening-hours.ts';
import type {Conflict, ConflictReason, FieldError} from './problems.ts';

/** Whether the chosen times can be had together: all of them, or none. */
export type Placement =
  | {readonly kind: 'placed'; readonly places: readonly Place[]}
  | {readonly kind: 'invalid'; readonly errors: readonly FieldError[]}
  | {readonly kind: 'conflict'; readonly conflicts: readonly Conflict[]};

/** Times that a visitor chose: `at` is where the request names them, `ownHold` a hold whose times count as free. */
export interface Choice {
  readonly refs: readonly SlotRef[];
  readonly at: '/sessions' | '/slots';
  readonly service: string | undefined;
  readonly ownHold?: string | undefined;
}

const alternativesWithinDays = 2;
const mostAlternatives = 3;

/** Finds a place for each of the chosen times, or says what stands in the way of every one that has none. */
export function placeAll(desk: FrontDesk, choice: Choice): Placement {
  const errors = checkChoice(desk, choice);
  if (errors.length > 0) return {kind: 'invalid', errors};
  const found = choice.refs.map((ref) => placeOne(desk, ref, choice.ownHold));
  const places = found.filter((place) => typeof place === 'object');
  if (places.length === found.length) return {kind: 'placed', places};
  return {kind: 'conflict', conflicts: found.flatMap((reason, index) => (typeof reason === 'object' ? [] : [describe(desk, choice, index, reason)]))};
}

/** A slot as it is sent to visitors. */
export function slotRefOf(slot: OpenSlot): SlotRef {
  return {slotId: slot.id, start: slot.start, end: slot.end};
}

function checkChoice(desk: FrontDesk, choice: Choice): FieldError[] {
  const {refs, at, service} = choice;
  if (service !== undefined && !desk.clinic.services.some((known) => known.id === service)) {
    return [{pointer: '/service', detail: 'The service is not one that this clinic offers.'}];
  }
  const errors = refs.flatMap((ref, index) => checkRef(desk, ref, service, `${at}/${index}`));
  return errors.length > 0 ? errors : findOverlaps(refs, at);
}

function checkRef(desk: FrontDesk, ref: SlotRef, service: string | undefined, pointer: string): FieldError[] {
  const slot = findOpenSlot(desk.clinic, ref.slotId);
  if (typeof slot !== 'object') return [];
  const differs = (['start', 'end'] as const).filter((side) => Date.parse(ref[side]) !== Date.parse(slot[side]));
  const errors = differs.map((side) => ({pointer: `${pointer}/${side}`, detail: `The ${side} is not that of this slot.`}));
  return service === undefined || slot.service.id === service ? errors : [...errors, {pointer: `${pointer}/slotId`, detail: 'The slot is one of another service.'}];
}

/** Two sessions of one person cannot overlap, not even with different clinicians. */
function findOverlaps(refs: readonly SlotRef[], at: string): FieldError[] {
  const overlapsEarlier = (ref: SlotRef, index: number) => refs.slice(0, index).some((other) => overlap(ref, other));
  return refs.flatMap((ref, index) => (overlapsEarlier(ref, index) ? [{pointer: `${at}/${index}`, detail: 'The time overlaps another one of this request.'}] : []));
}

function overlap(one: SlotRef, other: SlotRef): boolean {
  return Date.parse(one.start) < Date.parse(other.end) && Date.parse(other.start) < Date.parse(one.end);
}

function placeOne(desk: FrontDesk, ref: SlotRef, ownHold: string | undefined): Place | ConflictReason {
  const slot = findOpenSlot(desk.clinic, ref.slotId);
  if (typeof slot !== 'object') return slot;
  if (isPast(desk, slot)) return 'past';
  if (isTooFarAhead(desk, slot)) return 'closed';
  return findPlace(desk, slot, readOccupied(desk, epochMinute(slot.start), epochMinute(slot.end), ownHold));
}

function describe(desk: FrontDesk, choice: Choice, index: number, reason: ConflictReason): Conflict {
  const ref = choice.refs[index] as SlotRef;
  return {index, slotId: ref.slotId, reason, alternatives: alternativesTo(desk, ref, choice.refs)};
}

/** The free times nearest to the lost one that overlap no other session. */
function alternativesTo(desk: FrontDesk, lost: SlotRef, refs: readonly SlotRef[]): SlotRef[] {
  const key = readSlotId(desk.clinic, lost.slotId);
  if (key === undefined) return [];
  const days = {start: addDays(key.day, -alternativesWithinDays), end: addDays(key.day, alternativesWithinDays + 1)};
  const distance = (ref: SlotRef) => Math.abs(Date.parse(ref.start) - Date.parse(lost.start));
  return freeSlots(desk, key.service, days)
    .map(slotRefOf)
    .filter((ref) => !refs.some((other) => other !== lost && overlap(ref, other)))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, mostAlternatives);
}
