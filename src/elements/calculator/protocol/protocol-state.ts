import type {Issue} from '../../../parsing/issue.ts';
import type {Protocol} from '../../../protocol/protocol.ts';

/** How it stands with a protocol that the page brings. */
export type ProtocolState = {readonly kind: 'ready'; readonly protocol: Protocol} | {readonly kind: 'loading'} | ProtocolFailure;

/** Why there is no protocol; each path begins with what brought it. */
export interface ProtocolFailure {
  readonly kind: 'failed';
  readonly issues: readonly Issue[];
  /** Whether another try may help: no connection, or a server that is busy. */
  readonly isPassing: boolean;
}
