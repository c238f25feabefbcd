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
    margin-block-end: calc(0.625 * var(--space));
  }

  fieldset.stack > .hint {
    margin-block-start: calc(-0.5 * var(--space));
  }

  .field {
    display: grid;
    gap: 0.3125em;
    align-content: start;
  }

  label,
  legend {
    font-weight: 550;
  }

  .hint {
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .optional {
    color: var(--muted);
    font-weight: 400;
  }

  p.problem {
    color: var(--danger);
    font-size: 0.9375em;
    font-weight: 550;
  }

  .input {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: var(--touch);
    padding: 0.5em 0.75em;
    border: 1px solid var(--edge);
    border-radius: calc(0.7 * var(--radius));
    background: transparent;
  }

  select.input option {
    color: FieldText;
    background: Field;
  }

  .input[aria-invalid='true'] {
    border-color: var(--danger);
    border-width: 2px;
  }

  .choices {
    display: grid;
    gap: calc(0.5 * var(--space));
  }

  .choice {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: var(--touch);
    padding: 0.625em 0.875em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    font-weight: 400;
    cursor: pointer;
    transition: background-color var(--quick), border-color var(--quick);
  }

  .choice:hover {
    background: var(--faint);
  }

  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .choice:focus-within:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--accent);
  }

  .choice input:focus-visible {
    outline: none;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--space));
  }

  .chips .choice {
    align-items: center;
  }

  .chips .choice input {
    margin: 0;
  }

  @container (inline-size > 34rem) {
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: calc(0.75 * var(--space));
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
