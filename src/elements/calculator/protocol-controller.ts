import {Task} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../events.ts';
import {loadProtocol} from './load-protocol.ts';
import {readProtocolState, type ProtocolState} from './protocol-state.ts';

/** What the page brings. */
export interface ProtocolQuery {
  /** The id of a preset, or a protocol: whatever is not a text is read as one. */
  readonly protocol: unknown;
  /** The address of a protocol, which wins; empty when there is none. */
  readonly src: string;
}

interface Load {
  readonly src: string;
  readonly attempt: number;
  readonly state: ProtocolState;
}

const loading: ProtocolState = {kind: 'loading'};

/** Keeps the protocol that the page brings: read once, loaded from the latest address only, and nothing after the element has gone. */
export class ProtocolController implements ReactiveController {
  private readonly host: ReactiveControllerHost & EventTarget;
  private readonly query: () => ProtocolQuery;
  private readonly task: Task<readonly [string, number], Load>;
  private attempt = 0;
  private wasAborted = false;
  private given: unknown;
  private read: ProtocolState | undefined;
  private reported: ProtocolState | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, query: () => ProtocolQuery) {
    this.host = host;
    this.query = query;
    this.task = new Task(host, {
      args: () => [query().src, this.attempt],
      task: async ([src, attempt], {signal}) => ({src, attempt, state: src ? await loadProtocol(src, signal) : loading}),
    });
    host.addController(this);
  }

  /** How it stands with the protocol that the page brings; `undefined` where it brings none, but names a preset. */
  get state(): ProtocolState | undefined {
    const {src, protocol} = this.query();
    if (!src) return this.stateOf(protocol);
    const load = this.task.value;
    return load?.src === src && load.attempt === this.attempt ? load.state : loading;
  }

  /** Loads once more, after a failure. */
  retry(): void {
    this.attempt += 1;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    if (this.wasAborted) this.retry();
    this.wasAborted = false;
  }

  /** A task goes on when its element is removed, so it is stopped here. */
  hostDisconnected(): void {
    this.wasAborted = this.state?.kind === 'loading';
    this.task.abort();
  }

  /** Tells the page of each failure once. */
  hostUpdated(): void {
    const {state} = this;
    if (state?.kind === 'failed' && state !== this.reported) emit(this.host, 'regimen-error', {source: 'protocol', issues: state.issues});
    this.reported = state;
  }

  private stateOf(protocol: unknown): ProtocolState | undefined {
    if (protocol !== this.given) this.read = isProtocol(protocol) ? readProtocolState(protocol, 'protocol') : undefined;
    this.given = protocol;
    return this.read;
  }
}

function isProtocol(value: unknown): boolean {
  return typeof value !== 'string' && value !== undefined && value !== null;
}
