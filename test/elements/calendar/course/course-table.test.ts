import {expect} from '@open-wc/testing';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {comeBack} from '../../../support/come-back.ts';
import {FakeSource} from '../../../support/fake-source.ts';
import {openWeeks, weeksAvailability, weeksSource} from '../../../support/open-weeks.ts';

/** Nine o'clock on five days; of three sessions two to five days apart, the soonest are on days 0, 2 and 4. */
const narrow = slotsOnDays([0, 2, 3, 4, 8]);

describe('The table in which a course is changed', () => {
  it('is accessible closed, open, with other days, changed, kept and without any other time', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    await expect(page.host).to.be.accessible();
    page.openDetails();
    await page.untilText('Only 1 day before');
    await expect(page.host).to.be.accessible();
    await page.press('Monday, March 9, 2:00 pm');
    await page.choose('Keep this time for session 1');
    await expect(page.host).to.be.accessible();
    const none = await CalendarPage.openCourse(weeksSource(slotsOnDays([0, 2, 4])));
    await none.press('Change session 2');
    await expect(none.host).to.be.accessible();
  });

  it('shows the chosen course, session by session', async () => {
    const page = await CalendarPage.openCourse();
    expect(page.sessions.map((row) => row.split(' | ').slice(0, 3).join(' | '))).to.deep.equal(['1 | Monday, March 2 | 9:00 am', '2 | Wednesday, March 4 | 9:00 am', '3 | Friday, March 6 | 9:00 am']);
  });

  it('opens only the times that keep the spacing, the nearest day first, and says how many', async () => {
    const page = await CalendarPage.openCourse(weeksSource(narrow));
    await page.press('Change session 2');
    expect([page.changeTimes, page.text.includes('1 other time on 1 day fit while')]).to.deep.equal([['Tuesday, March 10, 9:00 am'], true]);
    await page.press('Leave session 2 as it is');
    await page.press('Change session 3');
    expect(page.changeTimes).to.deep.equal([]);
  });

  it('says with whom each of the other times is as soon as one is with somebody else, and otherwise leaves the name out', async () => {
    const withName = (day: number, time: string, name: string) => ({...aSlot({date: march(day), time}), resource: {id: name, name}});
    const ada = [...[0, 2, 4].map((day) => withName(day, '09:00', 'Ada')), withName(2, '14:00', 'Ada')];
    const alone = await CalendarPage.openCourse(weeksSource(ada));
    await alone.press('Change session 2');
    expect(alone.changeTimes).to.deep.equal(['Wednesday, March 4, 2:00 pm']);
    const two = await CalendarPage.openCourse(weeksSource([...ada, withName(2, '15:00', 'Bea')]));
    await two.press('Change session 2');
    expect(two.changeTimes).to.deep.equal(['Wednesday, March 4, 2:00 pm with Ada', 'Wednesday, March 4, 3:00 pm with Bea']);
  });

  it('takes the focus to the heading, and back to the row when it is closed by button or by key', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    expect(page.focused).to.equal('Other times for session 2');
    await page.press('Leave session 2 as it is');
    expect([page.focused, page.buttons.includes('Leave session 2 as it is')]).to.deep.equal(['Change session 2', false]);
    await page.keys('Enter');
    expect(page.focused).to.equal('Other times for session 2');
    await page.keys('Escape');
    expect(page.focused).to.equal('Change session 2');
  });

  it('replaces one session, says so once, and leaves the focus on it', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    await page.press('Wednesday, March 4, 2:00 pm');
    expect(page.sessions[1]).to.include('Wednesday, March 4 Changed by you | 2:00 pm');
    expect(page.statuses.filter((text) => text !== '')).to.deep.equal(['Session 2 is now on Wednesday, March 4 at 2:00 pm.']);
    expect([page.focused, page.chosen.includes('Your own')]).to.deep.equal(['Change session 2', true]);
  });

  it('shows a session that goes past another under its new number', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    await page.press('Monday, March 9, 9:00 am');
    expect(page.sessions.map((row) => row.split(' | ')[1])).to.deep.equal(['Monday, March 2', 'Friday, March 6', 'Monday, March 9 Changed by you']);
    expect([page.statuses[0], page.focused]).to.deep.equal(['Session 2 is now session 3, on Monday, March 9 at 9:00 am.', 'Change session 3']);
  });

  it('shows days that break the spacing with the reason, and makes the smallest repair with one tap', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    page.openDetails();
    await page.untilText('Only 1 day before');
    expect(page.text).to.include('Thursday, March 5, 9:00 am Only 1 day before session 3. At least 2 are needed. Session 3 would move to Monday, March 9, 9:00 am.');
    await page.press('Move this session and 1 other (Thursday, March 5, 9:00 am)');
    expect(page.sessions.map((row) => row.split(' | ')[1])).to.deep.equal(['Monday, March 2', 'Thursday, March 5 Changed by you', 'Monday, March 9 Changed by you']);
    expect(page.statuses[0]).to.equal('Session 2 is now on Thursday, March 5 at 9:00 am. So that the spacing stays right, session 3 has moved to Monday, March 9 at 9:00 am.');
  });

  it('says when the others cannot be moved, and that kept times are in the way', async () => {
    const page = await CalendarPage.openCourse(weeksSource(slotsOnDays([0, 2, 3, 4])));
    await page.choose('Keep this time for session 3');
    await page.press('Change session 2');
    expect(page.text).to.include('No other time fits while your other sessions stay.').and.to.include('cannot be moved around it while you keep the times you ticked');
    expect(page.buttons.filter((name) => name.startsWith('Move this'))).to.deep.equal([]);
  });

  it('keeps a session through another search, and says so', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    await page.press('Monday, March 9, 2:00 pm');
    await page.choose('Keep this time for session 3');
    expect(page.statuses[0]).to.equal('Session 3 now stays on Monday, March 9 at 2:00 pm, whatever else changes.');
    await page.choose('Tuesday');
    expect(page.statuses[0]).to.match(/^Session 3 keeps its time; the others were searched again\. \d courses? fit/);
    expect([page.sessions[2]?.startsWith('3 | Monday, March 9 | 2:00 pm'), page.text.includes('Your own')]).to.deep.equal([true, false]);
  });

  it('says when wishes undo changes, and brings them back', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    await page.press('Wednesday, March 4, 2:00 pm');
    await page.choose('Monday');
    expect(page.statuses[0]).to.include('searched again without your own changes');
    await page.press('Undo');
    expect([page.statuses[0], page.chosen.includes('Monday'), page.sessions[1]?.includes('2:00 pm')]).to.deep.equal(['Undone: your wishes are as they were before.', false, true]);
  });

  it('undoes and redoes every change, and keeps the focus on the button', async () => {
    const page = await CalendarPage.openCourse();
    expect(page.buttons).not.to.include('Undo');
    const before = page.sessions;
    await page.press('Change session 3');
    await page.press('Monday, March 9, 9:00 am');
    const after = page.sessions;
    page.button('Undo').focus();
    await page.keys('Enter');
    expect([page.sessions, page.focused, page.button('Undo').getAttribute('aria-disabled'), page.statuses[0]]).to.deep.equal([before, 'Undo', 'true', 'Undone: session 3 is back on Friday, March 6 at 9:00 am.']);
    await page.keys('Enter', 'Tab', 'Enter');
    expect([page.sessions, page.focused]).to.deep.equal([after, 'Redo']);
  });

  it('goes back to a proposal, and keeps the own course beside it', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    await page.press('Wednesday, March 4, 2:00 pm');
    await page.choose('Soonest');
    expect([page.sessions[1]?.includes('9:00 am'), page.text.includes('Your own')]).to.deep.equal([true, true]);
    await page.choose('Your own');
    expect(page.sessions[1]).to.include('2:00 pm');
  });

  it('forgets changes when another course is asked for', async () => {
    const page = await CalendarPage.openCourse();
    await page.choose('Keep this time for session 3');
    page.host.sessions = '2';
    await page.settle();
    expect([page.sessions.length, page.chosen]).to.deep.equal([2, ['Soonest']]);
  });

  it('says nothing of how few places are left, and never offers a time without one', async () => {
    const scarce = openWeeks().map((slot) => ({...slot, remaining: slot.id.endsWith('14:00') ? 0 : 1}));
    const page = await CalendarPage.openCourse(weeksSource(scarce));
    await page.press('Change session 2');
    expect([page.changeTimes.filter((time) => time.endsWith('2:00 pm')), /\bleft\b|\bonly 1 (place|time)\b/i.test(page.text)]).to.deep.equal([[], false]);
  });
});

