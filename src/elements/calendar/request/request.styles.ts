import {css} from 'lit';

/** The text of a request, to be copied, and the day that is added to those to avoid. */
export const requestStyles = css`
  textarea.input {
    resize: vertical;
    field-sizing: content;
    line-height: 1.5;
  }

  .add-day {
    display: grid;
    gap: calc(0.625 * var(--_space));
    justify-items: start;
  }

  .add-day .field {
    inline-size: 100%;
  }

  @container (inline-size > 34em) {
    .add-day {
      grid-template-columns: minmax(0, 1fr) max-content;
      align-items: end;
    }
  }
`;
