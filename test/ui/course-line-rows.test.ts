import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {courseLineRows} from '../../src/ui/course-line-rows.ts';
import {courseDays, courseDot, courseLineView, courseWithLooks} from '../support/block-views.ts';

describe('Rows of a course line', () => {
  it('place a short course on one row, each number in the middle of its day', () => {
    const rows = courseLineRows({label: '', weeks: [{label: 'Nov\u00a030'}, {label: 'Dec\u00a07'}], dots: [courseDot(0, 1), courseDot(3, 2), courseDot(10, 3)], days: 14});
    expect(rows).to.deep.equal([{
      line: {from: '0%', to: '100%'},
      weeks: [{label: 'Nov\u00a030', x: '0%'}, {label: 'Dec\u00a07', x: '50%'}],
      dots: [
        {...courseDot(0, 1), x: '3.57%'},
        {...courseDot(3, 2), x: '25%'},
        {...courseDot(10, 3), x: '75%'},
      ],
      looks: [],
      span: undefined,
    }]);
  });

  it('mirror every place where time runs from right to left', () => {
    const [row] = courseLineRows({label: '', weeks: [{label: 'Nov\u00a030'}], dots: [courseDot(0, 1)], days: 7, rtl: true});
    expect(row).to.deep.equal({
      line: {from: '100%', to: '0%'},
      weeks: [{label: 'Nov\u00a030', x: '100%'}],
      dots: [{...courseDot(0, 1), x: '92.86%'}],
      looks: [],
      span: undefined,
    });
  });

  it('hold four weeks of two sessions a week', () => {
    expect(courseLineRows(courseLineView(courseDays(8, [3, 4]))).map(({dots}) => dots.length)).to.deep.equal([8]);
    expect(courseLineRows(courseLineView(courseDays(24, [3, 4]))).map(({weeks}) => weeks.length)).to.deep.equal([4, 4, 4]);
  });

  it('hold fewer weeks the closer the sessions are', () => {
    expect(courseLineRows(courseLineView(courseDays(9, [2]))).map(({weeks}) => weeks.length)).to.deep.equal([3]);
    expect(courseLineRows(courseLineView(courseDays(10, [1, 1, 1, 1, 3]))).map(({weeks}) => weeks.length)).to.deep.equal([1, 1]);
  });

  it('share the weeks evenly, and end a shorter last row early', () => {
    const rows = courseLineRows(courseLineView(courseDays(5, [7])));
    expect(rows.map(({weeks, line}) => [weeks.length, line.to])).to.deep.equal([[3, '100%'], [2, '66.67%']]);
  });

  it('draw a line without a session', () => {
    expect(courseLineRows({label: '', weeks: [{label: 'Nov\u00a030'}], dots: [], days: 7})).to.deep.equal([
      {line: {from: '0%', to: '100%'}, weeks: [{label: 'Nov\u00a030', x: '0%'}], dots: [], looks: [], span: undefined},
    ]);
  });

  it('hold more weeks, of which fewer are named, where little happens', () => {
    const rows = courseLineRows(courseWithLooks());
    expect(rows.map(({weeks}) => weeks.map(({label}) => label))).to.deep.equal([['Nov\u00a030', 'Dec\u00a07', 'Dec\u00a014', 'Dec\u00a021'], ['Dec\u00a028', 'Jan\u00a018', 'Feb\u00a08']]);
    expect(rows.map(({dots, looks, span}) => [dots.length, looks.map(({x}) => x), span?.x, span?.width])).to.deep.equal([[6, ['37.5%', '87.5%'], undefined, undefined], [0, [], '26.98%', '57.14%']]);
  });

  it('cut a span where a row ends, and keep one of a single day wide enough to be seen', () => {
    const spans = (from: number, to: number, days: number) => courseLineRows(courseWithLooks({days, weeks: Array.from({length: days / 7}, () => ({label: ''})), span: {from, to, title: ''}})).map(({span}) => span && [span.x, span.width]);
    expect(spans(100, 300, 28 + 52 * 7)).to.deep.equal([undefined, ['39.56%', '60.44%'], ['0%', '50%']]);
    expect(spans(90, 90, 91)).to.deep.equal([undefined, ['96%', '4%']]);
  });

  it('show every week and every session once, in order, and never let two numbers touch on a phone', () => {
    const gaps = fc.array(fc.integer({min: 1, max: 21}), {minLength: 1, maxLength: 30});
    fc.assert(fc.property(gaps, (someGaps) => {
      const view = courseLineView(courseDays(someGaps.length + 1, someGaps));
      const rows = courseLineRows(view);
      expect(rows.flatMap(({dots}) => dots.map(({text}) => text))).to.deep.equal(view.dots.map(({text}) => text));
      expect(rows.flatMap(({weeks}) => weeks.map(({label}) => label))).to.deep.equal(view.weeks.map(({label}) => label));
      for (const {dots} of rows) expect(smallestDistance(dots.map(({x}) => parseFloat(x)))).to.be.at.least(22 / 2.42 - 0.02);
    }));
  });
});

/** In percent of a row, of which the narrowest phone gives 242 px. */
function smallestDistance(places: readonly number[]): number {
  return Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
}
