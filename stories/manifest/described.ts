import type {Package} from 'custom-elements-manifest/schema.d.ts';
import {elementsOf, type DescribedElement} from '../../scripts/manifest/elements-of.ts';

const [built] = Object.values(import.meta.glob('../../dist/custom-elements.json', {eager: true})) as unknown as readonly {readonly default: Package}[];
if (built === undefined) throw new Error('There is no manifest yet. Run: npm run manifest');

/** What `npm run manifest` says of the elements. */
export const manifest: Package = built.default;

/** The elements, the one with everything in it first. */
export const described: readonly DescribedElement[] = [...elementsOf(manifest)].sort((one, other) => other.tagName.localeCompare(one.tagName));

/** What the manifest says of one element. */
export function describedAs(tagName: string): DescribedElement {
  const found = described.find((element) => element.tagName === tagName);
  if (found === undefined) throw new Error(`The manifest has no <${tagName}>.`);
  return found;
}
