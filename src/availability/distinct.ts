/**
 * Tells texts apart. Texts in rising order, as the ids of most endpoints are, need no memory: a set of a hundred
 * thousand texts costs as much as reading them from JSON. The first one out of order makes a set of `all` so far.
 */
export class Distinct {
  private readonly all: () => Iterable<string>;
  private last = '';
  private set: Set<string> | undefined;

  constructor(all: () => Iterable<string>) {
    this.all = all;
  }

  /** Whether `text`, which is not empty, has not been given before. */
  add(text: string): boolean {
    if (this.set === undefined && text > this.last) {
      this.last = text;
      return true;
    }
    this.set ??= new Set(this.all());
    const before = this.set.size;
    return this.set.add(text).size > before;
  }
}
