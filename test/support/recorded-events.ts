/** One event as the page sees it. */
export type RecordedEvent = readonly [name: string, detail: unknown];

const names = ['regimen-plan', 'regimen-step', 'regimen-submit', 'regimen-booked', 'regimen-error'];

/** All events of the elements that reach the document until the end of the test. */
export function recordEvents(): () => RecordedEvent[] {
  let events: RecordedEvent[] = [];
  const record = (event: Event): void => void events.push([event.type, (event as CustomEvent<unknown>).detail]);
  beforeEach(() => {
    events = [];
    names.forEach((name) => document.addEventListener(name, record));
  });
  afterEach(() => names.forEach((name) => document.removeEventListener(name, record)));
  return () => events;
}
