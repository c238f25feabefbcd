/** An element of ours, or of a test, that says when it has rendered all that it knows of. */
interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

/** Waits until everything inside has rendered, with all parts that are loaded on demand, so that what is looked at is the state and not the way there. */
export async function atRest(root: ParentNode): Promise<void> {
  let before: readonly Element[] = [];
  for (let inside = within(root); inside.length !== before.length; inside = within(root)) {
    before = inside;
    await Promise.all(inside.filter(isUpdating).map(({updateComplete}) => updateComplete));
    await new Promise(requestAnimationFrame);
  }
}

function within(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
}

function isUpdating(element: Element): element is Updating {
  return 'updateComplete' in element;
}
