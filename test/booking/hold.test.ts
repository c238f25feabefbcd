import {expect} from '@open-wc/testing';
import {expiryMs, heldUntil, renewalMs, withHeld} from '../../src/booking/hold.ts';
import {instant} from '../../src/dates/instant.ts';
import {aHold} from '../support/a-booking.ts';
import {aSlot, slotsOnDays} from '../support/a-slot.ts';

const minute = 60_000;
const at = (time: string) => Date.parse(`2026-03-02T${time}-07:00`);

describe('withHeld', () => {
  it('pain 5: keeps the visitor’s own times among the free ones, which the endpoint leaves out', () => {
    expect(withHeld(slotsOnDays([1]), aHold()).map(({id}) => id)).to.deep.equal(['2026-03-03 09:00', '2026-03-02 09:00', '2026-03-05 09:00', '2026-03-08 09:00']);
  });

  it('shows no time twice', () => {
    expect(withHeld(slotsOnDays([0, 3, 6, 9]), aHold()).map(({id}) => id)).to.deep.equal(slotsOnDays([0, 3, 6, 9]).map(({id}) => id));
  });

  it('gives the same list where nothing is held', () => {
    const slots = slotsOnDays([0]);
    expect(withHeld(slots, undefined)).to.equal(slots);
  });
});

describe('heldUntil', () => {
  const written = [
    ['in UTC', '2026-03-02T15:30:00Z'], ['in the server’s own zone', '2026-03-02T16:30:00+01:00'], ['at the clinic', '2026-03-02T08:30:00-07:00'], ['with half an hour', '2026-03-02T21:00:00+05:30'],
  ] as const;
  for (const [title, expiresAt] of written) {
    it(`gives the time on the clinic’s wall for an end that is written ${title}`, () => {
      expect(heldUntil(aHold({expiresAt: instant(expiresAt)}), [])).to.equal('2026-03-02T08:30:00-07:00');
    });
  }

  it('gives another day where it is one at the clinic', () => {
    expect(heldUntil(aHold({expiresAt: instant('2026-03-02T06:30:00Z')}), [])).to.equal('2026-03-01T23:30:00-07:00');
  });

  it('reads the clock of that day where clocks at the clinic change before the course', () => {
    const afterChange = {...aSlot(), start: instant('2026-03-09T09:00:00-06:00')};
    const today = {...aSlot(), start: instant('2026-03-02T09:00:00-07:00')};
    expect(heldUntil(aHold({expiresAt: instant('2026-03-02T15:30:00Z'), slots: [afterChange]}), [afterChange, today])).to.equal('2026-03-02T08:30:00-07:00');
  });

  it('keeps what the endpoint wrote where no time tells the clinic’s clock', () => {
    expect(heldUntil(aHold({expiresAt: instant('2026-03-02T08:30:00-07:00'), slots: []}), [])).to.equal('2026-03-02T08:30:00-07:00');
  });
});

describe('A hold', () => {
  it('is extended when half of it has passed', () => {
    expect(renewalMs(aHold(), at('08:25:00'))).to.equal(2.5 * minute);
  });

  it('is extended every five minutes where it lasts long, and never in a rush', () => {
    expect([renewalMs(aHold(), at('06:00:00')), renewalMs(aHold(), at('08:29:58'))]).to.deep.equal([5 * minute, 15_000]);
  });

  it('has run out when its time has come', () => {
    expect(expiryMs(aHold(), at('08:25:00'))).to.equal(5 * minute);
  });

  it('is not taken for ended at once by a device whose clock is ahead', () => {
    expect([renewalMs(aHold(), at('09:30:00')), expiryMs(aHold(), at('09:30:00'))]).to.deep.equal([15_000, 30_000]);
  });
});
