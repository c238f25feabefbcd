import {createServer, request as send, type ClientRequest, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A connection to the clinic that breaks at the worst moment. */
export interface SeveringProxy {
  readonly origin: string;
  /** The bodies of the bookings that visitors have sent through it so far. */
  readonly posted: readonly string[];
  /** How often the clinic was asked what became of a booking. */
  readonly lookUps: () => number;
  /** Lets everything through again. */
  mend(): void;
  close(): Promise<void>;
}

/**
 * Forwards everything to `upstream`. Of the first booking the clinic's answer is awaited, so that the clinic has it, and
 * then the visitor's connection is cut, as wherever the clinic cuts its own. With `staysDead` all that comes to the
 * bookings after it is cut at once, unheard.
 */
export async function severingProxy(upstream: string, {staysDead}: {readonly staysDead: boolean}): Promise<SeveringProxy> {
  const posted: string[] = [];
  let lookUps = 0;
  let isMended = false;
  const server = createServer((request, response) => {
    const isBooking = request.url?.startsWith('/api/bookings') ?? false;
    if (isBooking && request.method === 'GET') lookUps += 1;
    void readBody(request).then((body) => {
      if (isBooking && request.method === 'POST') posted.push(body);
      const isFirst = isBooking && posted.length === 1 && request.method === 'POST';
      if (isBooking && staysDead && !isFirst && !isMended) response.destroy();
      else forward(upstream, request, body, isFirst ? () => response.destroy() : (answer) => pass(answer, response)).on('error', () => response.destroy());
    });
  });
  return {origin: await listen(server), posted, lookUps: () => lookUps, mend: () => (isMended = true), close: () => close(server)};
}

function forward(upstream: string, {url = '/', method, headers}: IncomingMessage, body: string, onAnswer: (answer: IncomingMessage) => void): ClientRequest {
  const {host} = new URL(upstream);
  return send(new URL(url, upstream), {method, headers: {...headers, host}}, onAnswer).end(body);
}

/** A connection is used once: browsers send a POST again by themselves when one that they had kept open is cut. */
function pass(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, {...answer.headers, connection: 'close'});
  answer.pipe(response);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks = (await request.toArray()) as Buffer[];
  return Buffer.concat(chunks).toString();
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
