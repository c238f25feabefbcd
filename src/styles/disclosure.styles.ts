import {css} from 'lit';

/** What is opened for more: a sign of the widget's own before its name, the same in every browser, and lines that stay beside it. */
export const disclosure = css`
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: var(--_touch);
    color: var(--_accent);
    font-weight: 550;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform var(--_quick);
  }

  summary:dir(rtl)::before {
    transform: rotate(135deg);
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  /* One of several below each other, between hairlines. */
  .fold {
    border-block-end: 1px solid var(--_line);
  }

  .fold:first-of-type {
    border-block-start: 1px solid var(--_line);
  }

  .fold > summary {
    padding-block: 0.5em;
    inline-size: auto;
    color: inherit;
  }
`;
