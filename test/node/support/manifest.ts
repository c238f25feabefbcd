import {readFileSync} from 'node:fs';
import type {Package} from 'custom-elements-manifest/schema.d.ts';
import {elementsOf, type DescribedElement} from '../../../scripts/manifest/elements-of.ts';

/** The manifest as it was built. */
export const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;

/** The elements in it. */
export const elements: readonly DescribedElement[] = elementsOf(manifest);

/** The names of what an element offers, in order. */
export function namesOf(entries: readonly {readonly name: string}[] = []): readonly string[] {
  return entries.map(({name}) => name).sort();
}
