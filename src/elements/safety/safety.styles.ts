import {css} from 'lit';

/** What the two gates and the crisis panel add to the shared sheets. */
export const safetyStyles = css`
  .answers {
    display: grid;
    /* One below the other where a number would not fit beside another: on a narrow phone with large text. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8em, 40%)), 1fr));
    gap: calc(0.75 * var(--_space));
    max-inline-size: 28em;
  }

  .answers .button {
    min-inline-size: 0;
    min-block-size: 3.25em;
  }

  .answers .button:only-child {
    grid-column: 1 / -1;
  }

  .crisis-text {
    font-size: 1.125em;
  }

  .flags {
    column-gap: 2.5em;
  }

  ::slotted([slot='health-list']) {
    margin: 0;
    padding-inline-start: 1.125em;
  }

  .flags li {
    padding-block: 0.1875em;
    break-inside: avoid;
  }

  @container (inline-size > 34em) {
    .flags {
      columns: 2;
    }
  }
`;
