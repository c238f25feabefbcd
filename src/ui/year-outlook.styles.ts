import {css} from 'lit';

export const yearOutlookStyles = css`
  .year {
    display: grid;
    gap: calc(0.875 * var(--_space));
  }

  .year-row {
    display: grid;
    gap: 0.25em 1.5em;
    align-items: center;
  }

  .year-words {
    font-variant-numeric: tabular-nums;
  }

  .year-words strong {
    font-weight: 550;
  }

  .year svg {
    display: block;
    overflow: visible;
  }

  .year-strip {
    inline-size: 100%;
    block-size: 1.5em;
  }

  .year-strip.two {
    block-size: 2.25em;
  }

  .year-names {
    inline-size: 100%;
    block-size: 1.25em;
    margin-block-start: -0.75em;
  }

  .year-names text {
    fill: var(--_muted);
    stroke: none;
    /* Larger text takes no more room than the names have. */
    font-size: clamp(12px, 0.75em, 14px);
  }

  .year-names .minor {
    display: none;
  }

  .year line {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .year line.base {
    stroke: var(--_edge);
  }

  .year line.mark {
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }

  .year line.mark.most {
    stroke-width: 1.5px;
  }

  .year rect {
    fill: var(--_accent);
    stroke: none;
  }

  .year rect.band {
    fill-opacity: 0.35;
    stroke: var(--_accent);
  }

  .year-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    color: var(--_muted);
  }

  .year-key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .year-sign {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  @container (inline-size > 34em) {
    .year-row {
      grid-template-columns: 12em 1fr;
    }
  }

  @container (inline-size > 40em) {
    .year-names .minor {
      display: initial;
    }
  }

  @media (forced-colors: active) {
    .year line,
    .year line:is(.base, .mark),
    .year rect.band {
      stroke: CanvasText;
    }

    .year rect {
      fill: CanvasText;
    }

    .year rect.band {
      fill: Canvas;
      fill-opacity: 1;
    }

    .year-names text {
      fill: CanvasText;
    }
  }
`;
