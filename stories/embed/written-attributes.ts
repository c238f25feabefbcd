import type {Attribute} from 'custom-elements-manifest/schema.d.ts';
import {defaultOf} from '../manifest/attribute-control.ts';

/** The attributes that have to be written, in the order of the manifest: those of the element that are neither empty nor what is in force anyway. */
export function writtenAttributes(known: readonly Attribute[], values: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return known
    .map((attribute) => [attribute, (values[attribute.name] ?? '').trim()] as const)
    .filter(([attribute, value]) => value !== '' && value !== defaultOf(attribute))
    .map(([{name}, value]) => [name, value] as const);
}
