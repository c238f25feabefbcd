/** Aborts when the first of the two does, with its reason. `AbortSignal.any` is missing on phones before 2024. */
export function eitherSignal(one: AbortSignal, other: AbortSignal): AbortSignal {
  const either = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) either.abort(signal.reason);
    signal.addEventListener('abort', () => either.abort(signal.reason), {once: true});
  }
  return either.signal;
}
