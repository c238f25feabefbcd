/** 0, 1, 2 and so on below `count`. Not by `Array.from`: Prototype.js, which old pages still have, puts one in its place that maps nothing. */
export function numbersBelow(count: number): number[] {
  return [...Array(Math.max(0, Math.trunc(count))).keys()];
}
