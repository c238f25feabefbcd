/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
