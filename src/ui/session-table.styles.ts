import {css} from 'lit';
import {sessionBadgeStyles} from './session-badge.styles.ts';

export const sessionTableStyles = [
  sessionBadgeStyles,
  css`
    .sessions {
      inline-size: 100%;
      max-inline-size: 36rem;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }

    .sessions caption {
      padding-block-end: 0.5em;
      font-weight: 650;
      text-align: start;
    }

    .sessions :is(th, td) {
      padding: 0.625em 0.5em;
      border-block-end: 1px solid var(--_line);
      font-weight: 400;
      text-align: start;
      vertical-align: baseline;
    }

    .sessions :is(th, td):first-child {
      inline-size: 1%;
      padding-inline-start: 0.25em;
    }

    .sessions thead th {
      padding-block: 0.25em 0.375em;
      color: var(--_muted);
      font-size: 0.875em;
    }

    .sessions .time {
      padding-inline-end: 0.25em;
      text-align: end;
      white-space: nowrap;
    }

    .sessions td {
      text-wrap: balance;
    }

    @container (inline-size < 26rem) {
      .sessions thead th:first-child span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }

    /* Text at twice its size on a phone: the time stands below its day. */
    @container (inline-size < 16em) {
      .sessions thead tr {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .sessions tbody tr {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: baseline;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_line);
      }

      .sessions tbody :is(th, td) {
        min-inline-size: 0;
        padding-block: 0;
        border: 0;
      }

      .sessions tbody :is(th, td):first-child {
        inline-size: auto;
      }

      .sessions tbody .time {
        grid-column: 2;
        padding-inline-end: 0.5em;
        text-align: start;
      }
    }

    .session-note,
    .session-mark {
      display: block;
      font-size: 0.875em;
    }

    .session-note {
      color: var(--_muted);
    }

    .session-mark {
      color: var(--_accent);
      font-weight: 550;
    }
  `,
];
