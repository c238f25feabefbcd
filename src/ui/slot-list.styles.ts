import {css} from 'lit';

export const slotListStyles = css`
  .slots,
  .slots fieldset {
    display: grid;
    gap: calc(0.5 * var(--_space));
    min-inline-size: 0;
    border: 0;
  }

  .slots legend {
    margin-block-end: calc(0.5 * var(--_space));
  }

  .slots fieldset + fieldset {
    margin-block-start: calc(0.5 * var(--_space));
  }

  .slots .slot-part {
    font-size: 0.9375em;
  }

  .slot-count {
    margin-inline-start: 0.25em;
    color: var(--_muted);
    font-weight: 400;
  }

  .slot-part {
    font-weight: 550;
  }

  .fold > [role='group'] {
    padding-block-end: calc(0.75 * var(--_space));
  }

  .slot-times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 5.5em), 1fr));
    gap: calc(0.5 * var(--_space));
  }

  .slot-times.noted {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
  }

  .slot {
    position: relative;
    display: grid;
    align-content: center;
    justify-items: center;
    padding: 0.5em 0.25em;
    font-weight: 550;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }

  .slot input {
    position: absolute;
    inset: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .slot-clock {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .slot-note {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    text-wrap: balance;
  }

  .slot:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .slot:has(:checked) .slot-note {
    color: inherit;
  }

  @media (forced-colors: active) {
    .slot:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
