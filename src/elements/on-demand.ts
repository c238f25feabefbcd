/** How it stands with something that is loaded when it is first asked for. */
export type OnDemandState<T> = {readonly kind: 'waiting' | 'loading' | 'failed'} | {readonly kind: 'ready'; readonly value: T};

/** Whoever shows what is loaded; `expect` is told of each load, to wait for it where a test or the focus has to, and `miss` of each that failed. */
export interface OnDemandHost {
  readonly requestUpdate: () => void;
  readonly expect?: (arrival: Promise<void>) => void;
  readonly miss?: () => void;
}

/** Loads something once, when it is first asked for, and once more when it is asked for after a failure. Its host renders each change. */
export class OnDemand<T> {
  private current: OnDemandState<T> = {kind: 'waiting'};
  private readonly host: OnDemandHost;
  private readonly load: () => Promise<T>;

  constructor(host: OnDemandHost, load: () => Promise<T>) {
    this.host = host;
    this.load = load;
  }

  get state(): OnDemandState<T> {
    return this.current;
  }

  /** What was loaded; `undefined` until then. */
  get value(): T | undefined {
    return this.current.kind === 'ready' ? this.current.value : undefined;
  }

  /** Asks for it unless somebody has before. What asks at every update asks so, or a failure would be asked about without end. */
  readonly begin = (): void => {
    if (this.current.kind === 'waiting') this.ask();
  };

  /** Asks for it. While it is loading, and once it is there, asking again changes nothing. */
  readonly ask = (): void => {
    if (this.current.kind === 'ready' || this.current.kind === 'loading') return;
    const arrival = this.start();
    this.host.expect?.(arrival);
  };

  private async start(): Promise<void> {
    this.become({kind: 'loading'});
    try {
      this.become({kind: 'ready', value: await this.load()});
    } catch {
      this.become({kind: 'failed'});
      this.host.miss?.();
    }
  }

  private become(state: OnDemandState<T>): void {
    this.current = state;
    this.host.requestUpdate();
  }
}
