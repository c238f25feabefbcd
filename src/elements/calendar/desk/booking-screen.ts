import type {TemplateResult} from 'lit';
import type {Capabilities} from '../../../availability/availability.ts';
import type {BookingState} from '../../../booking/booking-flow.ts';
import type {ContactRules} from '../../../booking/check-contact.ts';
import {bookedNow, type Commit} from '../../../booking/commit.ts';
import {booking, outcome, request} from '../../../i18n/booking-words.ts';
import {hold as holdWords} from '../../../i18n/course-words.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {AfterBooking} from './after-booking.ts';
import type {BookingController} from './booking-controller.ts';
import {contactLines} from '../details/contact-lines.ts';
import {detailsScreen} from '../details/details-screen.ts';
import {holdNote} from './hold-note.ts';
import {bookedScreen, problemScreen, submittingScreen, type ProblemScreen, type Way} from './outcome-screens.ts';
import {refusedFields} from '../details/refused-fields.ts';
import {retryWords} from './retry-words.ts';
import {reviewScreen} from './review-screen.ts';
import type {VisitorClock} from '../times/visitor-clock.ts';

/** What the screens from the contact form on are made from. */
export interface BookingScreen {
  readonly booking: BookingController;
  readonly capabilities: Pick<Capabilities, 'series' | 'confirmation' | 'holds'>;
  readonly commit: Commit;
  /** What the clinic asks of whoever books. */
  readonly rules: ContactRules;
  /** Whether a first talk is booked; a course or a visit otherwise. */
  readonly isConsultation: boolean;
  /** All free times that are known. */
  readonly free: readonly Slot[];
  /** How the visitor's clock stands to the clinic's. */
  readonly clock: VisitorClock;
  readonly clinic: string;
  readonly phone: string;
  readonly afterBooking: AfterBooking;
  /** Wishes in place of times; absent where the clinic takes none. */
  readonly onRequest: (() => void) | undefined;
}

type AfterChoice = Exclude<BookingState, {kind: 'choosing'}>;

/** The screen for a state of the booking. */
export function bookingScreen(state: AfterChoice, view: BookingScreen): TemplateResult {
  switch (state.kind) {
    case 'holding':
      return submittingScreen(holdWords.holding, holdWords.holdingText);
    case 'details':
    case 'invalid':
      return renderDetails(state, view);
    case 'reviewing':
      return renderReview(state, view);
    case 'submitting':
      return submittingScreen();
    case 'confirmed':
    case 'requested':
      return renderBooked(state, view);
    case 'conflict':
      return state.repair === 'searching' ? submittingScreen(holdWords.searching, holdWords.holdingText) : renderLost(state, view);
    default:
      return problemScreen({...problemOf(state, view), phone: view.phone});
  }
}

type StateOf<Kind extends BookingState['kind']> = Extract<AfterChoice, {readonly kind: Kind}>;

function renderDetails(state: StateOf<'details' | 'invalid'>, view: BookingScreen): TemplateResult {
  const {booking: controller, rules} = view;
  return detailsScreen({
    contact: state.contact,
    rules,
    refused: state.kind === 'invalid' ? refusedFields(state, rules, booking.refusedText) : {problems: [], others: []},
    note: noteOn(state, view),
    onEdit: (edit) => controller.dispatch({kind: 'enterDetails', contact: edit(controller.state.contact)}),
    now: () => new Date(),
    onReview: () => controller.dispatch({kind: 'review'}),
    onBack: () => controller.dispatch({kind: 'back'}),
  });
}

function noteOn({hold, course, changed}: StateOf<'details' | 'invalid' | 'reviewing'>, {booking: controller, free}: BookingScreen, shown = changed): ReturnType<typeof holdNote> {
  return holdNote({hold, slots: course.slots, free, changed: shown, onHoldAgain: () => void controller.holdAgain()});
}

