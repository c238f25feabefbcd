import type {TextPart} from '../text-part.ts';

/** Words that all three elements use. */
export const shared = {
  locale: 'en',
  direction: 'ltr',
  back: 'Back',
  continue: 'Continue',
  clear: 'Clear my answers',
  optional: 'optional',
  callUs: (phone: string) => `Call us: ${phone}`,
  theClinic: 'the clinic',
  /** As SAMHSA words it, with the emergency number. */
  crisisText: 'If you or someone you know is struggling or in crisis, help is available. Call or text 988 or chat at 988lifeline.org. In immediate danger, call 911.',
  crisisLine: [
    'In crisis? ',
    {text: 'Call', name: 'Call 988', href: 'tel:988'},
    ' or ',
    {text: 'text 988', href: 'sms:988'},
    ' at any time. In danger, ',
    {text: 'call 911', href: 'tel:911'},
    '.',
  ] as readonly TextPart[],
  crisisLineWith: (phone: string, href: string): readonly TextPart[] => ['In crisis? ', {text: `Call ${phone}`, href}, ' at any time.'],
  /** Follows the clinic's own crisis text. */
  crisisCall: (phone: string, href: string): readonly TextPart[] => [' ', {text: `Call ${phone}`, href}, '.'],
  setUpProblem: 'This part of the page is not set up correctly',
  setUpProblemForVisitors: 'Please contact the clinic directly.',
  attribute: (name: string, message: string) => `${name} ${message}.`,
};
