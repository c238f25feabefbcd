/** One request that reached the fake endpoint. */
export interface SentRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** What the endpoint does with a request: answers it, or lets it fail as `fetch` does. */
export type Answer = Response | Error;

/**
 * Stands in for a clinic's server: records every request and gives the scripted answers in turn.
 * A request beyond the script stays open until `answer` is called or its signal aborts.
 */
export class FakeEndpoint {
  readonly requests: SentRequest[] = [];
  private readonly script: Answer[];
  private readonly open: ((answer: Answer) => void)[] = [];

  constructor(...script: Answer[]) {
    this.script = script;
  }

  readonly fetch: typeof globalThis.fetch = (input, init = {}) =>
    new Promise((resolve, reject) => {
      this.requests.push({url: input as string, init});
      const settle = (answer: Answer) => (answer instanceof Response ? resolve(answer) : reject(answer));
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      const next = this.script.shift();
      if (next === undefined) this.open.push(settle);
      else settle(next);
    });

  /** Answers the oldest request that is still open. */
  answer(answer: Answer): void {
    const settle = this.open.shift();
    if (settle === undefined) throw new Error('No request is open.');
    settle(answer);
  }

  get urls(): string[] {
    return this.requests.map((request) => request.url);
  }

  /** The requests in short: `POST` and `GET`, in order. */
  get methods(): string[] {
    return this.requests.map((request) => request.init.method ?? 'GET');
  }
}

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json', ...headers}});
}

/** An answer that is a page for people. */
export function page(status: number): Response {
  return new Response('<!doctype html><title>Sorry</title>', {status, headers: {'content-type': 'text/html'}});
}

/** A problem document by the contract. */
export function problem(status: number, type: string, more: Record<string, unknown> = {}): Response {
  return json({type: `urn:regimen:${type}`, title: type, status, ...more}, status, {'content-type': 'application/problem+json'});
}

/** What a browser shows of a redirect that it was told not to follow. */
export function opaqueRedirect(): Response {
  return Object.defineProperties(new Response(), {type: {value: 'opaqueredirect'}, status: {value: 0}, ok: {value: false}});
}

/** What `fetch` rejects with when there is no network, or no permission to read the answer. */
export function offline(): Error {
  return new TypeError('Failed to fetch');
}

/** What `fetch` rejects with when `AbortSignal.timeout` fires. */
export function timeout(): Error {
  return new DOMException('signal timed out', 'TimeoutError');
}

/** Lets everything that is due happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
