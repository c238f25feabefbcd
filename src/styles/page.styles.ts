import {css} from 'lit';

/** Typography, rhythm and buttons, shared by the three elements. */
export const page = css`
  /* A page may undo all of this, so the widget holds together without it. */
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  /* What has the focus shows it by itself. A page that rings whatever has it would ring the whole widget. */
  :host(:focus) {
    outline: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /*
   * Font and colour are the page's; what else its text inherits is not. Lengths are in em, because many pages make 1rem 10 px.
   * A container takes no width from what is in it, and would vanish in a dialog or a row that goes by its content.
   */
  .widget {
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(46em, 85vw);
    font-size: max(16px, 1em);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .screen {
    display: grid;
    gap: calc(1.5 * var(--_space));
    max-inline-size: var(--_width);
  }

  .screen > *,
  .stack > * {
    min-inline-size: 0;
  }

  .stack {
    display: grid;
    gap: calc(0.75 * var(--_space));
  }

  .stack.close {
    gap: calc(0.25 * var(--_space));
  }

  section[hidden] {
    display: none;
  }

  .rule {
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(1.25 * var(--_space));
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  .bullets {
    padding-inline-start: 1.125em;
    list-style: disc;
  }

  .bullets > ::marker {
    color: var(--_muted);
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
    font-family: var(--regimen-heading-font, inherit);
    font-weight: var(--regimen-heading-weight, 650);
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.125em;
  }

  h4 {
    font-size: 1em;
  }

  /* Text at twice its size on a phone: long words of a heading still fit on one line. */
  @container (inline-size < 15em) {
    h2 {
      font-size: 1.25em;
    }
  }

  [data-heading]:focus {
    outline: none;
  }

  p,
  li,
  dd {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  .crisis-line {
    max-inline-size: var(--_width);
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(0.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .crisis-line a {
    display: inline-block;
    padding-block: 0.375em;
    color: inherit;
    font-weight: 550;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  /* All that is pressed, chosen or filled in. */
  .button,
  .choice,
  .option,
  .slot,
  .input {
    min-block-size: var(--_touch);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition: background-color var(--_quick), border-color var(--_quick);
  }

  :is(.button, .choice, .option, .slot):hover {
    background: var(--_faint);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    padding: 0.625em 1.25em;
    color: inherit;
    font-weight: 550;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }

  .button.quiet {
    border-color: transparent;
    padding-inline: 0.5em;
    background: transparent;
    color: var(--_accent);
  }

  .button.quiet:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  /* Alone on its line its text stands on the edge that everything else stands on. */
  :not(.actions, .bar) > .button.quiet {
    justify-self: start;
    margin-inline-start: -0.5em;
    text-align: start;
  }

  .actions {
    display: flex;
    flex-direction: column;
    gap: calc(0.75 * var(--_space));
  }

  @container (inline-size > 34em) {
    .actions {
      flex-direction: row-reverse;
      flex-wrap: wrap;
      justify-content: flex-end;
      align-items: center;
    }

    .screen {
      gap: calc(1.75 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    .button.primary {
      border: 2px solid ButtonText;
    }

    /* Here it has a border, which stands on the edge, and which nothing below may cover. */
    :not(.actions, .bar) > .button.quiet {
      margin-inline-start: 0;
      margin-block-end: 0.25em;
    }
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;
