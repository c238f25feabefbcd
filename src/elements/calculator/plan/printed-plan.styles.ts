import {css} from 'lit';

/** The plan on paper: black on white, in small type, on one page of either common size. Not seen on a screen. */
export const printedPlanStyles = css`
  .printed {
    display: none;
  }

  @media print {
    .printed {
      display: block;
    }

    .printed ~ div {
      display: none;
    }
  }

  .paper {
    --_accent: #000;
    --_on-accent: #fff;
    --_soft: transparent;
    --_muted: #333;
    --_line: #bbb;
    --_edge: #666;
    --_space: 0.6em;
    display: grid;
    gap: 0.6em;
    color: #000;
    background: #fff;
    font-size: 8.5pt;
    line-height: 1.3;
    color-scheme: light;
    print-color-adjust: exact;
    container-type: inline-size;
  }

  .paper :is(p, li, dd) {
    max-inline-size: none;
  }

  .paper > header {
    display: flex;
    justify-content: space-between;
    padding-block-end: 0.35em;
    border-block-end: 1px solid #000;
  }

  .paper h2 {
    font-size: 2.25em;
    line-height: 1.1;
  }

  .paper h2 .over {
    font-size: 0.55em;
  }

  .paper h3 {
    font-size: 1.1em;
    margin-block-end: 0.2em;
  }

  .paper section {
    display: grid;
    gap: 0.3em;
    align-content: start;
    break-inside: avoid;
  }

  /* Balanced, because which part is the longest depends on the schedule and on the clinic's prices. */
  .paper .columns {
    columns: 2;
    column-gap: 2em;
  }

  .paper .columns section {
    margin-block-end: 0.6em;
  }

  /* The terms are as wide as the longest word among them needs. */
  .paper .rows {
    grid-template-columns: fit-content(6.5em) 1fr;
    gap: 0.25em 0.75em;
  }

  .paper .rows > div {
    display: contents;
  }

  .paper .sessions {
    max-inline-size: none;
  }

  /* The foot of the page says the same. */
  .paper .sessions caption {
    display: none;
  }

  .paper .sessions :is(th, td) {
    padding-block: 0.1em;
  }

  .paper .session-note {
    display: inline;
    margin-inline-start: 0.5em;
    color: #333;
    font-size: 1em;
  }

  .paper .badge {
    print-color-adjust: exact;
  }

  .paper .year {
    gap: 0.2em;
  }

  .paper .year-row {
    grid-template-columns: 6fr 5fr;
  }

  .paper .year-words br {
    display: none;
  }

  .paper .year-words strong {
    margin-inline-end: 0.5em;
  }

  .paper .year-strip {
    block-size: 1.1em;
  }

  .paper .year-strip.two {
    block-size: 1.6em;
  }

  .paper .year-names {
    margin-block-start: 0;
  }

  .paper .year-names text {
    font-size: 7.5pt;
  }

  .paper footer {
    display: grid;
    gap: 0.2em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid #000;
  }

  .paper a {
    color: inherit;
  }
`;
