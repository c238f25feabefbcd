import {html, nothing, svg, type TemplateResult} from 'lit';
import {courseLineRows, type CourseLineRow} from './course-line-rows.ts';
import type {BadgeTone} from './session-badge.ts';

/** One numbered mark on the line. */
export interface CourseDot {
  /** Days after the first day of the line, from 0. */
  readonly day: number;
  /** One or two characters: '1' */
  readonly text: string;
  /** Shown when a pointer rests on the mark: "Session 1: Monday, November 30" */
  readonly title: string;
  readonly tone?: BadgeTone;
}

/** A course as a line of weeks. */
export interface CourseLineView {
  /** Stands for the whole drawing where it cannot be seen: "6 sessions from November 30 to December 17". */
  readonly label: string;
  /** One entry for every seven days; the label stands below the beginning of the week: "Nov 30" */
  readonly weeks: readonly {readonly label: string}[];
  readonly dots: readonly CourseDot[];
  /** Length in days, a multiple of 7. */
  readonly days: number;
  /** Whether time runs from right to left. */
  readonly rtl?: boolean;
}

/** Renders the course as one drawing, wrapped into rows of weeks when one row would be too narrow for its numbers. */
export function courseLine(view: CourseLineView): TemplateResult {
  return html`<div class="course-line" role="img" aria-label=${view.label}>${courseLineRows(view).map((row) => courseRow(row, view.rtl === true))}</div>`;
}

/**
 * Only shares of the width and of the text size are used, so that the numbers keep their size at every width.
 * Shapes have closing tags because the build takes the slash out of self-closing ones.
 */
function courseRow({line, weeks, dots}: CourseLineRow, rtl: boolean): TemplateResult {
  return html`
    <svg aria-hidden="true">
      <line x1=${line.from} x2=${line.to} y1="38%" y2="38%"></line>
      ${weeks.map(({x, label}) => svg`
        <line class="week" x1=${x} x2=${x} y1="38%" y2="98%"></line>
        <text class="week" x=${x} y="94%" dx=${rtl ? '-0.4em' : '0.4em'}>${label}</text>
      `)}
      ${dots.map(courseDot)}
    </svg>
  `;
}

function courseDot({x, text, title, tone = 'session'}: CourseLineRow['dots'][number]): TemplateResult {
  return svg`
    <svg class="dot" x=${x} y="38%">
      <title>${title}</title>
      ${dotShape(tone)}
      <text dy="0.36em">${text}</text>
    </svg>
  `;
}

function dotShape(tone: BadgeTone): TemplateResult {
  if (tone === 'check') return svg`<rect x="-0.6875em" y="-0.6875em" width="1.375em" height="1.375em" rx="0.25em"></rect>`;
  return svg`${tone === 'changed' ? svg`<circle class="ring" r="0.875em"></circle>` : nothing}<circle r="0.6875em"></circle>`;
}
