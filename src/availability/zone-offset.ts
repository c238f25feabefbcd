/**
 * Minutes that clocks in a zone are ahead of UTC at a moment, by the zone data of this device, or `undefined` when it
 * does not know the zone. That data may be years old, so it never decides what is shown as the clinic's time.
 * The first call costs a page about 25 ms.
 */
export function zoneOffset(timeZone: string, epochMinute: number): number | undefined {
  const format = formatOf(timeZone);
  if (format === undefined) return undefined;
  const parts = new Map(format.formatToParts(epochMinute * 60_000).map(({type, value}) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / 60_000 - epochMinute;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, newFormat(timeZone));
  return formats.get(timeZone);
}

/** Intl throws for a name that it does not know. */
function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric'});
  } catch {
    return undefined;
  }
}
