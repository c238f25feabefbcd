/** "a las 9:30"; one o'clock is the only hour in the singular. */
export function atTime(time: string): string {
  return `${time.startsWith('1:') ? 'a la' : 'a las'} ${time}`;
}
