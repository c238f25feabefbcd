/** The number of two digits at `index` of a text that is known to have them there. */
export function twoDigits(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48;
}

/** The number of two digits at `index`, or `NaN` when there are none or they are more than `most`. */
export function twoDigitsUpTo(most: number, text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && tens * 10 + ones <= most ? tens * 10 + ones : NaN;
}
