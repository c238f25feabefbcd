import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {placeSessions, type SessionAim} from '../../src/protocol/place-sessions.ts';

const always = () => true;
const closedOn = (...days: readonly number[]) => (day: number) => !days.includes(day);
const aims = (...offsets: readonly number[]): SessionAim[] => offsets.map((offset) => ({offset, minDays: 2, maxDays: 5}));

describe('placeSessions', () => {
  it('keeps to its aims where every day is open', () => {
    expect(placeSessions(aims(0, 3, 7, 10), 100, always)).to.deep.equal({days: [100, 103, 107, 110], stretched: false});
  });

  it('begins on the first open day', () => {
    expect(placeSessions(aims(0, 3), 0, closedOn(0, 1))).to.deep.equal({days: [2, 5], stretched: false});
  });

  it('moves to the nearest open day, the later of two equally near', () => {
    expect(placeSessions(aims(0, 3), 0, closedOn(3))?.days).to.deep.equal([0, 4]);
    expect(placeSessions(aims(0, 3), 0, closedOn(3, 4))?.days).to.deep.equal([0, 2]);
  });

  it('never comes closer than the gap, however far behind', () => {
    expect(placeSessions(aims(0, 3, 7, 10), 0, closedOn(1, 2, 3, 4, 5, 6, 7, 8))).to.deep.equal({days: [0, 9, 11, 13], stretched: true});
  });

  it('takes the next open day, and says so, where the whole gap is closed', () => {
    expect(placeSessions(aims(0, 3), 0, closedOn(2, 3, 4, 5))).to.deep.equal({days: [0, 6], stretched: true});
  });

  it('never catches up beyond the sessions of a week', () => {
    const twiceAWeek = aims(0, 3, 7, 10, 14).map((aim) => ({...aim, maxPerWeek: 2}));
    expect(placeSessions(twiceAWeek, 0, closedOn(7, 8, 9, 10, 11, 12, 13))).to.deep.equal({days: [0, 3, 14, 16, 21], stretched: true});
  });

  it('gives up where no day is open for a year', () => {
    expect(placeSessions(aims(0, 3), 0, () => false)).to.equal(undefined);
    expect(placeSessions(aims(0, 3), 0, (day) => day === 0)).to.equal(undefined);
  });

  it('keeps its gaps unless it says that one is stretched', () => {
    fc.assert(fc.property(fc.array(fc.nat({max: 60}), {maxLength: 40}), (closures) => {
      const placement = placeSessions(aims(0, 3, 7, 10, 14, 17), 0, closedOn(...closures));
      const days = placement?.days ?? [];
      const gaps = days.slice(1).map((day, index) => day - days[index]!);
      expect(days.length).to.equal(6);
      expect(days.some((day) => closures.includes(day))).to.equal(false);
      expect(gaps.every((gap) => gap >= 2)).to.equal(true);
      expect(gaps.some((gap) => gap > 5)).to.equal(placement?.stretched);
    }));
  });
});
