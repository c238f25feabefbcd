import {posix} from 'node:path';

/** What the bundler knows of the files that it writes: which others each needs before it runs. */
type Files = Readonly<Record<string, {readonly imports: readonly string[]} | undefined>>;

/**
 * Where a file asks for a part, lets it ask for all that the part needs at the same time. A browser learns what a part needs only
 * when it has the part, and what that needs only later still, so a phone far from the server would wait for one file after another.
 * Where one of them cannot be had, the part itself says so.
 */
export function loadAtOnce(code: string, file: string, files: Files): string {
  const here = posix.dirname(file);
  const isThere = neededBy(file, files);
  return code.replace(/\bimport\((["'`])(\.{1,2}\/[^"'`]+)\1\)/g, (asked, _quote: string, path: string) => {
    const part = posix.join(here, path);
    const needed = [...neededBy(part, files)].filter((other) => other !== part && !isThere.has(other));
    const alongside = needed.map((other) => `import("${pathFrom(here, other)}").catch(() => {})`);
    return alongside.length === 0 ? asked : `(${[...alongside, asked].join(', ')})`;
  });
}

/** The file itself, and what runs before it. */
function neededBy(file: string, files: Files): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (other: string): void => {
    if (found.has(other)) return;
    found.add(other);
    files[other]?.imports.forEach(follow);
  };
  follow(file);
  return found;
}

function pathFrom(folder: string, file: string): string {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
}
