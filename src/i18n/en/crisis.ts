/** A piece of a sentence about help: plain words, or words that lead to one of the numbers. `name` says where they lead, where they alone do not. */
export type CrisisPart = string | {readonly text: string; readonly to: 'phone' | 'message' | 'emergency'; readonly name?: string};

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const text = message === undefined ? `Call ${phone}` : message === phone ? `Call or text ${phone}` : `Call ${phone} or text ${message}`;
  return `${text}${chat === undefined ? '' : ` or chat at ${chat}`}${name === undefined ? '' : ` (${name})`}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis = {
  line: (phone: string, emergency: string, message?: string, name?: string): readonly CrisisPart[] => [
    'In crisis? ',
    message === phone ? {text: 'Call', name: `Call ${phone}`, to: 'phone'} : {text: `Call ${phone}`, to: 'phone'},
    ...(message === undefined ? [] : [' or ', {text: `text ${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : ` (${name})`} at any time. In danger, `,
    {text: `call ${emergency}`, to: 'emergency'},
    '.',
  ],
  lineWith: (phone: string): readonly CrisisPart[] => ['In crisis? ', {text: `Call ${phone}`, to: 'phone'}, ' at any time.'],
  /** Follows the clinic's own text. */
  callAfterText: (phone: string): readonly CrisisPart[] => [' ', {text: `Call ${phone}`, to: 'phone'}, '.'],
  /** Where the country is not one that we know. */
  lineAnywhere: 'In crisis? Call the emergency number of your country.',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone: string, emergency: string, message?: string, name?: string, chat?: string) =>
    `If you or someone you know is struggling or in crisis, help is available. ${reach(phone, message, name, chat)} In immediate danger, call ${emergency}.`,
  textWith: (phone: string) => `If you are struggling or in crisis, help is available. Call ${phone}. If you are in immediate danger, call your local emergency number.`,
  textAnywhere: 'If you are struggling or in crisis, help is available. If you are in immediate danger, call the emergency number of your country.',
  call: (phone: string) => `Call ${phone}`,
  message: (phone: string) => `Text ${phone}`,
  chat: (name: string) => `Chat at ${name}`,
};
