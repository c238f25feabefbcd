import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {northgate} from './clinic.ts';
import {Database} from './database.ts';
import type {FrontDesk} from './front-desk.ts';
import {seedBookings} from './seed.ts';
import {createServer} from './server.ts';

/**
 * Starts the demo clinic: `node demo/server/main.ts [--port 8080] [--db file] [--now 2026-11-23T09:00:00-07:00] [--reset]`.
 * `PORT`, `REGIMEN_DB` and `REGIMEN_NOW` say the same in the environment. `--now` sets the clock, which then runs on.
 * `--limit 5` lets each visitor send so many bookings, holds and requests a minute.
 */
const {values} = parseArgs({
  options: {port: {type: 'string'}, db: {type: 'string'}, now: {type: 'string'}, reset: {type: 'boolean'}, limit: {type: 'string'}},
});
const port = Number(values.port ?? process.env.PORT ?? 8080);
const file = values.db ?? process.env.REGIMEN_DB ?? fileURLToPath(new URL('../data/clinic.db', import.meta.url));
const startsAt = values.now ?? process.env.REGIMEN_NOW;

if (values.reset) removeDatabase();
const desk: FrontDesk = {clinic: northgate, database: new Database(file), now: clock(), log: (line) => console.log(line), postsPerMinute: values.limit === undefined ? undefined : Number(values.limit)};
const seeded = seedBookings(desk);
if (seeded > 0) console.log(`The clinic's calendar was empty: ${seeded} bookings made up.`);
const server = createServer(desk);
server.listen({port, host: 'localhost'}, (error) => (error ? explain(error) : announce()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

function clock(): () => Date {
  if (startsAt === undefined) return () => new Date();
  const start = Date.parse(startsAt);
  if (Number.isNaN(start)) throw new RangeError(`"${startsAt}" is not a moment such as 2026-11-23T09:00:00-07:00.`);
  return () => new Date(start + performance.now());
}

function removeDatabase(): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, {force: true});
}

function announce(): void {
  const address = server.server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Regimen demo: http://localhost:${actual}/`);
}

function explain(error: Error): void {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : error.message);
  desk.database.close();
  process.exit(1);
}

function stop(): void {
  void server.close().then(() => {
    desk.database.close();
    process.exit(0);
  });
}
