import {css} from 'lit';

/** What the questions of the calculator add to the shared sheets. */
export const questionStyles = css`
  .short {
    max-inline-size: 22em;
  }

  legend h2 {
    max-inline-size: 30ch;
  }
`;
