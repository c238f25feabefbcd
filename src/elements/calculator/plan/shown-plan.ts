import type {LocalDate} from '../../../dates/local-date.ts';
import {tryDays as words} from '../../../i18n/outlook-words.ts';
import {planBy} from '../../../protocol/plan-by.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {CalculatorSettings} from '../calculator-settings.ts';
import {planChange} from './plan-change.ts';
import {planInput} from './plan-input.ts';
import type {Answers} from '../questions/questions.ts';
import {startProblem} from '../questions/timing.ts';

/** The plan on show, and what the last change of days on its screen has done. */
export interface ShownPlan {
  readonly plan: Plan;
  /** The answers that the plan follows. */
  readonly followed: Answers;
  /** What was answered about when, as it was typed. */
  readonly timing: string;
  readonly settings: CalculatorSettings;
  /** In words what the last change has done; empty before the first one, and after a change by the page. */
  readonly change: string;
}

/** The plan for these answers. A first day that can't be used gives way to the last one that could, so that the plan stays. */
export function shownPlan(before: ShownPlan | undefined, answers: Answers, settings: CalculatorSettings, today: LocalDate): ShownPlan {
  const [start = ''] = answers.start ?? [];
  const isUnusable = start !== '' && startProblem(start, today) !== undefined;
  const followed = isUnusable ? {...answers, start: before?.followed.start ?? []} : answers;
  const plan = planBy(settings.protocol, planInput(followed, settings, today));
  const timing = JSON.stringify([answers.pace, answers.start, answers.days]);
  const isSame = before?.timing === timing && sameOffer(before.settings, settings);
  return {plan, followed, timing, settings, change: isSame ? before.change : changeText(before, plan, settings, isUnusable)};
}

function changeText(before: ShownPlan | undefined, plan: Plan, settings: CalculatorSettings, isUnusable: boolean): string {
  if (before === undefined || !sameOffer(before.settings, settings)) return '';
  return isUnusable ? words.kept : planChange(before.plan, plan, settings.protocol);
}

/** Settings are read anew at every update. */
function sameOffer(one: CalculatorSettings, other: CalculatorSettings): boolean {
  return one.protocol === other.protocol && JSON.stringify([one.clinicDays, one.closures]) === JSON.stringify([other.clinicDays, other.closures]);
}
