import {css} from 'lit';

export const sessionBadgeStyles = css`
  /* Written as an attribute, the number does not count as text of an element that has a name of its own. */
  [data-badge]::after {
    content: attr(data-badge);
  }

  .badge,
  [data-badge]::after {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.7em;
    block-size: 1.7em;
    padding-inline: 0.25em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }

  .badge.changed {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .badge.check {
    border-radius: 0.3em;
  }

  .badge.early,
  .badge.span {
    padding: 0;
    border: 2px solid var(--_accent);
    background: transparent;
    vertical-align: -0.25em;
  }

  .badge.early {
    min-inline-size: 0.95em;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-inline: 0.375em;
    border-radius: 0;
    vertical-align: -0.1em;
    transform: rotate(45deg);
  }

  .badge.span {
    block-size: 1.2em;
    border-width: 1.5px;
    border-style: dashed;
    border-radius: 0.3em;
    background: var(--_soft);
  }

  @media (forced-colors: active) {
    .badge,
    [data-badge]::after {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }

    .badge.changed {
      outline-color: CanvasText;
    }

    .badge.early,
    .badge.span {
      border-color: CanvasText;
      background: Canvas;
    }
  }
`;
