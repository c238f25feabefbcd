import {css} from 'lit';
import {sessionBadgeStyles} from './session-badge.styles.ts';

export const monthGridStyles = [
  sessionBadgeStyles,
  css`
    .month {
      max-inline-size: 28rem;
    }

    .month-bar {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.5em;
    }

    .month-button {
      display: grid;
      place-items: center;
      inline-size: var(--touch);
      block-size: var(--touch);
      padding: 0;
      border: 0;
      border-radius: var(--radius);
      background: transparent;
      transition: background-color var(--quick);
    }

    .month-button:hover {
      background: var(--faint);
    }

    .month-button[aria-disabled='true'] {
      background: transparent;
      color: var(--edge);
      opacity: 0.5;
      cursor: default;
    }

    .month-button:dir(rtl) svg {
      transform: scaleX(-1);
    }

    .month table {
      inline-size: 100%;
      margin-block-start: 0.25em;
      border-collapse: separate;
      border-spacing: 0;
      table-layout: fixed;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }

    .month th {
      padding: 0.375em 0 0.5em;
      border-block-end: 1px solid var(--line);
      color: var(--muted);
      font-size: 0.8125em;
      font-weight: 400;
    }

    .month td {
      block-size: 3.5em;
      padding: 0;
    }

    .day {
      position: relative;
      /* The gap between two days is part of the target. */
      border: 2px solid transparent;
      background-clip: padding-box;
      border-radius: calc(var(--radius) + 2px);
      vertical-align: top;
      cursor: pointer;
      transition: background-color var(--quick);
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
      color: var(--muted);
    }

    .day.none {
      cursor: default;
    }

    .day.free {
      background-color: var(--soft);
    }

    .day.free:hover {
      background-color: color-mix(in srgb, var(--accent) 22%, transparent);
    }

    .day::after {
      position: absolute;
      inset-inline: 0;
      margin-inline: auto;
    }

    .day[data-badge]::after {
      inset-block-end: 0.25em;
      inline-size: max-content;
    }

    .day.free:not([data-badge])::after,
    .day.unknown:not([data-badge])::after {
      content: '';
      inset-block-end: 0.5em;
      inline-size: 0.375em;
      block-size: 0.375em;
      border-radius: 50%;
      background: var(--accent);
    }

    .day.unknown:not([data-badge])::after {
      inline-size: 0.875em;
      block-size: 0;
      border-radius: 0;
      border-block-end: 2px dotted currentColor;
      background: none;
    }

    .day.today .day-number {
      text-decoration: underline 2px;
      text-underline-offset: 0.25em;
    }

    .day[aria-selected='true'] {
      background-color: var(--accent);
      color: var(--on-accent);
    }

    .day[aria-selected='true']:hover {
      background-color: var(--accent);
    }

    .day[aria-selected='true']:not(.unknown)::after,
    .day[aria-selected='true'][data-badge]::after {
      background: var(--on-accent);
      color: var(--accent);
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
