/** Lets the clock of this device stand so many minutes ahead of UTC, until the function that this gives is called. */
export function deviceAt(minutes: number): () => void {
  const original = Object.getOwnPropertyDescriptor(Date.prototype, 'getTimezoneOffset') as PropertyDescriptor;
  Object.defineProperty(Date.prototype, 'getTimezoneOffset', {...original, value: () => -minutes});
  return () => void Object.defineProperty(Date.prototype, 'getTimezoneOffset', original);
}

let giveBack: (() => void) | undefined;

/** Lets it be the clock of the clinic of these tests, wherever they run, until the test is over. */
export function deviceAtClinic(): void {
  giveBack ??= deviceAt(-420);
}

/** In a story nothing is ever over, and there is no such hook. */
if ('afterEach' in globalThis) {
  afterEach(() => {
    giveBack?.();
    giveBack = undefined;
  });
}
