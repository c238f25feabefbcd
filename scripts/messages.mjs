// Writes dist/messages.json: every English message by the path under which a clinic can put its own in its place.
import {readdirSync, writeFileSync} from 'node:fs';

const folder = new URL('../src/i18n/en/', import.meta.url);
const chapters = await Promise.all(readdirSync(folder).sort().map((name) => import(new URL(name, folder).href)));
const messages = Object.fromEntries(chapters.flatMap((chapter) => Object.entries(chapter)).flatMap(([name, words]) => listed(name, words)));
writeFileSync(new URL('../dist/messages.json', import.meta.url), `${JSON.stringify(messages, null, 2)}\n`);

function listed(path, value) {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return withPlaces(path, value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => listed(`${path}.${name}`, inner));
}

/** What a message is given is shown as `{1}`, `{2}`; one that takes more than texts and numbers keeps our words. */
function withPlaces(path, message) {
  try {
    const text = message(...Array.from({length: message.length}, (_, index) => `{${index + 1}}`));
    return typeof text === 'string' ? [[path, text]] : [];
  } catch {
    return [];
  }
}
