import {pageAttributes, type PageAttributes} from '../page-attributes.ts';
import type {AttributeDefaults} from '../text-attributes.ts';

/** What a page writes on `<regimen-calculator>`, and on `<regimen-scheduler>` too. */
export interface CalculatorAttributes extends PageAttributes {
  /** The ids of the published schedules that this clinic follows, its usual one first; as a property also a protocol of its own, which is checked. */
  protocol: string | object;
  /** The address of a JSON file with the clinic's own protocol; it wins over one that is written inside the element, and both win over `protocol`. */
  protocolSrc: string;
  /** The first day that is proposed, `YYYY-MM-DD`. Without it days are counted until the visitor picks one. */
  startDate: string;
  /** The pace that is proposed: `standard` (twice a week) or `compact` (every other day). */
  pace: string;
  /** The days on which the clinic gives sessions, `mon,wed,fri`; Monday to Friday by default. */
  clinicDays: string;
  /** Days on which the clinic is closed, `2026-12-24,2026-12-25`. */
  closures: string;
  /** The clinic's price for one session: a number such as `450`. Without prices nothing is said of money. */
  priceSession: string;
  /** The clinic's price for the consultation, which is shown apart. */
  priceConsult: string;
  /** The currency of the prices, three letters of ISO 4217 such as `USD`. */
  currency: string;
  /** Who at the clinic has reviewed the schedule. */
  reviewer: string;
  /** When it was last reviewed, `YYYY-MM-DD`. */
  reviewedOn: string;
}

export const calculatorAttributes: AttributeDefaults<CalculatorAttributes> = {
  ...pageAttributes, protocol: 'standard-iv', protocolSrc: '', startDate: '', pace: '', clinicDays: '', closures: '', priceSession: '', priceConsult: '', currency: '', reviewer: '', reviewedOn: '',
};
