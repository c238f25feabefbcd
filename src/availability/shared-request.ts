/** One request for all who ask for the same. */
export interface SharedRequest<T> {
  readonly result: Promise<T>;
  /** The result, or a rejection with the signal's reason as soon as the caller aborts. */
  wait(signal: AbortSignal): Promise<T>;
}

/** Starts a request that ends early only when all who waited for it have gone; `onLeft` is told of that. */
export function sharedRequest<T>(start: (signal: AbortSignal) => Promise<T>, onLeft: () => void): SharedRequest<T> {
  const abort = new AbortController();
  const result = start(abort.signal);
  let waiting = 0;
  const leave = (): void => {
    waiting -= 1;
    if (waiting > 0) return;
    onLeft();
    abort.abort();
  };
  return {
    result,
    wait: (signal) => {
      waiting += 1;
      return unlessAborted(result, signal, leave);
    },
  };
}

/** What `result` gives, or a rejection once `signal` aborts, which `leave` is told of. */
function unlessAborted<T>(result: Promise<T>, signal: AbortSignal, leave: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      leave();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, {once: true});
    void result.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
