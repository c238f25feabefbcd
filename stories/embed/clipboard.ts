/** A clipboard of the story's own, so that no story writes into that of whoever looks at it. It is undone by what this gives. */
export function ownClipboard(onWrite: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: onWrite}});
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}
