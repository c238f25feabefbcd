/** The seconds of a `Retry-After` header. It may also hold a date, which says nothing without a clock; the contract repeats the seconds in the body. */
export function retryAfterSeconds({headers}: Response): number | undefined {
  const header = headers.get('retry-after');
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}
