import {css} from 'lit';

export const calendarStyles = css`
  .screen.wide {
    max-inline-size: var(--regimen-max-width, 64em);
  }

  .wishes {
    gap: calc(1.25 * var(--_space));
    padding-block: calc(1.25 * var(--_space));
    border-block: 1px solid var(--_line);
  }

  .wishes-more {
    gap: var(--_space);
    padding-block: 0.25em 0.5em;
  }

  .avoid {
    display: grid;
    gap: 0.5em;
  }

  .avoid .button {
    justify-self: start;
  }

  .wishes-set ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.375em;
  }

  .wish {
    padding-inline: 0.875em;
    font-weight: 400;
  }

  .wish-cross {
    position: relative;
    inline-size: 0.75em;
    block-size: 0.75em;
  }

  .wish-cross::before,
  .wish-cross::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 0;
    border-block-start: 2px solid currentColor;
    rotate: 45deg;
  }

  .wish-cross::after {
    rotate: -45deg;
  }

  [data-result]:focus {
    outline: none;
  }

  .way-back {
    display: grid;
    gap: 0.5em;
  }

  .way-back .bar {
    display: flex;
    gap: 0.5em;
  }

  .earlier {
    padding: 0.75em var(--_space);
    border-inline-start: 3px solid var(--_line);
  }

  .earlier li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: calc(0.75 * var(--_space));
    max-inline-size: 42em;
  }

  .skeleton {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .skeleton span {
    block-size: 5.5em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 7%, transparent);
  }

  @container (inline-size > 34em) {
    .avoid {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }
  }

  .beside {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }

  @container (inline-size > 46em) {
    .beside {
      grid-template-columns: minmax(20em, 26em) 1fr;
      gap: calc(2.5 * var(--_space));
      align-items: start;
    }
  }
`;
