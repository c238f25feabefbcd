import type {LocalDate} from '../../src/dates/local-date.ts';
import {addDays} from '../../src/dates/local-date.ts';
import {calendarWords} from '../../src/i18n/en/start.ts';
import {dayWithYear, longDay, monthDay, shortDay} from '../../src/i18n/format-date.ts';
import {besideIds} from '../../src/elements/calculator/plan/comparison-view.ts';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import {questions} from '../../src/protocol/comparison.ts';
import {evidenceFor, type Evidence} from '../../src/protocol/evidence.ts';
import {factors, isFactorId} from '../../src/protocol/factors.ts';
import type {Figure} from '../../src/protocol/figure.ts';
import {figuresOf} from '../../src/protocol/figures.ts';
import type {Plan, PlanInput} from '../../src/protocol/plan.ts';
import {presets, type PresetId} from '../../src/protocol/presets.ts';
import type {Protocol} from '../../src/protocol/protocol.ts';
import {sources} from '../../src/protocol/sources.ts';
import {statementsOf} from '../../src/protocol/statements.ts';
import {numbersIn, type Counted} from './numbers-in.ts';
import {sourceFacts} from './source-facts.ts';

/** What the numbers in a text about this plan may rest on: its register, the facts that are named, studies, its own days, and how many sources there are. */
export class Foundations {
  private readonly known = new Set<string>();
  /** Dates of the plan and citations: numbers in them are no claims. */
  private readonly asides: readonly string[];

  constructor(plan: Plan, protocol: Protocol, prices?: PlanInput['prices']) {
    this.addFigures(figuresOf(plan, protocol, prices));
    this.addOrdinals(plan, protocol);
    (['composite-iv', 'spravato-label-trd'] as const).forEach((id) => this.addFigures(figuresOf(planOf(id), presets[id]).filter(({id: figure}) => isCompared(figure, id))));
    factsShown(plan, protocol).forEach((id) => this.addFact(id));
    [...(plan.evidence ?? []), ...studiesNamed(plan, protocol)].forEach((evidence) => this.addEvidence(evidence));
    [2, 3, 4, 5].forEach((count) => this.add(count, ''));
    this.add(100, 'of 100');
    this.asides = [...datesOf(plan).flatMap(writtenDates), ...Object.values(sources).map(({label}) => label), ...protocol.sources, '12 months', '52 weeks'];
  }

  /** The numbers of a text that nothing accounts for. */
  unfounded(text: string): readonly string[] {
    const claims = this.asides.reduce((rest, aside) => rest.replaceAll(aside, ' … '), text.replace(/\s+/g, ' '));
    return numbersIn(claims).filter((counted) => !this.has(counted)).map(({value, unit}) => `${value} ${unit}`.trim());
  }

  private has({value, unit}: Counted): boolean {
    return this.known.has(`${value} ${unit}`);
  }

  /** Money never stands without its sign. */
  private add(value: number, unit: string): void {
    this.known.add(`${value} ${unit}`);
    if (unit !== 'money') this.known.add(`${value} `);
  }

  private addFigures(figures: readonly Figure[]): void {
    figures.forEach(({values, unit}) => values.forEach((value) => this.addFigure(value, unit)));
  }

  /** Its sessions have numbers, and so have their weeks and days; its outlook has counts of its own. */
  private addOrdinals({timeline = [], checkpoints = [], outlook = [], evaluationOffsetDays = 0}: Plan, protocol: Protocol): void {
    const series = timeline.filter(({phase}) => phase === protocol.phases[0]?.id);
    timeline.forEach(({n, week, dayOffset}) => this.addEach({'session-number': n, 'week-number': week, 'day-number': dayOffset + 1}));
    this.add((series.at(-1)?.dayOffset ?? 0) + evaluationOffsetDays + 1, 'day-number');
    checkpoints.forEach(({afterSession}) => this.add(afterSession, 'session-number'));
    weeksOfYear.forEach((week) => this.add(week + 1, 'week-number'));
    outlook.forEach(({interval, boosters12m, days}) => {
      [interval.min, interval.max].forEach((value) => this.addFigure(value, interval.unit));
      [boosters12m.min, boosters12m.max].forEach((value) => this.add(value, 'session'));
      [...days.fewest, ...days.most].forEach((day) => this.addEach({'day-number': day + 1, 'week-number': Math.floor(day / 7) + 1}));
    });
  }

  private addEach(counts: Readonly<Record<string, number>>): void {
    Object.entries(counts).forEach(([unit, value]) => this.add(value, unit));
  }

  /** A figure may be written in another unit: minutes as hours, days as weeks, weeks as months. */
  private addFigure(value: number, unit: Figure['unit']): void {
    if (unit === 'minute') this.addEach({minute: value, hour: Math.round(value / 30) / 2});
    else if (unit === 'day') this.addEach({day: value, week: value / 7, month: Math.round(value / 30.4)});
    else if (unit === 'week') this.addEach({week: value, 'week-number': value, month: Math.round(value / 4.35)});
    else if (unit === 'per-week') this.addEach({session: value, times: value, week: value});
    else if (unit === 'session') this.addEach({session: value, visit: value});
    else this.add(value, unit);
  }

