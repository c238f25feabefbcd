/** How it stands with something that is loaded when it is first asked for. */
export type OnDemandState<T> = {readonly kind: 'waiting' | 'loading' | 'failed'} | {readonly kind: 'ready'; readonly value: T};

/** Loads something once, when it is first asked for, and once more when it is asked for after a failure. Its host renders each change. */
export class OnDemand<T> {
  private current: OnDemandState<T> = {kind: 'waiting'};
  private readonly host: {requestUpdate: () => void};
  private readonly load: () => Promise<T>;

  constructor(host: {requestUpdate: () => void}, load: () => Promise<T>) {
    this.host = host;
    this.load = load;
  }

  get state(): OnDemandState<T> {
    return this.current;
  }

  /** Asks for it. While it is loading, and once it is there, asking again changes nothing. */
  readonly ask = (): void => {
    if (this.current.kind === 'waiting' || this.current.kind === 'failed') void this.start();
  };

  private async start(): Promise<void> {
    this.become({kind: 'loading'});
    try {
      this.become({kind: 'ready', value: await this.load()});
    } catch {
      this.become({kind: 'failed'});
    }
  }

  private become(state: OnDemandState<T>): void {
    this.current = state;
    this.host.requestUpdate();
  }
}
