import {createHmac, randomBytes} from 'node:crypto';
import {isIPv6} from 'node:net';

const key = randomBytes(32);

/** Tells visitors apart while the server runs, without keeping their addresses. */
export function visitorAt(address: string): string {
  return createHmac('sha256', key).update(householdOf(address)).digest('hex');
}

/** Addresses of the sixth version change within a household, so their first half counts; unless one is a fourth version's in disguise. */
export function householdOf(address: string): string {
  // One with a zone stays on its own wire, where each machine has but one.
  if (!isIPv6(address) || address.includes('%')) return address;
  const groups = groupsOf(address);
  return groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff' ? dotted(groups.slice(6)) : groups.slice(0, 4).join(':');
}

/** The eight groups of an address; a URL writes it in one way, with the zeros left out in at most one place. */
function groupsOf(address: string): string[] {
  const [head = [], tail = []] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::').map((part) => (part === '' ? [] : part.split(':')));
  return [...head, ...Array.from({length: 8 - head.length - tail.length}, () => '0'), ...tail];
}

function dotted(groups: readonly string[]): string {
  return groups.map((group) => parseInt(group, 16)).flatMap((group) => [group >> 8, group & 255]).join('.');
}
