/** "às 09:30"; one o'clock is the only hour in the singular. */
export function atTime(time: string): string {
  return `${time.startsWith('01:') ? 'à' : 'às'} ${time}`;
}
