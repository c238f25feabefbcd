/** The documents that are compared: the five articles and the label of esketamine. */
export type ComparedSource = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'SPRAVATO-US';

/** What the documents are asked. `reliefOne` is relief after one session, `reliefSeries` after the first series: two different things. */
export type QuestionId =
  | 'sessions' | 'weeks' | 'spacing' | 'length' | 'firstChange' | 'maintenance' | 'interval' | 'reliefOne' | 'reliefSeries' | 'response' | 'where' | 'factors' | 'esketamine';

/** The message codes of what a document may answer. */
export type SayingCode =
  | 'count' | 'range' | 'example' | 'upTo' | 'orMore' | 'weeks' | 'everyOtherDay' | 'timesAWeek' | 'sprayTimesAWeek' | 'minutes' | 'wearOff' | 'shortRest' | 'restUntilWell' | 'watched'
  | 'bySession' | 'hours' | 'hoursOrDays' | 'afterSession' | 'firstLaterOrNever' | 'required' | 'doesNotStay' | 'forSome' | 'many' | 'sprayTapered' | 'ifItHelps'
  | 'everyMonths' | 'monthOrFew' | 'everyWeeks' | 'whenSymptomsReturn' | 'lengthened' | 'thenWeekly' | 'daysToWeeks' | 'weeksToMonths' | 'mayNotGoOn' | 'saidOfAnxiety' | 'twoInThree'
  | 'clinic' | 'alwaysClinic' | 'lozengesAtHome' | 'certifiedClinic' | 'directions' | 'noDirection' | 'causes' | 'forTheDose' | 'sprayNamed' | 'sprayApproved' | 'twoUses';

/** One thing that a document answers, with the facts that it is read from. */
export interface Saying {
  readonly code: SayingCode;
  readonly values: readonly number[];
  readonly facts: readonly string[];
}

/** One question with the answer of each document. No sayings: the document does not say. */
export interface Question {
  readonly id: QuestionId;
  readonly answers: Readonly<Record<ComparedSource, readonly Saying[]>>;
  /** Whether a document contradicts itself, or the study that it names. */
  readonly note?: 'three-counts' | 'one-length-for-all' | 'measured-depression' | 'approval-incomplete';
}

export const comparedSources: readonly ComparedSource[] = ['S0', 'S1', 'S2', 'S3', 'S4', 'SPRAVATO-US'];

/** How many of the articles give the most common answer to a question, and how many give none. The label is no article. */
export function tallyOf({answers}: Question): {readonly agree: number; readonly silent: number; readonly articles: number} {
  const articles = comparedSources.filter((source) => source !== 'SPRAVATO-US').map((source) => answers[source]);
  const said = articles.flatMap(([first]) => (first === undefined ? [] : [`${first.code} ${first.values.join(' ')}`]));
  const counts = said.map((answer) => said.filter((other) => other === answer).length);
  return {agree: Math.max(0, ...counts), silent: articles.length - said.length, articles: articles.length};
}

