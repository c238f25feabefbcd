import {svg, html, type TemplateResult} from 'lit';
import {numbersBelow} from '../dates/numbers-below.ts';

const perRow = 20;
const step = 10;
const radius = 3.5;

/**
 * A hundred dots of which `count` are full and the others hollow: a share as a number of people. It is decoration beside a text that
 * says the same, so a screen reader passes it by.
 */
export function dotsOfHundred(count: number): TemplateResult {
  const rows = 100 / perRow;
  return html`
    <svg class="dots" viewBox="0 0 ${perRow * step} ${rows * step}" aria-hidden="true" focusable="false">
      ${svg`<path class="full" d=${circles(0, count)}></path><path class="hollow" d=${circles(count, 100)}></path>`}
    </svg>
  `;
}

function circles(from: number, to: number): string {
  return numbersBelow(to - from).map((index) => circle(from + index)).join('');
}

function circle(index: number): string {
  const x = (index % perRow) * step + step / 2;
  const y = Math.floor(index / perRow) * step + step / 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
