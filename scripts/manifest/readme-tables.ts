import {attributesOf, eventsOf, partsOf, propertiesOf, slotsOf, stylesOf} from './readme-rows.ts';
import type {DescribedElement} from './elements-of.ts';
import {groupsOf, merged, nameList} from './shared-entries.ts';

/** The tables of the README by the names that its markers have. */
const tables: Readonly<Record<string, (elements: readonly DescribedElement[]) => string>> = {
  attributes: (elements) => groupsOf(elements, attributesOf).map(({tags, entries}) => `${heading(tags, elements)}\n\n${table(['attribute', 'meaning'], entries.map(({name, meaning}) => [code(name), meaning]))}`).join('\n\n'),
  properties: (elements) => table(['property', 'of', 'type', 'meaning'], merged(elements, propertiesOf).map(({name, type = '', tags, meaning}) => [code(name), nameList(tags, elements), code(type), meaning])),
  events: (elements) => table(['event', 'of', 'detail', 'meaning'], merged(elements, eventsOf).map(({name, type = '', tags, meaning}) => [code(name), nameList(tags, elements), type === '' ? 'none' : code(type), meaning])),
  slots: (elements) => table(['slot', 'of', 'meaning'], merged(elements, slotsOf).map(({name, tags, meaning}) => [name === '' ? '(none)' : code(name), nameList(tags, elements), meaning])),
  styles: (elements) => table(['custom property', 'meaning', 'unless set'], merged(elements, stylesOf).map(({name, meaning, type = ''}) => [code(name), meaning, code(type)])),
  parts: (elements) => table(['part', 'of', 'meaning'], merged(elements, partsOf).map(({name, tags, meaning}) => [code(`::part(${name})`), nameList(tags, elements), meaning])),
};

/** The README with the tables as the manifest has them. */
export function withTables(readme: string, elements: readonly DescribedElement[]): string {
  return Object.entries(tables).reduce((text, [name, table]) => between(text, name, table(elements)), readme);
}

/** Replaces what stands between two markers, which must be there. */
function between(text: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name}: written by npm run readme -->`, `<!-- end of ${name} -->`];
  const [before, rest] = text.split(opening);
  const [, after] = rest?.split(closing) ?? [];
  if (before === undefined || after === undefined) throw new Error(`The README has no place for ${name}: ${opening} ... ${closing}`);
  return `${before}${opening}\n\n${content}\n\n${closing}${after}`;
}

function heading(tags: readonly string[], elements: readonly DescribedElement[]): string {
  if (tags.length === elements.length) return 'All three elements:';
  const names = tags.map((tag) => code(`<${tag}>`)).join(' and ');
  return `${names}${tags.length === 1 ? ' alone' : ''}:`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}