describe('The table when earlier times come free', () => {
  it('offers them quietly, takes one with one tap, and can undo it', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openCourse(source);
    await source.answerAll(weeksAvailability(slotsOnDays([0, 4, 9])));
    await page.settle();
    comeBack();
    await page.settle();
    await source.answerAll(weeksAvailability(slotsOnDays([0, 4, 6, 9])));
    await page.settle();
    expect(page.text).to.include('Earlier times have come free').and.to.include('Session 3 could be on Sunday, March 8, 9:00 am.');
    expect(page.sessions[2]).to.include('Wednesday, March 11');
    await expect(page.host).to.be.accessible();
    await page.press('Take it for session 3');
    expect([page.sessions[2]?.includes('Sunday, March 8'), page.focused, page.text.includes('Earlier times')]).to.deep.equal([true, 'Change session 3', false]);
    await page.press('Undo');
    expect(page.sessions[2]).to.include('Wednesday, March 11');
  });

  it('does not ask again each time the visitor looks elsewhere for a moment', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openAnsweredCourse(source);
    const asked = source.requests.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await page.settle();
    expect(source.requests.length).to.equal(asked);
  });

  it('searches again without a time that is gone, and says so', async () => {
    const source = new FakeSource();
    const page = await CalendarPage.openAnsweredCourse(source);
    await page.press('Change session 2');
    await page.press('Wednesday, March 4, 2:00 pm');
    comeBack();
    await page.settle();
    await source.answerAll(weeksAvailability(openWeeks().filter(({id}) => id !== '2026-03-04 14:00')));
    await page.settle();
    expect(page.statuses[0]).to.include('A time of your own course is no longer free');
    expect(page.text).not.to.include('Session 2 is now on');
    expect([page.chosen, page.sessions[1]?.includes('9:00 am')]).to.deep.equal([['Soonest'], true]);
  });
});

