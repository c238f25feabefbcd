import {expect} from '@open-wc/testing';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';
import {FakeSource} from '../../../support/fake-source.ts';
import {openWeeks, weeksAvailability, weeksSource} from '../../../support/open-weeks.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

/** Mondays do not fit a course whose gaps are five days at most. */
const mondays = slotsOnDays([0, 7, 14, 21, 28]);

describe('The calendar while a course is chosen', () => {
  const events = recordEvents();

  it('is accessible with courses, with open wishes, with none and when they cannot be booked together', async () => {
    const page = await CalendarPage.openCourse(undefined, {'consultation-service': 'consultation'});
    await expect(page.host).to.be.accessible();
    page.openWishes();
    await page.choose('Monday');
    await expect(page.host).to.be.accessible();
    await expect((await CalendarPage.openCourse(weeksSource(mondays))).host).to.be.accessible();
    await expect((await CalendarPage.openCourse(weeksSource(openWeeks(), {series: 'none'}))).host).to.be.accessible();
  });

  it('shows the soonest course first and draws it on the month', async () => {
    const page = await CalendarPage.openCourse();
    expect([page.heading, page.chosen, page.badges]).to.deep.equal(['Choose your 3 times', ['Soonest'], {'2026-03-02': '1', '2026-03-04': '2', '2026-03-06': '3'}]);
  });

  it('draws another course when it is chosen, by mouse or by arrow keys', async () => {
    const page = await CalendarPage.openCourse(weeksSource([...slotsOnDays([0, 2, 4]), aSlot({date: march(1), time: '14:00'}), ...[4, 7, 11].map((day) => aSlot({date: march(day), time: '14:00'}))]));
    const soonest = page.badges;
    page.field('Soonest').focus();
    await page.keys('ArrowDown');
    expect(page.chosen).not.to.deep.equal(['Soonest']);
    expect(page.badges).not.to.deep.equal(soonest);
    await page.choose('Soonest');
    expect(page.badges).to.deep.equal(soonest);
    expect(page.heading).to.equal('Choose your 3 times');
  });

  it('starts on the day that is chosen on the month, and keeps the focus there', async () => {
    const page = await CalendarPage.openCourse();
    page.day('Monday, March 2').focus();
    await page.keys('ArrowDown', 'Enter');
    expect([Object.keys(page.badges)[0], page.focused.startsWith('Monday, March 9'), page.tabStop]).to.deep.equal(['2026-03-09', true, '2026-03-09']);
  });

  it('walks the month by keys, into the next one and no further than what is known', async () => {
    const page = await CalendarPage.openCourse();
    page.day('Monday, March 2').focus();
    await page.keys('PageDown');
    expect([page.month, page.focused.split(',').slice(0, 2).join()]).to.deep.equal(['April 2026', 'Thursday, April 2']);
    await page.keys('PageDown');
    expect(page.month).to.equal('April 2026');
  });

  it('says why a day cannot begin a course', async () => {
    const page = await CalendarPage.openCourse(weeksSource(slotsOnDays([0, 2, 4])));
    expect(page.day('Wednesday, March 4').getAttribute('aria-label')).to.equal('Wednesday, March\u00a04, session 2, a course cannot start here: the later sessions would not fit');
  });

  it('weighs wishes and takes all of them back', async () => {
    const page = await CalendarPage.openCourse();
    page.openWishes();
    await page.choose('Tuesday');
    await page.choose('Friday');
    await page.choose('Afternoon');
    await page.choose('Closest to your wishes');
    expect(Object.keys(page.badges)).to.deep.equal(['2026-03-03', '2026-03-06', '2026-03-10']);
    await page.press('Clear these wishes');
    expect(page.chosen).to.deep.equal(['Soonest']);
    expect(page.buttons).not.to.include('Clear these wishes');
  });

  it('keeps to a wished first and last day', async () => {
    const page = await CalendarPage.openCourse();
    await page.fill('Start on or after', '2026-03-11');
    expect(Object.keys(page.badges)[0]).to.equal('2026-03-11');
    await page.fill('Finish by', '2026-03-12');
    expect(page.statuses[0]).to.include('No course fits up to Thursday, April 30.');
    expect(page.links).to.include({'Call us: +1 303 555 0142': 'tel:+13035550142'});
    await page.fill('Finish by', '');
    expect(page.buttons).to.include('Continue with these 3 times');
  });

  it('offers what would help, and one tap applies it', async () => {
    const page = await CalendarPage.openCourse();
    await page.fill('Finish by', '2026-03-04');
    expect(page.buttons).to.include('Finish by Friday, March 6').and.not.to.include('Continue with these 3 times');
    await page.press('Finish by Friday, March 6');
    expect(page.badges).to.deep.equal({'2026-03-02': '1', '2026-03-04': '2', '2026-03-06': '3'});
  });

  it('only asks the clinic about the protocol, with the phone', async () => {
    const page = await CalendarPage.openCourse(weeksSource(mondays));
    expect(page.text).to.include('A question for the clinic').and.to.include('Could you allow a gap of 7 days').and.to.include('nothing is booked here');
    expect(page.links).to.deep.equal({'Call us: +1 303 555 0142': 'tel:+13035550142'});
    expect(page.buttons.filter((name) => name.startsWith('Could') || name.startsWith('Continue'))).to.deep.equal([]);
  });

  it('looks at later dates on request', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openCourse(source);
    await source.answerAll(weeksAvailability([]));
    await page.settle();
    await page.press('Look at later dates');
    await source.answerAll(weeksAvailability([]));
    await page.settle();
    expect(source.months).to.deep.equal(['2026-03', '2026-04', '2026-05', '2026-06', '2026-07']);
  });

  it('says beforehand when the clinic takes one appointment at a time, or not so many at once', async () => {
    const single = await CalendarPage.openCourse(weeksSource(openWeeks(), {series: 'none'}), {'consultation-service': 'consultation'});
    expect([single.statuses.at(-1)?.includes('one appointment at a time'), single.buttons.includes('Continue with these 3 times'), single.buttons.includes('Book a consultation only')]).to.deep.equal([true, false, true]);
    const two = await CalendarPage.openCourse(weeksSource(openWeeks(), {maxSeries: 2}));
    expect(two.statuses.at(-1)).to.include('up to 2 sessions at once');
  });

  it('tells the page nothing of days, wishes or courses', async () => {
    const page = await CalendarPage.openCourse();
    await page.choose('Tuesday');
    await page.fill('Start on or after', '2026-03-11');
    expect(events()).to.deep.equal([['regimen-step', {step: 'times'}]]);
  });
});

