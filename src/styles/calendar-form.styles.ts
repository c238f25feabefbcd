import {css} from 'lit';

/** What only the forms of the calendar have: lists to pick from, long texts, dates in parts, and fields side by side. */
export const calendarForm = css`
  select.input option {
    color: FieldText;
    background: Field;
  }

  .field > textarea {
    min-block-size: 5.5em;
  }

  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--_space));
  }

  .date-parts label {
    font-weight: 400;
  }

  .date-parts .input {
    inline-size: 4.5em;
  }

  .date-year .input {
    inline-size: 6em;
  }

  @container (inline-size > 34em) {
    .contact-fields {
      grid-template-columns: 1fr 1fr;
    }

    .contact-fields > :not(.half) {
      grid-column: 1 / -1;
    }

    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: calc(0.75 * var(--_space));
      align-items: start;
    }
  }
`;
