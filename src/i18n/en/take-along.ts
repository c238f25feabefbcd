/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong = {
  heading: 'Take it along',
  print: 'Print this plan',
  saveDays: 'Save these days to my calendar',
  daysName: 'example-days.ics',
  examples: 'The days are examples, not booked. The calendar entries say only “Appointment” and the clinic’s name. The file is made on this device.',
  appointmentAt: (clinic: string) => `Appointment at ${clinic}`,
  exampleDay: 'An example day. Nothing is booked.',
  failed: 'That did not work. Please check your connection and try again.',

  title: (clinic: string) => `A plan from ${clinic}`,
  phone: (phone: string) => `Phone: ${phone}`,
  printedOn: (day: string) => `Printed on ${day}. The days show the rhythm. None of them is booked.`,
  printedOnWithoutDays: (day: string) => `Printed on ${day}. Nothing is booked.`,
};
