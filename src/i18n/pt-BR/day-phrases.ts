/** A day or a week inside a sentence; dates have a small letter already. */
export function inside(day: string): string {
  return day.charAt(0).toLowerCase() + day.slice(1);
}

/** "na terça-feira, 12 de maio", "no sábado, 16 de maio", "no dia 5": the names of days have genders. */
export function onDay(day: string): string {
  return `${/^(sáb|dom|dia)/i.test(day) ? 'no' : 'na'} ${inside(day)}`;
}

/** "de terça-feira, 12 de maio", "do dia 5" */
export function ofDay(day: string): string {
  return `${/^dia/i.test(day) ? 'do' : 'de'} ${inside(day)}`;
}

/** "de 6 de abril a 9 de abril", "do dia 1 ao dia 5" */
export function fromDayToDay(from: string, to: string): string {
  return `${ofDay(from)} ${/^dia/i.test(to) ? 'ao' : 'a'} ${inside(to)}`;
}

/** Ends a sentence once where its last word is a short form with a point of its own. */
export function closed(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
