import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {fixedSource} from '../../../../src/availability/fixed-source.ts';
import type {AvailabilitySource} from '../../../../src/availability/availability-source.ts';
import type {Slot} from '../../../../src/schedule/slot.ts';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {FakeSource} from '../../../support/fake-source.ts';
import {weeksAvailability, weeksSource} from '../../../support/open-weeks.ts';

const ito = {id: 'i', name: 'Dr. Ito'};
const lind = {id: 'l', name: 'Dr. Lind'};

/** Ten-minute times from eight in the morning on, on the days counted from 2 March. */
function busyDays(days: readonly number[], perDay: number): AvailabilitySource {
  const slots = days.flatMap((day) => Array.from({length: perDay}, (_, index) => aSlot({date: march(day), minutes: 10, time: clock(480 + 10 * index)})));
  return fixedSource(weeksAvailability(slots));
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function twoClinicians(): AvailabilitySource {
  const with_ = (resource: Slot['resource'], day: number, time: string): Slot => ({...aSlot({date: march(day), time, id: `${day} ${time} ${resource?.id}`}), ...(resource && {resource})});
  return weeksSource([with_(ito, 0, '09:00'), with_(lind, 0, '09:00'), with_(ito, 1, '10:00'), with_(lind, 2, '11:00')]);
}

describe('The month by keyboard, key after key', () => {
  /** A key, the day that then has the focus, and the month on show. Tuesday, 3 March, has the only free time. */
  const table: readonly (readonly [key: string, day: string, month: string])[] = [
    ['ArrowRight', 'Wednesday, March 4', 'March 2026'],
    ['ArrowDown', 'Wednesday, March 11', 'March 2026'],
    ['ArrowLeft', 'Tuesday, March 10', 'March 2026'],
    ['ArrowUp', 'Tuesday, March 3', 'March 2026'],
    ['End', 'Saturday, March 7', 'March 2026'],
    ['Home', 'Sunday, March 1', 'March 2026'],
    ['PageDown', 'Wednesday, April 1', 'April 2026'],
    ['PageUp', 'Sunday, March 1', 'March 2026'],
    ['Shift+PageDown', 'Monday, March 1', 'March 2027'],
    ['Shift+PageUp', 'Sunday, March 1', 'March 2026'],
    ['PageUp', 'Sunday, March 1', 'March 2026'],
    ['Enter', 'Sunday, March 1', 'March 2026'],
  ];

  it('moves the focus, shows its month, and says of each day what it is', async () => {
    const page = await CalendarPage.open({}, weeksSource(slotsOnDays([1])));
    page.day('Tuesday, March 3').focus();
    for (const [key, day, month] of table) {
      await page.keys(key);
      expect([page.focused.split(',').slice(0, 2).join(), page.month], key).to.deep.equal([day, month]);
    }
  });

  it('reaches a day that cannot be chosen, explains it and leaves the choice as it is', async () => {
    const page = await CalendarPage.open({}, weeksSource(slotsOnDays([1])));
    page.day('Tuesday, March 3').focus();
    await page.keys('ArrowRight', 'Enter', 'Space');
    expect([page.selectedDay, page.focused]).to.deep.equal(['2026-03-03', 'Wednesday, March 4, no free time']);
    expect(page.text).to.include('Wednesday, March 4, no free time');
  });

  it('explains a day to a finger too', async () => {
    const page = await CalendarPage.openCourse(weeksSource(slotsOnDays([0, 2, 4])));
    const day = page.day('Wednesday, March 4');
    day.focus();
    await page.click(day);
    expect(page.text).to.include('Wednesday, March 4, session 2, a course cannot start here: the later sessions would not fit');
  });
});

describe('Several clinicians', () => {
  it('are told apart, and filtered on the month and in its times', async () => {
    const page = await CalendarPage.open({}, twoClinicians());
    await expect(page.host).to.be.accessible();
    expect(page.text).to.include('9:00 am with Dr. Ito').and.to.include('9:00 am with Dr. Lind');
    expect(page.day('Wednesday, March 4').getAttribute('aria-label')).to.equal('Wednesday, March\u00a04, 1 free time');
    await page.pick('With', 'Dr. Ito');
    expect(page.day('Wednesday, March 4').getAttribute('aria-label')).to.equal('Wednesday, March\u00a04, no free time');
    expect(page.text).to.include('9:00 am with Dr. Ito').and.not.to.include('9:00 am with Dr. Lind');
  });

  it('leave the day on show when the filter takes its times away, and say so', async () => {
    const page = await CalendarPage.open({}, twoClinicians());
    await page.click(page.day('Wednesday, March 4'));
    await page.pick('With', 'Dr. Ito');
    expect([page.selectedDay, page.text.includes('There is no such free time on Wednesday, March 4')]).to.deep.equal(['2026-03-04', true]);
    await page.pick('With', 'Anyone who is free');
    expect(page.text).to.include('11:00 am with Dr. Lind');
  });

  it('are booked as chosen', async () => {
    const page = await CalendarPage.open({}, twoClinicians());
    await page.choose('9:00 am with Dr. Lind');
    expect(page.chosen).to.deep.equal(['9:00 am with Dr. Lind']);
  });
});

describe('pain 11: layout that moves, and boxes that trap the scroll', () => {
  it('keeps the month where it is while its times arrive', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openAnswered(source);
    await page.press('Next month');
    const before = page.gridBox;
    await source.answerAll();
    await page.settle();
    expect([page.gridBox.top, page.gridBox.height]).to.deep.equal([before.top, before.height]);
  });

  it('keeps what is below the month where it is while days are looked at', async () => {
    const page = await CalendarPage.open({}, weeksSource(slotsOnDays([0, 1, 2])));
    page.host.style.inlineSize = '360px';
    const height = page.host.getBoundingClientRect().height;
    page.day('Tuesday, March 3').focus();
    await page.settle();
    expect(page.host.getBoundingClientRect().height).to.equal(height);
  });

  it('scrolls with the page alone, even with sixty times a day', async () => {
    const page = await CalendarPage.open({}, busyDays([0, 1], 60));
    page.host.style.inlineSize = '360px';
    expect(page.scrollers).to.deep.equal([]);
    expect(page.text).to.include('Morning 24 times').and.to.include('Afternoon 30 times').and.to.include('Evening 6 times');
  });
});

