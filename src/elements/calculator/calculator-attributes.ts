import type {PresetId} from '../../protocol/preset-ids.ts';
import {pageAttributes, type PageAttributes} from '../page-attributes.ts';
import type {AttributeDefaults, TextOr} from '../text-attributes.ts';

/** What a page writes on `<regimen-calculator>`, and on `<regimen-scheduler>` too. */
export interface CalculatorAttributes extends PageAttributes {
  /**
   * The published schedule that the clinic follows. Or several, separated by commas, the usual one first: the visitor is asked for the
   * form of treatment, and of those the first that is for their topic is followed. As a property also a protocol of your own.
   * @default 'standard-iv'
   */
  protocol: TextOr<PresetId> | object;
  /** The address of a JSON file with the clinic's own protocol. It wins over one that is written inside the element, and both win over `protocol`. */
  protocolSrc: string;
  /** The first day that is proposed, `2027-01-04`. Without it days are counted until the visitor picks one. */
  startDate: string;
  /** The pace that is proposed, where the protocol has both: `standard` is twice a week, `compact` every other day. */
  pace: 'standard' | 'compact' | '';
  /**
   * The days on which the clinic gives sessions, separated by commas.
   * @default 'mon,tue,wed,thu,fri'
   */
  clinicDays: string;
  /** Days on which the clinic is closed, `2026-12-24,2026-12-25`. */
  closures: string;
  /** The clinic's price for one session, a number such as `450`. Without prices nothing is said of money. */
  priceSession: string;
  /** The clinic's price for the consultation, which is shown apart. */
  priceConsult: string;
  /** The currency of the prices, three letters of ISO 4217 such as `USD`. */
  currency: string;
  /** Who at the clinic has reviewed the schedule. */
  reviewer: string;
  /** When it was last reviewed, `2026-10-05`. */
  reviewedOn: string;
}

export const calculatorAttributes: AttributeDefaults<CalculatorAttributes> = {
  ...pageAttributes, protocol: 'standard-iv', protocolSrc: '', startDate: '', pace: '', clinicDays: '', closures: '', priceSession: '', priceConsult: '', currency: '', reviewer: '', reviewedOn: '',
};
