import {FillTime} from '../../src/elements/calendar/desk/fill-time.ts';

let giveBack: (() => void) | undefined;

/** Lets forms be sent as fast as tests fill them in, until the test is over. */
export function withoutFillTime(): void {
  if (giveBack !== undefined) return;
  const original = Object.getOwnPropertyDescriptor(FillTime.prototype, 'begin') as PropertyDescriptor;
  giveBack = () => void Object.defineProperty(FillTime.prototype, 'begin', original);
  Object.defineProperty(FillTime.prototype, 'begin', {...original, value: () => undefined});
}

/** Lets the form take its time again, for a test that is about it. */
export function withFillTime(): void {
  giveBack?.();
  giveBack = undefined;
}

/** In a story nothing is ever over, and there is no such hook. */
if ('afterEach' in globalThis) afterEach(withFillTime);
