import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadTogether, type Way} from '../../scripts/load-together.ts';

type Imports = Readonly<Record<string, {readonly first?: readonly string[]; readonly later?: readonly string[]; readonly weight?: number}>>;

const groupsOf = (ways: readonly Way[]) => loadTogether(ways).sort((one, other) => other.priority - one.priority);
/** Each is large enough for a file of its own, unless it says otherwise. */
const modulesOf = (imports: Imports) => ({getModuleInfo: (id: string) => ({importedIds: imports[id]?.first ?? [], dynamicallyImportedIds: imports[id]?.later ?? [], code: '-'.repeat(imports[id]?.weight ?? 2_000)})});

/** The chunk of each module. */
function chunks(ways: readonly Way[], imports: Imports): Record<string, string> {
  const named = Object.keys(imports).map((id) => [id, groupsOf(ways).map(({name}) => name(id, modulesOf(imports))).filter((name) => name !== null)] as const);
  assert.deepEqual(named.filter(([, found]) => found.length > 1), [], 'a module belongs to one chunk');
  return Object.fromEntries(named.map(([id, [found]]) => [id, found ?? 'left alone']));
}

test('what every way needs first is in one chunk, and what one needs first in its own', () => {
  const imports = {'/a.ts': {first: ['base', 'own']}, '/b.ts': {first: ['base']}, base: {first: ['deeper']}, deeper: {}, own: {}};
  assert.deepEqual(chunks([[['/a.ts']], [['/b.ts']]], imports), {'/a.ts': 'a', own: 'a', '/b.ts': 'b', base: 'shared-22', deeper: 'shared-22'});
});

test('what comes at a later stage is in a chunk of that stage, without what was there before', () => {
  const imports = {'/a.ts': {first: ['base'], later: ['/second.ts']}, '/second.ts': {first: ['base', 'own'], later: ['/third.ts']}, '/third.ts': {first: ['own']}, base: {}, own: {}};
  assert.deepEqual(chunks([[['/a.ts'], ['/second.ts'], ['/third.ts']]], imports), {'/a.ts': 'a', base: 'a', '/second.ts': 'second', own: 'second', '/third.ts': 'third'});
});

test('what is asked for at the same time is in one chunk', () => {
  assert.deepEqual(chunks([[['/a.ts'], ['/one.ts', '/other.ts']]], {'/a.ts': {later: ['/one.ts', '/other.ts']}, '/one.ts': {}, '/other.ts': {}}), {'/a.ts': 'a', '/one.ts': 'one', '/other.ts': 'one'});
});

test('nobody loads at a stage what only another way needs by then', () => {
  const imports = {'/a.ts': {first: ['form', 'field']}, '/b.ts': {later: ['/part.ts']}, '/part.ts': {first: ['field', 'own']}, form: {}, field: {}, own: {}};
  const {form, field, own} = chunks([[['/a.ts']], [['/b.ts'], ['/part.ts']]], imports);
  assert.deepEqual([form, field, own], ['a', 'shared-22', 'part']);
});

test('nobody loads later what only another way needs first', () => {
  const {form, field} = chunks([[['/a.ts']], [['/b.ts']]], {'/a.ts': {first: ['form', 'field']}, '/b.ts': {later: ['part']}, part: {first: ['field']}, form: {}, field: {}});
  assert.deepEqual([form, field], ['a', 'shared-21']);
});

test('what no stage needs is left to the bundler', () => {
  assert.equal(chunks([[['/a.ts']], [['/b.ts']]], {'/a.ts': {later: ['part']}, '/b.ts': {}, part: {}}).part, 'left alone');
});

test('what is imported has its chunk before what imports it, or is in the same', () => {
  const imports = {'/a.ts': {first: ['form']}, '/b.ts': {later: ['/part.ts']}, '/part.ts': {first: ['field']}, form: {first: ['field']}, field: {}};
  const ways = [[['/a.ts']], [['/b.ts'], ['/part.ts']]];
  const order = (id: string) => groupsOf(ways).findIndex(({name}) => name(id, modulesOf(imports)) !== null);
  assert.deepEqual([order('field') < order('form'), order('field') < order('/part.ts')], [true, true]);
});

test('what is too little for a file comes along with the next that is there by then', () => {
  const imports = {'/a.ts': {first: ['base', 'field', 'hint']}, '/b.ts': {first: ['base'], later: ['/part.ts']}, '/part.ts': {first: ['field', 'hint']}, base: {}, field: {weight: 200}, hint: {weight: 300}};
  const {base, field, hint} = chunks([[['/a.ts']], [['/b.ts'], ['/part.ts']]], imports);
  assert.deepEqual([base, field, hint], ['shared-23', 'shared-23', 'shared-23']);
});

test('several that are little make a file when they are enough together', () => {
  const imports = {'/a.ts': {first: ['base', 'field', 'hint']}, '/b.ts': {first: ['base'], later: ['/part.ts']}, '/part.ts': {first: ['field', 'hint']}, base: {}, field: {weight: 700}, hint: {weight: 700}};
  const {field, hint} = chunks([[['/a.ts']], [['/b.ts'], ['/part.ts']]], imports);
  assert.deepEqual([field, hint], ['shared-22', 'shared-22']);
});

test('what is little stays alone where something that it needs would come too early with it', () => {
  const imports = {
    '/a.ts': {first: ['base', 'field']}, '/b.ts': {first: ['base', 'date'], later: ['/part.ts']}, '/c.ts': {first: ['base', 'time'], later: ['/other.ts']},
    '/part.ts': {first: ['field']}, '/other.ts': {first: ['field']}, base: {}, field: {first: ['date', 'time'], weight: 200}, date: {}, time: {},
  };
  const {field, date, time} = chunks([[['/a.ts']], [['/b.ts'], ['/part.ts']], [['/c.ts'], ['/other.ts']]], imports);
  assert.deepEqual([field, date, time], ['shared-222', 'shared-232', 'shared-223']);
});

test('what is little goes with the little that it needs', () => {
  const imports = {'/a.ts': {first: ['base', 'field']}, '/b.ts': {first: ['base', 'date'], later: ['/part.ts']}, '/part.ts': {first: ['field']}, base: {}, field: {first: ['date'], weight: 200}, date: {weight: 200}};
  const {field, date} = chunks([[['/a.ts']], [['/b.ts'], ['/part.ts']]], imports);
  assert.deepEqual([field, date], ['shared-23', 'shared-23']);
});
