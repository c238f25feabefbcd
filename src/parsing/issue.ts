/** One thing that is wrong with a value from outside: where it is (`slots[3].start`, empty for the whole) and what is accepted. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}
