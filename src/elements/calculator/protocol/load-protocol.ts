import {loadFile} from '../../../http/load-file.ts';
import type {ProtocolState} from './protocol-state.ts';
import {readProtocolText} from './read-protocol.ts';

/** Loads the protocol at `src`. Rejects only when `signal` aborts; every other failure is a state. */
export async function loadProtocol(src: string, signal: AbortSignal): Promise<ProtocolState> {
  const file = await loadFile(src, signal);
  if (file.kind === 'text') return readProtocolText(file.text, 'protocol-src');
  const {finding, isPassing} = file;
  return {kind: 'failed', isPassing, issues: [{path: 'protocol-src', message: `must be the address of a JSON file with a protocol, but ${finding}`}]};
}
