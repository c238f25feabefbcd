/** The value that `text` is JSON for, or `undefined` when it is something else, such as a page for people. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
