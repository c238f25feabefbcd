import type {Attribute} from 'custom-elements-manifest/schema.d.ts';
import type {Embedding} from './embedding.ts';
import {escaped} from './escaped.ts';
import {writtenAttributes} from './written-attributes.ts';

/** The same for a page of WordPress with the plugin, which includes the script itself and adds what its settings say. */
export function shortcode({show, isEager, attributes}: Embedding, known: readonly Attribute[]): string {
  const eager = isEager ? [['loading', 'eager'] as const] : [];
  const written = [['show', show] as const, ...eager, ...writtenAttributes(known, attributes)];
  return `[regimen ${written.map(([name, value]) => `${name}="${withoutBrackets(escaped(value))}"`).join(' ')}]`;
}

/** WordPress takes brackets for the beginning or the end of a shortcode, wherever they stand. */
function withoutBrackets(text: string): string {
  return text.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}
