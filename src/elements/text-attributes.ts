import type {ComplexAttributeConverter, PropertyDeclarations} from 'lit';

/** The values that attributes have where the page writes none, by the name of the property. The attribute has the same name with hyphens. */
export type AttributeDefaults<Attributes> = {readonly [Name in keyof Attributes]-?: Attributes[Name] & string};

/** Any text; the known ones are what editors propose. */
export type TextOr<Known extends string> = Known | (string & {});

/** Declares properties that attributes set. An attribute that is taken away counts as if it had never been there; Lit alone would give `null`. */
export function textAttributes(defaults: Readonly<Record<string, string>>): PropertyDeclarations {
  const converter: ComplexAttributeConverter<string> = {fromAttribute: (value) => value ?? ''};
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, {attribute: attributeName(name), converter}]));
}

/** `startDate` is written `start-date`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
