import {facts as factWords, figures as words} from '../../../i18n/figures-words.ts';
import {cost as costWords} from '../../../i18n/outlook-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {formatMoney} from '../../../i18n/format-money.ts';
import type {Figure, FigureId} from '../../../protocol/figure.ts';
import {figuresOf} from '../../../protocol/figures.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {sourceOf} from '../../../protocol/sources.ts';
import {statementsOf, type Statement} from '../../../protocol/statements.ts';
import type {Prices} from '../read-prices.ts';
import {sourceItem, type SourceItem} from './source-item.ts';

/** One number or statement of the plan with what it rests on. */
export interface WhyRow {
  readonly term: string;
  /** "4 to 6 sessions"; absent where there is no number. */
  readonly value: string | undefined;
  readonly basis: Figure['basis'];
  /** The basis in words. */
  readonly tag: string;
  /** How it was worked out, or why a rule of ours is as it is. */
  readonly how: readonly string[];
  readonly sources: readonly CitedSource[];
}

/** A source with what it says, in our own words. */
export interface CitedSource extends SourceItem {
  readonly says: readonly string[];
}

/** Where each number of a plan comes from. */
export interface WhyView {
  readonly numbers: readonly WhyRow[];
  readonly statements: readonly WhyRow[];
}

/** Puts the register of a plan's numbers into words, and what the plan says besides. */
export function whyView(plan: Plan, protocol: Protocol, prices?: Prices): WhyView {
  return {numbers: figuresOf(plan, protocol, prices).map((figure) => figureRow(figure, prices?.currency)), statements: statementsOf(protocol).map(statementRow)};
}

/** What stands behind these facts, source by source in the order in which they are given. */
export function citedSources(ids: readonly string[]): readonly CitedSource[] {
  const sourceIds = [...new Set(ids.map(sourceIdOf))];
  return sourceIds.map((id) => ({...sourceItem(id), says: ids.filter((fact) => sourceIdOf(fact) === id).flatMap(saidIn)}));
}

/** "4 to 6 sessions", or money in this currency. */
export function amountText({values, unit}: Pick<Figure, 'values' | 'unit'>, currency = ''): string {
  const [min, max = min] = values;
  if (min === undefined || max === undefined) return words.notStated;
  return unit === 'money' ? costWords.amounts(formatMoney(min, currency), formatMoney(max, currency)) : words.amount[unit](min, max);
}

/** What a figure is the number of. */
export function figureName(id: FigureId, end?: Figure['end']): string {
  const name: string | Readonly<Record<'both' | 'min' | 'max', string>> = words.name[id];
  return typeof name === 'string' ? name : name[end ?? 'both'];
}

function figureRow(figure: Figure, currency: string | undefined): WhyRow {
  const {id, end, basis, facts} = figure;
  return {term: figureName(id, end), value: basis === 'silent' ? undefined : amountText(figure, currency), basis, tag: words.basis[basis], how: howText(figure), sources: citedSources(facts)};
}

function howText({id, basis, unit, from}: Figure): readonly string[] {
  if (basis === 'policy') return [lookUp(words.rule, id) ?? words.ruleElse];
  if (basis === 'derived') return [lookUp(words.workedOut, id) ?? words.workedOutElse];
  if (basis === 'computed') return [...present(lookUp(words.computed, id)), words.from(from.map((other) => figureName(other)).join(shared.semicolon))];
  if (basis === 'clinic') return [unit === 'money' ? words.clinicPrice : words.clinic];
  return basis === 'source' ? [] : [words[basis]];
}

function statementRow({id, basis, facts}: Statement): WhyRow {
  return {term: words.statement[id], value: undefined, basis, tag: words.basis[basis], how: statementHow(id, basis), sources: citedSources(facts)};
}

function statementHow(id: Statement['id'], basis: Statement['basis']): readonly string[] {
  if (basis === 'policy') return [lookUp(words.statementRule, id) ?? words.ruleElse];
  if (basis === 'derived') return [words.workedOutElse];
  if (basis === 'clinic') return [words.clinicStatement];
  return basis === 'label' ? [words.label] : [];
}

function sourceIdOf(fact: string): string {
  return sourceOf(fact)?.id ?? fact;
}

function saidIn(fact: string): readonly string[] {
  return present(lookUp(factWords, fact));
}

/** A key may come from outside, and be the name of something that every object has. */
function lookUp(texts: Readonly<Partial<Record<string, string>>>, key: string): string | undefined {
  const text = texts[key];
  return typeof text === 'string' ? text : undefined;
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
