import {css} from 'lit';

/** The parts of the plan that are opened for more: rows of reasons, cards of studies, and sources side by side. */
export const planDetailsStyles = css`
  .why > summary {
    padding-block: calc(0.375em * var(--_density));
    font-weight: 400;
  }

  .why > .stack {
    margin-block: 0 1em;
    padding-inline-start: 0.9375em;
  }

  .why-line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    min-inline-size: 0;
  }

  .why-line > span:first-child,
  .beside th,
  .study dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .why-line > strong {
    font-weight: 650;
  }

  .tag {
    padding: 0.0625em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 450;
    white-space: nowrap;
  }

  /* Muted once more, it could no longer be read. */
  :is(.muted, thead) .tag {
    color: inherit;
  }

  /* What somebody else says has a full line round it, what we add a broken one. */
  .tag:is(.policy, .computed, .derived, .silent) {
    border-style: dashed;
  }

  .cited {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  /* The wide table reaches beyond what stands above it. */
  .more > .stack {
    grid-template-columns: minmax(0, 1fr);
  }

  .studies {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }

  .study + .study {
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .study .rows,
  .why .rows {
    gap: 0.375em;
  }

  .study .rows > div {
    grid-template-columns: 6.5em 1fr;
  }

  .why .rows > div {
    grid-template-columns: minmax(0, 1fr);
  }

  .study .rows dt {
    color: var(--_muted);
    font-weight: 400;
  }

  .shares {
    display: grid;
    gap: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
  }

  .share {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }

  /* On one line with those beside them, however many lines the words above take. */
  .share > .dots {
    margin-block-start: auto;
  }

  :is(.beside, .compared-table table) {
    inline-size: 100%;
  }

  .compared-table thead th {
    vertical-align: bottom;
  }

  .beside td {
    font-weight: 550;
  }

  .compared-table {
    display: none;
  }

  /* With large text on a narrow phone the name of a row stands above its two values. */
  @container (inline-size < 15em) {
    .beside,
    .beside :is(caption, thead, tbody) {
      display: block;
    }

    .beside tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      overflow-wrap: anywhere;
    }

    .beside :is(th[scope='row'], thead td) {
      grid-column: 1 / -1;
      padding-block-end: 0;
      border-block-end: 0;
    }

    .beside td,
    .year-table td {
      padding-inline-end: 0.125em;
      font-size: 0.8125em;
    }

    .study .rows > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .tag {
      border-radius: 0.5em;
      white-space: normal;
    }
  }

  /* On a phone how long relief lasts stands above what follows from it. */
  @container (inline-size < 28em) {
    .year-table,
    .year-table :is(caption, thead, tbody) {
      display: block;
    }

    .year-table tr {
      display: grid;
      grid-template-columns: 6fr 4fr 5fr;
    }

    .year-table thead th:first-child,
    .year-table th[scope='row'] {
      grid-column: 1 / -1;
      padding-block-end: 0;
      border-block-end: 0;
    }
  }

  @container (inline-size > 24em) {
    .shares {
      grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    }
  }

  @container (inline-size > 58em) {
    .compared-list {
      display: none;
    }

    .compared-table {
      display: block;
      inline-size: min(100cqi, 98em);
      font-size: 0.8125em;
    }

    /* Its columns share the room there is, so that nothing has to be scrolled sideways. */
    .compared-table table {
      table-layout: fixed;
    }

    .compared-table :is(th, td) {
      padding-inline: 0.625em;
    }

    .compared-table :is(th, td):first-child {
      padding-inline-start: 0;
    }

    .compared-table th:first-child {
      inline-size: 22%;
    }

    .compared-table .followed {
      background: var(--_soft);
    }

    .asked,
    .summed {
      display: block;
    }

    .asked {
      font-weight: 650;
    }

    .summed {
      color: var(--_muted);
    }
  }
`;
