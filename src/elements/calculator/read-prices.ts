import type {Place} from '../../parsing/place.ts';

/** What the clinic asks for, in a currency of ISO 4217. */
export interface Prices {
  readonly session?: number;
  readonly consult?: number;
  readonly currency: string;
}

/** The clinic's prices from its attributes; nothing when it names none. A price without a currency says nothing, so it is refused. */
export function readPrices(attributes: Place): Prices | undefined {
  const session = attributes.at('price-session').optional(readPrice);
  const consult = attributes.at('price-consult').optional(readPrice);
  const currency = attributes.at('currency').optional(readCurrency);
  if (session === undefined && consult === undefined) return undefined;
  if (currency === undefined) return attributes.at('currency').isAbsent ? attributes.at('currency').refuse(accepted) : undefined;
  return {...(session === undefined ? {} : {session}), ...(consult === undefined ? {} : {consult}), currency};
}

const accepted = 'must be the three letters of a currency, such as USD, wherever a price is given';

/** Written without a sign and without commas, whose meaning changes from country to country. */
function readPrice(place: Place): number | undefined {
  const {value} = place;
  return typeof value === 'string' && /^\s*\d{1,7}(\.\d{1,2})?\s*$/.test(value) ? Number(value) : place.refuse('must be a number of 0 or more, such as 450 or 450.50, without a sign or a comma');
}

function readCurrency(place: Place): string | undefined {
  const code = String(place.value).trim().toUpperCase();
  return isCurrency(code) ? code : place.refuse(accepted);
}

/** Browsers before 2022 do not list their currencies; there, three letters have to do. */
function isCurrency(code: string): boolean {
  if (!/^[A-Z]{3}$/.test(code)) return false;
  return !('supportedValuesOf' in Intl) || Intl.supportedValuesOf('currency').includes(code);
}
