import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Asks for fresh free times when the visitor comes back to a page that was out of sight, at most once in two minutes. */
export class RefreshOnReturn implements ReactiveController {
  private readonly refresh: () => void;
  private last = -Infinity;

  constructor(host: ReactiveControllerHost, refresh: () => void) {
    this.refresh = refresh;
    host.addController(this);
  }

  hostConnected(): void {
    this.last = performance.now();
    document.addEventListener('visibilitychange', this.handleChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.handleChange);
  }

  private readonly handleChange = ({timeStamp}: Event): void => {
    if (document.visibilityState !== 'visible' || timeStamp - this.last < twoMinutes) return;
    this.last = timeStamp;
    this.refresh();
  };
}

const twoMinutes = 120_000;
