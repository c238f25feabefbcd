import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import type {BookingBody, HoldBody, SlotRef} from '../../../demo/server/bodies.ts';
import {northgate, type Clinic} from '../../../demo/server/clinic.ts';
import {Database} from '../../../demo/server/database.ts';
import type {FrontDesk} from '../../../demo/server/front-desk.ts';
import type {Conflict, FieldError} from '../../../demo/server/problems.ts';
import {createServer} from '../../../demo/server/server.ts';

/** Everything that an answer of the endpoint may contain; a test reads what it expects. */
export interface Body {
  readonly requestId: string;
  readonly seriesId: string;
  readonly status: number | string;
  readonly timeZone: string;
  readonly start: string;
  readonly end: string;
  readonly capabilities: object;
  readonly slots: readonly AnySlot[];
  readonly nextCursor: string | null;
  readonly holdId: string;
  readonly expiresAt: string;
  readonly bookings: readonly (SlotRef & {readonly id: string; readonly status: string})[];
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly conflicts: readonly Conflict[];
}

/** A slot of an availability, or one of a hold. */
export interface AnySlot extends SlotRef {
  readonly id: string;
  readonly resource: {readonly id: string};
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** A demo clinic that listens on a free port, with records of its own and a clock that stands until a test moves it. */
export interface OpenClinic {
  readonly desk: FrontDesk;
  readonly lines: readonly string[];
  readonly address: string;
  readonly send: (method: string, path: string, body?: unknown) => Promise<Reply>;
  readonly get: (path: string) => Promise<Reply>;
  readonly post: (path: string, body: unknown) => Promise<Reply>;
  readonly passMinutes: (minutes: number) => void;
}

export const opening = '2026-11-23T08:00:00-07:00';

/** Opens a clinic without any bookings, and closes it when the test is over. */
export async function openClinic(test: TestContext, options: {readonly clinic?: Clinic; readonly now?: string; readonly file?: string; readonly postsPerMinute?: number} = {}): Promise<OpenClinic> {
  let moment = Date.parse(options.now ?? opening);
  const lines: string[] = [];
  const desk: FrontDesk = {
    clinic: options.clinic ?? northgate, database: new Database(options.file ?? ':memory:'), now: () => new Date(moment), log: (line) => lines.push(line),
    postsPerMinute: options.postsPerMinute,
  };
  const server = createServer(desk);
  const address = await server.listen({port: 0, host: '127.0.0.1'});
  test.after(async () => {
    await server.close();
    desk.database.close();
  });
  const send = (method: string, path: string, body?: unknown) => request(`${address}${path}`, method, body);
  return {
    desk, lines, address, send,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    passMinutes: (minutes) => (moment += minutes * 60_000),
  };
}

/** Where a database can be kept until the test is over. */
export function newDatabaseFile(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'regimen-demo-'));
  test.after(() => rmSync(folder, {recursive: true}));
  return join(folder, 'clinic.db');
}

/** One request as a browser would send it. */
export async function request(url: string, method: string, body?: unknown): Promise<Reply> {
  const sent = body === undefined ? {} : {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)};
  const response = await fetch(url, {method, redirect: 'error', ...sent});
  const text = await response.text();
  return {status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as Body};
}

/** A visit of two hours as a visitor would choose it: `visit('okafor', '2026-11-30T09')`, in winter time. */
export function visit(clinician: string, hour: string): SlotRef {
  const end = String(Number(hour.slice(11)) + 2).padStart(2, '0');
  const start = `${hour}:00:00-07:00`;
  return {slotId: `visit|${clinician}|${start}`, start, end: `${hour.slice(0, 11)}${end}:00:00-07:00`};
}

/** A consultation of half an hour on the hour. */
export function consultation(clinician: string, hour: string): SlotRef {
  const start = `${hour}:00:00-07:00`;
  return {slotId: `consultation|${clinician}|${start}`, start, end: `${hour}:30:00-07:00`};
}

/** Six visits, twice a week for three weeks. */
export const sixVisits: readonly SlotRef[] = ['2026-11-30', '2026-12-03', '2026-12-07', '2026-12-10', '2026-12-14', '2026-12-17'].map((day) => visit('okafor', `${day}T09`));

export const patient = {givenName: 'Zofia', familyName: 'Kowalczyk', email: 'zofia@example.org', phone: '+1 303 555 0199'};

/** The body of a booking, with a request id of its own. */
export function booking(sessions: readonly SlotRef[], more: object = {}): BookingBody {
  return {requestId: randomUUID(), service: 'visit', sessions, ...{patient, ...more}};
}

/** The body of a hold, with a request id of its own. */
export function hold(slots: readonly SlotRef[], more: object = {}): HoldBody {
  return {requestId: randomUUID(), service: 'visit', slots, ...more};
}

/** The ids of the free slots between two days of the clinic. */
export async function freeIds(clinic: OpenClinic, start: string, end: string, service = 'visit'): Promise<string[]> {
  const {body} = await clinic.get(`/api/availability?service=${service}&start=${start}&end=${end}`);
  return body.slots.map((slot) => slot.id);
}

/** How many rows a table of the clinic's records has. */
export function count(clinic: OpenClinic, table: 'booking' | 'hold' | 'occupied' | 'series' | 'course_request'): number {
  return Number(clinic.desk.database.row(`SELECT count(*) AS rows FROM ${table}`)?.rows);
}
