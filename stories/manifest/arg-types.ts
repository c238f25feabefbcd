import type {ArgTypes} from '@storybook/web-components-vite';
import type {Attribute, CssCustomProperty, CustomElementField} from 'custom-elements-manifest/schema.d.ts';
import type {DescribedElement} from '../../scripts/manifest/elements-of.ts';
import {attributeControl} from './attribute-control.ts';
import {styleControl} from './style-control.ts';

type InputType = ArgTypes[string];

interface Described {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: {readonly text: string} | undefined;
  readonly default?: string | undefined;
}

/** All that an element offers, as rows of its documentation; what a page can write has a control. */
export function argTypesOf({attributes = [], members = [], events = [], slots = [], cssProperties = [], cssParts = []}: DescribedElement): ArgTypes {
  const properties = members.filter((member): member is CustomElementField => member.kind === 'field' && !('attribute' in member));
  return {
    ...rows('attributes', attributes, attributeRow),
    ...rows('properties', properties),
    ...rows('events', events),
    ...rows('slots', slots.map((slot) => ({...slot, name: slot.name || '(default)'}))),
    ...styleArgTypes(cssProperties),
    ...rows('parts', cssParts.map((part) => ({...part, name: `::part(${part.name})`}))),
  };
}

/** The custom properties alone. */
export function styleArgTypes(cssProperties: readonly CssCustomProperty[]): ArgTypes {
  return rows('custom properties', cssProperties.map((property) => ({...property, type: {text: styleType(property)}})), styleRow);
}

/** Names of different categories may be the same, so only those with a control keep theirs as key. */
function rows<Entry extends Described>(category: string, entries: readonly Entry[], control: (entry: Entry) => InputType = () => ({control: {disable: true}})): ArgTypes {
  const hasControls = category === 'attributes' || category === 'custom properties';
  return Object.fromEntries(entries.map((entry) => [hasControls ? entry.name : `${category} ${entry.name}`, {...row(category, entry), ...control(entry)}]));
}

function row(category: string, {name, description, type, default: byDefault}: Described): InputType {
  return {
    name,
    ...(description !== undefined && {description}),
    table: {category, ...(type && {type: {summary: type.text}}), ...(byDefault !== undefined && {defaultValue: {summary: byDefault}})},
  };
}

function styleType(property: CssCustomProperty): string {
  const control = styleControl(property);
  if (control.kind === 'range') return control.unit === '' ? '<number>' : '<length>';
  return control.kind === 'color' ? '<color>' : '<font>';
}

function attributeRow(attribute: Attribute): InputType {
  const control = attributeControl(attribute);
  // As text, and not as the time that Storybook makes of a day.
  if (control.kind !== 'select') return {control: {type: 'text'}};
  return {control: {type: 'select'}, options: ['', ...control.options]};
}

function styleRow(property: CssCustomProperty): InputType {
  const control = styleControl(property);
  if (control.kind !== 'range') return {control: {type: control.kind}};
  const {min, max, step} = control;
  return {control: {type: 'range', min, max, step}};
}
