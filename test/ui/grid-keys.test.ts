import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, daysBetween, epochDayOf, fromEpochDay, localDate, parseLocalDate, weekdayOf} from '../../src/dates/local-date.ts';
import {weekdays} from '../../src/dates/weekday.ts';
import {moveFocus, type GridKeyContext} from '../../src/ui/grid-keys.ts';

const plain: GridKeyContext = {shift: false, rtl: false, weekStart: 'sun'};
const tuesday = localDate('2026-05-12');

const days = fc.integer({min: epochDayOf('1970-01-01'), max: epochDayOf('2199-12-31')}).map(fromEpochDay);
const contexts = fc.record({shift: fc.boolean(), rtl: fc.boolean(), weekStart: fc.constantFrom(...weekdays)});
const movingKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

describe('Keys of the month grid', () => {
  const table: readonly (readonly [string, Partial<GridKeyContext>, string])[] = [
    ['ArrowRight', {}, '2026-05-13'],
    ['ArrowLeft', {}, '2026-05-11'],
    ['ArrowRight', {rtl: true}, '2026-05-11'],
    ['ArrowLeft', {rtl: true}, '2026-05-13'],
    ['ArrowDown', {}, '2026-05-19'],
    ['ArrowUp', {}, '2026-05-05'],
    ['Home', {}, '2026-05-10'],
    ['End', {}, '2026-05-16'],
    ['Home', {weekStart: 'mon'}, '2026-05-11'],
    ['End', {weekStart: 'mon'}, '2026-05-17'],
    ['Home', {weekStart: 'sat', rtl: true}, '2026-05-09'],
    ['PageDown', {}, '2026-06-12'],
    ['PageUp', {}, '2026-04-12'],
    ['PageDown', {shift: true}, '2027-05-12'],
    ['PageUp', {shift: true}, '2025-05-12'],
  ];

  for (const [key, changes, target] of table) {
    it(`goes from 2026-05-12 to ${target} by ${key} with ${JSON.stringify(changes)}`, () => {
      expect(moveFocus(tuesday, key, {...plain, ...changes})).to.equal(target);
    });
  }

  it('stops at the last day of a month that is too short', () => {
    expect(moveFocus(localDate('2026-01-31'), 'PageDown', plain)).to.equal('2026-02-28');
    expect(moveFocus(localDate('2028-02-29'), 'PageDown', {...plain, shift: true})).to.equal('2029-02-28');
  });

  it('leaves every other key alone', () => {
    expect(['Tab', 'Enter', ' ', 'Escape', 'a', 'F5'].map((key) => moveFocus(tuesday, key, plain))).to.deep.equal(Array(6).fill(undefined));
  });

  it('always arrives at a real day', () => {
    fc.assert(fc.property(days, fc.constantFrom(...movingKeys), contexts, (day, key, context) => {
      expect(parseLocalDate(moveFocus(day, key, context))).to.not.equal(undefined);
    }));
  });

  it('spans the six days of a week from Home to End, and stays where it is the second time', () => {
    fc.assert(fc.property(days, contexts, (day, context) => {
      const home = moveFocus(day, 'Home', context) ?? day;
      const end = moveFocus(home, 'End', context) ?? day;
      expect([daysBetween(home, end), weekdayOf(home)]).to.deep.equal([6, context.weekStart]);
      expect([moveFocus(home, 'Home', context), moveFocus(end, 'End', context)]).to.deep.equal([home, end]);
    }));
  });

  it('comes back by the opposite arrow', () => {
    const opposites = fc.constantFrom(['ArrowLeft', 'ArrowRight'], ['ArrowDown', 'ArrowUp'], ['ArrowRight', 'ArrowLeft']);
    fc.assert(fc.property(days, opposites, contexts, (day, [there = '', back = ''], context) => {
      expect(moveFocus(moveFocus(day, there, context) ?? addDays(day, 99), back, context)).to.equal(day);
    }));
  });
});
