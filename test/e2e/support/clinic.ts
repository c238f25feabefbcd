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
  /** The clinic's clock, which stands at `now` until it is moved on. */
  readonly now: () => Date;
  readonly passMinutes: (minutes: number) => void;
}

/** Tests with a clinic of their own, which holds times for `holdMinutes` (0: not at all) and takes `postsPerMinute`, and a visitor whose clock stands at `now`. */
export const test = base.extend<{holdMinutes: number; postsPerMinute: number | undefined; clinic: Clinic}>({
  holdMinutes: [northgate.holdMinutes, {option: true}],
  postsPerMinute: [undefined, {option: true}],
  clinic: async ({context, holdMinutes, postsPerMinute}, use) => {
    await context.clock.setFixedTime(now);
    const folder = mkdtempSync(join(tmpdir(), 'regimen-'));
    const database = new Database(join(folder, 'clinic.db'));
    const log: string[] = [];
    let passed = 0;
    const clock = () => new Date(now.getTime() + passed * 60_000);
    const server = createServer({clinic: {...northgate, holdMinutes}, database, postsPerMinute, now: clock, log: (line) => log.push(line)});
    await use({origin: await listen(server), database, log, now: clock, passMinutes: (minutes) => (passed += minutes)});
    await server.close();
    database.close();
    rmSync(folder, {recursive: true});
  },
});

async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({port: 0, host: '127.0.0.1'});
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}
