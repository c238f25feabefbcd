/**
 * The least whole number from `from` to `to` for which `works` holds, by halving; `undefined` when there is none.
 * Once it holds it must hold for every larger number.
 */
export function leastThat(works: (value: number) => boolean, from: number, to: number): number | undefined {
  if (from > to || !works(to)) return undefined;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (works(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
