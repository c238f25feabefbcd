import type {Page} from '@playwright/test';

/** What a widget could change on a page that is none of its business. */
export interface PageState {
  /** Names on `window`, and on the prototypes of everything that is built in. */
  readonly names: readonly string[];
  /** Sheets of the document, elements in its head, and attributes of its root and body. */
  readonly frame: readonly string[];
  /** How each element of the page's own looks, by its name and number. */
  readonly looks: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How it stands with the page around the widget. */
export function pageState(page: Page): Promise<PageState> {
  return page.evaluate(readState);
}

function readState(): PageState {
  /** What follows the height of the widget. */
  const follows = ['block-size', 'height', 'perspective-origin', 'transform-origin', 'grid-template-rows'];

  const keysOf = (name: string, object: object): string[] => Reflect.ownKeys(object).map((key) => `${name}.${String(key)}`);
  const builtIn = Object.getOwnPropertyNames(window).flatMap((name): string[] => {
    const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
    if (typeof value !== 'function' || !/^[A-Z]/.test(name)) return [];
    const prototype: unknown = value.prototype;
    return [...keysOf(name, value), ...(typeof prototype === 'object' && prototype !== null ? keysOf(`${name}.prototype`, prototype) : [])];
  });

  const lookOf = (element: Element): Record<string, string> => {
    const style = getComputedStyle(element);
    return Object.fromEntries([...style].filter((name) => !follows.includes(name)).map((name) => [name, style.getPropertyValue(name)]));
  };
  const isOwn = (element: Element): boolean => element.localName !== 'script' && element.closest('regimen-calculator, regimen-calendar, regimen-scheduler') === null;
  const own = [...document.querySelectorAll('*')].filter(isOwn);
  const attributes = [document.documentElement, document.body].flatMap((element) => [...element.attributes].map(({name, value}) => `${element.localName} ${name}=${value}`));

  return {
    names: [...keysOf('window', window), ...builtIn].sort(),
    frame: [`${document.styleSheets.length} sheets`, `${document.adoptedStyleSheets.length} adopted`, ...[...document.head.children].filter(isOwn).map(({outerHTML}) => outerHTML), ...attributes],
    looks: Object.fromEntries(own.map((element, index) => [`${element.localName} ${index}`, lookOf(element)])),
  };
}
