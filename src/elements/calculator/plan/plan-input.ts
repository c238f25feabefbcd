import {parseLocalDate, type LocalDate} from '../../../dates/local-date.ts';
import type {PlanInput, Relief} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {parseDays} from '../questions/answer-problem.ts';
import type {CalculatorSettings} from '../calculator-settings.ts';
import type {Topic} from './plan-facts.ts';
import {stepsOf, type Answers, type Offer} from '../questions/questions.ts';
import {timingInput} from './timing-input.ts';

/** The topic that was chosen; `unsure` until there is one. */
export function topicOf({topic}: Answers): Topic {
  const [chosen] = topic ?? [];
  return chosen === 'anxiety' || chosen === 'depression' || chosen === 'ptsd' ? chosen : 'unsure';
}

/** The answers in the form that `calculatePlan` takes. Only questions that were really asked count. */
export function planInput(all: Answers, settings: CalculatorSettings, today: LocalDate): PlanInput {
  const {protocol, clinicDays, closures, reviewer, prices} = settings;
  const answers = onlyAsked({protocols: [protocol], clinicDays}, all);
  const isReturning = answers.visit?.[0] === 'returning';
  const common = {
    protocol,
    condition: topicOf(answers),
    flags: answers.health?.[0] !== 'none',
    closures,
    reviewer,
    ...(prices === undefined ? {} : {prices}),
  };
  return isReturning ? {...common, mode: 'returning', ...returningInput(answers)} : {...common, mode: 'new', factors: factorsOf(protocol, answers), ...timingInput(answers, clinicDays, today)};
}

function onlyAsked(offer: Offer, answers: Answers): Answers {
  const asked = stepsOf(offer, answers);
  return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.some(({name}) => name === question)));
}

/** The route is the protocol's own, so that what its source says of the route is explained too. */
function factorsOf({route, factors}: Protocol, answers: Answers): string[] {
  const chosen = [
    ...(answers.severity ?? []).filter((code) => code !== 'moderate'),
    ...(answers.also ?? []),
    ...(answers.metabolism?.[0] === 'yes' ? ['fast-metabolism'] : []),
    ...(answers.years?.length ? ['years-with-symptoms'] : []),
    ...(route === 'sl' || route === 'esketamine' ? ['oral-or-nasal-route'] : []),
  ];
  return chosen.filter((factor) => factors.includes(factor));
}

function returningInput({interval, lastSession, relief, reliefDays}: Answers): Pick<PlanInput, 'currentIntervalDays' | 'lastSessionDate' | 'relief'> {
  const currentIntervalDays = parseDays(interval?.[0]);
  const lastSessionDate = parseLocalDate(lastSession?.[0]);
  return {
    ...(currentIntervalDays === undefined ? {} : {currentIntervalDays}),
    ...(lastSessionDate === undefined ? {} : {lastSessionDate}),
    relief: reliefOf(relief?.[0], parseDays(reliefDays?.[0])),
  };
}

function reliefOf(status: string | undefined, days: number | undefined): Relief {
  if (status === 'returned' && days !== undefined) return {status, days};
  return {status: status === 'still-well' || status === 'no-relief' ? status : 'unsure'};
}
