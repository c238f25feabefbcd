import {css} from 'lit';

export const dotsOfHundredStyles = css`
  .dots {
    display: block;
    inline-size: min(100%, 17.5em);
    block-size: auto;
  }

  .dots .full {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .dots .hollow {
    fill: none;
    stroke: var(--_edge);
  }

  .dots:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .dots .full {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .dots .hollow {
      stroke: CanvasText;
    }
  }
`;
