import {css} from 'lit';
import {courseLineStyles} from './course-line.styles.ts';

export const courseOptionsStyles = [
  courseLineStyles,
  css`
    .options {
      border: 0;
      min-inline-size: 0;
    }

    .options > legend {
      margin-block-end: calc(0.75 * var(--_space));
    }

    .option-cards {
      display: grid;
      gap: calc(0.75 * var(--_space));
    }

    .option {
      position: relative;
      display: grid;
      gap: var(--_space);
      align-content: start;
      padding: var(--_space);
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      transition: background-color var(--_quick), border-color var(--_quick);
    }

    .option:hover {
      background: var(--_faint);
    }

    .option:has(:checked) {
      border-color: var(--_accent);
      background: var(--_soft);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }

    .option:has(:focus-visible) {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }

    .option-head {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 0.75em;
      align-content: start;
      align-items: start;
    }

    .option input {
      inline-size: 1.125em;
      block-size: 1.125em;
      margin: 0.1875em 0 0;
      font: inherit;
      accent-color: var(--_accent);
    }

    .option input:focus-visible {
      outline: none;
    }

    .option label {
      font-weight: 650;
    }

    /* The whole card is the target. */
    .option label::after {
      content: '';
      position: absolute;
      inset: 0;
      cursor: pointer;
    }

    .option-about {
      grid-column: 2;
    }

    .option-differences {
      margin-block-start: 0.5em;
      padding-inline-start: 1.125em;
      list-style: disc;
    }

    .option-dates {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.75em), 1fr));
      gap: 0.25em 0.75em;
      counter-reset: session;
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }

    .option-dates li {
      display: grid;
      grid-template-columns: 1.25em 1fr;
      gap: 0.375em;
      counter-increment: session;
    }

    .option-dates li::before {
      content: counter(session);
      color: var(--_muted);
      text-align: end;
    }

    @container (inline-size > 40em) {
      .option {
        grid-template-columns: 2fr 3fr;
        column-gap: calc(1.5 * var(--_space));
      }

      .option-head {
        grid-row: span 2;
      }
    }

    @container (inline-size > 62em) {
      .option-cards {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }

      .option {
        grid-row: span 3;
        grid-template: subgrid / 1fr;
      }

      .option-head {
        grid-row: auto;
      }
    }

    @media (forced-colors: active) {
      .option:has(:checked) {
        outline: 2px solid Highlight;
      }
    }
  `,
];
