/** What patients must never be told, and never be asked. */
const forbidden: readonly RegExp[] = [
  /\byou need\b/i, /\byou will need\b/i, /\byou should (have|get)\b/i, /\brecommended for you\b/i, /\boptimal number\b/i, /\bguarantee[sd]?\b/i,
  /\bcure[sd]?\b/i, /\breset\b/i, /\bgame[- ]changer\b/i, /\brevolutionary\b/i, /\bbreakthrough\b/i, /\bmiracle\b/i, /\bproven\b/i, /\bsafe and\b/i,
  /\bnon-?addictive\b/i, /\bunlikely to hurt\b/i, /\bFDA[- ]approved\b/i, /\b72 ?%/, /\d ?mg\b/i, /\bmg\b/i, /\bweigh(t|s)?\b/i,
];

/** The forbidden words in a text, each with what stands around it. */
export function wordingLint(text: string): string[] {
  return forbidden.flatMap((pattern) => {
    const index = text.search(pattern);
    return index < 0 ? [] : [`${pattern.source}: ...${text.slice(Math.max(0, index - 30), index + 40)}...`];
  });
}
