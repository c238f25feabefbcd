import type {Attribute, CustomElementField} from 'custom-elements-manifest/schema.d.ts';
import type {DescribedElement} from './elements-of.ts';
import type {Entry} from './shared-entries.ts';
import {isValue} from './type-text.ts';

export function attributesOf({attributes = []}: DescribedElement): readonly Entry[] {
  return attributes.map((attribute) => ({name: attribute.name, meaning: [attribute.description, accepted(attribute)].filter(Boolean).join(' ')}));
}

/** What has no attribute. */
export function propertiesOf({members = []}: DescribedElement): readonly Entry[] {
  const fields = members.filter((member): member is CustomElementField => member.kind === 'field' && !('attribute' in member));
  return fields.map(({name, type, description = '', readonly}) => ({name, type: typeOf(type).replace(' | undefined', ''), meaning: readonly === true ? `${description} Read only.` : description}));
}

export function eventsOf({events = []}: DescribedElement): readonly Entry[] {
  return events.map(({name, type, description = ''}) => ({name, type: detail(typeOf(type)), meaning: description}));
}

export function slotsOf({slots = []}: DescribedElement): readonly Entry[] {
  return slots.map(({name, description = ''}) => ({name, meaning: description}));
}

export function partsOf({cssParts = []}: DescribedElement): readonly Entry[] {
  return cssParts.map(({name, description = ''}) => ({name, meaning: description}));
}

export function stylesOf({cssProperties = []}: DescribedElement): readonly Entry[] {
  return cssProperties.map(({name, description = '', default: byDefault = ''}) => ({name, meaning: description, type: byDefault}));
}

/** `US` (default), `CA`; or the default alone. */
function accepted({type, default: byDefault}: Attribute): string {
  const values = typeOf(type).split(' | ').filter(isValue);
  if (values.length === 0) return byDefault === undefined ? '' : `Default: ${inCode(byDefault)}.`;
  return `${values.map((value) => (value === byDefault ? `${inCode(value)} (default)` : inCode(value))).join(', ')}.`;
}

function inCode(value: string): string {
  return `\`${value.replaceAll("'", '')}\``;
}

/** The type of an event's detail as a reader wants it, without what only a compiler needs. */
function detail(type: string): string {
  const inner = type.replace(/^CustomEvent<(.*)>$/, '$1').replaceAll('readonly ', '');
  return inner === 'undefined' ? '' : inner.replaceAll('; }', '}').replaceAll('{ ', '{');
}

function typeOf(type: Attribute['type']): string {
  return type === undefined ? '' : type.text;
}
