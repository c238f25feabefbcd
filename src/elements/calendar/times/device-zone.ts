import {zoneOffset} from '../../../availability/zone-offset.ts';

/** What a device knows of clocks, in minutes ahead of UTC. */
export interface DeviceZone {
  /** Its own clock at a moment. */
  readonly own: (epochMinute: number) => number;
  /** Clocks in the named zone; `undefined` when the device does not know it. */
  readonly in: (timeZone: string, epochMinute: number) => number | undefined;
}

/** The device that the page is on. */
export const thisDevice: DeviceZone = {
  own: (epochMinute) => -new Date(epochMinute * 60_000).getTimezoneOffset(),
  in: zoneOffset,
};
