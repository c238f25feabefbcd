/** How a page waits between two attempts. Clock and chance are the caller's. */
export interface PauseOptions {
  readonly signal?: AbortSignal | undefined;
  /** Resolves after so many milliseconds. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
  /** From 0 to 1, to keep many pages from trying again at the same moment; no spread unless given. */
  readonly jitter?: (() => number) | undefined;
}

/** Between attempts, in milliseconds. */
export const pauses: readonly number[] = [500, 2_000, 5_000];

/** Longer than this, in milliseconds, no page waits by itself for an endpoint to be ready again. */
export const longestPause = 30_000;

/** Waits so many milliseconds and a little more; rejects with the signal's reason when the caller has given up meanwhile. */
export async function pause(ms: number, {wait = delay, jitter = () => 0, signal}: PauseOptions): Promise<void> {
  await wait(ms + Math.round(jitter() * 500));
  signal?.throwIfAborted();
}

/** The first of the pauses that are left, or longer where the endpoint asks for it; `undefined` when there is none, or it asks for too long. */
export function nextPause([first]: readonly number[], retryAfter = 0): number | undefined {
  const asked = retryAfter * 1_000;
  return first === undefined || asked > longestPause ? undefined : Math.max(first, asked);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
