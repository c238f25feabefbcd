import {mkdtempSync, rmSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base} from '@playwright/test';
import type {FastifyInstance} from 'fastify';
import {northgate} from '../../../demo/server/clinic.ts';
import {Database} from '../../../demo/server/database.ts';
import {createServer} from '../../../demo/server/server.ts';

/** Monday morning at the clinic, in the week of Thanksgiving: the clinic closes for two days of it. */
export const now = new Date('2026-11-23T15:00:00Z');

/** The demo clinic on a port and a database of its own, with an empty calendar. */
export interface Clinic {
  readonly origin: string;
  readonly database: Database;
  readonly log: readonly string[];
}

/** Tests with a clinic of their own, which holds times for `holdMinutes` or, at 0, holds none, and a visitor whose clock stands at `now`. */
export const test = base.extend<{holdMinutes: number; clinic: Clinic}>({
  holdMinutes: [northgate.holdMinutes, {option: true}],
  clinic: async ({context, holdMinutes}, use) => {
    await context.clock.setFixedTime(now);
    const folder = mkdtempSync(join(tmpdir(), 'regimen-'));
    const database = new Database(join(folder, 'clinic.db'));
    const log: string[] = [];
    const server = createServer({clinic: {...northgate, holdMinutes}, database, now: () => now, log: (line) => log.push(line)});
    await use({origin: await listen(server), database, log});
    await server.close();
    database.close();
    rmSync(folder, {recursive: true});
  },
});

async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({port: 0, host: '127.0.0.1'});
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}
