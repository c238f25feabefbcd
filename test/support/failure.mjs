/** A failed test as the end of `npm test` names it: where it stands, and what it said. */
export function failure(path, message) {
  return [path.join(' › '), ...(message ?? 'no message').trim().split('\n').slice(0, linesShown).map((line) => `    ${line}`)].join('\n');
}

/** Enough for what was expected and what was found; the rest stands where the test ran. */
const linesShown = 8;
