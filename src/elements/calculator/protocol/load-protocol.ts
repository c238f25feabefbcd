import {loadFile} from '../../../http/load-file.ts';
import type {ProtocolFailure, ProtocolState} from './protocol-state.ts';

/** What reads a protocol could not be loaded, which another try may mend. */
export const unreadable: ProtocolFailure = {kind: 'failed', isPassing: true, issues: [{path: 'protocol', message: 'must be read by a part of this element, but it could not be loaded'}]};

/** Loads the protocol at `src`, and meanwhile what reads it. Rejects only when `signal` aborts; every other failure is a state. */
export async function loadProtocol(src: string, signal: AbortSignal): Promise<ProtocolState> {
  const [file, reading] = await Promise.all([loadFile(src, signal), import('./read-protocol.ts').catch(() => undefined)]);
  if (file.kind === 'text') return reading === undefined ? unreadable : reading.readProtocolText(file.text, 'protocol-src');
  const {finding, isPassing} = file;
  return {kind: 'failed', isPassing, issues: [{path: 'protocol-src', message: `must be the address of a JSON file with a protocol, but ${finding}`}]};
}
