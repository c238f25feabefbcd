import type {Page} from '@playwright/test';

/** From the next page on, notes whatever makes the browser load its data about languages: the constructors of Intl, and the methods that make one. */
export async function watchIntl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const uses: string[] = [];
    Object.assign(window, {intlUses: uses});
    const constructors = ['Collator', 'DateTimeFormat', 'DisplayNames', 'DurationFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat', 'Segmenter'] as const;
    for (const name of constructors) {
      const original = Reflect.get(Intl, name) as (new () => object) | undefined;
      if (original === undefined) continue;
      Reflect.set(Intl, name, new Proxy(original, {
        construct: (target, given, newTarget) => (uses.push(`new Intl.${name}`), Reflect.construct(target, given, newTarget) as object),
        apply: (target, self, given) => (uses.push(`Intl.${name}`), Reflect.apply(target, self, given) as object),
      }));
    }
    const methods = [[Date, 'toLocaleString'], [Date, 'toLocaleDateString'], [Date, 'toLocaleTimeString'], [Number, 'toLocaleString'], [BigInt, 'toLocaleString'], [Array, 'toLocaleString'], [String, 'localeCompare']] as const;
    for (const [{name: type, prototype}, name] of methods) {
      const original = Reflect.get(prototype, name) as () => unknown;
      Reflect.set(prototype, name, new Proxy(original, {apply: (target, self, given) => (uses.push(`${type}.${name}`), Reflect.apply(target, self, given) as unknown)}));
    }
  });
}

/** What was used of it so far, in order. */
export function intlUses(page: Page): Promise<string[]> {
  return page.evaluate('intlUses');
}
