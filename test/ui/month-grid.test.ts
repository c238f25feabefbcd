import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {localDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import {calendarWords} from '../../src/i18n/en/start.ts';
import {clinicMay, courseMay} from '../support/block-views.ts';
import {MonthGridPage} from '../support/month-grid-page.ts';

describe('Month grid', () => {
  it('is accessible in every state of a day', async () => {
    const {host} = await MonthGridPage.open({days: courseMay, selected: localDate('2026-05-18'), canGoBack: false});
    await expect(host).to.be.accessible();
  });

  it('names the month in a live region and the grid after it', async () => {
    const page = await MonthGridPage.open();
    expect(page.heading).to.equal('May 2026');
    expect(page.host.renderRoot.querySelector('h3')?.getAttribute('aria-live')).to.equal('polite');
    expect(page.host.renderRoot.querySelector('table')?.getAttribute('aria-label')).to.equal('May 2026');
  });

  it('begins the week where the words do', async () => {
    const page = await MonthGridPage.open({words: {...calendarWords, weekStart: 'mon'}});
    expect(page.columns).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(page.day('2026-05-04').previousElementSibling).to.equal(null);
  });

  it('says all of a day in its name', async () => {
    const page = await MonthGridPage.open({days: courseMay});
    const names = ['2026-05-10', '2026-05-12', '2026-05-14', '2026-05-15', '2026-05-25'].map((date) => page.day(date).getAttribute('aria-label'));
    expect(names).to.deep.equal([
      'Sunday, May\u00a010, in the past',
      'Tuesday, May\u00a012, today, 3 free times',
      'Thursday, May\u00a014, session 1, 3 free times',
      'Friday, May\u00a015, no free times',
      'Monday, May\u00a025, not known yet',
    ]);
  });

  it('draws the sessions of a course on their days', async () => {
    const page = await MonthGridPage.open({days: courseMay});
    expect(page.badges).to.deep.equal({'2026-05-14': '1', '2026-05-18': '2', '2026-05-21': '3', '2026-05-26': '4'});
  });

  it('keeps the line under today clear of the number of a session', async () => {
    const page = await MonthGridPage.open({days: (date) => ({...clinicMay(date), session: 1})});
    const today = page.day('2026-05-12');
    const badge = getComputedStyle(today, '::after');
    const badgeTop = today.getBoundingClientRect().bottom - today.clientTop - parseFloat(badge.bottom) - parseFloat(badge.height);
    expect(badgeTop - (today.firstElementChild?.getBoundingClientRect().bottom ?? 0)).to.be.at.least(2);
  });

  it('keeps its buttons and the names of its days whole where text of twice the size meets a phone', async () => {
    const {host} = await MonthGridPage.open();
    host.style.cssText = 'inline-size: 358px; font-size: 32px';
    const buttons = [...host.renderRoot.querySelectorAll('.month-button')].map((button) => button.getBoundingClientRect().width);
    expect(buttons).to.deep.equal([44, 44]);
    const names = [...host.renderRoot.querySelectorAll('th')].map(({clientHeight}) => clientHeight);
    expect(Math.max(...names)).to.be.below(60);
  });

  it('has days of 44 px on the narrowest phone that leaves it room', async () => {
    const page = await MonthGridPage.open();
    page.host.style.inlineSize = '308px';
    expect(page.day('2026-05-13').getBoundingClientRect().width).to.equal(44);
  });

  it('keeps days of 44 px in the 288 px that the narrowest phones leave: they reach into the margins, and nothing else does', async () => {
    const page = await MonthGridPage.open();
    page.host.style.inlineSize = '288px';
    expect(widthsIn(page)).to.deep.equal({day: 44, table: 308, bar: 288, note: 288});
  });

  it('stays inside a narrower column, which may have no margins', async () => {
    const page = await MonthGridPage.open();
    page.host.style.inlineSize = '280px';
    expect(widthsIn(page)).to.deep.equal({day: 40, table: 280, bar: 280, note: 280});
  });

  it('says below what the day is that was looked at, for eyes and fingers', async () => {
    const page = await MonthGridPage.open({days: clinicMay});
    expect(page.note).to.equal('A day with a dot has free times.');
    await page.show({explained: localDate('2026-05-16')});
    expect(page.note).to.equal('Saturday, May\u00a016, the clinic is closed');
    await page.show({month: monthOf(localDate('2026-06-01'))});
    expect(page.note).to.equal('A day with a dot has free times.');
  });

  it('has one tab stop, and keeps one in a month without the focused day', async () => {
    const page = await MonthGridPage.open();
    expect(page.tabStops).to.deep.equal(['2026-05-12']);
    await page.click(page.button('next'));
    expect(page.tabStops).to.deep.equal(['2026-06-01']);
  });

  it('chooses a day by pointer, Enter and Space', async () => {
    const page = await MonthGridPage.open();
    await page.click(page.day('2026-05-14'));
    expect(page.selected).to.deep.equal(['2026-05-14']);
    page.focus('2026-05-12');
    await page.press('Enter');
    expect(page.selected).to.deep.equal(['2026-05-12']);
    await page.press('ArrowRight');
    await page.press('Space');
    expect(page.selected).to.deep.equal(['2026-05-13']);
  });

  it('lets a disabled day be reached, and not chosen', async () => {
    const page = await MonthGridPage.open({days: clinicMay});
    page.focus('2026-05-14');
    await page.press('ArrowRight');
    await page.press('Enter');
    await page.click(page.day('2026-05-15'));
    expect([page.focused, page.selected]).to.deep.equal(['2026-05-15', []]);
    expect(page.day('2026-05-15').getAttribute('aria-disabled')).to.equal('true');
  });

  it('follows a focus that was moved without a key', async () => {
    const page = await MonthGridPage.open();
    page.focus('2026-05-20');
    await page.host.updateComplete;
    expect([page.tabStops, page.focused]).to.deep.equal([['2026-05-20'], '2026-05-20']);
  });
});

describe('Month grid under the keyboard', () => {
  const walk: readonly (readonly [string, string])[] = [
    ['ArrowRight', '2026-05-13'],
    ['ArrowDown', '2026-05-20'],
    ['ArrowLeft', '2026-05-19'],
    ['ArrowUp', '2026-05-12'],
    ['Home', '2026-05-10'],
    ['End', '2026-05-16'],
    ['PageDown', '2026-06-16'],
    ['PageUp', '2026-05-16'],
    ['Shift+PageDown', '2027-05-16'],
    ['Shift+PageUp', '2026-05-16'],
  ];

  it('takes the focus of the page along', async () => {
    const page = await MonthGridPage.open();
    page.focus('2026-05-12');
    const visited: (readonly [string, string | undefined])[] = [];
    for (const [key] of walk) {
      await page.press(key);
      visited.push([key, page.focused]);
    }
    expect(visited).to.deep.equal(walk);
  });

  it('walks into the next month', async () => {
    const page = await MonthGridPage.open({focused: localDate('2026-05-31')});
    page.focus('2026-05-31');
    await page.press('ArrowRight');
    expect([page.heading, page.focused]).to.deep.equal(['June 2026', '2026-06-01']);
  });

  it('mirrors the arrows where time runs from right to left', async () => {
    const page = await MonthGridPage.open({}, 'rtl');
    page.focus('2026-05-12');
    await page.press('ArrowLeft');
    expect(page.focused).to.equal('2026-05-13');
  });

  it('stays inside the months that may be shown', async () => {
    const page = await MonthGridPage.open({canGoBack: false, canGoForward: false});
    page.focus('2026-05-12');
    await page.press('PageUp');
    await page.press('PageDown');
    expect([page.heading, page.focused]).to.deep.equal(['May 2026', '2026-05-12']);
  });

  it('leaves keys of the browser alone', async () => {
    const page = await MonthGridPage.open();
    page.focus('2026-05-12');
    await sendKeys({down: 'Control'});
    await page.press('ArrowRight');
    await sendKeys({up: 'Control'});
    expect(page.focused).to.equal('2026-05-12');
  });
});

describe('Month buttons', () => {
  it('show the months before and after, and keep the focus', async () => {
    const page = await MonthGridPage.open();
    page.button('next').focus();
    await page.press('Enter');
    expect([page.heading, page.focused]).to.deep.equal(['June 2026', undefined]);
    expect(page.button('next').matches(':focus')).to.equal(true);
    await page.click(page.button('previous'));
    expect(page.heading).to.equal('May 2026');
  });

  it('do nothing past the first and the last month, and say so', async () => {
    const page = await MonthGridPage.open({canGoBack: false, canGoForward: false});
    await page.click(page.button('previous'));
    await page.click(page.button('next'));
    expect(page.heading).to.equal('May 2026');
    expect([page.button('previous'), page.button('next')].map((button) => button.getAttribute('aria-disabled'))).to.deep.equal(['true', 'true']);
  });

  it('cross the end of a year', async () => {
    const page = await MonthGridPage.open({month: monthOf(localDate('2026-12-01'))});
    await page.click(page.button('next'));
    expect(page.heading).to.equal('January 2027');
  });

  it('are large enough for a finger, as are the days', async () => {
    const page = await MonthGridPage.open();
    const sizes = [page.button('next'), page.day('2026-05-12')].map((target) => target.getBoundingClientRect());
    expect(sizes.every(({width, height}) => width >= 44 && height >= 44)).to.equal(true);
  });
});

function widthsIn({host}: MonthGridPage): Record<'day' | 'table' | 'bar' | 'note', number | undefined> {
  const widthOf = (selector: string) => host.renderRoot.querySelector(selector)?.getBoundingClientRect().width;
  return {day: widthOf('.day'), table: widthOf('table'), bar: widthOf('.month-bar'), note: widthOf('.month-note')};
}
