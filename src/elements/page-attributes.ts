import type {AttributeDefaults} from './text-attributes.ts';

/** What a page writes on each of the three elements. */
export interface PageAttributes {
  /** The clinic's name as patients know it; in calendar files it is all that is said about an appointment. */
  clinicName: string;
  /** The clinic's phone number, shown wherever something cannot be done online. */
  phone: string;
  /** What the crisis line and the crisis panel say; by default the US text with 988 and 911. */
  crisisText: string;
  /** The number of the crisis line of your country, when it is not 988. */
  crisisPhone: string;
  /** The day to take for today, `YYYY-MM-DD`, for previews and tests; the visitor's own by default. */
  today: string;
}

export const pageAttributes: AttributeDefaults<PageAttributes> = {clinicName: '', phone: '', crisisText: '', crisisPhone: '', today: ''};