describe('The calendar while one time is chosen', () => {
  it('is accessible on a day without free times', async () => {
    const page = await CalendarPage.open({}, weeksSource([]));
    await expect(page.host).to.be.accessible();
  });

  it('shows the times of the first free day, and of another that is chosen', async () => {
    const page = await CalendarPage.open({}, weeksSource([aSlot({date: march(-1)}), ...slotsOnDays([2]), aSlot({date: march(3), time: '17:30'})]));
    expect([page.text.includes('Free times on Wednesday, March 4'), page.selectedDay]).to.deep.equal([true, '2026-03-04']);
    await page.click(page.day('Thursday, March 5'));
    expect([page.text.includes('Free times on Thursday, March 5'), page.selectedDay]).to.deep.equal([true, '2026-03-05']);
    await page.choose('5:30');
    expect(page.chosen).to.deep.equal(['5:30 pm']);
  });

  it('asks to look further when nothing is free this month, and then shows the first free day', async () => {
    const page = await CalendarPage.open({}, weeksSource(slotsOnDays([32])));
    expect([page.text.includes('No free time so far'), page.selectedDay, page.month]).to.deep.equal([true, '', 'March 2026']);
    expect(page.links).to.include({'Call us: +1 303 555 0142': 'tel:+13035550142'});
    await page.press('Next month');
    expect([page.month, page.selectedDay]).to.deep.equal(['April 2026', '2026-04-03']);
  });

  it('forgets the chosen time with the day', async () => {
    const page = await CalendarPage.open();
    await page.choose('9:00');
    await page.click(page.day('Thursday, March 5'));
    expect([page.chosen, page.buttons.includes('Continue with this time')]).to.deep.equal([[], false]);
  });

  it('shows a time once that two clinicians have free', async () => {
    const page = await CalendarPage.open({}, weeksSource([aSlot({resource: 'r1'}), aSlot({resource: 'r2'})]));
    await page.choose('9:00');
    expect(page.chosen).to.deep.equal(['9:00 am']);
  });

  it('chooses a day and a time with the keyboard', async () => {
    const page = await CalendarPage.open();
    page.day('Monday, March 2').focus();
    await page.keys('ArrowRight', 'Enter', 'Tab', 'Space');
    expect([page.selectedDay, page.chosen]).to.deep.equal(['2026-03-03', ['9:00 am']]);
    await page.keys('Tab', 'Enter');
    expect(page.heading).to.equal('How can we reach you?');
  });
});
