import {css} from 'lit';

/** What the plan and the view for clinicians add to the shared sheets: the large numbers, and rows of a term with its text. */
export const calculatorStyles = css`
  .headline {
    display: grid;
    gap: 0.125em;
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }

  .eyebrow {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 550;
  }

  .main {
    font-size: clamp(2.125em, 9cqi, 3.25em);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }

  .over {
    font-size: clamp(1.25em, 4.5cqi, 1.5em);
    font-weight: 450;
  }

  .aside {
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_edge);
  }

  details > :not(summary) {
    margin-block: 0.25em 0.5em;
  }

  .rows {
    display: grid;
    gap: var(--_space);
  }

  .rows > div {
    display: grid;
    gap: 0.125em 1.5em;
  }

  .rows dt {
    font-weight: 550;
  }

  .rows dt.muted {
    font-weight: 400;
  }

  .rows strong {
    font-weight: 550;
  }

  .doses {
    inline-size: 100%;
    max-inline-size: 28em;
  }

  .doses caption {
    font-weight: 400;
  }

  .ways {
    display: grid;
    gap: calc(0.75 * var(--_space));
  }

  #next-step {
    scroll-margin-block-start: 1.5em;
  }

  .ways:empty {
    display: none;
  }

  .ways a {
    inline-size: 100%;
  }

  .more > summary {
    min-block-size: max(var(--_touch), 3.5em * var(--_density));
  }

  .more[open] > .stack {
    margin-block-end: calc(1.25 * var(--_space));
  }

  .rows .badge {
    margin-inline-end: 0.5em;
  }

  /* Its corners stick out. */
  .rows .badge.early {
    margin-inline-end: 0.8em;
  }

  .try-days > .stack {
    gap: calc(1.25 * var(--_space));
    padding-block: calc(0.25 * var(--_space)) var(--_space);
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_line);
  }

  .change {
    min-block-size: 1.5em;
    font-weight: 550;
  }

  @container (inline-size > 34em) {
    .rows > div {
      grid-template-columns: 12em 1fr;
    }

    .try-days .choices {
      grid-template-columns: 1fr 1fr;
    }

    .ways {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 22.5em);
    }
  }

  .along {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--_space));
  }

  /* For browsers that print without saying so first, and have no plan on paper. */
  @media print {
    :is(.try-days, .to-next-step, .ways, .take-along, .took-up),
    summary::before {
      display: none;
    }
  }

  @media (forced-colors: active) {
    /* Its backdrop would cover the line above. */
    .main {
      line-height: 1.4;
    }
  }
`;
