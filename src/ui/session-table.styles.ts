import {css} from 'lit';
import {sessionBadgeStyles} from './session-badge.styles.ts';

export const sessionTableStyles = [
  sessionBadgeStyles,
  css`
    .sessions {
      inline-size: 100%;
      max-inline-size: 36em;
    }

    .sessions.editable {
      max-inline-size: var(--_width);
    }

    .sessions :is(th, td) {
      padding: calc(0.625em * var(--_density)) 0.5em;
    }

    .sessions :is(th, td):first-child {
      inline-size: 1%;
      padding-inline-start: 0.25em;
    }

    .sessions thead th {
      padding-block: 0.25em 0.375em;
    }

    .sessions .time {
      padding-inline-end: 0.25em;
      text-align: end;
      white-space: nowrap;
    }

    .sessions td {
      text-wrap: balance;
    }

    .sessions.editable :is(th, td) {
      vertical-align: middle;
    }

    .sessions .session-actions {
      inline-size: 1%;
      padding-inline-start: 1em;
    }

    .session-buttons .button {
      gap: 0;
      padding-inline: 0.5em;
    }

    /* Words stand close to it on all sides, so its ring lies within. */
    .session-buttons .button:focus-visible {
      outline-offset: -3px;
    }

    .session-buttons {
      display: flex;
      gap: 0.25em 0.75em;
      align-items: center;
      justify-content: flex-end;
    }

    .keep {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: var(--_touch);
      font-weight: 400;
      white-space: nowrap;
      cursor: pointer;
    }

    .sessions .opened :is(th, td) {
      border-block-end: 0;
    }

    .sessions .session-below > td {
      padding: 0 0 1em;
    }

    @container (inline-size < 26em) {
      .sessions thead th:first-child span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      /* "Semanas 7 a 11" */
      .sessions .time {
        white-space: normal;
      }
    }

    /* What can be done stands below the day and time, under the day. */
    @container (inline-size < 40em) {
      .sessions.editable,
      .sessions.editable :is(caption, thead, tbody) {
        display: block;
      }

      .sessions.editable thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .sessions.editable tbody tr {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        padding-block: 0.5em 0.25em;
      }

      .sessions.editable tbody tr:not(.opened, :last-child) {
        border-block-end: 1px solid var(--_line);
      }

      .sessions.editable tbody :is(th, td) {
        min-inline-size: 0;
        inline-size: auto;
        padding-block: 0;
        border: 0;
      }

      .sessions.editable tbody .session-actions {
        grid-column: 2 / -1;
        padding-inline-start: 0;
      }

      .sessions.editable tbody .session-below {
        grid-template-columns: minmax(0, 1fr);
        padding-block: 0.25em 1em;
      }

      .session-buttons {
        flex-wrap: wrap;
        justify-content: flex-start;
        padding-inline-start: 0.5em;
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

      .sessions tbody tr:not(.session-below) {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: baseline;
        padding-block: 0.5em;
      }

      .sessions tbody tr:not(.opened, :last-child) {
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

      .keep {
        white-space: normal;
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
