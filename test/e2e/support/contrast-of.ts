import type {Locator} from '@playwright/test';

/** The contrast of an element's text with its own background by WCAG 2.2, from 1 to 21, as the browser draws both. */
export async function contrastOf(element: Locator): Promise<number> {
  const {text, background} = await element.evaluate((node) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const rgb = (colour: string): readonly number[] => {
      if (context === null) throw new Error('This browser has no canvas.');
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const style = getComputedStyle(node);
    return {background: rgb(style.backgroundColor), text: rgb(style.color)};
  });
  const [light, dark] = [luminance(text), luminance(background)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
