/** Where the digits 0 to 9 of other scripts begin: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Thai, Khmer, full width. */
const zeros: readonly number[] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0e50, 0x17e0, 0xff10];

/** The text with the digits of other scripts written 0 to 9, as every phone and every endpoint understands them. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
