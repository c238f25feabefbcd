import {expect} from '@open-wc/testing';
import {openParts, readHours} from '../../src/booking/weekly-hours.ts';
import type {Issue} from '../../src/parsing/issue.ts';
import {Place} from '../../src/parsing/place.ts';

function read(text: string): {hours: ReturnType<typeof readHours>; issues: Issue[]} {
  const issues: Issue[] = [];
  return {hours: readHours(new Place({hours: text}, issues).at('hours')), issues};
}

describe('readHours', () => {
  const nineToFive = [{from: 540, to: 1020}];
  const cases: readonly (readonly [string, readonly (readonly [string, readonly {from: number; to: number}[]])[]])[] = [
    ['mon 9:00-17:00', [['mon', nineToFive]]],
    ['Mon-Wed 09:00 - 17:00', [['mon', nineToFive], ['tue', nineToFive], ['wed', nineToFive]]],
    ['sat-mon 9:00-17:00', [['sat', nineToFive], ['sun', nineToFive], ['mon', nineToFive]]],
    ['mon, fri 9:00-17:00;', [['mon', nineToFive], ['fri', nineToFive]]],
    ['tue 9:00-12:00, 13:00-24:00', [['tue', [{from: 540, to: 720}, {from: 780, to: 1440}]]]],
    ['tue 9:00-12:00; tue 13:00-17:30', [['tue', [{from: 540, to: 720}, {from: 780, to: 1050}]]]],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}"`, () => {
      const {hours, issues} = read(text);
      expect([[...(hours ?? [])], issues]).to.deep.equal([expected, []]);
    });
  }

  for (const text of ['', ';', 'mon', '9:00-17:00', 'mon 9-17', 'mon 17:00-9:00', 'mon 9:00-9:00', 'mon 9:60-17:00', 'mon 9:00-24:01', 'mon 25:00-26:00', 'someday 9:00-17:00', 'mon-fri-sat 9:00-17:00', 'mon 9:00-17:00 fri 9:00-17:00']) {
    it(`says what is accepted in place of "${text}"`, () => {
      const {hours, issues} = read(text);
      expect([hours, issues]).to.deep.equal([undefined, [{path: 'hours', message: `must be opening hours such as "mon-fri 9:00-17:00; sat 9:00-13:00", but is ${JSON.stringify(text)}`}]]);
    });
  }
});

describe('openParts', () => {
  const {hours} = read('mon-wed 9:00-12:00; thu 13:00-19:00; sat 12:00-17:00');
  const cases = [
    ['on any day when none is named', [], ['morning', 'afternoon', 'evening']],
    ['on one day', ['mon'], ['morning']],
    ['on the first or the last minute', ['sat'], ['afternoon']],
    ['on any of several days', ['mon', 'sat'], ['morning', 'afternoon']],
    ['never on a closed day', ['sun'], []],
  ] as const;
  for (const [title, days, parts] of cases) {
    it(`names the parts in which the clinic is open ${title}`, () => {
      expect(hours && openParts(hours, days)).to.deep.equal(parts);
    });
  }
});
