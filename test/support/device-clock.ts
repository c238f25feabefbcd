/** Lets the clock of this device stand so many minutes ahead of UTC, until the function that this gives is called. */
export function deviceAt(minutes: number): () => void {
  const original = Object.getOwnPropertyDescriptor(Date.prototype, 'getTimezoneOffset') as PropertyDescriptor;
  Object.defineProperty(Date.prototype, 'getTimezoneOffset', {...original, value: () => -minutes});
  return () => void Object.defineProperty(Date.prototype, 'getTimezoneOffset', original);
}
