import type {Availability} from '../../../availability/availability.ts';
import {isAtUtc} from '../../../availability/zones-at-utc.ts';
import {epochMinute, instantAt, offsetMinutes, type Instant} from '../../../dates/instant.ts';
import type {DeviceZone} from './device-zone.ts';

/**
 * How the visitor's clock stands to the clinic's. The clinic's time is always the one that its times are written with;
 * this is for the second line below it.
 */
export interface VisitorClock {
  /** The same moment as the visitor's clock shows it, where that is another time than the clinic's. */
  readonly ownTime: (moment: Instant) => Instant | undefined;
  /** Whether some time is another one on the visitor's clock. */
  readonly isElsewhere: boolean;
  /** Whether device and clinic differ on what the clocks in the clinic's zone show. One of them has old rules, and nobody here can tell which. */
  readonly differsOnZone: boolean;
}

/** The clock of a visitor at the clinic. */
export const clockAtClinic: VisitorClock = {ownTime: () => undefined, isElsewhere: false, differsOnZone: false};

/**
 * Compares the first time of each month and the last of all: clocks change for months, and a question costs a tenth of a
 * millisecond. The zone data of the device is asked only where its own clock shows another time, as the first question
 * costs a page about 25 ms.
 */
export function visitorClock({timeZone, slots}: Pick<Availability, 'timeZone' | 'slots'>, device: DeviceZone): VisitorClock {
  const ownTime = (moment: Instant): Instant | undefined => {
    const minute = epochMinute(moment);
    const own = device.own(minute);
    if (own === offsetMinutes(moment)) return undefined;
    return differs(moment) && device.in(timeZone, minute) === own ? undefined : instantAt(minute, own);
  };
  const differs = (moment: Instant): boolean => {
    const known = isForgottenZone(moment, timeZone) ? undefined : device.in(timeZone, epochMinute(moment));
    return known !== undefined && known !== offsetMinutes(moment);
  };
  const unlike = samples(slots).filter((moment) => device.own(epochMinute(moment)) !== offsetMinutes(moment));
  return {ownTime, isElsewhere: unlike.some((moment) => ownTime(moment) !== undefined), differsOnZone: unlike.some(differs)};
}

/** A server that forgot the clinic's zone writes UTC. The moment is right then, so the visitor's own time helps. */
function isForgottenZone(moment: Instant, timeZone: string): boolean {
  return offsetMinutes(moment) === 0 && !isAtUtc(timeZone);
}

function samples(slots: Availability['slots']): readonly Instant[] {
  const firsts = new Map<string, Instant>();
  let [month, last]: readonly [string, Instant | undefined] = [' ', undefined];
  for (const {start} of slots) {
    if (last === undefined || start > last) last = start;
    if (start.startsWith(month)) continue;
    month = start.slice(0, 7);
    if (!firsts.has(month)) firsts.set(month, start);
  }
  return last === undefined ? [] : [...firsts.values(), last];
}
