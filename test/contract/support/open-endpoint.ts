import type {TestContext} from 'node:test';
import {opening, openClinic, request, type Reply} from '../../demo/support/open-clinic.ts';
import {openWordPressEndpoint} from './wordpress-endpoint.ts';

/** An endpoint of the demo clinic without any bookings, whose clock stands at `opening` until a test moves it. */
export interface Endpoint {
  /** Where the paths of the contract begin. */
  readonly base: string;
  readonly send: (method: string, path: string, body?: unknown) => Promise<Reply>;
  readonly passMinutes: (minutes: number) => void;
}

/** The demo's own endpoint, or the one of a WordPress that runs at `REGIMEN_WORDPRESS` and keeps its files in `REGIMEN_WORDPRESS_FOLDER`. */
export async function openEndpoint(context: TestContext): Promise<Endpoint> {
  const {REGIMEN_WORDPRESS: url, REGIMEN_WORDPRESS_FOLDER: folder} = process.env;
  if (url !== undefined && folder !== undefined) return openWordPressEndpoint(url, folder, opening);
  const {address, passMinutes} = await openClinic(context);
  return endpointAt(`${address}/api`, passMinutes);
}

/** An endpoint by its address. */
export function endpointAt(base: string, passMinutes: Endpoint['passMinutes']): Endpoint {
  return {base, passMinutes, send: (method, path, body) => request(`${base}${path}`, method, body)};
}
