import type {Contact} from './contact.ts';
import type {Wishes} from './course-request.ts';
import type {FieldError, Problem} from './problem.ts';
import type {RequestOutcome} from './send-request.ts';

interface Typed {
  readonly wishes: Wishes;
  readonly contact: Contact;
}

/** Where a request for a course stands: wishes in place of times, which the clinic answers by phone or mail. */
export type RequestState =
  | (Typed & {readonly kind: 'wishing'})
  | (Typed & {readonly kind: 'details'})
  /** `requestId` is there when this very request was sent before, and the clinic may have it. */
  | (Typed & {readonly kind: 'reviewing'; readonly requestId?: string})
  | (Typed & {readonly kind: 'sending'; readonly requestId: string})
  | (Typed & {readonly kind: 'sent'})
  | (Typed & {readonly kind: 'invalid'; readonly errors: readonly FieldError[]})
  /** Only of an `unknown` one the clinic may have it. */
  | (Typed & {readonly kind: 'failed'; readonly cause: 'offline' | 'refused' | 'unknown'; readonly requestId: string; readonly problem?: Problem});

/** What the patient does, and what comes back. */
export type RequestAction =
  | {readonly kind: 'wish'; readonly change: Partial<Wishes>}
  | {readonly kind: 'enterDetails'; readonly contact: Contact}
  /** From the wishes to the contact form. */
  | {readonly kind: 'continue'}
  | {readonly kind: 'review'}
  /** To the contact form. */
  | {readonly kind: 'edit'}
  /** To the wishes. */
  | {readonly kind: 'back'}
  /** Send it; a fresh `requestId`, which is used unless this very request has one already. */
  | {readonly kind: 'send'; readonly requestId: string}
  | {readonly kind: 'outcome'; readonly outcome: RequestOutcome};

/** A request at its beginning, with what the patient has typed and wished for elsewhere. */
export function newRequest(contact: Contact, wishes: Wishes = {}): RequestState {
  return {kind: 'wishing', contact, wishes};
}

/**
 * The state after an action. An action that is not possible now gives the same state object, so that a second click
 * does nothing. Wishes and contact data survive every action.
 */
export function requestFlow(state: RequestState, action: RequestAction): RequestState {
  switch (action.kind) {
    case 'wish':
      return state.kind === 'wishing' ? {...state, wishes: {...state.wishes, ...action.change}} : state;
    case 'enterDetails':
      return isAny(state, ['details', 'invalid']) ? {...state, contact: action.contact} : state;
    case 'continue':
      return state.kind === 'wishing' ? {...typed(state), kind: 'details'} : state;
    case 'review':
      return isAny(state, ['details', 'invalid', 'failed']) ? {...typed(state), kind: 'reviewing', ...keptId(state)} : state;
    case 'edit':
      return isAny(state, ['reviewing', 'invalid', 'failed']) ? {...typed(state), kind: 'details'} : state;
    case 'back':
      return isAny(state, ['details', 'reviewing', 'invalid', 'failed']) ? {...typed(state), kind: 'wishing'} : state;
    case 'send':
      return isAny(state, ['reviewing', 'failed']) ? {...typed(state), kind: 'sending', requestId: idOf(state) ?? action.requestId} : state;
    case 'outcome':
      return state.kind === 'sending' ? afterOutcome(state, action.outcome) : state;
  }
}

type StateOf<Kind extends RequestState['kind']> = Extract<RequestState, {readonly kind: Kind}>;

function isAny<Kind extends RequestState['kind']>(state: RequestState, kinds: readonly Kind[]): state is StateOf<Kind> {
  return kinds.some((kind) => kind === state.kind);
}

function typed({wishes, contact}: Typed): Typed {
  return {wishes, contact};
}

/** One id for all attempts at one request; after a refusal for good the endpoint may remember the id as refused. */
function idOf(state: StateOf<'reviewing' | 'failed'>): string | undefined {
  const isRefused = state.kind === 'failed' && state.cause === 'refused' && state.problem?.status !== 429;
  return isRefused ? undefined : state.requestId;
}

function keptId(state: RequestState): {readonly requestId?: string} {
  const requestId = state.kind === 'failed' ? idOf(state) : undefined;
  return requestId === undefined ? {} : {requestId};
}

function afterOutcome(state: StateOf<'sending'>, outcome: RequestOutcome): RequestState {
  switch (outcome.kind) {
    case 'sent':
      return {...typed(state), kind: 'sent'};
    case 'invalid':
      return {...typed(state), ...outcome};
    case 'refused':
      return {...state, kind: 'failed', cause: 'refused', problem: outcome.problem};
    case 'offline': case 'unknown':
      return {...state, kind: 'failed', cause: outcome.kind};
  }
}
