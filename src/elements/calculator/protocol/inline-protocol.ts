import type {ReactiveController, ReactiveControllerHost} from 'lit';

const selector = ':scope > script[type="application/json"]';

/** Reads the protocol that a page writes inside an element as `<script type="application/json">`, and watches it for as long as the element is there. */
export class InlineProtocol implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly observer: MutationObserver;
  private written: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    this.observer = new MutationObserver(this.read);
    host.addController(this);
  }

  /** What is written there, of several the first; `undefined` without one. */
  get text(): string | undefined {
    return this.written;
  }

  hostConnected(): void {
    this.observer.observe(this.host, {childList: true, subtree: true, characterData: true, attributeFilter: ['type']});
    this.host.ownerDocument.addEventListener('DOMContentLoaded', this.read);
    this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.host.ownerDocument.removeEventListener('DOMContentLoaded', this.read);
  }

  private readonly read = (): void => {
    const script = this.host.querySelector(selector);
    const written = script !== null && isComplete(script) ? script.textContent : undefined;
    if (written === this.written) return;
    this.written = written;
    this.host.requestUpdate();
  };
}

/** While the page is still arriving, its last element may have come in part. */
function isComplete(script: Element): boolean {
  return script.ownerDocument.readyState !== 'loading' || script.nextSibling !== null || script.parentElement?.nextSibling !== null;
}
