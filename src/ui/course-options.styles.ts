import {css} from 'lit';
import {courseLineStyles} from './course-line.styles.ts';

export const courseOptionsStyles = [
  courseLineStyles,
  css`
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
    }

    .option-head {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 0.75em;
      align-content: start;
      align-items: start;
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

    .option-about .bullets {
      margin-block-start: 0.5em;
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
  `,
];
