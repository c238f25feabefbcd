import type {Words} from './chapters.ts';

/** A clinic's own messages by the path of the message, such as `plan.changeAnswers`. `{1}` stands for what a message is given first. */
export type Messages = Readonly<Record<string, string>>;

export const noMessages: Messages = {};

/** The words with the clinic's own messages in the place of ours. Those of chapters that are not there yet change nothing. */
export function withMessages(words: Partial<Words>, messages: Messages): Partial<Words> {
  return Object.entries(messages).reduce((so, [path, message]) => replaced(so, path.split('.'), message), words);
}

/** Whether there is a message at this path of the words, which a clinic can put another in place of. */
export function isMessage(words: Partial<Words>, path: string): boolean {
  const found = path.split('.').reduce<unknown>((at, name) => (isGroup(at) ? at[name] : undefined), words);
  return typeof found === 'string' || typeof found === 'function';
}

function replaced<Group extends object>(group: Group, [name = '', ...rest]: readonly string[], message: string): Group {
  const old = isGroup(group) ? group[name] : undefined;
  const own = isGroup(old) ? replaced(old, rest, message) : rest.length > 0 ? old : inPlaceOf(old, message);
  return own === old ? group : {...group, [name]: own};
}

function inPlaceOf(old: unknown, message: string): unknown {
  if (typeof old === 'string') return message;
  return typeof old === 'function' ? (...given: readonly (string | number)[]) => message.replace(/\{(\d)\}/g, (_, place) => String(given[Number(place) - 1] ?? '')) : old;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
