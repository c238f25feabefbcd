import type {Course} from '../schedule/course.ts';
import type {BookingOutcome, LostSession, RefusedReason} from './booking-outcome.ts';
import type {Booking} from './booking-request.ts';
import {emptyContact, type Contact} from './contact.ts';
import type {Hold} from './hold.ts';
import type {FieldError, Problem} from './problem.ts';

/** What survives every step. */
interface Kept {
  readonly contact: Contact;
  /** The times that are kept for the patient, or that they were and no longer are. Absent where the endpoint keeps none. */
  readonly hold?: Hold | 'ended' | undefined;
}

interface Chosen extends Kept {
  readonly course: Course;
  /** Sessions that a repair has moved, from 0, until another course is chosen. */
  readonly changed: readonly number[];
}

/** What comes after times were held or repaired: the form, until it was filled in once. */
type NextStep = 'details' | 'reviewing';

/** Where a booking stands. */
export type BookingState =
  | (Kept & {readonly kind: 'choosing'})
  /** The endpoint is asked to keep the times. */
  | (Chosen & {readonly kind: 'holding'; readonly next: NextStep})
  | (Chosen & {readonly kind: 'details'})
  /** `requestId` is there when this very request was sent before and not processed, or was left to the page. */
  | (Chosen & {readonly kind: 'reviewing'; readonly requestId?: string})
  | (Chosen & {readonly kind: 'submitting'; readonly requestId: string})
  | (Chosen & {readonly kind: 'confirmed'; readonly booking: Booking})
  | (Chosen & {readonly kind: 'requested'; readonly booking: Booking})
  | (Chosen & {readonly kind: 'conflict'; readonly lost: readonly LostSession[]; readonly repair: 'searching' | 'impossible'; readonly next: NextStep})
  | (Chosen & {readonly kind: 'invalid'; readonly errors: readonly FieldError[]})
  | (Chosen & {readonly kind: 'expired'})
  | (Chosen & {readonly kind: 'unknown'; readonly requestId: string})
  | (Chosen & {readonly kind: 'refused'; readonly reason: RefusedReason; readonly problem?: Problem; readonly requestId?: string});

/** What the patient does, and what comes back. */
export type BookingAction =
  /** `holds`: the endpoint is asked to keep the times before anything else. */
  | {readonly kind: 'choose'; readonly course: Course; readonly holds?: boolean}
  /** The times are kept, or kept for longer; without a hold the endpoint keeps none, and they are booked as they are. */
  | {readonly kind: 'held'; readonly hold?: Hold | undefined}
  /** Some of the times were gone when they were to be kept. */
  | {readonly kind: 'notHeld'; readonly lost: readonly LostSession[]}
  /** The hold has run out, or was given back. */
  | {readonly kind: 'holdEnded'}
  /** Ask the endpoint to keep the times once more. */
  | {readonly kind: 'holdAgain'}
  | {readonly kind: 'enterDetails'; readonly contact: Contact}
  /** To the contact form. */
  | {readonly kind: 'edit'}
  /** To the choice of times. */
  | {readonly kind: 'back'}
  | {readonly kind: 'review'}
  /** Send it; a fresh `requestId`, which is used unless this very request has one already. */
  | {readonly kind: 'submit'; readonly requestId: string}
  /** The page deals with the request and does not say how it ends. */
  | {readonly kind: 'takenOver'}
  /** Look up a booking whose outcome is unknown. */
  | {readonly kind: 'checkAgain'}
  | {readonly kind: 'outcome'; readonly outcome: BookingOutcome}
  /** `holds`: the endpoint is asked to keep the new times too. */
  | {readonly kind: 'repaired'; readonly course: Course; readonly changed: readonly number[]; readonly holds?: boolean}
  | {readonly kind: 'unrepairable'}
  /** Another booking. Not while the clinic may have this one unconfirmed: its id must not be lost. */
  | {readonly kind: 'startOver'};

/** Where every booking begins. */
export const newBooking: BookingState = {kind: 'choosing', contact: emptyContact};

/**
 * The state after an action. An action that is not possible now gives the same state object, so that a second click
 * does nothing. Contact data survives every action.
 */
export function bookingFlow(state: BookingState, action: BookingAction): BookingState {
  switch (action.kind) {
    case 'choose':
      return state.kind === 'choosing' ? withTimes({...kept(state.hold === 'ended' ? {contact: state.contact} : state), course: action.course, changed: []}, 'details', action.holds) : state;
    case 'held': case 'notHeld': case 'holdEnded': case 'holdAgain':
      return afterHold(state, action);
    case 'enterDetails':
      return isAny(state, ['choosing', 'details', 'invalid']) ? {...state, contact: action.contact} : state;
    case 'edit':
      return isAny(state, ['reviewing', 'invalid', 'expired', 'refused']) ? {kind: 'details', ...chosen(state)} : state;
    case 'back':
      return isAny(state, ['holding', 'details', 'reviewing', 'conflict', 'invalid', 'expired', 'refused']) ? choosingAgain(state) : state;
    case 'review':
      return isAny(state, ['details', 'invalid', 'expired', 'refused']) ? {kind: 'reviewing', ...chosen(state), ...keptId(state)} : state;
    case 'submit':
      return state.kind === 'reviewing' ? {kind: 'submitting', ...chosen(state), requestId: state.requestId ?? action.requestId} : state;
    case 'takenOver':
      return state.kind === 'submitting' ? {...state, kind: 'reviewing'} : state;
    case 'checkAgain':
      return state.kind === 'unknown' ? {...state, kind: 'submitting'} : state;
    case 'outcome':
      return state.kind === 'submitting' ? afterOutcome(state, action.outcome) : state;
    case 'repaired':
      return isSearching(state) ? withTimes({...chosen(state), course: action.course, changed: merged(state.changed, action.changed)}, state.next, action.holds) : state;
    case 'unrepairable':
      return isSearching(state) ? {...state, repair: 'impossible'} : state;
    case 'startOver':
      return isAny(state, ['choosing', 'submitting', 'unknown']) ? state : choosingAgain({contact: state.contact});
  }
}

