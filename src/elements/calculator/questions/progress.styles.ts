import {css} from 'lit';

/** The bar above every question: how far it is, and the way out. */
export const progressStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    min-block-size: var(--_touch);
  }

  .bar .button.quiet {
    padding-inline: 0;
    font-weight: 450;
  }

  .pips {
    display: flex;
    gap: 0.25em;
    order: 1;
    inline-size: 100%;
  }

  .pips span {
    flex: 1;
    block-size: 0.25em;
    border-radius: 1em;
    background: var(--_line);
  }

  .pips .done {
    background: var(--_accent);
  }

  @media print {
    .bar {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bar .button.quiet {
      padding-inline: 0.75em;
    }

    .pips span {
      border: 1px solid CanvasText;
      background: Canvas;
    }

    .pips .done {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
