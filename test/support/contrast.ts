import {contrastRatio, type Rgb} from './contrast-ratio.ts';

/** The contrast ratio of two colours by WCAG 2.2, from 1 to 21. What is see-through must have been laid over its background before. */
export function contrast(one: string, other: string): number {
  return contrastRatio(painted(['#000', one]), painted(['#000', other]));
}

/** The colour that is seen when `colour` lies over an opaque background. Any CSS colour; the browser itself mixes them. */
export function over(background: string, colour: string): string {
  return `rgb(${painted([background, colour]).join(', ')})`;
}

function painted(layers: readonly string[]): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