describe('pain 12: screen reader and keyboard', () => {
  it('tells the month once, the day with its weekday and free times, and the times of a day that is chosen', async () => {
    const page = await CalendarPage.open();
    await page.press('Next month');
    expect(page.spoken('[aria-live=polite]')).to.deep.equal(['April 2026']);
    await page.press('Previous month');
    await page.click(page.day('Thursday, March 5'));
    expect(page.statuses).to.include('2 free times on Thursday, March 5');
    expect(page.day('Thursday, March 5').getAttribute('aria-label')).to.equal('Thursday, March\u00a05, 2 free times');
  });

  it('reaches a time of a folded part of the day without a pointer', async () => {
    const page = await CalendarPage.open({}, busyDays([0], 60));
    page.day('Monday, March 2').focus();
    await page.keys('Tab', 'Tab', 'Tab');
    expect(page.focused).to.equal('Afternoon 30 times');
    await page.keys('Enter', 'Tab', 'ArrowDown');
    expect(page.chosen).to.deep.equal(['12:10 pm']);
    await sendKeys({press: 'Tab'});
  });

  it('is a grid with one tab stop, rows, and columns that name their day', async () => {
    const page = await CalendarPage.open();
    expect(page.tabStop).to.equal('2026-03-02');
    expect(page.spoken('[role=grid] th[scope=col]').length).to.equal(7);
    await expect(page.host).to.be.accessible();
  });
});
