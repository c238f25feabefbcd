import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {test, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Database} from '../../demo/server/database.ts';
import {booking, newDatabaseFile, opening, patient, request, type AnySlot} from './support/open-clinic.ts';

const main = fileURLToPath(new URL('../../demo/server/main.ts', import.meta.url));

interface Started {
  readonly process: ChildProcess;
  readonly address: string;
  readonly output: () => string;
}

async function startServer(test: TestContext, file: string, port = '0'): Promise<Started> {
  const child = spawn(process.execPath, [main, '--port', port, '--db', file, '--now', opening]);
  test.after(async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  while (!output.includes('http://') && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return {process: child, address: (/http:\/\/\S+(?=\/)/.exec(output) ?? [''])[0], output: () => output};
}

async function stop(server: Started): Promise<number | null> {
  const exited = once(server.process, 'exit') as Promise<[number | null]>;
  server.process.kill('SIGINT');
  return (await exited)[0];
}

/** Six free visits, each at least two days after the one before. */
async function freeCourse(address: string): Promise<AnySlot[]> {
  const {body} = await request(`${address}/api/availability?service=visit&start=2026-11-30&end=2027-01-30`, 'GET');
  const course: AnySlot[] = [];
  for (const slot of body.slots) {
    const last = course.at(-1);
    if (course.length < 6 && (last === undefined || Date.parse(slot.start) - Date.parse(last.start) >= 2 * 86_400_000)) course.push(slot);
  }
  return course;
}

test('books a course once when twenty visitors ask two servers for it at the same moment (B5, B7)', async (context) => {
  const file = newDatabaseFile(context);
  const servers = [await startServer(context, file), await startServer(context, file)];
  const course = await freeCourse(servers[0]?.address ?? '');
  const sessions = course.map(({id, start, end}) => ({slotId: id, start, end}));
  const replies = await Promise.all(Array.from({length: 20}, (_, index) => request(`${servers[index % 2]?.address ?? ''}/api/bookings`, 'POST', booking(sessions))));
  assert.deepEqual(replies.map((reply) => reply.status).sort((one, other) => one - other), [201, ...Array.from({length: 19}, () => 409)]);

  assert.deepEqual(await Promise.all(servers.map(stop)), [0, 0]);
  const database = new Database(file);
  const rows = database.rows('SELECT slot_id FROM booking WHERE series_id IS NOT NULL ORDER BY start');
  database.close();
  assert.deepEqual(rows.map((row) => row.slot_id), sessions.map((session) => session.slotId));
  const output = servers.map((server) => server.output()).join('');
  assert.equal(output.match(/^booked /gm)?.length, 1);
  for (const word of Object.values(patient)) assert.ok(!output.includes(word), word);
});

test('keeps its records when it is started again', async (context) => {
  const file = newDatabaseFile(context);
  const first = await startServer(context, file);
  const [slot] = await freeCourse(first.address);
  assert.ok(slot);
  const body = booking([{slotId: slot.id, start: slot.start, end: slot.end}]);
  const booked = await request(`${first.address}/api/bookings`, 'POST', body);
  assert.equal(await stop(first), 0);
  const second = await startServer(context, file);
  const found = await request(`${second.address}/api/bookings?requestId=${body.requestId}`, 'GET');
  assert.deepEqual([found.status, found.body], [200, booked.body]);
});

test('says what to do when the port is taken', async (context) => {
  const first = await startServer(context, newDatabaseFile(context));
  const {port} = new URL(first.address);
  const second = await startServer(context, newDatabaseFile(context), port);
  assert.equal(second.process.exitCode, 1);
  assert.match(second.output(), new RegExp(`Port ${port} is taken. Choose another: PORT=${Number(port) + 1} npm start`));
});
