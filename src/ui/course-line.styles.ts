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

  .course-line .dot :is(circle, rect) {
    fill: var(--_accent);
  }

  .course-line .dot .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .course-line .dot text {
    fill: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 650;
    text-anchor: middle;
  }

  @media (forced-colors: active) {
    .course-line line,
    .course-line .dot .ring {
      stroke: CanvasText;
    }

    .course-line text.week,
    .course-line .dot :is(circle, rect):not(.ring) {
      fill: CanvasText;
    }

    .course-line .dot text {
      fill: Canvas;
    }
  }
`;
