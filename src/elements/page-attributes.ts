import type {crisisLines} from './safety/crisis-lines.ts';
import type {AttributeDefaults, TextOr} from './text-attributes.ts';

/** What a page writes on each of the three elements. */
export interface PageAttributes {
  /** The clinic as patients know it. It is also all that calendar files say about an appointment. */
  clinicName: string;
  /** The clinic's phone number, shown wherever something cannot be done online. */
  phone: string;
  /**
   * The country whose crisis line and emergency number are shown. For any other country set `crisis-text` or `crisis-phone`.
   * @default 'US'
   */
  country: TextOr<keyof typeof crisisLines>;
  /** What the crisis line and the crisis panel say, in place of the words for the country. */
  crisisText: string;
  /** The number of the crisis line, in place of that of the country. */
  crisisPhone: string;
  /** The address of a JSON file with the clinic's own messages, by the path of the message they take the place of. */
  messagesSrc: string;
  /** The name of the page's array for its tag manager, such as `dataLayer`, to push what `regimen-track` says; without it nothing is pushed. */
  dataLayer: string;
  /** The day to take for today, `2027-01-04`, for previews and tests; the visitor's own unless given. */
  today: string;
}

export const pageAttributes: AttributeDefaults<PageAttributes> = {clinicName: '', phone: '', country: '', crisisText: '', crisisPhone: '', messagesSrc: '', dataLayer: '', today: ''};
