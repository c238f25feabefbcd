/** Registers an element unless the page already has one of that name: a script that is loaded twice, or in two versions, does no harm. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
