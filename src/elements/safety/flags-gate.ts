import {html, type TemplateResult} from 'lit';
import {safety} from '../../i18n/start-words.ts';
import {choiceList} from '../../ui/choice-list.ts';
import {screenHeading} from '../regimen-element.ts';
import {healthList} from './health-list.ts';

/** The health question: the one answer is all that is known, never which item it was about. */
export interface FlagsGate {
  /** `undefined` until there is an answer. */
  readonly isFlagged: boolean | undefined;
  /** The id of what describes the heading. */
  readonly describedBy?: string;
  /** That an answer is missing. */
  readonly problem?: string;
  readonly onAnswer: (isFlagged: boolean) => void;
}

/** Asks one question about a whole list. The screen that shows it brings its own way on and back. */
export function flagsGate({isFlagged, describedBy, problem, onAnswer}: FlagsGate): TemplateResult {
  return html`
    ${screenHeading(safety.flagsQuestion, safety.flagsLead, describedBy)}
    ${healthList()}
    ${choiceList({
      name: 'health',
      legend: html`<span class="visually-hidden">${safety.flagsChoices}</span>`,
      choices: [
        {value: 'none', label: safety.noFlags},
        {value: 'some', label: safety.someFlags},
      ],
      ...(problem === undefined ? {} : {problem}),
      chosen: isFlagged === undefined ? [] : [isFlagged ? 'some' : 'none'],
      onChoose: ([answer]) => onAnswer(answer === 'some'),
    })}
  `;
}
