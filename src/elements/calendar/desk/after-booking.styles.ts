import {css} from 'lit';

/** The end of a booking: what is opened on demand, links to calendars, and the page on paper. */
export const afterBookingStyles = css`
  .disclosure.rule > summary {
    margin-block-start: calc(-0.625 * var(--_space));
  }

  .disclosure > :not(summary) {
    padding-block: 0.25em 0.5em;
  }

  .session-name {
    font-weight: 550;
  }

  .web-calendars {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(1.25 * var(--_space));
  }

  .web-calendars a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_touch);
  }

  @media print {
    .on-screen {
      display: none;
    }
  }
`;
