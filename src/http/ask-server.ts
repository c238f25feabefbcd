import {eitherSignal} from './either-signal.ts';
import {parseJson} from './parse-json.ts';

/** What every request to a clinic's server can be given. */
export interface AskOptions {
  /** Ends the request; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the browser's own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** An answer with its body. */
export interface Received {
  readonly response: Response;
  /** `undefined` when the body is not JSON. */
  readonly body: unknown;
}

/**
 * One request and its answer, without cookies, cache or referrer; `undefined` when there is no answer within 15 s.
 * Once a request may have left, whatever is thrown leaves its outcome open; only the caller's own abort is handed on.
 * A redirected POST would arrive as a GET without its body, so redirects are not followed.
 */
export async function askServer(url: string, init: RequestInit, options: AskOptions): Promise<Received | undefined> {
  const received = await receive(url, init, options).catch(() => undefined);
  options.signal?.throwIfAborted();
  return received;
}

/** How to post `value` as JSON, so that it may outlive the page: browsers refuse that for bodies above 64 KiB. */
export function jsonPost(value: unknown): RequestInit {
  const body = JSON.stringify(value);
  const keepalive = new TextEncoder().encode(body).length < keepaliveBytes;
  return {method: 'POST', headers: {'content-type': 'application/json'}, body, keepalive};
}

const timeoutMs = 15_000;
const keepaliveBytes = 60_000;

async function receive(url: string, init: RequestInit, {fetch = globalThis.fetch, signal}: AskOptions): Promise<Received> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, {
    ...init,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    signal: signal === undefined ? timeout : eitherSignal(signal, timeout),
  });
  return {response, body: parseJson(await response.text())};
}
