import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadTogether} from '../../scripts/load-together.ts';

type Imports = Readonly<Record<string, {readonly first?: readonly string[]; readonly later?: readonly string[]}>>;

/** The chunk of each module, as a bundler that goes by priority chooses it. */
function chunks(entries: readonly string[], imports: Imports): Record<string, string> {
  const groups = loadTogether(Object.fromEntries(entries.map((entry) => [entry, entry]))).sort((one, other) => other.priority - one.priority);
  const modules = {getModuleInfo: (id: string) => ({importedIds: imports[id]?.first ?? [], dynamicallyImportedIds: imports[id]?.later ?? []})};
  const named = Object.keys(imports).map((id) => [id, groups.map(({name, debugName}) => [name(id, modules), debugName] as const).filter(([name]) => name !== null)] as const);
  assert.deepEqual(named.filter(([, found]) => found.length > 1), [], 'a module belongs to one chunk');
  return Object.fromEntries(named.map(([id, [found]]) => [id, found === undefined ? 'left alone' : found.join(': ')]));
}

test('what every entry needs first is in one chunk, and what one needs first in its own', () => {
  assert.deepEqual(chunks(['a', 'b'], {a: {first: ['base', 'own']}, b: {first: ['base']}, base: {first: ['deeper']}, deeper: {}, own: {}}), {
    a: 'a: needed first by 1, and ever by 1', own: 'a: needed first by 1, and ever by 1', b: 'b: needed first by 1, and ever by 1',
    base: 'elements: needed first by 2, and ever by 2', deeper: 'elements: needed first by 2, and ever by 2',
  });
});

test('nobody loads first what only another entry needs first', () => {
  const {field, form} = chunks(['a', 'b'], {a: {first: ['form', 'field']}, b: {later: ['part']}, part: {first: ['field']}, form: {}, field: {}});
  assert.deepEqual([form, field], ['a: needed first by 1, and ever by 1', 'shared-0-01: needed first by 1, and ever by 2']);
});

test('what no entry needs first is left to the bundler', () => {
  assert.equal(chunks(['a', 'b'], {a: {later: ['part']}, b: {}, part: {}}).part, 'left alone');
});

test('what is imported is never in a chunk of fewer entries than what imports it', () => {
  const priorities = loadTogether({a: 'a', b: 'b', c: 'c'}).map(({priority}) => priority);
  assert.equal(new Set(priorities).size, priorities.length);
  const [all] = loadTogether({a: 'a', b: 'b', c: 'c'}).sort((one, other) => other.priority - one.priority);
  assert.equal(all?.debugName, 'needed first by 3, and ever by 3');
});