/** What the five articles and the label answer, question by question, and where they do not. */
export const questions: readonly Question[] = [
  {
    id: 'sessions',
    note: 'three-counts',
    answers: {
      ...silence(),
      S0: [says('count', [6], 'S0-008')],
      S1: [says('range', [4, 6], 'S1-025'), says('example', [7], 'S1-033')],
      S2: [says('count', [6], 'S2-055'), says('range', [6, 8], 'S2-084'), says('upTo', [10, 12], 'S2-061'), says('orMore', [10], 'S2-064')],
      S3: [says('count', [6], 'S3-094')],
      'SPRAVATO-US': [says('count', [8], 'SPRAVATO-US')],
    },
  },
  {
    id: 'weeks',
    answers: {
      S0: [says('weeks', [2, 3], 'S0-009')],
      S1: [says('weeks', [2, 3], 'S1-026')],
      S2: [says('weeks', [2, 3], 'S2-056')],
      S3: [says('weeks', [2, 3], 'S3-095')],
      S4: [says('weeks', [2, 4], 'S4-110')],
      'SPRAVATO-US': [says('weeks', [4], 'SPRAVATO-US')],
    },
  },
  {
    id: 'spacing',
    answers: {
      ...silence(),
      S1: [says('everyOtherDay', [], 'S1-027'), says('timesAWeek', [2], 'S1-027')],
      S4: [says('sprayTimesAWeek', [2], 'S4-123')],
      'SPRAVATO-US': [says('timesAWeek', [2], 'SPRAVATO-US')],
    },
  },
  {
    id: 'length',
    note: 'one-length-for-all',
    answers: {
      ...silence(),
      S0: [says('minutes', [45, 60], 'S0-011'), says('shortRest', [], 'S0-012')],
      S2: [says('minutes', [40, 60], 'S2-058'), says('wearOff', [60, 120], 'S2-076'), says('restUntilWell', [], 'S2-077')],
      S4: [says('minutes', [45, 60], 'S4-125')],
      'SPRAVATO-US': [says('watched', [120], 'SPRAVATO-US')],
    },
  },
  {
    id: 'firstChange',
    answers: {
      ...silence(),
      S0: [says('hours', [], 'S0-006'), says('bySession', [1, 2], 'S0-013')],
      S1: [says('hoursOrDays', [], 'S1-024')],
      S2: [says('afterSession', [6], 'S2-060')],
      S3: [says('firstLaterOrNever', [], 'S3-096', 'S3-097', 'S3-098')],
      S4: [says('hours', [], 'S4-107')],
    },
  },
  {
    id: 'maintenance',
    answers: {
      S0: [says('required', [], 'S0-016')],
      S1: [says('doesNotStay', [], 'S1-042')],
      S2: [says('forSome', [], 'S2-085')],
      S3: [says('many', [], 'S3-100')],
      S4: [says('sprayTapered', [], 'S4-123')],
      'SPRAVATO-US': [says('ifItHelps', [], 'SPRAVATO-US')],
    },
  },
  {
    id: 'interval',
    answers: {
      ...silence(),
      S0: [says('monthOrFew', [1], 'S0-017')],
      S1: [says('everyWeeks', [4, 8], 'S1-044'), says('whenSymptomsReturn', [2, 3], 'S1-047', 'S1-046'), says('lengthened', [], 'S1-048')],
      S2: [says('everyWeeks', [2, 4], 'S2-062')],
      S3: [says('everyMonths', [1, 3], 'S3-101')],
      'SPRAVATO-US': [says('thenWeekly', [5, 8, 1, 2], 'SPRAVATO-US')],
    },
  },
  {id: 'reliefOne', answers: {...silence(), S4: [says('daysToWeeks', [], 'S4-111')]}},
  {id: 'reliefSeries', answers: {...silence(), S1: [says('weeksToMonths', [], 'S1-043')], S3: [says('mayNotGoOn', [], 'S3-099')]}},
  {
    id: 'response',
    note: 'measured-depression',
    answers: {...silence(), S2: [says('saidOfAnxiety', [72, 38, 10], 'S2-052', 'S2-053', 'S2-054')], S3: [says('twoInThree', [2, 3], 'S3-089', 'S3-090', 'S3-102')]},
  },
  {
    id: 'where',
    answers: {
      ...silence(),
      S0: [says('clinic', [], 'S0-005')],
      S2: [says('alwaysClinic', [], 'S2-081')],
      S4: [says('clinic', [], 'S4-110'), says('lozengesAtHome', [], 'S4-116')],
      'SPRAVATO-US': [says('certifiedClinic', [], 'SPRAVATO-US')],
    },
  },
  {
    id: 'factors',
    answers: {
      ...silence(),
      S1: [says('directions', [], 'S1-032', 'S1-034', 'S1-035', 'S1-037', 'S1-039', 'S1-040')],
      S2: [says('noDirection', [], 'S2-065', 'S2-066', 'S2-067')],
      S3: [says('causes', [9], 'S3-088')],
      S4: [says('forTheDose', [], 'S4-118')],
    },
  },
  {
    id: 'esketamine',
    note: 'approval-incomplete',
    answers: {
      ...silence(),
      S1: [says('sprayNamed', [], 'S1-036')],
      S2: [says('sprayNamed', [], 'S2-057')],
      S3: [says('sprayNamed', [], 'S3-103')],
      S4: [says('sprayApproved', [], 'S4-120')],
      'SPRAVATO-US': [says('twoUses', [], 'SPRAVATO-US')],
    },
  },
];

function says(code: SayingCode, values: readonly number[], ...facts: readonly string[]): Saying {
  return {code, values, facts};
}

function silence(): Record<ComparedSource, readonly Saying[]> {
  return {S0: [], S1: [], S2: [], S3: [], S4: [], 'SPRAVATO-US': []};
}
