import type {Locator} from '@playwright/test';
import {contrastRatio, type Rgb} from '../../support/contrast-ratio.ts';

/** The contrast of an element's text with its own background by WCAG 2.2, from 1 to 21, as the browser draws both. */
export async function contrastOf(element: Locator): Promise<number> {
  const {text, background} = await element.evaluate((node) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const rgb = (colour: string): Rgb => {
      if (context === null) throw new Error('This browser has no canvas.');
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    };
    const style = getComputedStyle(node);
    return {background: rgb(style.backgroundColor), text: rgb(style.color)};
  });
  return contrastRatio(text, background);
}