describe('A course that is changed with the keyboard alone', () => {
  const server = serverForEach();

  it('pain 8: is chosen, changed, kept, undone and booked as one', async () => {
    const page = await CalendarPage.openCourse();
    page.button('Change session 3').focus();
    await page.keys('Enter', 'Tab', 'Tab', 'Enter');
    expect(page.focused).to.equal('Change session 3');
    const moved = page.sessions[2];
    await page.keys('Tab', 'Space');
    expect(page.chosen).to.include('Keep this time for session 3');
    page.button('Undo').focus();
    await page.keys('Enter');
    expect([page.chosen.includes('Keep this time for session 3'), page.sessions[2]]).to.deep.equal([false, moved]);
    page.button('Continue with these 3 times').focus();
    await page.keys('Enter');
    await page.enter();
    await page.press('Check my booking');
    const shown = page.sessions.map((row) => row.split(' | ').slice(1).join(' '));
    await page.press('Book 3 sessions');
    await page.reach('Your 3 sessions are booked');
    expect([server().posts.length, server().posts[0]?.sessions.length, shown.length]).to.deep.equal([1, 3, 3]);
  });

  it('pain 3: is booked with exactly the sessions on show after changes in any order', async () => {
    const page = await CalendarPage.openCourse();
    await page.press('Change session 2');
    await page.press('Monday, March 9, 2:00 pm');
    await page.press('Change session 1');
    await page.press('Monday, March 2, 2:00 pm');
    await page.press('Undo');
    await page.press('Redo');
    await page.toReview();
    await page.press('Book 3 sessions');
    await page.reach('Your 3 sessions are booked');
    expect(server().posts.map(({sessions}) => sessions.map(({slotId}) => slotId))).to.deep.equal([['2026-03-02 14:00', '2026-03-06 09:00', '2026-03-09 14:00']]);
  });
});
