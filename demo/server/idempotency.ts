import {createHash} from 'node:crypto';
import type {Database} from './database.ts';

/** What a requestId is already known for. */
export type Earlier =
  | {readonly kind: 'none'}
  | {readonly kind: 'same'; readonly answer: object}
  | {readonly kind: 'different'};

/** The request that was answered before under this id, if any. */
export function findEarlier(database: Database, requestId: string, body: unknown): Earlier {
  const row = database.row('SELECT body_hash, answer FROM answered WHERE request_id = ?', requestId) as {body_hash: string; answer: string} | undefined;
  if (row === undefined) return {kind: 'none'};
  return row.body_hash === hashOf(body) ? {kind: 'same', answer: JSON.parse(row.answer) as object} : {kind: 'different'};
}

/** Keeps the answer, to be given again whenever the same request comes again. */
export function remember(database: Database, kind: 'booking' | 'course', requestId: string, body: unknown, answer: object): void {
  database.run('INSERT INTO answered (request_id, kind, body_hash, answer) VALUES (?, ?, ?, ?)', requestId, kind, hashOf(body), JSON.stringify(answer));
}

/** The same for two bodies that say the same, in whatever order their members come. */
export function hashOf(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body, sortMembers)).digest('hex');
}

function sortMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
