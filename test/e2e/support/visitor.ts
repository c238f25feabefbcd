import {expect, type FrameLocator, type Locator, type Page} from '@playwright/test';
import {booking, contact as contactWords} from '../../../src/i18n/en/booking.ts';
import {wishes} from '../../../src/i18n/en/course.ts';
import {plan} from '../../../src/i18n/en/plan.ts';
import {calculator} from '../../../src/i18n/en/questions.ts';
import {safety, shared} from '../../../src/i18n/en/start.ts';
import {calendar} from '../../../src/i18n/en/times.ts';
import {pointer, type Hand} from './hand.ts';

/** One session as a table on the page shows it. */
export interface ShownSession {
  /** "Monday, November 30" */
  readonly day: string;
  /** "9:00 am" */
  readonly time: string;
  /** "with Dr. A. Okafor" */
  readonly who: string;
  /** Whether it is said to have changed. */
  readonly isMarked: boolean;
}

/** What the visitor tells the clinic. */
export const contact = {givenName: 'Robin', familyName: 'Ashgrove', email: 'robin@example.com', phone: '303 555 0199'};

/** The same as the clinic receives it: the number as it is dialled from anywhere. */
export const sentContact = {...contact, phone: '+13035550199'};

const {questions} = calculator;

/** A page, or a frame in one. */
type Place = Pick<Page | FrameLocator, 'getByRole' | 'getByLabel' | 'getByText'>;

/** Somebody in front of a clinic's page, who finds everything by the name that it has on the page. */
export class Visitor<In extends Place = Page> {
  readonly page: In;
  private readonly hand: Hand;

  constructor(page: In, hand: Hand = pointer) {
    this.page = page;
    this.hand = hand;
  }

  /** The heading of a screen: the focus moves there when the screen appears. */
  heading(name: string): Locator {
    return this.page.getByRole('heading', {name, level: 2});
  }

  button(name: string): Locator {
    return this.page.getByRole('button', {name, exact: true});
  }

  press(name: string): Promise<void> {
    return this.hand.press(this.button(name));
  }

  /** One of several answers, one of the proposed courses, or a time, which may be another visitor's time of another one. */
  choose(name: string): Promise<void> {
    return this.hand.choose(this.page.getByRole('radio', {name: beginningWith(name)}));
  }

  tick(name: string): Promise<void> {
    return this.hand.choose(this.page.getByRole('checkbox', {name, exact: true}));
  }

  write(label: string, text: string): Promise<void> {
    return this.hand.write(this.page.getByLabel(label), text);
  }

  pickDay(label: string, day: string): Promise<void> {
    return this.hand.pickDay(this.page.getByLabel(label), day);
  }

  async answer(name: string): Promise<void> {
    await this.choose(name);
    await this.press(shared.continue);
  }

  /** Through the questions as a new patient with nothing to report, up to the plan, with a stop at each question. */
  async getPlan(stop: (screen: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.press(safety.notInCrisis);
    await this.choose(questions.visit.choices.new.label);
    await stop('visit');
    await this.press(shared.continue);
    await this.choose(questions.topic.choices.anxiety.label);
    await stop('topic');
    await this.press(shared.continue);
    await this.skip(['severity', 'also', 'metabolism'], stop);
    await this.choose(safety.noFlags);
    await stop('health');
    await this.press(shared.continue);
    await this.skip(['pace', 'start', 'days'], stop);
  }

  /** Past optional questions, with a stop at each. */
  async skip(names: readonly (keyof typeof questions)[], stop: (screen: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
    for (const name of names) {
      await expect(this.heading(questions[name].legend)).toBeVisible();
      await stop(name);
      await this.press(calculator.skip);
    }
  }

  /** From the first question to the choice of a course. */
  async getCourses(): Promise<void> {
    await this.getPlan();
    await this.press(plan.seeTimes(6));
  }

  /** Through the two safety questions of a calendar without a calculator. */
  async passSafety(): Promise<void> {
    await this.press(safety.notInCrisis);
    await this.answer(safety.noFlags);
  }

  /** Fills in the form and sends it on by the button of this name. */
  async giveContact(onward = contactWords.review): Promise<void> {
    await this.write(contactWords.given, contact.givenName);
    await this.write(contactWords.family, contact.familyName);
    await this.write(contactWords.email, contact.email);
    await this.write(contactWords.phone, contact.phone);
    await this.press(onward);
  }

  /** From the choice of a course to the last look. */
  async getReview(): Promise<void> {
    await this.press(calendar.continueWithTimes(6));
    await this.giveContact();
  }

  openWishes(): Promise<void> {
    return this.hand.press(this.page.getByText(wishes.more));
  }

  /** The sessions in the table on the screen, in order. */
  shownSessions(): Promise<ShownSession[]> {
    return this.page.getByRole('table', {name: booking.times}).locator('tbody tr').evaluateAll((rows) => {
      const textOf = (row: Element, selector: string) => (row.querySelector<HTMLElement>(selector)?.innerText ?? '').replace('\u00a0', ' ');
      return rows.map((row) => ({
        day: textOf(row, 'td').split('\n')[0]?.trim() ?? '',
        time: textOf(row, 'td.time'),
        who: textOf(row, '.session-note'),
        isMarked: row.querySelector('.session-mark') !== null,
      }));
    });
  }

  /** The days and times of each proposed course, by the course's name. */
  async proposals(): Promise<Map<string, string[]>> {
    const cards = await this.page.getByRole('group', {name: calendar.courses}).locator('.option').all();
    return new Map(await Promise.all(cards.map(readProposal)));
  }
}

async function readProposal(card: Locator): Promise<[string, string[]]> {
  return [await card.locator('label').innerText(), await card.locator('.option-dates li').allInnerTexts()];
}

/** Names that begin so; what follows may be a hint, a clinician, or the time on the visitor's own clock. */
function beginningWith(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')}`);
}
