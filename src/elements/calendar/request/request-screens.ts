import {html, nothing, type TemplateResult} from 'lit';
import type {RequestState} from '../../../booking/request-flow.ts';
import {booking, request} from '../../../i18n/booking-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {phoneLink, screenHeading} from '../../regimen-element.ts';
import {contactAndConsents, contactLines} from '../details/contact-lines.ts';
import {copyText} from '../desk/copy-text.ts';
import {detailsScreen} from '../details/details-screen.ts';
import {submittingScreen} from '../desk/outcome-screens.ts';
import {refusedFields} from '../details/refused-fields.ts';
import type {RequestContext, RequestController} from './request-controller.ts';
import {askedFor, hoursText, neededText, requestText, wishLines} from './request-view.ts';
import {requestWishes} from './request-wishes.ts';
import {retryWords} from '../desk/retry-words.ts';
import {contactList} from '../desk/review-screen.ts';

/** What the screens of a request are made from. */
export interface RequestScreen extends RequestContext {
  readonly controller: RequestController;
}

type StateOf<Kind extends RequestState['kind']> = Extract<RequestState, {readonly kind: Kind}>;

/** The screen for a state of the request. */
export function requestScreen(state: RequestState, view: RequestScreen): TemplateResult {
  switch (state.kind) {
    case 'wishing':
      return wishesScreen(state, view);
    case 'details': case 'invalid':
      return contactScreen(state, view);
    case 'reviewing':
      return checkScreen(state, view);
    case 'sending':
      return submittingScreen(request.sending);
    case 'sent':
      return sentScreen(state, view);
    case 'failed':
      return failedScreen(state, view);
  }
}

function wishesScreen({wishes}: StateOf<'wishing'>, view: RequestScreen): TemplateResult {
  const {controller, need, isConsultation, hours, today, onConsultation, onBack} = view;
  return html`
    <section class="screen">
      ${screenHeading(isConsultation ? request.wishesConsultation : request.wishes, request.wishesLead)}
      <div class="stack close">
        <p>${askedFor(need, isConsultation)}</p>
        ${hours === undefined ? nothing : html`<p class="muted">${hoursText(hours)}</p>`}
      </div>
      ${requestWishes({wishes, today, hours, ...controller.avoiding, onWish: (change) => controller.dispatch({kind: 'wish', change})})}
      <div class="actions">
        <button class="button primary" part="primary-button" type="button" @click=${() => controller.toDetails()}>${shared.continue}</button>
        ${onConsultation === undefined ? nothing : html`<button class="button primary" part="primary-button" type="button" @click=${onConsultation}>${request.consultationInstead}</button>`}
        ${onBack === undefined ? nothing : html`<button class="button quiet" part="quiet-button" type="button" @click=${onBack}>${shared.back}</button>`}
      </div>
      ${phoneLink(view.phone) ?? nothing}
    </section>
  `;
}

function contactScreen(state: StateOf<'details' | 'invalid'>, {controller, rules}: RequestScreen): TemplateResult {
  const {contact} = state;
  return detailsScreen({
    contact,
    rules,
    refused: state.kind === 'invalid' ? refusedFields(state, rules, request.refusedText) : {problems: [], others: []},
    reviewLabel: request.review,
    refusedHeading: request.refusedFields,
    onEdit: (edit) => controller.dispatch({kind: 'enterDetails', contact: edit(controller.state?.contact ?? contact)}),
    now: () => new Date(),
    onReview: () => controller.dispatch({kind: 'review'}),
    onBack: () => controller.dispatch({kind: 'back'}),
  });
}

function checkScreen(state: StateOf<'reviewing'>, view: RequestScreen): TemplateResult {
  const {controller} = view;
  return html`
    <section class="screen">
      ${screenHeading(request.check)}
      <div class="stack">
        ${wishList(state, view)}
        <p><button class="button quiet" part="quiet-button" type="button" @click=${() => controller.dispatch({kind: 'back'})}>${request.changeWishes}</button></p>
      </div>
      <div class="stack rule">
        <h3>${booking.yourDetails}</h3>
        ${contactList(contactLines(state.contact, view.rules))}
        <p><button class="button quiet" part="quiet-button" type="button" @click=${() => controller.dispatch({kind: 'edit'})}>${booking.changeDetails}</button></p>
      </div>
      <div class="stack rule"><p>${request.whatHappens}</p></div>
      <div class="actions">
        <button class="button primary" part="primary-button" type="button" @click=${() => void controller.send(!navigator.onLine)}>${request.send}</button>
        <button class="button quiet" part="quiet-button" type="button" @click=${() => controller.dispatch({kind: 'edit'})}>${shared.back}</button>
      </div>
    </section>
  `;
}

function wishList({wishes}: RequestState, {need, isConsultation}: RequestScreen): TemplateResult {
  return html`
    <h3>${request.yourWishes}</h3>
    <ul class="stack close">${[neededText(need, isConsultation), ...wishLines(wishes)].map((line) => html`<li>${line}</li>`)}</ul>
  `;
}

function sentScreen(state: StateOf<'sent'>, view: RequestScreen): TemplateResult {
  const link = phoneLink(view.phone);
  return html`
    <section class="screen">
      ${screenHeading(request.sent(view.clinic))}
      <p>${request.sentText}</p>
      <div class="stack rule">${wishList(state, view)}</div>
      ${link === undefined ? nothing : html`<div class="stack rule"><p>${request.sooner}</p>${link}</div>`}
    </section>
  `;
}

/** Nothing typed is lost: it can be sent again, changed, or copied into a message. */
function failedScreen({cause, problem, wishes, contact}: StateOf<'failed'>, view: RequestScreen): TemplateResult {
  const {controller, clinic, need, isConsultation} = view;
  const {ahead} = controller.retry;
  return html`
    <section class="screen">
      ${screenHeading(request[cause])}
      <p>${request[`${cause}Text`]}</p>
      ${problem?.detail === undefined ? nothing : html`<p>${problem.detail}</p>`}
      ${problem?.retryAfter === undefined ? nothing : html`<p role="status">${retryWords(ahead, Date.now())}</p>`}
      ${phoneLink(view.phone) ?? nothing}
      <div class="actions">
        <button class="button primary" part="primary-button" type="button" aria-disabled=${ahead === undefined ? 'false' : 'true'} @click=${() => void controller.sendAgain()}>${request.sendAgain}</button>
        <button class="button" part="secondary-button" type="button" @click=${() => controller.dispatch({kind: 'review'})}>${request.backToReview}</button>
      </div>
      <div class="stack rule">
        <h3>${request.byHand}</h3>
        <p>${request.byHandText}</p>
        ${copyText(requestText(askedFor(need, isConsultation), wishes, contactAndConsents(contact, view.rules), clinic))}
      </div>
    </section>
  `;
}
