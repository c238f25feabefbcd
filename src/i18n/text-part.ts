/** A piece of a sentence: plain words, or words that are a link. `name` is what the link is called where its words alone do not say where it leads. */
export type TextPart = string | {readonly text: string; readonly href: string; readonly name?: string};
