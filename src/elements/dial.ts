/** What calls a number, however it is written. */
export function dial(phone: string): string {
  return `tel:${digits(phone)}`;
}

/** What begins a text message to a number. */
export function message(phone: string): string {
  return `sms:${digits(phone)}`;
}

function digits(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}
