import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import {readCalculatorSettings} from '../../src/elements/calculator/calculator-settings.ts';
import {weekdaysOffered} from '../../src/elements/calculator/questions/timing.ts';
import {readCalendarSettings} from '../../src/elements/calendar/calendar-settings.ts';
import {readContactForm} from '../../src/elements/calendar/details/read-contact-form.ts';
import {elements, manifest, namesOf} from './support/manifest.ts';
import {sourcesOf} from './support/sources-of.ts';

/** The built classes say themselves what they observe. */
const classes = (await built('regimen')) as Readonly<Record<string, {readonly observedAttributes: readonly string[]}>>;

test('is a manifest as its schema has it', () => {
  const schema = JSON.parse(readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8')) as object;
  const ajv = new Ajv({strict: false});
  assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
});

test('describes the three elements, in modules that are published', () => {
  assert.deepEqual(elements.map(({tagName}) => tagName).sort(), ['regimen-calculator', 'regimen-calendar', 'regimen-scheduler']);
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, {default: string}>};
  const published = [exports['.']?.default, ...elements.map(({tagName}) => exports['./define/*']?.default.replace('*', tagName))];
  assert.deepEqual(manifest.modules.map(({path}) => `./${path}`).sort(), published.sort());
});

for (const element of elements) {
  const {name, tagName} = element;
  const source = sourcesOf(`src/define/${tagName}.ts`);

  test(`${tagName} has exactly the attributes that it observes, and what the loader reads`, () => {
    assert.deepEqual(namesOf(element.attributes), [...(classes[name]?.observedAttributes ?? []), 'loading'].sort());
  });

  test(`${tagName} has exactly the events that it dispatches`, () => {
    assert.deepEqual(namesOf(element.events), found(source, /emit\([\w.]+, '(regimen-[\w-]+)'/g));
  });

  test(`${tagName} has exactly the slots that it renders, and what shows before it is there`, () => {
    assert.deepEqual(namesOf(element.slots), ['', ...found(source, /<slot name="([\w-]+)"/g)]);
  });

  test(`${tagName} has exactly the custom properties that its sheets read`, () => {
    assert.deepEqual(namesOf(element.cssProperties), found(source, /var\((--regimen-[\w-]+)/g));
  });

  test(`${tagName} has exactly the parts that it renders, and says which states they have`, () => {
    const parts = namesOf(element.cssParts);
    const states = (element.cssParts ?? []).flatMap(({description = ''}) => found(description.split('; also ')[1] ?? '', /`([\w-]+)`/g)).filter((state) => !parts.includes(state));
    assert.deepEqual(parts, [...new Set(rendered(source))].filter((part) => !states.includes(part)).sort());
  });

  test(`${tagName} has exactly the properties that a script may set or read`, () => {
    const own = readFileSync(`src/elements/${tagName.replace('regimen-', '')}/${tagName}.ts`, 'utf8').replace(/@internal\s*\*\/\n.*/g, '');
    assert.deepEqual(namesOf(element.members?.filter((member) => !('attribute' in member))), found(own, /^ {2}(?:@property\(\{attribute: false\}\) |get )(\w+)/gm));
    assert.deepEqual(namesOf(element.attributes?.filter(({name: attribute}) => !['lang', 'loading'].includes(attribute))), element.members?.flatMap((member) => ('attribute' in member ? [member.attribute] : [])).sort());
  });

  test(`${tagName} says of everything what it is`, () => {
    const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
    const silent = [element, ...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties].filter(({description = ''}) => description === '');
    assert.deepEqual(namesOf(silent), []);
  });
}

test('no event is dispatched but through the one list of events', () => {
  const all = elements.map(({tagName}) => sourcesOf(`src/define/${tagName}.ts`)).join('\n');
  const lines = all.split('\n').filter((line) => line.includes('dispatchEvent('));
  assert.deepEqual([...new Set(lines.map((line) => line.trim()))], ['return host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable: name === \'regimen-submit\'}));']);
});

test('what is said to be the default changes nothing when it is written', () => {
  const defaults = Object.fromEntries(elements.flatMap(({attributes = []}) => attributes).flatMap(({name, default: byDefault}) => (byDefault === undefined ? [] : [[name, byDefault.replaceAll("'", '')]])));
  const {view, country, loading, 'clinic-days': clinicDays, protocol, fields = '', ...calendar} = defaults;
  assert.deepEqual(readCalculatorSettings({protocol}), readCalculatorSettings({}));
  assert.deepEqual(weekdaysOffered(readCalculatorSettings({'clinic-days': clinicDays}).settings.clinicDays), weekdaysOffered(undefined));
  assert.deepEqual(readCalendarSettings({...calendar, service: 'visit'}, true), readCalendarSettings({service: 'visit'}, true));
  assert.deepEqual(readContactForm({fields, consent: ''}), readContactForm({fields: '', consent: ''}));
  assert.deepEqual({view, country, loading}, {view: 'patient', country: 'US', loading: 'lazy'});
});

/** What a user of the package gets; its types are known only after a build. */
function built(name: string): Promise<unknown> {
  return import(name);
}

/** The parts that templates name; what stands for a state in a template is left out. */
function rendered(source: string): readonly string[] {
  const values = [...source.matchAll(/\bpart=("[^"]*"|\$\{(?:[^{}]|\{[^{}]*\})*\})/g)].map(([, value = '']) => value);
  const quoted = values.flatMap((value) => [...value.matchAll(/['`"]([^'`"]*)['`"]/g)].map(([, text = '']) => text));
  return quoted.flatMap((text) => text.split(' ')).filter((name) => !name.includes('$'));
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}
