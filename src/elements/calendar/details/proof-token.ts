/**
 * The proof that a person is booking: what the page has set as `token`, or else what the clinic's own check in the slot
 * `captcha` has written into a field of its own, as such checks do.
 */
export function proofToken(host: HTMLElement & {readonly token: string}): string {
  if (host.token !== '') return host.token;
  const given = [...host.children].filter((child) => child.slot === 'captcha').flatMap((child) => (child instanceof HTMLSlotElement ? child.assignedElements({flatten: true}) : [child]));
  return given.flatMap(writtenFields).find((value) => value !== '') ?? '';
}

function writtenFields(element: Element): string[] {
  const fields = [element, ...element.querySelectorAll('input, textarea')];
  return fields.flatMap((field) => (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'hidden') ? [field.value] : []));
}
