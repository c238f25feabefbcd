import {css} from 'lit';

/** Tables, of which each line is told from the next by a hairline. The last one needs none. */
export const table = css`
  /* A page without a doctype would give its cells a size of their own. */
  table {
    border-collapse: collapse;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.5em;
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    padding-block: calc(0.5em * var(--_density));
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  :where(tbody tr:last-child) > :is(th, td) {
    border-block-end: 0;
  }

  thead :is(th, td) {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
