/** Keeps a name or a phone number in one piece, whichever way it runs. In a sentence from right to left, "303 555 0142" would otherwise begin with its last group. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
