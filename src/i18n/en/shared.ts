/** Words that all three elements use. */
export const shared = {
  back: 'Back',
  continue: 'Continue',
  clear: 'Clear my answers',
  optional: 'optional',
  callUs: (phone: string) => `Call us: ${phone}`,
  theClinic: 'the clinic',
  /** As SAMHSA words it, with the emergency number. */
  crisisText: 'If you or someone you know is struggling or in crisis, help is available. Call or text 988 or chat at 988lifeline.org. In immediate danger, call 911.',
  crisisLine: 'In crisis? Call or text 988 at any time. In danger, call 911.',
  crisisLineWith: (phone: string) => `In crisis? Call ${phone} at any time.`,
  notMonitored: 'Nobody watches this page, and nothing you answer here is sent or kept.',
  setUpProblem: 'This part of the page is not set up correctly',
  setUpProblemForVisitors: 'Please contact the clinic directly.',
  attribute: (name: string, message: string) => `${name} ${message}.`,
};

export type SharedMessages = typeof shared;
