import {expect} from '@open-wc/testing';
import {localDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import {monthGridDay} from '../../src/ui/month-grid-day.ts';
import type {DayInfo} from '../../src/ui/month-grid.ts';
import {monthGridView} from '../support/block-views.ts';

const wednesday = localDate('2026-05-13');
const dayWith = (info: DayInfo) => monthGridDay(wednesday, monthGridView({days: () => info}));

describe('A day of the month grid', () => {
  it('shows and says how many times are free', () => {
    expect(dayWith({free: 3})).to.deep.equal({
      date: '2026-05-13',
      text: '13',
      label: 'Wednesday, May\u00a013, 3 free times',
      state: 'free',
      selected: false,
      disabled: false,
      today: false,
      tabbable: false,
    });
  });

  it('cannot be chosen without a free time', () => {
    const {label, state, disabled} = dayWith({free: 0});
    expect({label, state, disabled}).to.deep.equal({label: 'Wednesday, May\u00a013, no free times', state: 'none', disabled: true});
  });

  it('says why it cannot be chosen, in place of the number of times', () => {
    const {label, state, disabled} = dayWith({free: 4, disabledReason: 'too soon after session 1'});
    expect({label, state, disabled}).to.deep.equal({label: 'Wednesday, May\u00a013, too soon after session 1', state: 'none', disabled: true});
  });

  it('is not known yet, and not impossible, while its times are on their way', () => {
    const {label, state, disabled} = dayWith({});
    expect({label, state, disabled}).to.deep.equal({label: 'Wednesday, May\u00a013, not known yet', state: 'unknown', disabled: false});
  });

  it('carries the number of its session', () => {
    const {label, badge} = dayWith({free: 2, session: 4});
    expect({label, badge}).to.deep.equal({label: 'Wednesday, May\u00a013, session 4, 2 free times', badge: '4'});
  });

  it('says that it is today', () => {
    const {label, today} = monthGridDay(wednesday, monthGridView({today: wednesday}));
    expect({label, today}).to.deep.equal({label: 'Wednesday, May\u00a013, today, 3 free times', today: true});
  });

  it('is selected when it was chosen', () => {
    expect(monthGridDay(wednesday, monthGridView({selected: wednesday})).selected).to.equal(true);
  });

  it('is the tab stop when it has the focus', () => {
    expect(monthGridDay(wednesday, monthGridView({focused: wednesday})).tabbable).to.equal(true);
  });

  it('is the tab stop as the first of a month when the focused day lies in another', () => {
    const view = monthGridView({month: monthOf(localDate('2026-06-01')), focused: wednesday});
    const tabbable = ['2026-06-01', '2026-06-13'].map((date) => monthGridDay(localDate(date), view).tabbable);
    expect(tabbable).to.deep.equal([true, false]);
  });
});
