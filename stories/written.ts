import {nothing} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';

/** Writes attributes on an element, and takes away those that are no longer named or are empty: `<regimen-calendar ${written({phone})}>`. */
class Written extends Directive {
  private names: readonly string[] = [];

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('Attributes are written on an element.');
  }

  override render(_values: Readonly<Record<string, unknown>>): unknown {
    return nothing;
  }

  override update({element}: ElementPart, [values]: [Readonly<Record<string, unknown>>]): unknown {
    const filled = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
    const names = filled.map(([name]) => name);
    for (const name of this.names) if (!names.includes(name)) element.removeAttribute(name);
    for (const [name, value] of filled) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    this.names = names;
    return nothing;
  }
}

export const written = directive(Written);
