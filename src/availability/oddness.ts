import type {Issue} from '../parsing/issue.ts';
import type {Place} from '../parsing/place.ts';

/** Where something odd was first, and how often it was. */
export class Oddness {
  private count = 0;
  private first = '';

  /** `place` is asked only the first time. */
  add(place: () => Place): void {
    if (this.count === 0) this.first = place().path;
    this.count += 1;
  }

  /** One note, or none when nothing was odd; `others` says how many more there were. */
  note(message: (others: string) => string): readonly Issue[] {
    return this.count === 0 ? [] : [{path: this.first, message: message(this.count > 1 ? `, as in ${this.count - 1} more` : '')}];
  }
}
