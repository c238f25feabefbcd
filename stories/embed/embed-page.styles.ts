import {css} from 'lit';

export const embedPageStyles = css`
  :host {
    --accent: light-dark(#17635f, #86d6cc);
    --line: color-mix(in srgb, currentColor 18%, transparent);
    --edge: color-mix(in srgb, currentColor 58%, transparent);
    --quiet: color-mix(in srgb, currentColor 76%, transparent);
    display: block;
    box-sizing: border-box;
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: clamp(1rem, 3vw, 2.5rem);
    line-height: 1.5;
    container-type: inline-size;
  }

  h1 {
    margin: 0 0 0.25rem;
    font-size: clamp(1.75rem, 1.25rem + 2vw, 2.5rem);
    line-height: 1.15;
    letter-spacing: -0.02em;
  }

  h2 {
    margin: 0 0 1rem;
    font-size: 1.25rem;
  }

  .lead {
    max-inline-size: 60ch;
    margin: 0 0 2rem;
    color: var(--quiet);
  }

  .columns {
    display: grid;
    gap: 2.5rem;
  }

  .columns > * {
    min-inline-size: 0;
  }

  form,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-content: start;
  }

  section {
    min-inline-size: 0;
  }

  section + section {
    margin-block-start: 1rem;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.5rem;
    font-weight: 600;
  }

  .choices {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
  }

  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.625rem;
    align-items: baseline;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--edge);
    border-radius: 10px;
    cursor: pointer;
  }

  .choice > span {
    font-weight: 450;
  }

  .choice:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-end: 1px solid var(--line);
  }

  details {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.25rem;
  }

  summary {
    padding-block: 0.75rem;
    font-weight: 600;
    cursor: pointer;
  }

  .fields {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    padding-block: 0.25rem 1rem;
  }

  .field {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    min-inline-size: 0;
  }

  label {
    font-weight: 550;
  }

  code {
    font: 0.875em ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
  }

  label code {
    color: var(--quiet);
    font-weight: 400;
  }

  .hint {
    margin: 0;
    color: var(--quiet);
    font-size: 0.875rem;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .row {
    display: flex;
    gap: 0.75rem;
    align-items: center;
  }

  .row > :first-child {
    flex: 1;
    min-inline-size: 0;
  }

  input:is([type='text'], [type='date']),
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: transparent;
    color: inherit;
    font: inherit;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }

  input[type='color'] {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 4px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: transparent;
  }

  input[type='range'] {
    min-block-size: 44px;
  }

  input:is([type='radio'], [type='checkbox'], [type='range']) {
    accent-color: var(--accent);
  }

  output {
    min-inline-size: 4.5em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  button {
    min-block-size: 44px;
    padding: 0 1.25rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  :is(input, select, button, summary):focus-visible,
  .choice:has(:focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }

  .choice :focus-visible {
    outline: none;
  }

  .preview {
    padding: clamp(1rem, 3vw, 1.75rem);
    border: 1px dashed var(--edge);
    border-radius: 14px;
  }

  @container (inline-size > 58rem) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      align-items: start;
    }

    /* Beside a long form, what comes of it stays in sight. */
    .results {
      position: sticky;
      inset-block-start: 1.5rem;
      max-block-size: calc(100vh - 3rem);
      overflow-y: auto;
      padding: 4px;
    }
  }
`;
