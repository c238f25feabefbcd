import {loadFile} from '../http/load-file.ts';
import {parseJson} from '../http/parse-json.ts';
import type {Messages} from '../i18n/messages.ts';
import {isPartOfWords} from '../i18n/parts.ts';
import type {Issue} from '../parsing/issue.ts';
import {Place} from '../parsing/place.ts';

/** The clinic's own messages as far as they can be read, and what is wrong with the others. */
export interface ReadMessages {
  readonly messages: Messages;
  readonly issues: readonly Issue[];
}

/** Loads the messages at `src`: one JSON object of texts by path. It never rejects. */
export async function loadMessages(src: string): Promise<ReadMessages> {
  const file = await loadFile(src, new AbortController().signal);
  if (file.kind === 'text') return readMessages(parseJson(file.text));
  return {messages: {}, issues: [{path: 'messages-src', message: `must be the address of a JSON file with messages, but ${file.finding}`}]};
}

/** A message that is wrong leaves ours in its place; the others still count. */
export function readMessages(value: unknown): ReadMessages {
  const issues: Issue[] = [];
  const all = new Place(value, issues).at('messages-src');
  const file = all.as(value);
  const entries = Object.keys(file.record() ?? {}).map((path) => [path, isKnown(path) ? file.at(path).text() : file.at(path).refuse('must be under the name of one of our messages, such as shared.back')] as const);
  return {messages: Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined)), issues};
}

/** The rest of a path is known when its words are loaded. */
function isKnown(path: string): boolean {
  return isPartOfWords(path.split('.')[0] ?? '');
}
