import {eitherSignal} from '../../http/either-signal.ts';
import {readProtocolText, type ProtocolFailure, type ProtocolState} from './protocol-state.ts';

const timeoutMs = 15_000;

/**
 * Loads the protocol at `src`; a relative address is relative to the page. The request carries no cookie, no referrer and nothing
 * but the address. Rejects only when `signal` aborts; every other failure is a state.
 */
export async function loadProtocol(src: string, signal: AbortSignal): Promise<ProtocolState> {
  const answer = await request(src, signal);
  if (answer.kind === 'failed') return answer;
  return /^\s*</.test(answer.text) ? failed('what is there is a web page') : readProtocolText(answer.text, 'protocol-src');
}

async function request(src: string, signal: AbortSignal): Promise<{readonly kind: 'text'; readonly text: string} | ProtocolFailure> {
  try {
    const response = await fetch(src, {credentials: 'omit', referrerPolicy: 'no-referrer', signal: eitherSignal(signal, AbortSignal.timeout(timeoutMs))});
    if (!response.ok) return refused(response.status);
    return {kind: 'text', text: await response.text()};
  } catch (error) {
    signal.throwIfAborted();
    return unanswered(error);
  }
}

function refused(status: number): ProtocolFailure {
  return failed(`the server answered ${status}`, status === 429 || status >= 500);
}

/** `fetch` rejects with a `TypeError` when there is no answer that it may read, whatever the cause. */
function unanswered(error: unknown): ProtocolFailure {
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  return failed(isTimeout ? `nothing came within ${timeoutMs / 1000} seconds` : 'no answer came that this page may read', true);
}

function failed(finding: string, isPassing = false): ProtocolFailure {
  return {kind: 'failed', isPassing, issues: [{path: 'protocol-src', message: `must be the address of a JSON file with a protocol, but ${finding}`}]};
}
