/** The form of a word after a number. French says none and one alike. */
export function plural(count: number, one: string, other: string): string {
  return count < 2 ? one : other;
}
