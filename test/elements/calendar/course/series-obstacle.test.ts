import {expect} from '@open-wc/testing';
import {calendar} from '../../../../src/i18n/en/times.ts';
import {seriesObstacle} from '../../../../src/elements/calendar/course/series-obstacle.ts';

describe('seriesObstacle', () => {
  const cases: readonly (readonly [string, Parameters<typeof seriesObstacle>[0], number, string | undefined])[] = [
    ['lets a course pass that is booked together', {series: 'atomic'}, 6, undefined],
    ['lets a course pass that is booked one after another', {series: 'sequential'}, 6, undefined],
    ['stops a course where one appointment is booked at a time', {series: 'none'}, 6, calendar.oneAtATimeText],
    ['lets a single appointment pass everywhere', {series: 'none', maxSeries: 1}, 1, undefined],
    ['stops a course that is longer than the endpoint takes', {series: 'atomic', maxSeries: 4}, 6, calendar.tooMany(4)],
    ['lets a course pass that is just as long', {series: 'atomic', maxSeries: 6}, 6, undefined],
  ];
  for (const [title, capabilities, sessions, expected] of cases) {
    it(title, () => {
      expect(seriesObstacle(capabilities, sessions)).to.equal(expected);
    });
  }
});
