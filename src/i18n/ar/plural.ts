/** Forms of a counted phrase by CLDR's rules for Arabic. Zero is said as "other" is. */
export interface Forms {
  readonly one: string;
  readonly two: string;
  /** 3-10, 103-110, ... */
  readonly few: string;
  /** 11-99, 111-199, ... */
  readonly many: string;
  /** 0, 100-102, 200-202, ..., and fractions. */
  readonly other: string;
}

/** The form that goes with a number. */
export function plural(n: number, {one, two, few, many, other}: Forms): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = Number.isInteger(n) ? n % 100 : 0;
  return rest > 10 ? many : rest > 2 ? few : other;
}
