import type {Course} from '../schedule/course.ts';
import type {BookingOutcome, LostSession, RefusedReason} from './booking-outcome.ts';
import type {Booking} from './booking-request.ts';
import {emptyContact, type Contact} from './contact.ts';
import type {FieldError, Problem} from './problem.ts';

interface Chosen {
  readonly contact: Contact;
  readonly course: Course;
  /** Sessions that a repair has moved, from 0, until another course is chosen. */
  readonly changed: readonly number[];
}

/** Where a booking stands. */
export type BookingState =
  | {readonly kind: 'choosing'; readonly contact: Contact}
  | (Chosen & {readonly kind: 'details'})
  /** `requestId` is there when this very request was sent before and not processed, or was left to the page. */
  | (Chosen & {readonly kind: 'reviewing'; readonly requestId?: string})
  | (Chosen & {readonly kind: 'submitting'; readonly requestId: string})
  | (Chosen & {readonly kind: 'confirmed'; readonly booking: Booking})
  | (Chosen & {readonly kind: 'requested'; readonly booking: Booking})
  | (Chosen & {readonly kind: 'conflict'; readonly lost: readonly LostSession[]; readonly repair: 'searching' | 'impossible'})
  | (Chosen & {readonly kind: 'invalid'; readonly errors: readonly FieldError[]})
  | (Chosen & {readonly kind: 'expired'})
  | (Chosen & {readonly kind: 'unknown'; readonly requestId: string})
  | (Chosen & {readonly kind: 'refused'; readonly reason: RefusedReason; readonly problem?: Problem; readonly requestId?: string});

/** What the patient does, and what comes back. */
export type BookingAction =
  | {readonly kind: 'choose'; readonly course: Course}
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
  | {readonly kind: 'repaired'; readonly course: Course; readonly changed: readonly number[]}
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
      return state.kind === 'choosing' ? {kind: 'details', contact: state.contact, course: action.course, changed: []} : state;
    case 'enterDetails':
      return state.kind === 'details' || state.kind === 'invalid' ? {...state, contact: action.contact} : state;
    case 'edit':
      return isAny(state, ['reviewing', 'invalid', 'expired', 'refused']) ? {kind: 'details', ...chosen(state)} : state;
    case 'back':
      return isAny(state, ['details', 'reviewing', 'conflict', 'invalid', 'expired', 'refused']) ? choosingAgain(state) : state;
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
      return isSearching(state) ? {kind: 'reviewing', contact: state.contact, course: action.course, changed: action.changed} : state;
    case 'unrepairable':
      return isSearching(state) ? {...state, repair: 'impossible'} : state;
    case 'startOver':
      return isAny(state, ['choosing', 'submitting', 'unknown']) ? state : choosingAgain(state);
  }
}

type StateOf<Kind extends BookingState['kind']> = Extract<BookingState, {readonly kind: Kind}>;

function isAny<Kind extends BookingState['kind']>(state: BookingState, kinds: readonly Kind[]): state is StateOf<Kind> {
  return kinds.some((kind) => kind === state.kind);
}

function isSearching(state: BookingState): state is StateOf<'conflict'> {
  return state.kind === 'conflict' && state.repair === 'searching';
}

function chosen({contact, course, changed}: Chosen): Chosen {
  return {contact, course, changed};
}

function choosingAgain({contact}: BookingState): BookingState {
  return {kind: 'choosing', contact};
}

function afterOutcome(state: Chosen & {readonly requestId: string}, outcome: BookingOutcome): BookingState {
  switch (outcome.kind) {
    case 'conflict':
      return {...chosen(state), ...outcome, repair: 'searching'};
    case 'unknown':
      return {...chosen(state), ...outcome, requestId: state.requestId};
    case 'refused':
      return {...chosen(state), ...outcome, ...(maySendAgain(outcome.reason) && {requestId: state.requestId})};
    default:
      return {...chosen(state), ...outcome};
  }
}

/** One id for all attempts at one request; after any other refusal the endpoint may remember the id as refused. */
function maySendAgain(reason: RefusedReason): boolean {
  return reason === 'busy' || reason === 'not-processed';
}

function keptId(state: BookingState): {readonly requestId?: string} {
  return state.kind === 'refused' && state.requestId !== undefined ? {requestId: state.requestId} : {};
}
