/**
 * The accepted word that a mistyped one most likely means: at most a third of its letters wrong, missing, added or swapped with
 * the next one, whatever the case. `undefined` when none is that near.
 */
export function nearestSpelling(written: string, accepted: readonly string[]): string | undefined {
  const near = accepted.map((word) => ({word, mistakes: mistakesIn(written.toLowerCase(), word.toLowerCase())}));
  const [best] = near.filter(({word, mistakes}) => mistakes * 3 <= word.length).sort((one, other) => one.mistakes - other.mistakes);
  return best?.word;
}

/** The optimal string alignment distance. Long texts are no typing mistakes, and are not compared. */
function mistakesIn(written: string, word: string): number {
  if (Math.abs(written.length - word.length) > word.length) return Infinity;
  const rows: number[][] = [[...Array(word.length + 1).keys()]];
  for (let i = 1; i <= written.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) row.push(cheapest(rows, row, {written, word, i, j}));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? Infinity;
}

function cheapest(rows: readonly (readonly number[])[], row: readonly number[], {written, word, i, j}: {written: string; word: string; i: number; j: number}): number {
  const at = (line: readonly number[] | undefined, column: number): number => line?.[column] ?? Infinity;
  const isSwapped = written[i - 1] === word[j - 2] && written[i - 2] === word[j - 1];
  return Math.min(
    at(rows[i - 1], j) + 1,
    at(row, j - 1) + 1,
    at(rows[i - 1], j - 1) + (written[i - 1] === word[j - 1] ? 0 : 1),
    isSwapped ? at(rows[i - 2], j - 2) + 1 : Infinity,
  );
}
