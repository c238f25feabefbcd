import {computedFigure, type Figure, type FigureId} from './figure.ts';
import type {Plan, PlanInput} from './plan.ts';

/** What the clinic asks for, and what is worked out from it; `series` are the figures that count the first series. */
export function priceFigures({cost}: Plan, {session, consult}: NonNullable<PlanInput['prices']>, series: readonly FigureId[]): Figure[] {
  const total = session === undefined ? undefined : cost;
  return [
    ...priceFigure('price', session),
    ...computedFigure('seriesPrice', 'money', total?.sessions, ['price', ...series]),
    ...computedFigure('yearPrice', 'money', total?.year, ['price', 'visits']),
    ...priceFigure('consultationPrice', consult),
  ];
}

function priceFigure(id: FigureId, price: number | undefined): Figure[] {
  return price === undefined ? [] : [{id, values: [price], unit: 'money', basis: 'clinic', facts: [], from: []}];
}
