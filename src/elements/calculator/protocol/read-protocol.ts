import {parseProtocol} from '../../../protocol/parse-protocol.ts';
import type {ProtocolState} from './protocol-state.ts';

/** How a protocol came: by an attribute, or inside the element. */
export type ProtocolOrigin = 'protocol' | 'protocol-src' | 'inline-protocol';

/** Reads a protocol that is written as JSON; what is wrong with the writing is told as the browser tells it, with line and column where it knows them. */
export function readProtocolText(text: string, origin: ProtocolOrigin): ProtocolState {
  try {
    return readProtocolState(JSON.parse(text), origin);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const finding = text.trim() === '' ? 'is empty' : `the browser says: ${error.message.replace(/\s+/g, ' ')}`;
    return {kind: 'failed', isPassing: false, issues: [{path: origin, message: `must be JSON, but ${finding}`}]};
  }
}

/** Reads a protocol that came by `name`. */
export function readProtocolState(value: unknown, name: ProtocolOrigin): ProtocolState {
  const reading = parseProtocol(value);
  if (reading.kind === 'ok') return {kind: 'ready', protocol: reading.protocol};
  return {kind: 'failed', isPassing: false, issues: reading.issues.map(({path, message}) => ({path: path === '' ? name : `${name}.${path}`, message}))};
}
