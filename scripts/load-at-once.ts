import {posix} from 'node:path';
import {reachFrom} from './reach-from.ts';

/** What the bundler knows of a file that it writes: the others that it needs before it runs, and those that it may ask for later. */
interface Chunk {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly isEntry: boolean;
}

type Chunks = Readonly<Record<string, Chunk | undefined>>;

/**
 * Where a file asks for a part, lets it ask for all that the part needs at the same time. A browser learns what a part needs only
 * when it has the part, and what that needs only later still, so a phone far from the server would wait for one file after another.
 * Where one of them cannot be had, the part itself says so.
 */
export function loadAtOnce(code: string, file: string, chunks: Chunks): string {
  if (chunks[file]?.dynamicImports.length === 0) return code;
  const here = posix.dirname(file);
  const isThere = new Set([...neededBy(file, chunks), ...thereBefore(chunks)(file)]);
  return code.replace(/\bimport\((["'`])(\.{1,2}\/[^"'`]+)\1\)/g, (asked, _quote: string, path: string) => {
    const part = posix.join(here, path);
    const needed = [...neededBy(part, chunks)].filter((other) => other !== part && !isThere.has(other));
    const alongside = needed.map((other) => `import("${pathFrom(here, other)}")`);
    return alongside.length === 0 ? asked : `(Promise.allSettled([${alongside.join(', ')}]), ${asked})`;
  });
}

/** The file itself, and what runs before it. */
function neededBy(file: string, chunks: Chunks): ReadonlySet<string> {
  return reachFrom(file, (other) => chunks[other]?.imports ?? []);
}

/** Finds what is there before a file is asked for, whoever asks for it: nothing before one that a page can include. */
function thereBefore(chunks: Chunks): (file: string) => ReadonlySet<string> {
  const files = Object.keys(chunks);
  const before = new Map(files.map((file) => [file, new Set(chunks[file]?.isEntry ? [] : files)]));
  const of = (file: string): ReadonlySet<string> => before.get(file) ?? new Set();
  const askers = new Map(files.map((file) => [file, files.filter((other) => chunks[other]?.dynamicImports.includes(file))]));
  const importers = new Map(files.map((file) => [file, files.filter((other) => chunks[other]?.imports.includes(file))]));
  // What one way to a file lacks is taken away from what is there on all ways, until nothing more is.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [file, there] of before) {
      const ways = [...(askers.get(file) ?? []).map((asker) => new Set([...neededBy(asker, chunks), ...of(asker)])), ...(importers.get(file) ?? []).map(of)];
      for (const other of [...there].filter((other) => ways.some((way) => !way.has(other)))) isSettled = !there.delete(other);
    }
  }
  return of;
}

function pathFrom(folder: string, file: string): string {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
}
