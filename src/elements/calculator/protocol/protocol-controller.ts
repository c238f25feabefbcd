import {Task} from '@lit/task';
import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import {emit} from '../../events.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import {loadProtocol} from './load-protocol.ts';
import {protocolProblem} from './protocol-problem.ts';
import {isBrought, type ProtocolQuery} from './protocol-query.ts';
import type {ProtocolState} from './protocol-state.ts';
import {readProtocolState, readProtocolText} from './read-protocol.ts';

interface Load {
  readonly src: string;
  readonly attempt: number;
  readonly state: ProtocolState;
}

const loading: ProtocolState = {kind: 'loading'};

/** Keeps the protocol that a page brings: read once, loaded from the latest address only, and nothing after the element has gone. */
export class ProtocolController implements ReactiveController {
  private readonly host: RegimenElement;
  private readonly query: () => ProtocolQuery;
  private readonly task: Task<readonly [string, number], Load>;
  private attempt = 0;
  private wasAborted = false;
  private given: unknown;
  private isInline = false;
  private read: ProtocolState | undefined;
  private reported: ProtocolState | undefined;

  constructor(host: RegimenElement, query: () => ProtocolQuery) {
    this.host = host;
    this.query = query;
    this.task = new Task(host, {
      args: () => [query().src, this.attempt],
      task: async ([src, attempt], {signal}) => ({src, attempt, state: src ? await loadProtocol(src, signal) : loading}),
    });
    host.addController(this);
  }

  /** How it stands with the protocol that the page brings; `undefined` where it brings none. */
  get state(): ProtocolState | undefined {
    const {src, inline, protocol} = this.query();
    if (!src) return isBrought(this.query()) ? this.stateOf(inline, protocol) : undefined;
    const load = this.task.value;
    return load?.src === src && load.attempt === this.attempt ? load.state : loading;
  }

  /** What is wrong with it, and a way on. */
  renderProblem(phone: string): TemplateResult | typeof nothing {
    const {state} = this;
    return state?.kind === 'failed' ? protocolProblem({failure: state, phone, onRetry: this.handleRetry}) : nothing;
  }

  hostConnected(): void {
    if (this.wasAborted) this.loadAgain();
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
    const given = inline ?? protocol;
    const isInline = inline !== undefined;
    if (this.read === undefined || given !== this.given || isInline !== this.isInline) this.read = isInline ? readProtocolText(inline, 'inline-protocol') : readProtocolState(protocol, 'protocol');
    this.given = given;
    this.isInline = isInline;
    return this.read;
  }

  private loadAgain(): void {
    this.attempt += 1;
    this.host.requestUpdate();
  }

  private readonly handleRetry = (): void => {
    this.loadAgain();
    void this.host.focusHeading();
  };
}
