import {css} from 'lit';

export const calendarStyles = css`
  .screen.wide {
    max-inline-size: 64rem;
  }

  .wishes {
    border-block: 1px solid var(--_line);
  }

  .wishes summary {
    min-block-size: var(--_touch);
    padding-block: 0.625em;
    font-weight: 550;
    cursor: pointer;
  }

  .wishes-body {
    gap: calc(1.25 * var(--_space));
    padding-block: 0.25em 1.25em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: calc(0.75 * var(--_space));
    max-inline-size: 42rem;
  }

  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .skeleton {
    display: grid;
    gap: var(--_space);
  }

  .skeleton span {
    block-size: 5.5em;
    border-radius: var(--_radius);
    background: var(--_faint);
  }

  @container (inline-size > 46rem) {
    .beside {
      display: grid;
      grid-template-columns: minmax(20rem, 26rem) 1fr;
      gap: calc(2.5 * var(--_space));
      align-items: start;
    }
  }

  @container (inline-size <= 46rem) {
    .beside {
      display: grid;
      gap: calc(1.5 * var(--_space));
    }
  }
`;
