/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones = {
  ownTime: (time: string) => `your time ${time}`,
  ownTimeOn: (weekday: string, time: string) => `your time ${weekday} ${time}`,
  elsewhere: 'All times are at the clinic, on its local clock. Your device is in another time zone: what its clock shows then stands below each time.',
  differs: 'Your device and the clinic do not agree on the clock time there. Please go by the times on this page: they are the clinic’s own.',
  /** For the page's own log. */
  differsNote: 'does not fit the offsets of the times, by the zone data of this device. The times are shown as they were written.',
};
