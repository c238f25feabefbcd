import {css} from 'lit';

/** What waits for times is as high as a window, because times take more than that, so that nothing in sight moves when they come. */
export const loadingStyles = css`
  [aria-busy='true'],
  .skeleton {
    min-block-size: 100vh;
  }

  [aria-busy='true'] {
    align-content: start;
  }
`;
