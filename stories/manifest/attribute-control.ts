import type {Attribute} from 'custom-elements-manifest/schema.d.ts';
import {locales} from '../../src/i18n/locales.ts';

/** How a person sets an attribute. A text can be any; `options` are then proposed, and else all there are. */
export type AttributeControl =
  | {readonly kind: 'select'; readonly options: readonly string[]}
  | {readonly kind: 'text'; readonly options: readonly string[]; readonly mode: 'text' | 'numeric' | 'decimal' | 'tel' | 'url'}
  | {readonly kind: 'date'};

/** What the manifest, in which every attribute is text, cannot say. */
export const kinds: Readonly<Record<string, 'numeric' | 'decimal' | 'tel' | 'url' | 'date'>> = {
  phone: 'tel', 'crisis-phone': 'tel',
  sessions: 'numeric', 'min-gap': 'numeric', 'max-gap': 'numeric', 'within-days': 'numeric',
  'price-session': 'decimal', 'price-consult': 'decimal',
  today: 'date', 'start-date': 'date', 'reviewed-on': 'date',
  'messages-src': 'url', 'protocol-src': 'url', endpoint: 'url', 'availability-src': 'url', 'booking-url': 'url', 'request-url': 'url',
};

/** The right control for an attribute: what it accepts is in its type, `'all' | 'request'`, with `string` where anything else is accepted too. */
export function attributeControl({name, type}: Attribute): AttributeControl {
  if (name === 'lang') return {kind: 'select', options: locales};
  const accepted = (type?.text ?? '').split('|').map((part) => part.trim());
  const options = accepted.filter((part) => /^'.*'$/.test(part)).map(unquoted);
  if (options.length > 0 && options.length === accepted.length) return {kind: 'select', options};
  const kind = kinds[name] ?? 'text';
  return kind === 'date' ? {kind} : {kind: 'text', options, mode: kind};
}

/** What is in force where the attribute is not written. */
export function defaultOf({default: byDefault}: Attribute): string {
  return unquoted(byDefault ?? '');
}

function unquoted(text: string): string {
  return text.replace(/^'(.*)'$/, '$1');
}
