import {css} from 'lit';

/** The text of a request, to be copied, and the list of days to avoid. */
export const requestStyles = css`
  textarea.input {
    resize: vertical;
    line-height: 1.5;
  }

  ul.chips {
    padding: 0;
    list-style: none;
  }
`;
