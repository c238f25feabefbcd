import {css} from 'lit';

export const sessionChangesStyles = css`
  .changes {
    gap: var(--_space);
    padding: var(--_space);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_faint);
    font-variant-numeric: tabular-nums;
  }

  .changes h4:focus {
    outline: none;
  }

  .changes-day,
  .changes-break {
    display: grid;
    gap: 0.375em;
  }

  .changes-times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.5em), 1fr));
    gap: 0.5em;
  }

  .changes-times .button {
    flex-direction: column;
    gap: 0;
    padding-inline: 0.5em;
  }

  .changes-times .small {
    font-weight: 400;
  }

  .changes-break + .changes-break {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .changes-break > :first-child {
    font-weight: 550;
  }
`;
