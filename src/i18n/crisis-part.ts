/** A piece of a sentence about help: plain words, or words that lead to one of the numbers. `name` says where they lead, where they alone do not. */
export type CrisisPart = string | {readonly text: string; readonly to: 'phone' | 'message' | 'emergency'; readonly name?: string};
