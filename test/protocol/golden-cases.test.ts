import {expect} from '@open-wc/testing';
import type {Plan} from '../../src/protocol/plan.ts';
import {aProtocol} from '../support/a-protocol.ts';
import {expectationHolds} from '../support/expectation-holds.ts';
import {readPath} from '../support/read-path.ts';
import type {Op} from './golden-cases.ts';

describe('the reader of golden cases', () => {
  it('follows members, every element, a chosen one, and the ends and gaps of a timeline', () => {
    const timeline = [{n: 1, week: 1, date: '2026-03-02'}, {n: 2, week: 2, date: '2026-03-09'}];
    const plan = {timeline, evidence: [{source: 'S2'}, {source: 'S3', grade: 'D'}], notices: []} as unknown as Plan;
    const read = (path: string) => readPath(plan, aProtocol(), path);
    expect(['timeline.*.date', 'timeline.*.weekday', 'timeline.gaps', 'timeline.last.week', 'timeline.0.n', 'evidence.[source=S3].grade', '@protocol.version', 'dose.min', 'cost'].map(read)).to.deep.equal([
      ['2026-03-02', '2026-03-09'], ['mon', 'mon'], [7], 2, 1, 'D', '3', undefined, undefined,
    ]);
  });

  it('compares as each operation says, and fails where it should', () => {
    const holding: [Op, unknown, unknown][] = [
      ['eq', [1, 2], [1, 2]], ['gte', 2, 2], ['lte', 2, 2], ['gt', '2026-03-20', '2026-03-19'], ['lt', 1, 2], ['between', 3, [2, 3]], ['includes', ['a'], 'a'], ['excludes', ['a'], 'b'],
      ['excludesAny', ['a'], ['b', 'c']], ['isNull', undefined, true], ['lenEq', [1], 1], ['allBetween', [2, 5], [2, 5]], ['matches', 'abc', 'b'], ['notMatches', 'abc', 'd'],
    ];
    const failing: [Op, unknown, unknown][] = [
      ['eq', [1, 2], [2, 1]], ['eq', undefined, undefined], ['gte', 1, 2], ['gte', undefined, 0], ['lte', 3, 2], ['lte', undefined, 9], ['gt', 2, 2], ['lt', 2, 2], ['between', 4, [2, 3]],
      ['includes', undefined, 'a'], ['includes', ['a'], 'b'], ['excludes', undefined, 'a'], ['excludes', ['a'], 'a'], ['excludesAny', ['b'], ['b']], ['isNull', 0, true], ['lenEq', [], 1],
      ['allBetween', [], [2, 5]], ['allBetween', [1, 3], [2, 5]], ['matches', undefined, 'a'], ['matches', 'abc', 'd'], ['notMatches', 'abc', 'b'], ['notMatches', undefined, 'b'],
    ];
    expect(holding.filter(([op, actual, value]) => !expectationHolds(op, actual, value))).to.deep.equal([]);
    expect(failing.filter(([op, actual, value]) => expectationHolds(op, actual, value))).to.deep.equal([]);
  });
});
