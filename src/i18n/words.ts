import type {Words} from './chapters.ts';

let spoken: Partial<Words> = {};

/**
 * Says from now on what these words say. An element speaks before it renders, and before it makes words outside of that, so that
 * two elements of a page can be in two languages, and no function has to hand words on.
 */
export function speak(words: Partial<Words>): void {
  spoken = words;
}

/** A part of the words as whoever speaks at the moment has it. It is read message by message; it cannot be listed or copied. */
export function part<Name extends keyof Words>(name: Name): Words[Name] {
  return new Proxy({} as Words[Name], {
    get: (_, message) => {
      const words = spoken[name];
      if (words === undefined) throw new Error(`The words "${name}" are not loaded.`);
      return Reflect.get(words, message);
    },
  });
}
