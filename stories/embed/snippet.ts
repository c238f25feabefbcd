import type {Attribute} from 'custom-elements-manifest/schema.d.ts';
import {dial} from '../../src/elements/dial.ts';
import {fileOf, tagOf, type Embedding} from './embedding.ts';
import {escaped} from './escaped.ts';
import {writtenAttributes} from './written-attributes.ts';

/** The integrity hash of each built file, by its name. */
export type Hashes = Readonly<Record<string, string>>;

/** What a clinic pastes into its page: the script, and the element with what is shown until the script has loaded. */
export function snippet(embedding: Embedding, known: readonly Attribute[], hashes: Hashes = {}): string {
  return `${scriptTag(embedding, hashes)}\n\n${elementMarkup(embedding, known)}\n`;
}

/** The element alone, one attribute to a line. */
export function elementMarkup(embedding: Embedding, known: readonly Attribute[]): string {
  const tag = tagOf(embedding);
  const eager = embedding.isEager && embedding.include === 'loader' ? [['loading', 'eager'] as const] : [];
  const attributes = [...eager, ...writtenAttributes(known, embedding.attributes)].map(([name, value]) => `\n  ${name}="${escaped(value)}"`);
  return `<${tag}${attributes.join('')}>\n  <p>${fallback(embedding.attributes.phone?.trim() ?? '')}</p>\n</${tag}>`;
}

/** The hash holds only for the very files that were built; from another host it needs the host's consent. */
function scriptTag(embedding: Embedding, hashes: Hashes): string {
  const file = fileOf(embedding);
  const src = addressOf(embedding.folder, file);
  const isElsewhere = /^(https?:)?\/\//.test(src);
  const attributes = [
    embedding.include === 'classic' ? 'defer' : 'type="module"',
    `src="${escaped(src)}"`,
    ...(hashes[file] === undefined ? [] : [`integrity="${hashes[file]}"`]),
    ...(isElsewhere ? ['crossorigin="anonymous"'] : []),
  ];
  return `<script ${attributes.join(' ')}></script>`;
}

function addressOf(folder: string, file: string): string {
  const trimmed = folder.trim();
  return trimmed === '' || trimmed.endsWith('/') ? `${trimmed}${file}` : `${trimmed}/${file}`;
}

function fallback(phone: string): string {
  return phone === '' ? 'To book, please call us.' : `To book, call <a href="${escaped(dial(phone))}">${escaped(phone)}</a>.`;
}
