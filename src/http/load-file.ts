import {eitherSignal} from './either-signal.ts';

/** A file of the clinic's, or why there is none, as the end of the sentence "…, but". `isPassing`: another try may help. */
export type LoadedFile = {readonly kind: 'text'; readonly text: string} | {readonly kind: 'failed'; readonly finding: string; readonly isPassing: boolean};

const timeoutMs = 15_000;

/**
 * Loads the text at `src`; a relative address is relative to the page. The request carries no cookie, no referrer and nothing
 * but the address. Rejects only when `signal` aborts; every other failure is a finding.
 */
export async function loadFile(src: string, signal: AbortSignal): Promise<LoadedFile> {
  try {
    const response = await fetch(src, {credentials: 'omit', referrerPolicy: 'no-referrer', signal: eitherSignal(signal, AbortSignal.timeout(timeoutMs))});
    if (!response.ok) return failed(`the server answered ${response.status}`, response.status === 429 || response.status >= 500);
    const text = await response.text();
    return /^\s*</.test(text) ? failed('what is there is a web page', false) : {kind: 'text', text};
  } catch (error) {
    signal.throwIfAborted();
    return unanswered(error);
  }
}

/** `fetch` rejects with a `TypeError` when there is no answer that it may read, whatever the cause. */
function unanswered(error: unknown): LoadedFile {
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  return failed(isTimeout ? `nothing came within ${timeoutMs / 1000} seconds` : 'no answer came that this page may read', true);
}

function failed(finding: string, isPassing: boolean): LoadedFile {
  return {kind: 'failed', finding, isPassing};
}
