/** Where someone in a crisis is heard, in one country. Numbers are written as people there write them. */
export interface CrisisLine {
  readonly phone: string;
  /** The number that takes text messages. */
  readonly message?: string;
  readonly chat?: {readonly name: string; readonly href: string};
  /** Who answers, where the number alone is not known for it. */
  readonly name?: string;
  readonly emergency: string;
}

/** Crisis lines that answer day and night, by ISO 3166 code. Each number was read in November 2026 on the pages that stand above it. */
export const crisisLines = {
  /** samhsa.gov/mental-health/988 */
  US: {phone: '988', message: '988', chat: {name: '988lifeline.org', href: 'https://988lifeline.org/chat/'}, emergency: '911'},
  /** mentalhealthcommission.ca/catalyst/988-launches-in-canada */
  CA: {phone: '988', message: '988', emergency: '911'},
  /** samaritans.org/how-we-can-help/contact-samaritan and, for 999, hpft.nhs.uk/news/don-t-struggle-alone-change-the-narrative-on-suicide */
  GB: {name: 'Samaritans', phone: '116 123', emergency: '999'},
  /** merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html and, for 112, the HSE in carlow-nationalist.ie/2020/09/10/awareness-day-highlights-suicide-prevention */
  IE: {name: 'Samaritans', phone: '116 123', emergency: '112'},
  /** lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7 and, for 000, lifelineh2h.org.au/get-help/telephone-crisis-support/faqs */
  AU: {name: 'Lifeline', phone: '13 11 14', message: '0477 13 11 14', emergency: '000'},
  /** pegasus.health.nz/?p=6300 and, for 111, sign.mentalhealth.org.nz */
  NZ: {phone: '1737', message: '1737', emergency: '111'},
} as const satisfies Readonly<Record<string, CrisisLine>>;

/** The line of a country by its code in any case, or `undefined` where none was checked. */
export function crisisLineOf(country: string): CrisisLine | undefined {
  const code = country.toUpperCase();
  return Object.entries<CrisisLine>(crisisLines).find(([known]) => known === code)?.[1];
}
