import type {AttributeDefaults} from './text-attributes.ts';

/** What a page writes on each of the three elements. */
export interface PageAttributes {
  /** The clinic's name as patients know it; in calendar files it is all that is said about an appointment. */
  clinicName: string;
  /** The clinic's phone number, shown wherever something cannot be done online. */
  phone: string;
  /** The country whose crisis line is shown, by its ISO 3166 code: `US` by default, or `CA`, `GB`, `IE`, `AU`, `NZ`. */
  country: string;
  /** What the crisis line and the crisis panel say, in place of the words for the country. */
  crisisText: string;
  /** The number of the crisis line, in place of that of the country. */
  crisisPhone: string;
  /** The address of a JSON file with the clinic's own messages, by the path of the message they take the place of. */
  messagesSrc: string;
  /** The name of the page's array for its tag manager, such as `dataLayer`, to push what `regimen-track` says; without it nothing is pushed. */
  dataLayer: string;
  /** The day to take for today, `YYYY-MM-DD`, for previews and tests; the visitor's own by default. */
  today: string;
}

export const pageAttributes: AttributeDefaults<PageAttributes> = {clinicName: '', phone: '', country: '', crisisText: '', crisisPhone: '', messagesSrc: '', dataLayer: '', today: ''};
