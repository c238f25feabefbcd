import type {TemplateResult} from 'lit';
import type {Capabilities} from '../../availability/availability.ts';
import type {BookingState} from '../../booking/booking-flow.ts';
import type {ContactRules} from '../../booking/check-contact.ts';
import type {FieldError} from '../../booking/problem.ts';
import {booking} from '../../i18n/en/booking.ts';
import type {BookingController} from './booking-controller.ts';
import {detailsScreen, type DetailsScreen, type FieldProblem} from './details-screen.ts';
import {bookedScreen, problemScreen, submittingScreen, type ProblemScreen} from './outcome-screens.ts';
import {reviewScreen} from './review-screen.ts';

/** What the screens from the contact form on are made from. */
export interface BookingScreen {
  readonly booking: BookingController;
  readonly capabilities: Pick<Capabilities, 'series' | 'confirmation'>;
  /** What the clinic asks of whoever books. */
  readonly rules: ContactRules;
  /** Whether a first talk is booked; a course or a visit otherwise. */
  readonly isConsultation: boolean;
  readonly clinic: string;
  readonly phone: string;
  readonly fileUrl: string | undefined;
  /** Leads to the first field that is wrong. */
  readonly onCheck: () => void;
}

type AfterChoice = Exclude<BookingState, {kind: 'choosing'}>;

/** The screen for a state of the booking. */
export function bookingScreen(state: AfterChoice, view: BookingScreen): TemplateResult {
  switch (state.kind) {
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
      return state.repair === 'searching' ? submittingScreen() : renderLost(state, view);
    default:
      return problemScreen({...problemOf(state, view), phone: view.phone});
  }
}

type StateOf<Kind extends BookingState['kind']> = Extract<AfterChoice, {readonly kind: Kind}>;

function renderDetails(state: StateOf<'details' | 'invalid'>, {booking: controller, rules, onCheck}: BookingScreen): TemplateResult {
  const {contact} = state;
  return detailsScreen({
    contact,
    rules,
    refused: state.kind === 'invalid' ? refusedFields(state) : {problems: [], others: []},
    onInput: (name, value) => controller.dispatch({kind: 'enterDetails', contact: {...contact, [name]: value}}),
    onProblems: onCheck,
    onReview: () => controller.dispatch({kind: 'review'}),
    onBack: () => controller.dispatch({kind: 'back'}),
  });
}

function refusedFields({errors}: StateOf<'invalid'>): DetailsScreen['refused'] {
  if (errors.length === 0) return {problems: [], others: [booking.refusedText]};
  return {
    problems: errors.flatMap((error) => fieldOf(error)),
    others: errors.filter((error) => fieldOf(error).length === 0).map(({detail}) => detail),
  };
}

function fieldOf({pointer, detail}: FieldError): readonly FieldProblem[] {
  const name = (['givenName', 'familyName', 'email', 'phone'] as const).find((key) => pointer === `/patient/${key}`);
  return name === undefined ? [] : [{field: name, text: detail}];
}

function renderReview({course, changed, contact}: StateOf<'reviewing'>, view: BookingScreen): TemplateResult {
  return reviewScreen({
    slots: course.slots,
    changed,
    contact,
    isConsultation: view.isConsultation,
    ...view.capabilities,
    onBook: () => void view.booking.submit(),
    onChangeTimes: () => view.booking.dispatch({kind: 'back'}),
    onChangeDetails: () => view.booking.dispatch({kind: 'edit'}),
  });
}

function renderBooked({course, booking: booked}: StateOf<'confirmed' | 'requested'>, {clinic, phone, fileUrl, isConsultation}: BookingScreen): TemplateResult {
  const ids = booked.bookings.map(({slotId}) => slotId);
  const slots = course.slots.filter(({id}) => ids.includes(id));
  return bookedScreen({booking: booked, slots, wanted: course.slots.length, isConsultation, clinic, phone, fileUrl});
}

function renderLost({course}: StateOf<'conflict'>, {booking: controller, phone}: BookingScreen): TemplateResult {
  const isOne = course.slots.length === 1;
  return problemScreen({
    heading: isOne ? booking.lostOne : booking.lost,
    text: isOne ? booking.lostOneText : booking.lostText,
    phone,
    primary: {text: isOne ? booking.chooseAgainOne : booking.chooseAgain, onPress: () => controller.dispatch({kind: 'back'})},
  });
}

function problemOf(state: StateOf<'unknown' | 'refused' | 'expired'>, {booking: controller}: BookingScreen): Omit<ProblemScreen, 'phone'> {
  const review = {text: booking.backToReview, onPress: () => void controller.dispatch({kind: 'review'})};
  const times = {text: booking.chooseAgain, onPress: () => void controller.dispatch({kind: 'back'})};
  switch (state.kind) {
    case 'unknown':
      return {heading: booking.unknown, text: booking.unknownText, primary: {text: booking.checkAgain, onPress: () => void controller.checkAgain()}};
    case 'expired':
      return {heading: booking.expired, text: booking.expiredText, primary: times};
    case 'refused':
      return {heading: booking.refused, text: booking.refusedText, ...refusalDetail(state), primary: review, secondary: times};
  }
}

function refusalDetail({reason, problem}: StateOf<'refused'>): {readonly detail?: string} {
  if (reason === 'busy' && problem?.retryAfter !== undefined) return {detail: booking.busy(problem.retryAfter)};
  return problem?.detail === undefined ? {} : {detail: problem.detail};
}
