import {noChange} from 'lit';
import {directive, Directive, type ElementPart} from 'lit/directive.js';

/** Sets many properties of the element that it stands on. */
class PassOn extends Directive {
  override render(_properties: object): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [properties]: [object]): typeof noChange {
    Object.assign(element, properties);
    return this.render(properties);
  }
}

/** Hands properties to an element of a template: `<regimen-calendar ${passOn(values)}>`. */
export const passOn = directive(PassOn);
