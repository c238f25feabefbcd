import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {parseProtocol} from '../../src/protocol/parse-protocol.ts';
import {presets} from '../../src/protocol/presets.ts';
import {barestProtocol, clinicProtocol} from '../support/clinic-protocol.ts';
import {mutated, mutationsOf, pathsIn, someValues} from '../support/protocol-mutations.ts';

const schema = JSON.parse(readFileSync('src/protocol/protocol.schema.json', 'utf8')) as Record<string, unknown>;
const ajv = new Ajv2020({strict: true, strictTypes: false, strictTuples: false, strictRequired: false, formats: {date: true}});
const isValid = ajv.compile(schema);

const full = {...clinicProtocol, reviewed: {by: 'Dr. Okafor', on: '2026-02-10'}, policy: {returningWindowDays: 5, lengtheningStepDays: 7}, dose: {unit: 'mg/kg', min: 0.5, max: 1, overMinutes: {min: 40, max: 60}, weightBasis: 'actual', capMg: 80, visibility: 'clinician-only'}};
const examples: readonly unknown[] = [...Object.values(presets), clinicProtocol, barestProtocol, full].map(plain);

/** What the parser says of two members together, which no schema can. */
const relations = [
  /^must be at least (?!one entry)/, /^must be from \w+ \(\d+\) to/, /^must be at most the longest series/, /^puts sessions/, /^brings the/, /^is \d+ to \d+ days, but/,
  /^begins at \d+ days/, /^must be after week/, /^must each have an id/, /^must name a member of this protocol/, /but is induction(, taper)*, maintenance(, taper)+$/,
];

test('the schema and the parser accept every preset and the examples of a clinic', () => {
  for (const example of examples) {
    assert.ok(isValid(example), JSON.stringify(isValid.errors));
    assert.equal(parseProtocol(example).kind, 'ok');
  }
});

test('the example of the README is a protocol', () => {
  const [, json = ''] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const example: unknown = JSON.parse(json);
  assert.ok(isValid(example), JSON.stringify(isValid.errors));
  assert.equal(parseProtocol(example).kind, 'ok');
});

test('the schema may be named in the file, and is ignored', () => {
  const named = {$schema: '/regimen/protocol.schema.json', ...clinicProtocol};
  assert.ok(isValid(named));
  const [withSchema, without] = [parseProtocol(named), parseProtocol(clinicProtocol)];
  assert.deepEqual(withSchema, without);
});

test('the schema and the parser draw every bound of a number at the same place', () => {
  const values = someValues(schema).filter((value) => typeof value === 'number');
  const numbers = pathsIn(full).filter((path) => typeof path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], full) === 'number');
  assert.ok(numbers.length > 40 && values.length > 40);
  for (const path of numbers) for (const value of values) assertAgreed(mutated(plain(full), {path, kind: 'replace', value}));
});

test('what the schema accepts the parser reads, and what it refuses the parser refuses, but for relations between members', () => {
  const values = someValues(schema);
  const spoilt = fc.oneof(...examples.map((example) => mutationsOf(example, values).map((mutations) => mutations.reduce(mutated, example))));
  fc.assert(fc.property(spoilt, assertAgreed), {numRuns: 2_000});
});

test('every member has a description or a name that an editor can show', () => {
  const silent = ['id', 'min', 'max', 'kind', 'unit', 'minutes', 'stated', 'visibility', 'perWeek', 'minWeeks', 'maxWeeks', 'count', 'everyDays', 'fromWeek', 'toWeek', 'weeks', 'principle', 'bySession', 'driverHome'];
  const withoutWords = membersOf(schema).filter(([name, member]) => !silent.includes(name) && !('description' in member) && !('$ref' in member));
  assert.deepEqual(withoutWords.map(([name]) => name), []);
});

function assertAgreed(value: unknown): void {
  const reading = parseProtocol(value);
  const issues = reading.kind === 'ok' ? [] : reading.issues.filter(({message}) => !relations.some((relation) => relation.test(message)));
  assert.equal(isValid(value), issues.length === 0, `schema: ${JSON.stringify(isValid.errors?.map(({instancePath, message}) => `${instancePath} ${message ?? ''}`) ?? 'valid')}, parser: ${JSON.stringify(issues)}`);
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function membersOf(node: unknown): [string, object][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (['if', 'then', 'else', 'allOf', 'contains', 'anyOf'].includes(key)) return [];
    const own = key === 'properties' && typeof value === 'object' && value !== null ? Object.entries(value as Record<string, object>) : [];
    return [...own, ...membersOf(value)];
  });
}
