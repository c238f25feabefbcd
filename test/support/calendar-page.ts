import type {AvailabilitySource} from '../../src/availability/availability-source.ts';
import '../../src/define/regimen-calendar.ts';
import {emptyContact, type Contact} from '../../src/booking/contact.ts';
import type {RegimenCalendar} from '../../src/elements/calendar/regimen-calendar.ts';
import {aContact} from './a-booking.ts';
import {ElementPage} from './element-page.ts';
import type {FakeSource} from './fake-source.ts';
import {openHost, type Attributes} from './open-host.ts';
import {weeksSource} from './open-weeks.ts';

/** Attributes that ask for three sessions, two to five days apart, within two weeks. */
export const threeSessions: Attributes = {sessions: '3', 'min-gap': '2', 'max-gap': '5', 'within-days': '14'};

/** The calendar as its visitor meets it, on Monday, 2 March 2026, on a device whose clock is the clinic's, wherever the tests run. */
export class CalendarPage extends ElementPage<RegimenCalendar> {
  /** One appointment, with the free times of six weeks. */
  static async open(attributes: Attributes = {}, source: AvailabilitySource | 'endpoint' = weeksSource(), fallback = ''): Promise<CalendarPage> {
    const page = new CalendarPage(await openHost('regimen-calendar', attributes, source, fallback));
    await page.settle();
    return page;
  }

  /** One appointment, with the free times that are asked for at first. */
  static async openAnswered(source: FakeSource): Promise<CalendarPage> {
    return answeredBy(source, await CalendarPage.open({}, source));
  }

  /** A course of three sessions, past the safety questions, with the free times that are asked for at first. */
  static async openAnsweredCourse(source: FakeSource): Promise<CalendarPage> {
    return answeredBy(source, await CalendarPage.openCourse(source));
  }

  /** A course of three sessions, past the safety questions. */
  static async openCourse(source?: AvailabilitySource, attributes: Attributes = {}): Promise<CalendarPage> {
    const page = await CalendarPage.open({...threeSessions, ...attributes}, source);
    await page.passSafety();
    return page;
  }

  /** A calendar that reads its free times from an endpoint. */
  static openEndpoint(attributes: Attributes = {}): Promise<CalendarPage> {
    return CalendarPage.open({endpoint: '/api', 'booking-url': undefined, ...attributes}, 'endpoint');
  }

  async passSafety(): Promise<void> {
    await this.press('No');
    await this.choose('None of these');
    await this.press('Continue');
  }

  openWishes(): void {
    this.openDetails();
  }

  openDetails(): void {
    this.all('details').forEach((details) => details.setAttribute('open', ''));
  }

  /** The times that the session which is being changed could have. */
  get changeTimes(): string[] {
    return this.all('.changes-times button').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  }

  /** Chooses the first free time, or the first course, and goes on to the contact form. */
  async toDetails(): Promise<void> {
    const course = this.buttons.find((name) => name.startsWith('Continue with these'));
    if (course !== undefined) return this.press(course);
    await this.choose('9:00');
    await this.press('Continue with this time');
  }

  async enter(contact: Partial<Contact> = {}): Promise<void> {
    const {givenName, familyName, email, phone} = aContact(contact);
    for (const [label, value] of [['First name', givenName], ['Last name', familyName], ['Email', email], ['Phone', phone]] as const) await this.fill(label, value);
  }

  async toReview(contact: Partial<Contact> = {}): Promise<void> {
    await this.toDetails();
    await this.enter(contact);
    await this.press('Check my booking');
  }

  /** What the contact form holds. */
  get contact(): Contact {
    const [givenName = '', familyName = '', email = '', phone = ''] = ['First name', 'Last name', 'Email', 'Phone'].map((label) => this.field(label).value);
    return {...emptyContact, givenName, familyName, email, phone};
  }

  /** Picks from a list by its label. */
  async pick(label: string, option: string): Promise<void> {
    const list = this.all('select').find((select) => select instanceof HTMLSelectElement && select.labels[0]?.textContent === label);
    if (!(list instanceof HTMLSelectElement)) throw new Error(`There is no list "${label}".`);
    list.value = [...list.options].find(({text}) => text === option)?.value ?? `There is no "${option}".`;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settle();
  }

  get gridBox(): DOMRect {
    return (this.all('[role=grid]')[0] as HTMLElement).getBoundingClientRect();
  }

  /** Elements that scroll by themselves. */
  get scrollers(): string[] {
    return this.all('*').filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY)).map(({className}) => className);
  }

  /** The text of what `selector` finds. */
  spoken(selector: string): string[] {
    return this.all(selector).map(({textContent}) => textContent.trim());
  }
}

async function answeredBy(source: FakeSource, page: CalendarPage): Promise<CalendarPage> {
  await source.answerAll();
  await page.settle();
  return page;
}
