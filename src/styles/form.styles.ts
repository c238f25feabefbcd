import {css} from 'lit';

/** Fields and choices, shared by the calculator's questions, the preferences and the contact form. */
export const form = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  legend {
    padding: 0;
  }

  /* The gap of a grid leaves the legend out. */
  fieldset.stack > legend:not(:has(.visually-hidden)) {
    margin-block-end: calc(0.625 * var(--_space));
  }

  fieldset.stack > .hint {
    margin-block-start: calc(-0.5 * var(--_space));
  }

  /* A date is as wide as its letters, and would push a narrow page with large text apart. */
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3125em;
    align-content: start;
    min-inline-size: 0;
  }

  label,
  legend {
    font-weight: 550;
  }

  .hint,
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }

  .hint {
    font-size: 0.875em;
  }

  p.problem {
    color: var(--_danger);
    font-size: 0.9375em;
    font-weight: 550;
  }

  .input {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border-radius: calc(0.7 * var(--_radius));
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }

  /* A long word breaks rather than widening the page. */
  .field > *,
  .choice > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .choices {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }

  .choice {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding: calc(0.625em * var(--_density)) 0.875em;
    font-weight: 400;
    cursor: pointer;
  }

  :is(.choice, .option):has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  :is(.choice, .option, .slot):has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  /* In the middle of the first line, which is 1.5em high. All of a choice scrolls into a low window, not its box alone. */
  :is(.choice, .option, .keep) input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.1875em 0 0;
    scroll-margin-block: 1.5em 6em;
    font: inherit;
    accent-color: var(--_accent);
  }

  :is(.choice, .option) input:focus-visible {
    outline: none;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
  }

  /* In some languages the names of weekdays begin small. So do units, which stay as they are: of those one alone is chosen. */
  .chips [type='checkbox'] + span::first-letter {
    text-transform: uppercase;
  }

  .chips .choice {
    align-items: center;
  }

  :is(.chips, .keep) input {
    margin: 0;
  }

  @media (forced-colors: active) {
    :is(.choice, .option):has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
