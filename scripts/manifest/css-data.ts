import type {DescribedElement} from './elements-of.ts';

/** What VS Code proposes in style sheets: each custom property and each part once, whichever elements have it. */
export function cssData(elements: readonly DescribedElement[]): object {
  const properties = elements.flatMap(({cssProperties = []}) => cssProperties).map(({name, description, default: byDefault}) => ({name, description, values: byDefault === undefined ? [] : [{name: byDefault}]}));
  const parts = elements.flatMap(({cssParts = []}) => cssParts).map(({name, description}) => ({name: `::part(${name})`, description}));
  return {version: 1.1, properties: onePerName(properties), pseudoElements: onePerName(parts)};
}

function onePerName<Entry extends {readonly name: string}>(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}
