import {html, nothing, svg, type TemplateResult} from 'lit';
import {courseLineRows, type CourseLineRow} from './course-line-rows.ts';

/** One numbered mark on the line. */
export interface CourseDot {
  /** Days after the first day of the line, from 0. */
  readonly day: number;
  /** One or two characters: '1' */
  readonly text: string;
  /** Shown when a pointer rests on the mark: "Session 1: Monday, November 30" */
  readonly title: string;
  /** A session that has moved has a ring around it. */
  readonly tone?: 'session' | 'changed';
}

/** A mark above the line, on a stem, so that it never covers a session of the same day. */
export interface CourseLook {
  /** Days after the first day of the line, from 0. */
  readonly day: number;
  /** An early look is a hollow diamond, a check-up a square with a tick. */
  readonly tone: 'early' | 'check';
  /** "The check-in, around April 30" */
  readonly title: string;
}

/** Days on one of which something may be, rather than a day on which it is. */
export interface CourseSpan {
  /** Days after the first day of the line, both included. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** A course as a line of weeks. */
export interface CourseLineView {
  /** Stands for the whole drawing where it cannot be seen: "6 sessions from November 30 to December 17". */
  readonly label: string;
  /** One entry for every seven days; the label stands below the beginning of the week: "Nov 30" */
  readonly weeks: readonly {readonly label: string}[];
  readonly dots: readonly CourseDot[];
  readonly looks?: readonly CourseLook[];
  readonly span?: CourseSpan;
  /** Length in days, a multiple of 7. */
  readonly days: number;
  /** From this day on, a multiple of 7, little happens: more weeks share a row, and not every one is named. */
  readonly wideFrom?: number;
  /** Whether time runs from right to left. */
  readonly rtl?: boolean;
}

/** Heights in a row, from its top: of the line, of the end of a week's stroke and of its name. A row with marks above the line is taller. */
const heights = {
  plain: {line: '38%', end: '98%', name: '94%'},
  tall: {line: '55%', end: '98.5%', name: '95.5%'},
};

/** Renders the course as one drawing, wrapped into rows of weeks when one row would be too narrow for its marks. */
export function courseLine(view: CourseLineView): TemplateResult {
  return html`<div class="course-line" part="course-line" role="img" aria-label=${view.label}>${courseLineRows(view).map((row) => courseRow(row, view.rtl === true))}</div>`;
}

/**
 * Only shares of the width and of the text size are used, so that the numbers keep their size at every width.
 * Shapes have closing tags because the build takes the slash out of self-closing ones.
 */
function courseRow({line, weeks, dots, looks, span}: CourseLineRow, rtl: boolean): TemplateResult {
  const height = looks.length > 0 ? heights.tall : heights.plain;
  return html`
    <svg class=${looks.length > 0 ? 'tall' : ''} aria-hidden="true">
      <line x1=${line.from} x2=${line.to} y1=${height.line} y2=${height.line}></line>
      ${weeks.map(({x, label}) => svg`
        <line class="week" x1=${x} x2=${x} y1=${height.line} y2=${height.end}></line>
        <text class="week" x=${x} y=${height.name} dx=${rtl ? '-0.4em' : '0.4em'}>${label}</text>
      `)}
      ${span === undefined ? nothing : courseSpan(span, height.line)}
      ${looks.map((look) => courseLook(look, height.line))}
      ${dots.map((dot) => courseDot(dot, height.line))}
    </svg>
  `;
}

function courseDot({x, text, title, tone = 'session'}: CourseLineRow['dots'][number], y: string): TemplateResult {
  return svg`
    <svg class="dot" x=${x} y=${y}>
      <title>${title}</title>
      ${tone === 'changed' ? svg`<circle class="ring" r="0.875em"></circle>` : nothing}<circle r="0.6875em"></circle>
      <text dy="0.36em">${text}</text>
    </svg>
  `;
}

/** The stem begins below the mark: a hollow one shows what is behind it. */
function courseLook({x, title, tone}: CourseLineRow['looks'][number], y: string): TemplateResult {
  return svg`
    <line class="stem" x1=${x} x2=${x} y1=${tone === 'early' ? '28%' : '30%'} y2=${y}></line>
    <svg class="look ${tone}" x=${x} y="16%">
      <title>${title}</title>
      ${tone === 'early'
        ? svg`<rect x="-0.4em" y="-0.4em" width="0.8em" height="0.8em" transform="rotate(45)"></rect>`
        : svg`<rect x="-0.6875em" y="-0.6875em" width="1.375em" height="1.375em" rx="0.25em"></rect><text dy="0.36em">✓</text>`}
    </svg>
  `;
}

function courseSpan({x, width, title}: NonNullable<CourseLineRow['span']>, y: string): TemplateResult {
  return svg`
    <svg class="span" x="0" y=${y}>
      <title>${title}</title>
      <rect x=${x} width=${width} y="-0.5625em" height="1.125em" rx="0.3em"></rect>
    </svg>
  `;
}
