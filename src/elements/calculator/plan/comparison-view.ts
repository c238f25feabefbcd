import {comparison as words} from '../../../i18n/comparison-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {comparedSources, questions, tallyOf, type ComparedSource, type Question, type QuestionId, type Saying, type SayingCode} from '../../../protocol/comparison.ts';
import type {Figure, FigureId} from '../../../protocol/figure.ts';
import {figuresOf} from '../../../protocol/figures.ts';
import type {Plan} from '../../../protocol/plan.ts';
import {planBy} from '../../../protocol/plan-by.ts';
import {compositeIv} from '../../../protocol/presets/composite-iv.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {amountText, figureName} from './why-view.ts';

/** What other sources say, beside this schedule and next to each other. */
export interface ComparisonView {
  /** This schedule beside all articles together; absent where it is made of all of them. */
  readonly beside: readonly BesideRow[] | undefined;
  readonly columns: readonly ComparedColumn[];
  readonly questions: readonly ComparedQuestion[];
}

export interface BesideRow {
  readonly term: string;
  readonly here: string;
  readonly together: string;
}

export interface ComparedColumn {
  readonly name: string;
  /** Whether the clinic's schedule is taken from it. */
  readonly isFollowed: boolean;
}

export interface ComparedQuestion {
  readonly question: string;
  readonly summary: string;
  readonly note: string | undefined;
  /** One answer for each column. */
  readonly answers: readonly ComparedAnswer[];
  /** The same answers, each with all the sources that give it. */
  readonly groups: readonly AnswerGroup[];
}

export interface ComparedAnswer {
  readonly text: string;
  readonly isStated: boolean;
}

export interface AnswerGroup extends ComparedAnswer {
  readonly sources: readonly ComparedColumn[];
}

/** What is shown beside the same of all articles together. */
export const besideIds: readonly FigureId[] = ['next', 'sessions', 'couldExtendTo', 'weeks', 'gap', 'treatment', 'interval', 'visits'];

/** Puts the comparison into words, with the source that the clinic's schedule is taken from marked. */
export function comparisonView(plan: Plan, protocol: Protocol): ComparisonView {
  const followed = followedSource(protocol);
  const columns = comparedSources.map((source) => ({name: words.source[source], isFollowed: source === followed}));
  return {
    beside: protocol.kind === 'composite' ? undefined : besideRows(plan, protocol),
    columns,
    questions: questions.map((question) => comparedQuestion(question, columns)),
  };
}

function followedSource({kind, sources}: Protocol): ComparedSource | undefined {
  return kind === 'source-preset' || kind === 'label' ? comparedSources.find((source) => source === sources[0]) : undefined;
}

function besideRows(plan: Plan, protocol: Protocol): readonly BesideRow[] {
  const here = figuresOf(plan, protocol);
  const together = figuresOf(planBy(compositeIv, {}), compositeIv);
  const isShown = (id: FigureId): boolean => here.some((figure) => figure.id === id) && (id !== 'next' || plan.next !== undefined);
  return besideIds.filter(isShown).map((id) => ({term: figureName(id), here: spanText(here, id), together: spanText(together, id)}));
}

/** The whole range of a number, also where its ends rest on different reasons. */
function spanText(figures: readonly Figure[], id: FigureId): string {
  const found = figures.filter((figure) => figure.id === id);
  const values = found.flatMap((figure) => figure.values);
  const ends = values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
  return amountText({values: ends, unit: found[0]?.unit ?? 'session'});
}

function comparedQuestion(question: Question, columns: readonly ComparedColumn[]): ComparedQuestion {
  const {agree, silent, articles} = tallyOf(question);
  const answers = comparedSources.map((source) => answerText(question.answers[source]));
  const summary: Readonly<Record<QuestionId, (agree: number, of: number, silent: number) => string>> = words.summary;
  return {
    question: words.questions[question.id],
    summary: summary[question.id](agree, articles, silent),
    note: question.note && words.note[question.note],
    answers,
    groups: groupsOf(answers, columns),
  };
}

function answerText(sayings: readonly Saying[]): ComparedAnswer {
  const says: Readonly<Record<SayingCode, (...values: number[]) => string>> = words.says;
  const texts = sayings.map(({code, values}) => says[code](...values));
  return texts.length === 0 ? {text: words.notStated, isStated: false} : {text: texts.join(shared.semicolon), isStated: true};
}

function groupsOf(answers: readonly ComparedAnswer[], columns: readonly ComparedColumn[]): readonly AnswerGroup[] {
  const texts = [...new Set(answers.map(({text}) => text))];
  const groups = texts.map((text) => ({text, isStated: text !== words.notStated, sources: columns.filter((_, index) => answers[index]?.text === text)}));
  return [...groups.filter(({isStated}) => isStated), ...groups.filter(({isStated}) => !isStated)];
}
