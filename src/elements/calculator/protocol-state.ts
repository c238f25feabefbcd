import type {Issue} from '../../parsing/issue.ts';
import {parseProtocol} from '../../protocol/parse-protocol.ts';
import type {Protocol} from '../../protocol/protocol.ts';

/** How it stands with a protocol that the page brings. */
export type ProtocolState = {readonly kind: 'ready'; readonly protocol: Protocol} | {readonly kind: 'loading'} | ProtocolFailure;

/** Why there is no protocol; each path begins with the attribute that brought it. */
export interface ProtocolFailure {
  readonly kind: 'failed';
  readonly issues: readonly Issue[];
  /** Whether another try may help: no connection, or a server that is busy. */
  readonly isPassing: boolean;
}

/** Reads a protocol that came by the attribute `name`. */
export function readProtocolState(value: unknown, name: 'protocol' | 'protocol-src'): ProtocolState {
  const reading = parseProtocol(value);
  if (reading.kind === 'ok') return {kind: 'ready', protocol: reading.protocol};
  return {kind: 'failed', isPassing: false, issues: reading.issues.map(({path, message}) => ({path: path === '' ? name : `${name}.${path}`, message}))};
}
