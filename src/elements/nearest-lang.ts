/** The language that the page gives to an element: its own `lang`, or that of the nearest element around it, through shadow roots too. */
export function nearestLang(element: Element): string {
  const written = element.closest('[lang]');
  if (written !== null) return written.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
