import {expect} from '@open-wc/testing';
import {CalendarPage} from './calendar-page.ts';
import type {Attributes} from './open-host.ts';

/** A field of every kind. */
export const everyKind = [
  {id: 'name'}, {id: 'email'}, {id: 'phone', required: false}, {id: 'birth-date'},
  {id: 'code', label: 'Referral code', required: false, hint: 'On your letter.'}, {id: 'notes', kind: 'textarea', label: 'Anything we should know', required: false, maxLength: 20},
  {id: 'call', kind: 'select', label: 'Best time to call', options: ['Morning', 'Evening']}, {id: 'ride', kind: 'checkbox', label: 'Please order a ride home'},
];
/** Something to agree to. */
export const consent = 'privacy@2026-03: I have read the [privacy notice](/privacy)';

/** An answer to each field that is no box, by its label. */
export const answers = {
  'First name': 'Ada', 'Last name': 'Byron', Email: 'ada@example.com', Month: '3', Day: '9', Year: '1984', 'Referral code': 'A1', 'Anything we should know': 'Stairs are hard.', 'Best time to call': 'Evening',
};

/** The contact form of one appointment. */
export async function openForm(attributes: Attributes = {}, fields?: readonly object[]): Promise<CalendarPage> {
  const page = await CalendarPage.open(attributes);
  if (fields !== undefined) page.host.fields = fields;
  await page.toDetails();
  return page;
}

/** Fills in every kind of field, and ticks both boxes. */
export async function fillEveryKind(page: CalendarPage): Promise<void> {
  for (const [label, value] of Object.entries(answers)) await page.fill(label, value);
  await page.choose('Please order a ride home');
  await page.choose('I have read');
}

/** What the fields hold; both boxes must be ticked. */
export function everyAnswer(page: CalendarPage): Record<string, string> {
  expect(page.chosen).to.deep.equal(['Please order a ride home (optional)', 'I have read the privacy notice (opens in a new tab)']);
  return Object.fromEntries(Object.keys(answers).map((label) => [label, page.control(label).value]));
}

/** From an empty form of the usual fields to the confirmation. */
export async function bookWith(page: CalendarPage): Promise<void> {
  await page.enter();
  await page.press('Check my booking');
  await page.press('Book this time');
  await page.reach('Your appointment is booked');
}
