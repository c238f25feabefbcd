import type {DescribedElement} from './elements-of.ts';

/** What one element offers, in words. */
export interface Entry {
  readonly name: string;
  readonly meaning: string;
  readonly type?: string;
}

/** What several elements offer in the same way. */
export interface SharedEntry extends Entry {
  readonly tags: readonly string[];
}

/** Entries that are the same in several elements become one. The widest element comes first, because what it has in common with others stands before the rest. */
export function merged(elements: readonly DescribedElement[], entriesOf: (element: DescribedElement) => readonly Entry[]): readonly SharedEntry[] {
  const found = new Map<string, SharedEntry>();
  for (const {element, entry} of elements.toReversed().flatMap((element) => entriesOf(element).map((entry) => ({element, entry})))) {
    const key = JSON.stringify(entry);
    found.set(key, {...entry, tags: [element.tagName, ...(found.get(key)?.tags ?? [])]});
  }
  return [...found.values()];
}

/** The same in groups by the elements that offer them. */
export function groupsOf(elements: readonly DescribedElement[], entriesOf: (element: DescribedElement) => readonly Entry[]): readonly {readonly tags: readonly string[]; readonly entries: readonly SharedEntry[]}[] {
  const entries = merged(elements, entriesOf);
  const groups = new Map(entries.map(({tags}) => [tags.join(), tags]));
  return [...groups].map(([key, tags]) => ({tags, entries: entries.filter((entry) => entry.tags.join() === key)}));
}

/** `calculator, scheduler`, or `all`. */
export function nameList(tags: readonly string[], elements: readonly DescribedElement[]): string {
  return tags.length === elements.length ? 'all' : tags.map((tag) => tag.replace('regimen-', '')).join(', ');
}
