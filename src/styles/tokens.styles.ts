import {css} from 'lit';

/**
 * The design tokens. Text, lines and surfaces are mixed from the colour that the page gives its text,
 * so the widget is at home on a light page and a dark one; only the accent is ours, and the page may replace it.
 */
export const tokens = css`
  :host {
    --accent: var(--regimen-accent, #17635f);
    --on-accent: var(--regimen-on-accent, #fff);
    --danger: var(--regimen-danger, #a1242b);
    --muted: color-mix(in srgb, currentColor 76%, transparent);
    --line: color-mix(in srgb, currentColor 18%, transparent);
    --edge: color-mix(in srgb, currentColor 58%, transparent);
    --faint: color-mix(in srgb, currentColor 5%, transparent);
    --soft: color-mix(in srgb, var(--accent) 11%, transparent);
    --radius: var(--regimen-radius, 10px);
    --space: var(--regimen-space, 1rem);
    --touch: 44px;
    --quick: 140ms ease-out;
  }

  /* Browsers before 2024 do not know light-dark(), and keep the light colours above. */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --accent: var(--regimen-accent, light-dark(#17635f, #86d6cc));
      --on-accent: var(--regimen-on-accent, light-dark(#fff, #06201e));
      --danger: var(--regimen-danger, light-dark(#a1242b, #ffaaa3));
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --quick: 0ms;
    }
  }
`;