  /** In the units that its topic names. */
  private addFact(id: string): void {
    const {topic = '', figures = []} = sourceFacts[id] ?? {};
    for (const figure of figures) {
      this.add(figure, '');
      if (/session|infusion/.test(topic)) this.addEach({session: figure, times: figure});
      if (topic.startsWith('session ')) this.add(figure, 'session-number');
      if (topic.includes('minutes')) this.addFigure(figure, 'minute');
      if (topic.includes('weeks')) this.addFigure(figure, 'week');
      if (topic.includes('months')) this.add(figure, 'month');
      if (topic.includes('percent')) this.add(figure, 'of 100');
      if (topic.includes('two in three')) this.add(figure, 'people');
    }
  }

  private addEvidence({sampleSize, startedSize, fraction = '', oddsRatio, ...evidence}: Evidence): void {
    [sampleSize, startedSize].forEach((size) => size !== undefined && this.add(size, 'people'));
    fraction.split('/').forEach((part) => this.add(Number(part), 'people'));
    Object.values(oddsRatio ?? {}).forEach((value) => this.add(value, 'times'));
    Object.entries(evidence).forEach(([name, value]) => typeof value === 'number' && this.addResult(name, value));
    [evidence.population, evidence.timePoint, evidence.measure].flatMap((code) => numbersIn(code ?? '')).forEach(({value, unit}) => this.add(value, unit));
    (findings[evidence.finding ?? ''] ?? []).forEach(({value, unit}) => this.add(value, unit));
  }

  private addResult(name: string, value: number): void {
    if (name.endsWith('Pct')) return this.add(Math.round(value), 'of 100');
    this.add(value, name.includes('Days') ? 'day' : name.includes('Sessions') ? 'session' : 'times');
  }
}

/** Every text of a place that a person may read or hear, each with what stands right beside it. */
export function textsOf(place: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const parents = new Set<Element>();
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim() && walker.currentNode.parentElement) parents.add(walker.currentNode.parentElement);
  const labels = [...place.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  return [...[...parents].map(({textContent}) => textContent), ...labels];
}

/** The pictures of the course and of the year name weeks along their edge. */
const weeksOfYear = Array.from({length: 52}, (_, week) => week);

/** Numbers that a study's finding states beside its figures. */
const findings: Readonly<Record<string, readonly Counted[]>> = {
  'same-at-every-severity': [{value: 4, unit: ''}],
  'relief-up-to-a-week': [{value: 7, unit: 'day'}],
  'either-pace-alike': [{value: 2, unit: 'session'}, {value: 3, unit: 'session'}],
};

/** What the comparison takes from all articles together, and from the label. */
function isCompared(figure: Figure['id'], id: 'composite-iv' | 'spravato-label-trd'): boolean {
  return id === 'spravato-label-trd' || besideIds.includes(figure);
}

function planOf(protocolId: PresetId): Plan {
  return calculatePlan({protocolId});
}

function factsShown({adjustments = []}: Plan, protocol: Protocol): readonly string[] {
  const chosen = adjustments.map(({factor}) => factor).filter(isFactorId);
  return [
    ...figuresOf(calculatePlan({protocol}), protocol).flatMap(({facts}) => facts),
    ...statementsOf(protocol).flatMap(({facts}) => facts),
    ...questions.flatMap(({answers}) => Object.values(answers).flatMap((sayings) => sayings.flatMap(({facts}) => facts))),
    ...(chosen.some((id) => factors[id].sources.includes('S1')) ? ['S1-033'] : []),
  ];
}

/** The studies that a plan names outside the cards: the year of a VA group, what S2 misquotes, and what speaks against an answer's effect. */
function studiesNamed({adjustments = [], notices}: Plan, {route}: Protocol): readonly Evidence[] {
  const named = [...(route === 'iv' ? ['PFEIFFER2024'] : []), ...(notices.includes('STAT_CORRECTED') ? ['OLIVER2022'] : []), ...adjustments.flatMap(({counter}) => counter)];
  return evidenceFor(presets['composite-iv'], 'depression').filter(({source}) => named.includes(source));
}

function datesOf({timeline = [], evaluationDate, firstBoosterWindow, next, outlook = []}: Plan): readonly LocalDate[] {
  const first = timeline[0]?.date;
  const offsets = [...weeksOfYear.map((week) => week * 7), ...outlook.flatMap(({days}) => [...days.fewest, ...days.most])];
  const later = first === undefined ? [] : offsets.map((day) => addDays(first, day));
  return [...timeline.map(({date}) => date), evaluationDate, firstBoosterWindow?.from, firstBoosterWindow?.to, next?.from, next?.to, ...later].filter((date) => date !== undefined);
}

function writtenDates(date: LocalDate): readonly string[] {
  return [dayWithYear, longDay, shortDay, monthDay].map((format) => format(date, calendarWords).replace(/\s+/g, ' '));
}
