/** The time, as the device has it. */
export interface Clock {
  /** Milliseconds since 1 January 1970 UTC. */
  now(): number;
  /** Runs something after so many milliseconds, unless the function that this gives is called before. */
  after(ms: number, run: () => void): () => void;
}

/** The clock of this device. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
