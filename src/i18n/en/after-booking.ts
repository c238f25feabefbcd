/** Words for what is taken along from a confirmation. */
export const afterBooking = {
  keep: 'Keep these times',
  keepText: (clinic: string) => `In your calendar it says only “Appointment at ${clinic}”.`,
  appointmentAt: (clinic: string) => `Appointment at ${clinic}`,
  saveOne: 'Save to my calendar',
  saveAll: (sessions: number) => `Save all ${sessions} to my calendar`,
  fileName: 'appointments.ics',
  oneFileName: (number: number) => `appointment-${number}.ics`,
  addOne: 'Or add it to a calendar on the web:',
  addEach: 'Add each one separately',
  session: (day: string, time: string) => `${day}, ${time}`,
  calendars: {google: 'Google', outlook: 'Outlook.com', office365: 'Microsoft 365', yahoo: 'Yahoo'},
  file: 'File',
  /** What a screen reader says of a link that shows only the calendar's name. */
  named: (calendar: string, session: string) => `${calendar}: ${session}`,
  newTab: ' (opens in a new tab)',
  print: 'Print',
  manage: 'Change or cancel online',

  driver: 'For the person who takes you home',
  driverText: 'They see only the clinic, the day and the time. The time is when your visit is planned to end.',
  pickUpAt: (clinic: string) => `Pick-up at ${clinic}`,
  pickUp: (day: string, time: string) => `${day}, ${time}`,
  pickUpPhone: (phone: string) => `Phone: ${phone}`,
  driverCopy: 'Text to send',
  driverFile: 'Save a calendar file for them',
  driverFileName: 'pick-up.ics',
};
