import {html, nothing, svg, type TemplateResult} from 'lit';
import {yearOutlookRows, type YearBar, type YearLane, type YearOutlookRows} from './year-outlook-rows.ts';

/** One way in which the year may go. Days count from the first day of the year, from 0. */
export interface YearRow {
  /** "If relief lasts long" */
  readonly name: string;
  /** "6 to 12 follow-up sessions" */
  readonly count: string;
  /** "every 4 to 8 weeks" */
  readonly detail: string;
  /** Stands for the marks where they cannot be seen. */
  readonly label: string;
  /** As few marks as the row may have, and as many; the same ones where both ends agree. */
  readonly fewest: readonly number[];
  readonly most: readonly number[];
}

/** A year in rows: what begins it, and marks for what may follow. */
export interface YearOutlookView {
  /** The length of the year in days. */
  readonly days: number;
  /** Names below the days on which something begins: months, or weeks. */
  readonly names: readonly {readonly day: number; readonly label: string}[];
  /** What every row begins with, as a bar; both days included. */
  readonly series: {readonly from: number; readonly to: number};
  readonly rows: readonly YearRow[];
  /** What the shapes mean: the bar, and where a row has two lines of marks, each of them. */
  readonly key: {readonly series: string; readonly only: string; readonly fewest: string; readonly most: string};
  /** Stands between the count of a row and its detail: ", " */
  readonly comma: string;
  /** Whether time runs from right to left. */
  readonly rtl?: boolean;
}

/** Renders a year as rows of marks, each with its words and its count, and one scale for all of them. */
export function yearOutlook(view: YearOutlookView): TemplateResult {
  const layout = yearOutlookRows(view);
  return html`
    <div class="year">
      ${view.rows.map((row, index) => html`
        <div class="year-row">
          <p class="year-words"><strong>${row.name}</strong><br />${row.count}<span class="muted">${view.comma}${row.detail}</span></p>
          ${strip(row.label, layout, layout.rows[index])}
        </div>
      `)}
      <div class="year-row" aria-hidden="true"><span></span>${names(layout, view.rtl === true)}</div>
      <ul class="year-key small">${keys(view, layout)}</ul>
    </div>
  `;
}

/** Shapes have closing tags because the build takes the slash out of self-closing ones. */
function strip(label: string, {rules}: YearOutlookRows, row: YearOutlookRows['rows'][number] | undefined): TemplateResult {
  const lanes = row?.lanes ?? [];
  return html`
    <svg class="year-strip ${lanes.length > 1 ? 'two' : ''}" role="img" aria-label=${label}>
      ${rules.map((x) => svg`<line class="rule" x1=${x} x2=${x} y1="0" y2="100%"></line>`)}
      <line class="base" x1="0" x2="100%" y1="50%" y2="50%"></line>
      ${row === undefined ? nothing : svg`<rect class="series" x=${row.series.x} width=${row.series.width} y="25%" height="50%"></rect>`}
      ${lanes.map(laneOf)}
    </svg>
  `;
}

/** Two lines of marks stand above and below the middle, the lower ones lighter and shorter. */
function laneOf({kind, marks, band}: YearLane): TemplateResult {
  const [top, bottom] = {only: ['20%', '80%'], fewest: ['6%', '44%'], most: ['62%', '90%']}[kind];
  return svg`
    ${marks.map((x) => svg`<line class="mark ${kind}" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`)}
    ${band === undefined ? nothing : bandOf(kind, band)}
  `;
}

function bandOf(kind: YearLane['kind'], {x, width}: YearBar): TemplateResult {
  const [y, height] = {only: ['30%', '40%'], fewest: ['12%', '28%'], most: ['62%', '28%']}[kind];
  return svg`<rect class="band ${kind}" x=${x} width=${width} y=${y} height=${height}></rect>`;
}

function names({names: all}: YearOutlookRows, rtl: boolean): TemplateResult {
  return html`
    <svg class="year-names">
      ${all.map(({x, label, isMajor}) => svg`
        <line class="rule ${isMajor ? '' : 'minor'}" x1=${x} x2=${x} y1="0" y2=${isMajor ? '90%' : '40%'}></line>
        <svg x=${x}><text class=${isMajor ? '' : 'minor'} y="1.15em" dx=${rtl ? '-0.3em' : '0.3em'}>${label}</text></svg>
      `)}
    </svg>
  `;
}

function keys({key}: YearOutlookView, {rows}: YearOutlookRows): TemplateResult[] {
  const kinds = rows.flatMap(({lanes}) => lanes.map(({kind}) => kind));
  const used = (['only', 'fewest', 'most'] as const).filter((kind) => kinds.includes(kind));
  return [
    html`<li><svg class="year-sign" aria-hidden="true"><rect class="series" x="0" width="100%" y="25%" height="50%"></rect></svg>${key.series}</li>`,
    ...used.map((kind) => html`<li><svg class="year-sign" aria-hidden="true">${laneOf({kind, marks: ['30%', '70%'], band: undefined})}</svg>${key[kind]}</li>`),
  ];
}
