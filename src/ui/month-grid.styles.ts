import {css} from 'lit';
import {sessionBadgeStyles} from './session-badge.styles.ts';

export const monthGridStyles = [
  sessionBadgeStyles,
  css`
    .month {
      max-inline-size: 28em;
    }

    /* Two lines, so that nothing below moves when a day says more than another. */
    .month-note {
      min-block-size: 3em;
      margin-block-start: 0.5em;
    }

    .month-bar {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.5em;
      text-align: center;
    }

    .month-button {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: var(--_touch);
      block-size: var(--_touch);
      padding: 0;
      border: 0;
      border-radius: var(--_radius);
      background: transparent;
      transition: background-color var(--_quick);
    }

    .month-button:hover {
      background: var(--_faint);
    }

    .month-button[aria-disabled='true'] {
      background: transparent;
      color: var(--_edge);
      opacity: 0.5;
      cursor: default;
    }

    .month-button:dir(rtl) svg {
      transform: scaleX(-1);
    }

    .month table {
      inline-size: calc(100% + 2 * var(--_reach, 0px));
      margin-block-start: 0.25em;
      margin-inline: calc(-1 * var(--_reach, 0px));
      border-collapse: separate;
      border-spacing: 0;
      table-layout: fixed;
    }

    /* Seven targets of 44 px are wider than what the margins of the narrowest phones leave, so the days reach into these. What is narrower still is a column, which may have none. */
    @container (inline-size >= 288px) {
      .month table {
        --_reach: clamp(0px, (7 * var(--_touch) - 100cqi) / 2, 10px);
      }
    }

    .month :is(th, td) {
      text-align: center;
    }

    .month th {
      padding: 0.375em 0 0.5em;
      /* No name is broken where text at twice its size meets a phone. */
      font-size: min(0.8125em, 5.5cqi);
    }

    .month td {
      block-size: 3.5em;
      padding: 0;
    }

    .month td:not(.day) {
      border: 0;
    }

    .day {
      position: relative;
      /* The gap between two days is part of the target. */
      border: 2px solid transparent;
      background-clip: padding-box;
      border-radius: calc(var(--_radius) + 2px);
      vertical-align: top;
      cursor: pointer;
    }

    .day-number {
      display: block;
      padding-block-start: 0.1875em;
      line-height: 1.375;
    }

    .day.free .day-number {
      font-weight: 650;
    }

    .day.none,
    .day.unknown {
      color: var(--_muted);
    }

    .day.none {
      cursor: default;
    }

    .day.free {
      background-color: var(--_soft);
    }

    .day.free:hover {
      background-color: color-mix(in srgb, var(--_accent) 22%, transparent);
    }

    .day::after {
      position: absolute;
      inset-inline: 0;
      margin-inline: auto;
    }

    .day[data-badge]::after {
      inset-block-end: 0.125em;
      inline-size: max-content;
    }

    .day.free:not([data-badge])::after,
    .day.unknown:not([data-badge])::after {
      content: '';
      inset-block-end: 0.5em;
      inline-size: 0.375em;
      block-size: 0.375em;
      border-radius: 50%;
      background: var(--_accent);
    }

    .day.unknown:not([data-badge])::after {
      inline-size: 0.875em;
      block-size: 0;
      border-radius: 0;
      border-block-end: 2px dotted currentColor;
      background: none;
    }

    /* The line stands close below the number, on the same height as the others, and clear of the number of a session. */
    .day.today .day-number {
      inline-size: max-content;
      margin-block-start: 0.3125em;
      margin-inline: auto;
      padding-block-start: 0;
      border-block-end: 2px solid;
      line-height: 1.125;
    }

    .day[aria-selected='true'] {
      background-color: var(--_accent);
      color: var(--_on-accent);
    }

    .day[aria-selected='true']:hover {
      background-color: var(--_accent);
    }

    .day[aria-selected='true']:not(.unknown)::after,
    .day[aria-selected='true'][data-badge]::after {
      background: var(--_on-accent);
      color: var(--_accent);
    }

    .day:focus-visible {
      z-index: 1;
      outline-offset: 0;
    }

    @media (forced-colors: active) {
      .day {
        border-color: Canvas;
      }

      .day.none {
        color: GrayText;
      }

      .day.free:not([data-badge])::after {
        background: CanvasText;
      }

      .day[aria-selected='true'] {
        background-color: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }

      .day[aria-selected='true']:not(.unknown)::after,
      .day[aria-selected='true'][data-badge]::after {
        background: HighlightText;
        color: Highlight;
      }

      .month-button[aria-disabled='true'] {
        color: GrayText;
        opacity: 1;
      }
    }
  `,
];
