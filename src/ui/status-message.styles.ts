import {css} from 'lit';

export const statusMessageStyles = css`
  .status {
    min-inline-size: 0;
    /* Paths into a protocol are longer than a phone is wide. */
    overflow-wrap: anywhere;
    display: grid;
    gap: 0.5em;
    padding: 0.875em 1em;
    border-inline-start: 4px solid var(--_edge);
    border-radius: calc(0.4 * var(--_radius));
    background: var(--_faint);
  }

  .status.good {
    border-color: var(--_accent);
    background: var(--_soft);
  }

  .status.problem {
    border-color: var(--_danger);
    background: color-mix(in srgb, var(--_danger) 8%, transparent);
  }

  .status-heading {
    font-weight: 650;
  }

  .status ul {
    display: grid;
    gap: 0.25em;
  }

  .status li a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.25em;
  }
`;
