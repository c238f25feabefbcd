import {Task} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../../events.ts';
import {OnDemand, type OnDemandHost} from '../../on-demand.ts';
import {loadProtocol, unreadable} from './load-protocol.ts';
import type {ProtocolState} from './protocol-state.ts';
import type * as reading from './read-protocol.ts';

/** What the page brings. */
export interface ProtocolQuery {
  /** The id of a preset, or a protocol: whatever is not a text is read as one. */
  readonly protocol: unknown;
  /** The JSON that is written inside the element, which wins over `protocol`. */
  readonly inline: string | undefined;
  /** The address of a protocol, which wins over both; empty when there is none. */
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
  /** Few pages bring a protocol, and only those need what reads one. */
  private readonly reader: OnDemand<typeof reading>;
  private readonly query: () => ProtocolQuery;
  private readonly task: Task<readonly [string, number], Load>;
  private attempt = 0;
  private wasAborted = false;
  private given: unknown;
  private isInline = false;
  private read: ProtocolState | undefined;
  private reported: ProtocolState | undefined;

  constructor(host: ReactiveControllerHost & EventTarget & OnDemandHost, query: () => ProtocolQuery) {
    this.host = host;
    this.query = query;
    this.reader = new OnDemand(host, () => import('./read-protocol.ts'));
    this.task = new Task(host, {
      args: () => [query().src, this.attempt],
      task: async ([src, attempt], {signal}) => ({src, attempt, state: src ? await loadProtocol(src, signal) : loading}),
    });
    host.addController(this);
  }

  /** How it stands with the protocol that the page brings; `undefined` where it brings none, but names a preset. */
  get state(): ProtocolState | undefined {
    const {src, inline, protocol} = this.query();
    if (!src) return isGiven(inline, protocol) ? this.stateOf(inline, protocol) : undefined;
    const load = this.task.value;
    return load?.src === src && load.attempt === this.attempt ? load.state : loading;
  }

  /** Loads once more, after a failure. */
  retry(): void {
    this.attempt += 1;
    if (this.reader.state.kind === 'failed') this.reader.ask();
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

  /** Reads what is given once, for as long as it stays the same. */
  private stateOf(inline: string | undefined, protocol: unknown): ProtocolState {
    const {state} = this.reader;
    if (state.kind !== 'ready') return state.kind === 'failed' ? unreadable : this.askReader();
    const given = inline ?? protocol;
    if (this.read === undefined || given !== this.given || (inline !== undefined) !== this.isInline) this.read = readGiven(state.value, inline, protocol);
    this.given = given;
    this.isInline = inline !== undefined;
    return this.read;
  }

  private askReader(): ProtocolState {
    this.reader.ask();
    return loading;
  }
}

function readGiven({readProtocolText, readProtocolState}: typeof reading, inline: string | undefined, protocol: unknown): ProtocolState {
  return inline === undefined ? readProtocolState(protocol, 'protocol') : readProtocolText(inline, 'inline-protocol');
}

/** A `protocol` that is a text names presets. */
function isGiven(inline: string | undefined, protocol: unknown): boolean {
  return inline !== undefined || (typeof protocol !== 'string' && protocol !== undefined && protocol !== null);
}
