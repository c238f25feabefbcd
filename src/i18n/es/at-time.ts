/** "las 9:30"; one o'clock is the only hour in the singular. */
export function theTime(time: string): string {
  return `${time.startsWith('1:') ? 'la' : 'las'} ${time}`;
}

/** "a las 9:30" */
export function atTime(time: string): string {
  return `a ${theTime(time)}`;
}
