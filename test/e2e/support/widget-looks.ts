import type {Page} from '@playwright/test';

/** How one element inside a widget looks. */
interface Look {
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
}

/** All that the widget is meant to take from the page around it. */
const taken = [
  'color', 'color-scheme', 'font-family', 'font-size', 'font-style', 'font-weight', 'font-feature-settings', 'font-kerning', 'font-variation-settings', 'text-rendering',
  '-webkit-font-smoothing', '-webkit-tap-highlight-color', 'text-size-adjust', 'tab-size',
];

/** How everything inside the widgets of a page looks. */
export function looksInside(page: Page): Promise<Look[]> {
  return page.evaluate(readLooks);
}

/** A sheet for a page that gives the widgets the same room, and all that they are meant to take, as `page` does, and nothing else. */
export async function plainSheet(page: Page): Promise<string> {
  const {width, styles} = await page.evaluate(readRoom, taken);
  return `body {margin: 0} main {width: ${width}px; ${styles}}`;
}

/** Where looks differ, in words. */
export function differences(looks: readonly Look[], others: readonly Look[]): string[] {
  if (looks.length !== others.length) return [`${looks.length} elements instead of ${others.length}`];
  return looks.flatMap(({name, style}, index) => {
    const other = others[index]?.style ?? {};
    return Object.keys(style).filter((key) => style[key] !== other[key]).map((key) => `${name} ${key}: ${style[key] ?? ''} instead of ${other[key] ?? ''}`);
  });
}

function readLooks(): Look[] {
  const within = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
  const widgets = document.querySelectorAll('regimen-calculator, regimen-calendar, regimen-scheduler');
  return [...widgets].flatMap((widget) => (widget.shadowRoot ? within(widget.shadowRoot) : [])).map((element) => {
    const style = getComputedStyle(element);
    return {name: `${element.localName}.${element.getAttribute('class') ?? ''}`, style: Object.fromEntries([...style].filter((key) => !key.startsWith('--')).map((key) => [key, style.getPropertyValue(key)]))};
  });
}

function readRoom(names: readonly string[]): {width: number; styles: string} {
  const widget = document.querySelector('regimen-calculator, regimen-calendar, regimen-scheduler');
  const around = widget?.parentElement;
  const box = widget?.shadowRoot?.firstElementChild;
  if (!around || !box) throw new Error('There is no widget on the page.');
  const style = getComputedStyle(around);
  return {width: box.getBoundingClientRect().width, styles: names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')};
}
