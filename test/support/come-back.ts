/** The visitor comes back to the page after having looked elsewhere for some minutes. */
export function comeBack(): void {
  const event = new Event('visibilitychange');
  Object.defineProperty(event, 'timeStamp', {value: performance.now() + 200_000});
  document.dispatchEvent(event);
}