type StateOf<Kind extends BookingState['kind']> = Extract<BookingState, {readonly kind: Kind}>;

function isAny<Kind extends BookingState['kind']>(state: BookingState, kinds: readonly Kind[]): state is StateOf<Kind> {
  return kinds.some((kind) => kind === state.kind);
}

function isSearching(state: BookingState): state is StateOf<'conflict'> {
  return state.kind === 'conflict' && state.repair === 'searching';
}

function kept({contact, hold}: Kept): Kept {
  return {contact, ...(hold !== undefined && {hold})};
}

function chosen(state: Chosen): Chosen {
  return {...kept(state), course: state.course, changed: state.changed};
}

function choosingAgain(state: Kept): BookingState {
  return {kind: 'choosing', ...kept(state)};
}

function withTimes(times: Chosen, next: NextStep, holds = false): BookingState {
  return holds ? {...times, kind: 'holding', next} : {...times, kind: next};
}

type HoldAction = Extract<BookingAction, {readonly kind: 'held' | 'notHeld' | 'holdEnded' | 'holdAgain'}>;

function afterHold(state: BookingState, action: HoldAction): BookingState {
  switch (action.kind) {
    case 'held':
      return state.kind === 'holding' ? {...chosen({...state, hold: action.hold ?? stillEnded(state)}), kind: state.next} : extended(state, action.hold);
    case 'notHeld':
      return state.kind === 'holding' ? {...chosen(state), kind: 'conflict', lost: action.lost, repair: 'searching', next: state.next} : state;
    case 'holdEnded':
      return typeof state.hold === 'object' && state.kind !== 'submitting' ? withHold(state, 'ended') : state;
    case 'holdAgain':
      return isAny(state, ['details', 'reviewing', 'invalid', 'expired']) ? {...chosen(state), kind: 'holding', next: state.kind === 'details' || state.kind === 'invalid' ? 'details' : 'reviewing'} : state;
  }
}

/** A hold that lasts longer, or one that came when nobody waited for it any more; an answer about any other came too late. */
function extended(state: BookingState, hold: Hold | undefined): BookingState {
  if (hold === undefined) return state;
  if (typeof state.hold === 'object') return state.hold.holdId === hold.holdId ? {...state, hold} : state;
  return isAny(state, ['details', 'reviewing', 'invalid']) ? withHold(state, hold) : state;
}

/** Whoever was told that the times are no longer held must not believe that they are again. */
function stillEnded({hold}: Kept): 'ended' | undefined {
  return hold === 'ended' ? hold : undefined;
}

/** The hold is part of the request, so that a request without it is another one, under another id. */
function withHold(state: BookingState, hold: Kept['hold']): BookingState {
  if (state.kind === 'reviewing') return {...chosen(state), kind: 'reviewing', hold};
  if (state.kind !== 'refused') return {...state, hold};
  const {reason, problem} = state;
  return {...chosen(state), kind: 'refused', reason, ...(problem !== undefined && {problem}), hold};
}

/** What was moved before the patient has seen it stays marked when it is moved again. */
function merged(before: readonly number[], now: readonly number[]): readonly number[] {
  return [...new Set([...before, ...now])].sort((one, other) => one - other);
}

function afterOutcome(state: Chosen & {readonly requestId: string}, outcome: BookingOutcome): BookingState {
  switch (outcome.kind) {
    case 'conflict':
      return {...chosen(state), ...outcome, changed: [], repair: 'searching', next: 'reviewing'};
    case 'unknown':
      return {...chosen(state), ...outcome, requestId: state.requestId};
    case 'refused':
      return {...chosen(state), ...outcome, ...(maySendAgain(outcome.reason) && {requestId: state.requestId})};
    case 'expired':
      return {...chosen(state), ...outcome, hold: 'ended'};
    case 'invalid':
      return {...chosen(state), ...outcome};
    default:
      return {...chosen({...state, hold: undefined}), ...outcome};
  }
}

/** One id for all attempts at one request; after any other refusal the endpoint may remember the id as refused. */
function maySendAgain(reason: RefusedReason): boolean {
  return reason === 'busy' || reason === 'not-processed' || reason === 'offline';
}

function keptId(state: BookingState): {readonly requestId?: string} {
  return state.kind === 'refused' && state.requestId !== undefined ? {requestId: state.requestId} : {};
}
