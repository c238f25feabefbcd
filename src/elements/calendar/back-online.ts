import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Runs something each time the device has a connection again, as long as its host is on the page. */
export class BackOnline implements ReactiveController {
  private readonly run: () => void;

  constructor(host: ReactiveControllerHost, run: () => void) {
    this.run = run;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.run);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.run);
  }
}
