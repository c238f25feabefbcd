/** The form of a word that stands with a number; a range takes that of its upper end. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
