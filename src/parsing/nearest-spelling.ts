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
  const rows = [[...Array(word.length + 1).keys()]];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= written.length; i++) {
    const row = rows[i] = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSwapped = written[i - 1] === word[j - 2] && written[i - 2] === word[j - 1];
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(written[i - 1] !== word[j - 1]), isSwapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(written.length, word.length);
}
