import type {LocalDate} from '../../../dates/local-date.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {isDrawn, seriesOf} from './plan-series.ts';

/** The days of a plan that can be taken along: the first series and its check-in. Later sessions depend on whether they help. */
export function planDays(plan: Plan, protocol: Protocol): readonly LocalDate[] {
  if (!isDrawn(plan, protocol)) return [];
  const series = seriesOf(plan, protocol).flatMap(({date}) => date ?? []);
  const {evaluationDate} = plan;
  return evaluationDate === undefined || series.includes(evaluationDate) ? series : [...series, evaluationDate];
}
