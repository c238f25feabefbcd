import {expect} from '@open-wc/testing';
import {mergeAvailability} from '../../src/availability/merge-availability.ts';
import {localDate} from '../../src/dates/local-date.ts';
import {anAvailability, hourAt} from '../support/an-availability.ts';

const december = anAvailability({slots: [hourAt('2026-12-01'), hourAt('2026-12-31', '22:30')]});
const january = anAvailability({start: localDate('2027-01-01'), end: localDate('2027-02-01'), slots: [hourAt('2027-01-01', '00:00')]});
const bothMonths = {start: localDate('2026-12-01'), end: localDate('2027-02-01')};

describe('Merging availability', () => {
  it('joins the months of a range in their order', () => {
    expect(mergeAvailability([december, january], bothMonths)).to.deep.equal({...december, ...bothMonths, slots: [...december.slots, ...january.slots]});
  });

  it('keeps the days of the range, the first and not the one after the last', () => {
    const range = {start: localDate('2026-12-31'), end: localDate('2027-01-01')};
    expect(mergeAvailability([december, january], range).slots.map(({start}) => start)).to.deep.equal(['2026-12-31T22:30:00-07:00']);
  });

  it('takes a slot once that two pages of the same days have', () => {
    const second = {...december, slots: [hourAt('2026-12-31', '22:30'), hourAt('2026-12-02')]};
    expect(mergeAvailability([december, second], bothMonths).slots.map(({id}) => id)).to.deep.equal(['2026-12-01 09:00', '2026-12-31 22:30', '2026-12-02 09:00']);
  });

  it('finds the days that parts share in whatever order these come', () => {
    const whole = {...december, end: bothMonths.end, slots: [...december.slots, ...january.slots]};
    for (const parts of [[january, whole], [whole, january]] as const) expect(mergeAvailability(parts, bothMonths).slots).to.have.length(3);
  });
});
