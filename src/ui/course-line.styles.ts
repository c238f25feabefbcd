import {css} from 'lit';

export const courseLineStyles = css`
  .course-line {
    display: grid;
    gap: 0.5em;
    /* Room for the half of a number that stands on the very first or last day. */
    padding-inline: 0.5em;
    container-type: inline-size;
  }

  .course-line > svg {
    display: block;
    inline-size: 100%;
    block-size: 3.5em;
    /* The rows are laid out for 242 px with text of 16 px. Where larger text leaves less, the whole drawing takes the size that fits. */
    font-size: min(1em, 100cqi / 15.125);
    stroke: none;
    font-variant-numeric: tabular-nums;
  }

  .course-line > svg.tall {
    block-size: 4.75em;
  }

  .course-line svg {
    overflow: visible;
  }

  .course-line line {
    stroke: var(--_edge);
    stroke-width: 1;
  }

  .course-line line.week {
    stroke: var(--_line);
  }

  .course-line text.week {
    fill: var(--_muted);
    font-size: 0.75em;
  }

  .course-line line.stem {
    stroke: var(--_accent);
  }

  .course-line .dot circle,
  .course-line .check rect {
    fill: var(--_accent);
  }

  .course-line .early rect {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .course-line .span rect {
    fill: var(--_soft);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }

  .course-line .dot .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .course-line :is(.dot, .check) text {
    fill: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 650;
    text-anchor: middle;
  }

  @media (forced-colors: active) {
    .course-line line,
    .course-line line:is(.week, .stem),
    .course-line .dot .ring,
    .course-line :is(.early, .span) rect {
      stroke: CanvasText;
    }

    .course-line .span rect {
      fill: Canvas;
    }

    .course-line text.week,
    .course-line .dot circle:not(.ring),
    .course-line .check rect {
      fill: CanvasText;
    }

    .course-line :is(.dot, .check) text {
      fill: Canvas;
    }
  }
`;
