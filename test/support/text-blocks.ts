const inline = new Set(['A', 'ABBR', 'B', 'BDI', 'EM', 'I', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'TSPAN']);
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** The texts below an element as a reader meets them: one for each paragraph, item, cell, heading, label or line, none of them glued together. */
export function textBlocks(root: Element | ShadowRoot): string[] {
  const blocks: string[] = [];
  let current = '';
  const close = (): void => {
    const text = current.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    current = '';
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) current += node.data;
    if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
    const isInline = node instanceof Element && inline.has(node.tagName.toUpperCase());
    if (node instanceof Element && silent.has(node.tagName.toUpperCase())) return;
    if (!isInline) close();
    node.childNodes.forEach(walk);
    if (!isInline) close();
  };
  walk(root);
  return blocks;
}