/** What a repair has moved is marked in the table itself. */
function renderReview(state: StateOf<'reviewing'>, view: BookingScreen): TemplateResult {
  const {course, changed, contact} = state;
  return reviewScreen({
    slots: course.slots,
    changed,
    contact: contactLines(contact, view.rules),
    commit: view.commit,
    hold: noteOn(state, view, []),
    isConsultation: view.isConsultation,
    clock: view.clock,
    ...view.capabilities,
    onBook: () => void view.booking.submit(!navigator.onLine),
    onChangeTimes: () => view.booking.dispatch({kind: 'back'}),
    onChangeDetails: () => view.booking.dispatch({kind: 'edit'}),
  });
}

function renderBooked({course, booking: booked}: StateOf<'confirmed' | 'requested'>, {afterBooking, clinic, phone, isConsultation, commit, clock}: BookingScreen): TemplateResult {
  const ids = booked.bookings.map(({slotId}) => slotId);
  const slots = course.slots.filter(({id}) => ids.includes(id));
  return bookedScreen({booking: booked, slots, wanted: bookedNow(course.slots, commit), course: course.slots, isConsultation, clock, clinic, phone, keep: afterBooking.render({booking: booked, clinic, isConsultation})});
}

function renderLost({course}: StateOf<'conflict'>, {booking: controller, phone, onRequest}: BookingScreen): TemplateResult {
  const isOne = course.slots.length === 1;
  return problemScreen({
    heading: isOne ? booking.lostOne : booking.lost,
    text: isOne ? booking.lostOneText : booking.lostText,
    phone,
    primary: {text: isOne ? booking.chooseAgainOne : booking.chooseAgain, onPress: () => controller.dispatch({kind: 'back'})},
    others: requestWay(onRequest),
  });
}

function problemOf(state: StateOf<'unknown' | 'refused' | 'expired'>, view: BookingScreen): Omit<ProblemScreen, 'phone'> {
  const {booking: controller} = view;
  switch (state.kind) {
    case 'unknown':
      return {heading: booking.unknown, text: booking.unknownText, primary: {text: booking.checkAgain, onPress: () => void controller.checkAgain()}};
    case 'expired':
      return expired(view);
    case 'refused':
      return refused(state, view);
  }
}

/** Times that could be held before may still be free: they are held again, or others are chosen. */
function expired({booking: controller, capabilities}: BookingScreen): Omit<ProblemScreen, 'phone'> {
  const times = {text: booking.chooseAgain, onPress: () => void controller.dispatch({kind: 'back'})};
  const again = {text: outcome.holdAgain, onPress: () => void controller.holdAgain()};
  return {heading: booking.expired, text: booking.expiredText, ...(capabilities.holds ? {primary: again, others: [times]} : {primary: times})};
}

function refused({reason, problem}: StateOf<'refused'>, view: BookingScreen): Omit<ProblemScreen, 'phone'> {
  const {booking: controller, onRequest} = view;
  const review = {text: booking.backToReview, onPress: () => void controller.dispatch({kind: 'review'})};
  const again = {text: outcome.tryAgain, onPress: () => void controller.submitAgain()};
  if (reason === 'offline') return {heading: outcome.offline, text: outcome.offlineText, primary: again, others: [review]};
  if (reason === 'busy') return {...busy(view, problem?.retryAfter), primary: {...again, isClosed: controller.retry.ahead !== undefined}, others: [review]};
  const times = {text: booking.chooseAgain, onPress: () => void controller.dispatch({kind: 'back'})};
  return {
    heading: booking.refused,
    text: booking.refusedText,
    ...(problem?.detail !== undefined && {detail: problem.detail}),
    primary: review,
    others: [times, ...requestWay(onRequest)],
  };
}

function busy({booking: {retry}}: BookingScreen, retryAfter: number | undefined): Pick<ProblemScreen, 'heading' | 'text' | 'news'> {
  return {heading: outcome.busy, text: outcome.busyText, ...(retryAfter !== undefined && {news: retryWords(retry.ahead, Date.now())})};
}

function requestWay(onRequest: (() => void) | undefined): readonly Way[] {
  return onRequest === undefined ? [] : [{text: request.instead, onPress: onRequest}];
}
