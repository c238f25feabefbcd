import {css} from 'lit';

/**
 * The design tokens. Text, lines and surfaces are mixed from the colour that the page gives its text,
 * so the widget is at home on a light page and a dark one; only the accent is ours, and the page may replace it.
 * Names begin with an underscore so that a page may write `--regimen-accent: var(--accent)` without a circle.
 */
export const tokens = css`
  :host {
    --_accent: var(--regimen-accent, #17635f);
    --_on-accent: var(--regimen-on-accent, #fff);
    --_danger: var(--regimen-danger, #a1242b);
    --_muted: var(--regimen-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_line: var(--regimen-line, color-mix(in srgb, currentColor 18%, transparent));
    --_edge: var(--regimen-edge, color-mix(in srgb, currentColor 58%, transparent));
    --_surface: var(--regimen-surface, transparent);
    --_faint: color-mix(in srgb, currentColor 5%, var(--_surface));
    --_soft: color-mix(in srgb, var(--_accent) 11%, var(--_surface));
    --_radius: var(--regimen-radius, 10px);
    --_density: var(--regimen-density, 1);
    --_space: calc(var(--regimen-space, max(1rem, 16px)) * var(--_density));
    --_touch: calc(44px * max(1, var(--_density)));
    --_width: var(--regimen-max-width, 46em);
    --_quick: 140ms ease-out;
  }

  /* Browsers before 2024 do not know light-dark(), and keep the light colours above. */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--regimen-accent, light-dark(#17635f, #86d6cc));
      --_on-accent: var(--regimen-on-accent, light-dark(#fff, #06201e));
      --_danger: var(--regimen-danger, light-dark(#a1242b, #ffaaa3));
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0ms;
    }
  }
`;
