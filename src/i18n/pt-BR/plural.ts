/** The form of a word that stands with a number: none, one and parts of two are singular; a range takes the form of its upper end. */
export function plural(count: number, one: string, other: string): string {
  return count < 2 ? one : other;
}
