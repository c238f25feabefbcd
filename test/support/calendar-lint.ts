/**
 * What RFC 5545 forbids in a calendar file, read from its bytes: calendar programs accept broken files silently, so
 * none of them can be the judge. Empty when nothing is wrong.
 */
export function calendarLint(file: string): string[] {
  const physical = physicalLines(file);
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1);
  return [...physical, ...lines.flatMap(wrongLine), ...wrongFrame(lines), ...wrongEvents(eventsOf(lines))];
}

const neededOnce = ['UID', 'DTSTAMP', 'SEQUENCE', 'STATUS', 'DTSTART', 'DTEND', 'SUMMARY'];
const texts = ['UID', 'SUMMARY', 'LOCATION', 'DESCRIPTION'];
const times = ['DTSTAMP', 'DTSTART', 'DTEND'];

function physicalLines(file: string): string[] {
  const bytes = new TextEncoder().encode(file);
  const wrong: string[] = [];
  let start = 0;
  bytes.forEach((byte, index) => {
    const isBare = (byte === 10 && bytes[index - 1] !== 13) || (byte === 13 && bytes[index + 1] !== 10);
    if (isBare) wrong.push(`bare line break at ${index}`);
    if (byte !== 10) return;
    const line = bytes.slice(start, index - 1);
    start = index + 1;
    if (line.length > 75) wrong.push(`${line.length} octets in a line`);
    if (!isUtf8(line)) wrong.push('a character split between lines');
  });
  return start === bytes.length ? wrong : [...wrong, 'no line break at the end'];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function wrongLine(line: string): string[] {
  const [, name = '', parameter = '', value = ''] = /^([A-Z-]+)(;VALUE=DATE)?:(.*)$/su.exec(line) ?? [];
  if (name === '') return [`not a property: ${line}`];
  const wrong = texts.includes(name) && /(^|[^\\])(\\\\)*([;,]|\\[^\\;,nN])/u.test(value) ? [`not escaped: ${line}`] : [];
  if (/\p{Cc}/u.test(value)) wrong.push(`control character: ${line}`);
  if (times.includes(name) && !isTime(name, parameter, value)) wrong.push(`not a UTC time: ${line}`);
  if (['RRULE', 'METHOD'].includes(name)) wrong.push(`not wanted: ${line}`);
  return wrong;
}

/** A moment in UTC, or for what lasts all day a day, which has no zone. */
function isTime(name: string, parameter: string, value: string): boolean {
  return parameter === '' ? /^\d{8}T\d{6}Z$/.test(value) : name !== 'DTSTAMP' && /^\d{8}$/.test(value);
}

function wrongFrame(lines: readonly string[]): string[] {
  const framed = lines[0] === 'BEGIN:VCALENDAR' && lines.at(-1) === 'END:VCALENDAR';
  const named = ['VERSION:2.0', 'PRODID:'].every((start) => lines.filter((line) => line.startsWith(start)).length === 1);
  return framed && named ? [] : ['no calendar around the events'];
}

function eventsOf(lines: readonly string[]): string[][] {
  return lines.join('\n').split('BEGIN:VEVENT\n').slice(1).map((event) => event.split('\nEND:VEVENT')[0]?.split('\n') ?? []);
}

function wrongEvents(events: readonly string[][]): string[] {
  const uids = events.map((event) => event.find((line) => line.startsWith('UID:')));
  const missing = events.flatMap((event) => neededOnce.filter((name) => event.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)).length !== 1));
  return [...missing.map((name) => `not exactly one ${name}`), ...(new Set(uids).size === uids.length ? [] : ['a UID twice'])];
}
