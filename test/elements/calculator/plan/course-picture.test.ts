import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, localDate} from '../../../../src/dates/local-date.ts';
import {weekdays} from '../../../../src/dates/weekday.ts';
import {coursePicture, type CoursePicture} from '../../../../src/elements/calculator/plan/course-picture.ts';
import {calculatePlan} from '../../../../src/protocol/calculate-plan.ts';
import {presetIds, presets} from '../../../../src/protocol/presets.ts';
import {courseLineRows} from '../../../../src/ui/course-line-rows.ts';
import {withSeries} from '../../../support/clinic-protocol.ts';
import {ownPlan, somePlan} from '../../../support/rendered-plan.ts';

const start = {start: ['2026-04-06']};
const drawn = presetIds.filter((id) => picture({protocol: id}) !== undefined);

function picture(attributes: Readonly<Record<string, string>> = {}, answers: Readonly<Record<string, readonly string[]>> = {}): CoursePicture | undefined {
  return somePlan(answers, attributes).view.picture;
}

describe('Picture of the course', () => {
  it('draws the sessions, the early look, the check-in and the window of the first follow-up session', () => {
    const line = picture({}, start)?.line;
    expect(line?.dots.map(({day, text}) => [day, text])).to.deep.equal([[0, '1'], [3, '2'], [7, '3'], [10, '4'], [14, '5'], [17, '6']]);
    expect(line?.looks?.map(({day, tone}) => [day, tone])).to.deep.equal([[10, 'early'], [24, 'check']]);
    expect([line?.span?.from, line?.span?.to, line?.wideFrom, line?.days]).to.deep.equal([45, 73, 28, 77]);
  });

  it('says all of it where it cannot be seen', () => {
    expect(picture({}, start)?.line.label).to.equal(
      '6 sessions, from Monday, April\u00a06 to Thursday, April\u00a023. An early look after session 4. The check-in around Thursday, April\u00a030. A first follow-up session between Thursday, May\u00a021 and Thursday, June\u00a018, if it helped.',
    );
  });

  it('says the same in a table', () => {
    expect(picture({}, start)?.table.rows.map(({number, badge, day, time, note}) => [number ?? badge, day, time, note])).to.deep.equal([
      [1, 'Monday, April\u00a06', 'Week 1', undefined], [2, 'Thursday, April\u00a09', 'Week 1', undefined], [3, 'Monday, April\u00a013', 'Week 2', undefined],
      [4, 'Thursday, April\u00a016', 'Week 2', 'Then an early look'], [5, 'Monday, April\u00a020', 'Week 3', undefined], [6, 'Thursday, April\u00a023', 'Week 3', undefined],
      ['check', 'Around Thursday, April\u00a030', 'Week 4', 'The check-in'],
      ['span', 'Thursday, May\u00a021 to Thursday, June\u00a018', 'Weeks 7 to 11', 'A first follow-up session, if it helped'],
    ]);
  });

  it('names weeks and days by their number where there is no first day', () => {
    const {line, table} = picture() ?? {};
    expect([line?.weeks[1]?.label, line?.dots[1]?.title, table?.rows.at(-1)?.day]).to.deep.equal(['Week 2', 'Session 2: Day 4', 'Day 46 to Day 74']);
    expect(picture({}, start)?.line.weeks.slice(0, 2).map(({label}) => label)).to.deep.equal(['Apr\u00a06', 'Apr\u00a013']);
  });

  it('draws the later sessions of a label at their own scale, under their own numbers', () => {
    const {line, table} = picture({protocol: 'spravato-label-trd'}, start) ?? {};
    expect(line?.dots.map(({text}) => text)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    expect([line?.wideFrom, line?.dots[8]?.day, line?.looks?.map(({day}) => day), line?.span?.from]).to.deep.equal([28, 28, [25], 56]);
    expect(table?.rows.filter(({note}) => note === 'If it helps').map(({number}) => number)).to.deep.equal([9, 10, 11, 12]);
  });

  it('draws no window where the source names no interval', () => {
    expect(picture({protocol: 'esketamine'}, start)?.line.span).to.equal(undefined);
  });

  it('draws nothing without a number of sessions, or after a flag', () => {
    expect([picture({protocol: 'weight-based-iv'}), picture({}, {health: ['some']}), picture({}, {visit: ['returning']})]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('draws one mark where the check-in is on the day of the early look', () => {
    const looks = (evaluationOffsetDays: number) => {
      const protocol = {...withSeries({count: {min: 4, max: 4, planned: 4}, checkpoints: [{afterSession: 4, type: 'early-look', stated: true}]}), evaluationOffsetDays};
      return ownPlan(protocol, start).view.picture?.line.looks?.map(({tone}) => tone);
    };
    expect([looks(1), looks(0)]).to.deep.equal([['early', 'check'], ['check']]);
  });

  it('keeps every mark and every name apart on a phone, for every preset, pace, first day, week and closure', () => {
    const days = fc.uniqueArray(fc.constantFrom(...weekdays), {minLength: 1});
    const closures = fc.array(fc.integer({min: 0, max: 60}), {maxLength: 30});
    fc.assert(fc.property(fc.constantFrom(...drawn), fc.constantFrom('standard' as const, 'compact' as const), fc.integer({min: 0, max: 800}), days, closures, (protocolId, pace, offset, clinicDays, closed) => {
      const startDate = addDays(localDate('2026-01-01'), offset);
      const plan = calculatePlan({protocolId, pace, startDate, clinicDays, closures: closed.map((day) => addDays(startDate, day))});
      const {line} = coursePicture(plan, presets[protocolId]) ?? {};
      if (line === undefined) throw new Error('Nothing is drawn.');
      const rows = courseLineRows(line);
      expect(rows.flatMap(({dots}) => dots).length).to.equal(plan.timeline?.length);
      expect(rows.flatMap(({looks}) => looks).length).to.equal(line.looks?.length);
      for (const {dots, looks, weeks} of rows) {
        for (const marks of [dots, looks]) expect(smallest(marks.map(({x}) => x)) * 2.42).to.be.at.least(21.9);
        expect(smallest(weeks.map(({x}) => x)) * 2.42).to.be.at.least(48);
      }
    }), {numRuns: 300});
  });
});

/** The smallest distance between neighbours, in percent. */
function smallest(places: readonly string[]): number {
  const sorted = places.map(parseFloat).sort((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0)));
}
