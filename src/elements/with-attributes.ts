import type {ChapterName} from '../i18n/chapters.ts';
import {RegimenElement} from './regimen-element.ts';
import {attributeName, textAttributes, type AttributeDefaults} from './text-attributes.ts';

/** What a page wrote, by the name of the attribute; what it left out or empty is absent. */
export type WrittenAttributes<Attributes> = {readonly [Name in keyof Attributes & string as Hyphenated<Name>]?: string};

/** A base class whose instances have attributes as properties. */
type WithAttributes<Instance extends RegimenElement> = Omit<typeof RegimenElement, 'prototype'> & (abstract new () => Instance);

type Hyphenated<Name extends string> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}` : Name;

/** The base class of an element with these attributes, whose first screen says these chapters. One list serves every element that takes them, so that none can be forgotten. */
export function withAttributes<Instance extends RegimenElement>(defaults: Readonly<Record<string, string>>, chapters: readonly ChapterName[]): WithAttributes<Instance> {
  abstract class Attributed extends RegimenElement {
    static override properties = textAttributes(defaults);

    constructor() {
      super(chapters);
      Object.assign(this, defaults);
    }
  }
  return Attributed as WithAttributes<RegimenElement> as WithAttributes<Instance>;
}

/** Reads what the page wrote. An attribute of spaces says nothing, and a property that is an object is no attribute. */
export function writtenAttributes<Attributes extends object>(host: Attributes, defaults: AttributeDefaults<Attributes>): WrittenAttributes<Attributes> {
  const written = Object.entries(attributeValues(host, defaults)).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  return Object.fromEntries(written.map(([name, value]) => [attributeName(name), value])) as WrittenAttributes<Attributes>;
}

/** The properties of `host` that stand for its attributes, to be passed on to another element. */
export function attributeValues<Attributes extends object>(host: Attributes, defaults: AttributeDefaults<Attributes>): Partial<Attributes> {
  const names = Object.keys(defaults) as (keyof Attributes & string)[];
  return Object.fromEntries(names.map((name) => [name, host[name]])) as Partial<Attributes>;
}
