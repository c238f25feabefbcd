/** Words that all three elements use. */
export const shared = {
  locale: 'en',
  direction: 'ltr',
  back: 'Back',
  continue: 'Continue',
  clear: 'Clear my answers',
  optional: 'optional',
  chooseOne: 'Please choose one.',
  callUs: (phone: string) => `Call us: ${phone}`,
  theClinic: 'the clinic',
  setUpProblem: 'This part of the page is not set up correctly',
  setUpProblemForVisitors: 'Please contact the clinic directly.',
  attribute: (name: string, message: string) => `${name} ${message}.`,
};
